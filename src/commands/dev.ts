import { formatText } from '../guide/diagnostics/format-text.ts';
import { devSite } from '../astro/dev-site.ts';
import { contentFolder, readArguments } from './arguments.ts';
import type { Command } from './index.ts';
import { loadGuide } from './load-guide.ts';
import { portOf } from './port.ts';
import { UsageError } from './usage-error.ts';

export const dev: Command = {
  options: ['--port PORT  port to serve at (default 4321, or the next free one)'],
  run: async (args) => {
    const { folder, options } = readArguments(args, ['port']);
    const content = contentFolder(folder);
    let said = '';
    const load = () => {
      const { site, diagnostics } = loadGuide(content);
      const text = formatText(diagnostics);
      if (text !== said) console.log(text || 'No more messages.');
      said = text;
      return { site, diagnostics };
    };
    const address = await devSite(content, {
      load,
      port: portOf(options.port),
      onError: (error) => {
        if (!(error instanceof UsageError)) throw error;
        console.error(`passerelle: ${error.message}`);
      },
    });
    console.log(`\nThe guide is at ${address} and follows edits in ${content} (Ctrl+C ends)`);
    return 0;
  },
};
