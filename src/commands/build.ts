import { formatText } from '../guide/diagnostics/format-text.ts';
import { buildSite } from '../site/build-site.ts';
import { basePath, contentFolder, outputFolder, readArguments } from './arguments.ts';
import type { Command } from './index.ts';
import { loadGuide } from './load-guide.ts';
import { Progress } from './progress.ts';

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

export async function runBuild(content: string, out: string, base: string): Promise<number> {
  const started = performance.now();
  const progress = new Progress();
  const guide = loadGuide(content, progress);
  const { site, diagnostics, summary } = guide;
  const total = site.topics.size * site.locales.length;
  let pages = 0;
  await buildSite(site, {
    out,
    base,
    diagnostics,
    onPage: () => progress.show('Writing pages', ++pages, Math.max(total, pages)),
    onStage: (stage) => {
      if (stage !== 'pages')
        progress.show(stage === 'search' ? 'Indexing for search' : 'Writing files');
    },
  });
  progress.end();
  if (diagnostics.length > 0) console.log(formatText(diagnostics));
  console.log(summaryOf(guide, (performance.now() - started) / 1000, out));
  return summary.error > 0 ? 1 : 0;
}

export const build: Command = {
  options: [
    '--out OUT    folder of the site (default dist)',
    '--base PATH  path that the site is served under (default /)',
  ],
  run: (args) => {
    const { folder, options } = readArguments(args, ['out', 'base']);
    const content = contentFolder(folder);
    return runBuild(content, outputFolder(options.out, content), basePath(options.base));
  },
};
