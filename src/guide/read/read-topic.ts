import { VFile } from 'vfile';
import { locales } from '../../languages/index.ts';
import { sourceLocale } from '../../languages/source-locale.ts';
import { oneOf } from '../diagnostics/one-of.ts';
import { report } from '../diagnostics/report.ts';
import { TextView } from './text-view.ts';
import type { TopicFile } from './topic-file.ts';
import { decode } from './decode.ts';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import { localeOf, locatePath } from './locale.ts';
import type { ProductOf } from './product.ts';
import type { InputFile } from './read-folder.ts';

/** A file that was saved under a checksum, e.g. `000_ef89c7195958ff4b.txt`. */
const looseName = /[0-9a-f]{12,}[^/]*$/;

/**
 * One input file as a topic file. What is wrong with it is reported on `file`; a file that cannot be
 * decoded has no topic.
 */
export function readTopic(
  input: InputFile,
  productOf: ProductOf,
): { file: VFile; topic: TopicFile | null } {
  const file = new VFile({ path: input.path });
  const decoded = decode(input.bytes);
  if (!decoded.ok) {
    report(file, 'encoding-undecodable', decoded.reason);
    return { file, topic: null };
  }
  const text = decoded.text;
  file.value = text;
  if (decoded.repair) {
    const { encoding, after, at } = decoded.repair;
    report(
      file,
      'encoding-repaired',
      `Unexpected UTF-8 read as ${encoding}, expected \`${after}\``,
      at,
    );
  }
  if (decoded.damagedAt !== null)
    report(
      file,
      'encoding-damaged',
      `Unexpected character \`${text[decoded.damagedAt]}\`, expected the letters that stood there`,
      decoded.damagedAt,
    );

  const frontMatter = readFrontMatter(text);
  if (!frontMatter.ok) reportFrontMatter(file, frontMatter);
  const located = locatePath(input.path);
  const locale = localeOf(frontMatter.data, located);
  if (!locale)
    report(file, 'locale-unknown', `Unexpected topic without a locale, expected ${oneOf(locales)}`);
  return {
    file,
    topic: {
      path: input.path,
      repositoryPath: located.repositoryPath,
      loose: looseName.test(input.path),
      locale: locale ?? sourceLocale,
      product: productOf(input.path, frontMatter.data),
      frontMatter: frontMatter.data,
      body: TextView.of(text, frontMatter.bodyStart),
      vfile: file,
    },
  };
}

function reportFrontMatter(
  file: VFile,
  {
    executable,
    reason,
    offset,
  }: { executable: boolean; reason: string; offset: number; data: FrontMatter },
): void {
  if (executable)
    report(
      file,
      'front-matter-executable',
      'Unexpected front matter in a programming language, expected YAML',
      0,
    );
  else
    report(
      file,
      'front-matter-invalid',
      `Unexpected front matter, expected YAML: ${reason}`,
      offset,
    );
}
