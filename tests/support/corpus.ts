/** The real topics stand beside the repository, where there are any; tests on them are skipped elsewhere. */
import { existsSync } from 'node:fs';
import path from 'node:path';

export const corpus = path.join(import.meta.dirname, '../../../shared/corpus');
export const searchQueries = path.join(import.meta.dirname, '../../../shared/search/queries.json');

/** Whether the real topics are there; says so once where they are not. */
export const hasCorpus = existsSync(corpus);
if (!hasCorpus) console.log(`Tests on the real topics are skipped: there is no folder ${corpus}.`);
