import { paperPath, runningHeadsPath } from '../../contract/site-paths.ts';
import { textFile, type Output, type PlannedFile } from '../output.ts';
import type { Publication } from '../publication.ts';
import { paperDocument } from './paper-document.ts';
import { paperPage, type PaperSurroundings } from './paper-page.ts';
import { paperName, paperScopes } from './paper-scope.ts';
import { runningHeads } from './running-heads.ts';

/** The documents to print. */
export const paper: Output = {
  name: 'paper',
  isIn: () => true,
  owns: (sitePath) => sitePath.split('/')[2] === 'print',
  async *files(publication) {
    yield* paperFiles(publication);
  },
};

export function* paperFiles(
  publication: PaperSurroundings & Pick<Publication, 'site'>,
): Generator<PlannedFile> {
  const { site } = publication;
  for (const guide of site.guides)
    for (const locale of site.locales) {
      yield textFile(runningHeadsPath(locale, guide.id), () => runningHeads(guide, locale));
      for (const scope of paperScopes(guide))
        yield textFile(paperPath(locale, guide.id, paperName(scope)), () =>
          paperPage(paperDocument(scope, { site, locale }), publication),
        );
    }
}
