import { readyFile, type Output } from './output.ts';

/** Images and other files that topics show. */
export const media: Output = {
  name: 'media',
  isIn: () => true,
  owns: (sitePath) => sitePath.startsWith('media/'),
  async *files({ site }) {
    for (const file of site.media.values()) yield readyFile(file);
  },
};
