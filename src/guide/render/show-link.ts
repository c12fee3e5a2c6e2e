import { slug } from 'github-slugger';
import type { ShownLink } from './rehype-topic-links.ts';
import type { PlacedTopic } from '../topics/link-topics.ts';
import { resolveLink } from '../addresses/resolve-link.ts';
import { relativeHref, topicPath } from '../../contract/site-paths.ts';
import { locales } from '../site.ts';
import { pathOf, say, type InText } from './in-text.ts';
import type { RenderContext } from './render-topics.ts';
import { decodeAddress } from '../read/paths.ts';

/** A link of a topic as its page shows it; what is wrong with it is reported. */
export function showLink(url: string, where: InText, context: RenderContext): ShownLink {
  const { topic, locale } = where;
  const { library, labels, media } = context;
  const target = resolveLink(url, pathOf(where), library.index);
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
      return { kind: 'none', note: labels[locale].notInGuide };
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
      return { kind: 'none', note: labels[locale].notInGuide };
    }
    case 'topic':
      if (!context.isShown(target.topic)) return { kind: 'none', note: labels[locale].notInGuide };
      if (target.caseOf)
        say(
          where,
          'link-case',
          `Unexpected letter case in \`${decodeAddress(url)}\`, expected \`${target.caseOf}\``,
        );
      return linkTo(target.topic, target.anchor, where, context);
  }
}

function linkTo(
  to: PlacedTopic,
  anchor: string | null,
  where: InText,
  { labels }: RenderContext,
): ShownLink {
  const { topic, locale } = where;
  const href = relativeHref(topicPath(locale, topic), topicPath(locale, to));
  const others = locales.filter((other) => to.shown[other]);
  if (!to.shown[locale])
    say(
      where,
      'missing-locale',
      `Unexpected link to \`${to.id}\` in ${others.join(', ')}, expected ${locale}`,
    );
  return {
    kind: 'internal',
    href: anchor ? `${href}#${slug(anchor)}` : href,
    title: to.shown[locale ?? others[0]!]?.parsed.title?.text ?? to.slug,
    ...(!to.shown[locale] && { note: labels[locale].onlyIn(others) }),
  };
}
