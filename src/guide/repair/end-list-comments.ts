import { editsOf, type TextView } from '../read/text-view.ts';

/**
 * A converter put `<!-- end list -->` between lists so that they stay apart. Between the items of what
 * is one list to a reader it only splits it, so the comment goes; blank lines keep the blocks apart.
 */
export const dropEndListComments = (body: TextView): TextView =>
  body.edit(editsOf(body.text, /^[ \t]*<!--[ \t]*end list[ \t]*-->[ \t]*\n?/gim, () => ''));
