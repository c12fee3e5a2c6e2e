import type { Edit } from '../read/text-view.ts';
import { editsOutsideCode, type Say } from './repair.ts';

const comment = /<!--[\s\S]*?(?:-->|$(?![\s\S]))/g;
const marker = /<\/?seg-[^>\n]+>/g;

/**
 * Comments that Markdown would not read as such: those that begin within a sentence pair, and those
 * within a line that go on over a blank line. One that never ends would hide the rest of the topic;
 * only its opening goes.
 */
export const dropComments = (text: string, say: Say): Edit[] =>
  editsOutsideCode(text, comment, (match) => {
    const [all] = match;
    if (!all.endsWith('-->')) {
      say('comment-unclosed', 'Unexpected `<!--` without an end, expected `-->`', match.index);
      return all.slice('<!--'.length);
    }
    const markers = all.match(marker);
    if (markers) return markers.join('');
    const lineStart = text.lastIndexOf('\n', match.index - 1) + 1;
    return text.slice(lineStart, match.index).trim() === '' ? null : '';
  });
