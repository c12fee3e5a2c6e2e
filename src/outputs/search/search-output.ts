import { searchRecords } from '../../guide/index/search-records.ts';
import { readyFile, type Output } from '../output.ts';
import { searchIndexOf } from './pagefind-index.ts';
import { searchTwins } from './search-twins.ts';

/** The search index. Pages on a disk load it as scripts, which is all that they may do. */
export const search: Output = {
  name: 'search',
  isIn: () => true,
  owns: (sitePath) => sitePath.startsWith('pagefind/'),
  async *files({ site, medium }) {
    const index = await searchIndexOf(searchRecords(site), site);
    if (medium === 'server') for (const file of index) yield readyFile(file);
    for (const file of searchTwins(index)) yield readyFile(file);
  },
};
