import { formatText } from '../guide/diagnostics/format-text.ts';
import { basePath, contentFolder, outputFolder, readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { loadGuide, publicationOf } from '../astro/load-guide.ts';
import { Progress } from './progress.ts';
import { writeSite } from './write-site.ts';

/** How a build reports itself at its end. */
function summaryOf(
  { site, summary }: ReturnType<typeof loadGuide>,
  seconds: number,
  out: string,
): string {
  const locales = new Set([...site.topics.values()].flatMap(({ pages }) => Object.keys(pages)));
  return [
    `${site.topics.size} topics in ${[...locales].sort().join(', ')}; ${site.guides.length} guides`,
    `${summary.error} errors, ${summary.warning} warnings, ${summary.info} notes`,
    `${out} built in ${seconds.toFixed(1)} s`,
  ].join('\n');
}

export async function runBuild(
  content: string,
  { out, base = '/', compress = false }: { out: string; base?: string; compress?: boolean },
): Promise<number> {
  const started = performance.now();
  const progress = new Progress();
  const guide = loadGuide(content, { progress: progress.reading });
  const { diagnostics, summary } = guide;
  const publication = await publicationOf(guide, { compress });
  await writeSite(publication, { out, base, progress });
  progress.end();
  if (diagnostics.length > 0) console.log(formatText(diagnostics));
  console.log(summaryOf(guide, (performance.now() - started) / 1000, out));
  return summary.error > 0 ? 1 : 0;
}

export const build: Command = {
  options: [
    '--out OUT    folder of the site (default dist)',
    '--base PATH  path that the site is served under (default /)',
    '--compress   also write brotli and gzip twins of files, for servers that send them',
  ],
  run: (args) => {
    const { folder, options } = readArguments(args, ['out', 'base'], ['compress']);
    const content = contentFolder(folder);
    return runBuild(content, {
      out: outputFolder(options.out, content),
      base: basePath(options.base),
      compress: options.compress === true,
    });
  },
};
