import { contentFolder, outputFolder, readArguments } from './arguments.ts';
import { runBuild } from './build.ts';
import type { Command } from './command.ts';
import { portOf } from './port.ts';
import { serve } from './serve.ts';

export const start: Command = {
  options: [
    '--out OUT    folder of the site (default dist)',
    '--port PORT  port to serve at (default 4321, or the next free one)',
  ],
  run: async (args) => {
    const { folder, options } = readArguments(args, ['out', 'port']);
    const content = contentFolder(folder);
    const out = outputFolder(options.out, content);
    const port = portOf(options.port);
    await runBuild(content, { out });
    const { address } = await serve(out, port);
    console.log(`\nThe guide is at ${address} (Ctrl+C ends)`);
    return 0;
  },
};
