import { editsOf, type TextView } from '../read/text-view.ts';

/** A wrapper that the conversion from an older help system left around the whole topic. */
const convertedTopic = /<div [^>]*(?:data-xmlns|data-asp|id="main(?:Section|Body)")/;

const wrapperLine = /^[ \t]*(?:<\/?div(?:\s[^>\n]*)?>|<span>[\s\u00A0]*<\/span>)[ \t]*$/gm;

/** Drop the wrapper lines of converted topics: they carry nothing and hide Markdown from the parser. */
export function dropWrappers(body: TextView): TextView {
  if (!convertedTopic.test(body.text)) return body;
  return body.edit(editsOf(body.text, wrapperLine, () => ''));
}
