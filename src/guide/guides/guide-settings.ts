/** `guide.yml` in the content folder: names, order and choice of guides. See docs/guide-yml.md. */
import { VFile } from 'vfile';
import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { report } from '../diagnostics/report.ts';
import type { InputFile } from '../read/read-folder.ts';
import { locales } from '../../languages/index.ts';
import type { Guide } from '../site.ts';
import type { GuideDraft } from './guide-draft.ts';

const title = z.string().trim().min(1);
const schema = z.strictObject({
  guides: z.array(
    z.strictObject({
      id: z.string(),
      title: z.partialRecord(z.enum(locales), title).optional(),
      hidden: z.boolean().optional(),
    }),
  ),
});

export type GuideSetting = z.infer<typeof schema>['guides'][number];

export interface GuideSettings {
  guides: GuideSetting[];
  file: VFile | null;
}

export function readGuideSettings(input: InputFile | null): GuideSettings {
  if (!input) return { guides: [], file: null };
  const text = new TextDecoder().decode(input.bytes);
  const file = new VFile({ path: input.path, value: text });
  try {
    return { ...schema.parse(parse(text, { maxAliasCount: 50 }) ?? { guides: [] }), file };
  } catch (error) {
    const offset = error instanceof YAMLParseError ? error.pos[0] : undefined;
    report(
      file,
      'guide-settings',
      `Unexpected settings, expected \`guides\`: ${reasonOf(error)}`,
      offset,
    );
    return { guides: [], file };
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError)
    return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  return error instanceof Error ? error.message.split('\n')[0]! : String(error);
}

/** The guides that are shown, those that the settings name first and in their order. */
export function arrangeGuides(drafts: GuideDraft[], { guides, file }: GuideSettings): GuideDraft[] {
  const named = guides.flatMap(({ id, hidden }) => {
    const draft = drafts.find((candidate) => candidate.id === id);
    if (!draft && file) {
      const ids = drafts.map((candidate) => `\`${candidate.id}\``).join(', ');
      const at = String(file.value).indexOf(id);
      report(file, 'guide-unknown', `Unexpected guide \`${id}\`, expected one of ${ids}`, at);
    }
    return draft ? [{ draft, hidden }] : [];
  });
  const rest = drafts.filter((draft) => !named.some((entry) => entry.draft === draft));
  return [...named.filter(({ hidden }) => !hidden).map(({ draft }) => draft), ...rest];
}

/** A guide under the name that the settings give it. */
export function nameGuide(guide: Guide, { guides }: GuideSettings): Guide {
  const setting = guides.find(({ id }) => id === guide.id);
  const title = { ...guide.title };
  for (const locale of locales) {
    const name = setting?.title?.[locale];
    if (name) title[locale] = name;
  }
  return { ...guide, title };
}
