import { indexPath, type EditionIndex } from '../../contract/edition.ts';

/** Wait this long for a server before the reader counts as offline, in milliseconds. */
const patience = 5000;

/** @throws where the server does not answer with an index. */
export async function fetchIndex(root: URL): Promise<EditionIndex> {
  const response = await fetch(new URL(indexPath, root), {
    cache: 'no-store',
    signal: AbortSignal.timeout(patience),
  });
  if (!response.ok) throw new Error(`${indexPath}: ${response.status}`);
  return (await response.json()) as EditionIndex;
}
