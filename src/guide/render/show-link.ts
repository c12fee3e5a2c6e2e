import { slug } from 'github-slugger';
import { topicPath } from '../../contract/site-paths.ts';
import { fill } from '../../languages/fill.ts';
import { languageList } from '../../languages/format.ts';
import { languages, locales, type Locale } from '../../languages/index.ts';
import { relativeHref } from '../addresses/relative-href.ts';
import { resolveLink } from '../addresses/resolve-link.ts';
import type { PlacedTopic } from '../guides/placed-topic.ts';
import { decodeAddress } from '../read/paths.ts';
import type { TopicSource } from '../topics/topic-source.ts';
import { pathOf, say, type InText } from './in-text.ts';
import type { ShownLink } from './rehype-topic-links.ts';
import type { RenderContext } from './render-context.ts';

/** A link of a topic as its page shows it; what is wrong with it is reported. */
export function showLink(url: string, where: InText, context: RenderContext): ShownLink {
  const { topic, locale } = where;
  const { library, media } = context;
  const { notInGuide } = languages[locale].page;
  const target = resolveLink(url, pathOf(where), library.index);
  const placed = (source: TopicSource): PlacedTopic => library.placed.get(source)!;
  switch (target.kind) {
    case 'external':
      return { kind: 'external', href: target.url };
    case 'anchor':
      return { kind: 'internal', href: `#${slug(target.anchor)}` };
    case 'malformed':
      say(
        where,
        'link-malformed',
        `Unexpected address \`${decodeAddress(url)}\`, expected a path or a web address`,
      );
      return { kind: 'none', note: notInGuide };
    case 'outside':
    case 'missing': {
      const file = media.find(url, pathOf(where), locale);
      if (file)
        return {
          kind: 'internal',
          href: relativeHref(topicPath(locale, topic), file.file.sitePath),
        };
      if (target.kind === 'outside')
        say(
          where,
          'link-outside',
          `Unexpected link to \`${target.path}\`, expected a topic of this folder`,
        );
      else
        say(
          where,
          'missing-topic',
          `Unexpected link to \`${target.path}\`, expected ${target.nearest ? `perhaps \`${target.nearest}\`` : 'a topic of this folder'}`,
        );
      return { kind: 'none', note: notInGuide };
    }
    case 'topic':
      if (!context.isShown(placed(target.topic))) return { kind: 'none', note: notInGuide };
      if (target.caseOf)
        say(
          where,
          'link-case',
          `Unexpected letter case in \`${decodeAddress(url)}\`, expected \`${target.caseOf}\``,
        );
      return linkTo(placed(target.topic), target.anchor, where);
  }
}

function linkTo(
  to: PlacedTopic,
  anchor: string | null,
  { topic, locale, ...where }: InText,
): ShownLink {
  const href = relativeHref(topicPath(locale, topic), topicPath(locale, to));
  const { shown } = to.source;
  const others = locales.filter((other) => shown[other]);
  if (!shown[locale])
    say(
      where,
      'missing-locale',
      `Unexpected link to \`${to.id}\` in ${others.join(', ')}, expected ${locale}`,
    );
  const best = shown[locale] ?? shown[others[0]!];
  return {
    kind: 'internal',
    href: anchor ? `${href}#${slug(anchor)}` : href,
    title: best?.text.title?.text ?? to.slug,
    ...(!shown[locale] && { note: onlyIn(others, locale) }),
  };
}

const onlyIn = (others: Locale[], locale: Locale): string =>
  fill(languages[locale].page.onlyIn, { languages: languageList(others, locale) });
