import { formatText } from '../guide/diagnostics/format-text.ts';
import { buildApart } from '../astro/build-apart.ts';
import { devSite } from '../astro/dev-site.ts';
import { contentFolder, readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { loadGuide, publicationOf } from '../astro/load-guide.ts';
import { portOf } from './port.ts';
import { UsageError } from '../usage-error.ts';

export const dev: Command = {
  options: ['--port PORT  port to serve at (default 4321, or the next free one)'],
  run: async (args) => {
    const { folder, options } = readArguments(args, ['port']);
    const content = contentFolder(folder);
    // Ended by a signal, a process would leave its files behind.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit());
    let said = '';
    const read = () => {
      const guide = loadGuide(content);
      const text = formatText(guide.diagnostics);
      if (text !== said) console.log(text || 'No more messages.');
      said = text;
      return publicationOf(guide);
    };
    const address = await devSite({
      input: content,
      read,
      port: portOf(options.port),
      buildInto: (out, base) =>
        buildApart([process.argv[1]!, 'build', content, '--out', out, '--base', base]),
      onError: (error) => {
        if (!(error instanceof UsageError)) throw error;
        console.error(`passerelle: ${error.message}`);
      },
    });
    console.log(`\nThe guide is at ${address} and follows edits in ${content} (Ctrl+C ends)`);
    return 0;
  },
};
