import { defaultSchema, type Options } from 'rehype-sanitize';

/**
 * What a topic may put in a page. Topics come from many hands: scripts, frames, forms, styles and
 * handlers are dropped, and so are addresses of other protocols. Ids are kept as they are, because
 * links point at them; no script of the site looks elements up by a topic's id.
 */
export const safeContent: Options = {
  ...defaultSchema,
  clobber: [],
  tagNames: [
    ...(defaultSchema.tagNames ?? []).filter((name) => name !== 'input'),
    'figure',
    'figcaption',
    'u',
    'mark',
    'caption',
    'colgroup',
    'col',
    'abbr',
    'small',
  ],
  attributes: {
    ...defaultSchema.attributes,
    '*': [
      ...(defaultSchema.attributes?.['*'] ?? []).filter((name) => name !== 'name'),
      'id',
      'lang',
      'dataSegment',
    ],
    div: [['className', 'alert', /^alert-[a-z]+$/, 'next-step']],
    ol: ['start', 'reversed', 'type'],
    li: ['dataStep', 'value'],
    ...Object.fromEntries(
      ['h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, [['className', 'tab']]]),
    ),
    code: [['className', /^language-./]],
    a: ['href', 'title', ['className', 'video']],
  },
  // Their content is no text for readers.
  strip: ['script', 'style', 'noscript', 'object', 'applet'],
  // Links are resolved next, whatever their protocol: what leads nowhere safe is reported then.
  protocols: { ...defaultSchema.protocols, href: null },
};
