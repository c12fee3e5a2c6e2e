import type { ShownImage } from './rehype-media.ts';
import { relativeHref } from '../addresses/relative-href.ts';
import { topicPath } from '../../contract/site-paths.ts';
import { pathOf, say, type InText } from './in-text.ts';
import type { RenderContext } from './render-context.ts';

/** An image of a topic as its page shows it; null, and reported, where the input lacks it. */
export function showImage(url: string, where: InText, { media }: RenderContext): ShownImage | null {
  const { topic, locale } = where;
  const found = media.find(url, pathOf(where), locale);
  if (!found) {
    say(where, 'missing-image', `Unexpected image \`${url}\`, expected a file of this folder`);
    return null;
  }
  if (found.caseOf)
    say(where, 'image-case', `Unexpected letter case in \`${url}\`, expected \`${found.caseOf}\``);
  const { file, width, height } = found;
  return {
    href: relativeHref(topicPath(locale, topic), file.sitePath),
    ...(width && { width }),
    ...(height && { height }),
  };
}
