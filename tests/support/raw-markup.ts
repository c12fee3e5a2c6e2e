import { fromHtml } from 'hast-util-from-html';
import { SKIP, visit } from 'unist-util-visit';

/** Traces of the input format and of HTML that no reader must see as text. */
const trace =
  /data-[st]tu-id|sxs-lookup|seg-(?:i\d+-)?p?\d|\[!\w|:::|<!--|-->|<\/?(?:div|span|table|t[rdh]|p|a|br|img|script|iframe|style|ul|ol|li|h\d|strong|em|b|i)\b[^<]*>|\bmtps\b|#tab\/|\]\(/i;

/** The texts of a page outside code that show markup. */
export function rawMarkup(html: string): string[] {
  const found: string[] = [];
  visit(fromHtml(html, { fragment: true }), (node) => {
    if (node.type === 'element' && (node.tagName === 'code' || node.tagName === 'pre')) return SKIP;
    if (node.type === 'text' && trace.test(node.value)) found.push(node.value);
    return;
  });
  return found;
}
