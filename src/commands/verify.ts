import { verifyZip } from '../outputs/zip/verify-zip.ts';
import { inputFile, readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { Progress } from './progress.ts';
import { UsageError } from '../usage-error.ts';

export const verify: Command = {
  options: ['ZIP  pack to hold against its manifest; status 1 and a line for each fault'],
  run: async (args) => {
    const { folder: zip } = readArguments(args, []);
    if (zip === undefined) throw new UsageError('No pack named, expected a zip.');
    const progress = new Progress();
    const { manifest, faults } = await verifyZip(inputFile(zip), (done, total) =>
      progress.show('Checking', done, total),
    );
    progress.end();
    if (manifest && faults.length === 0) {
      const { digest, builtWith, date } = manifest.edition;
      console.log(`${manifest.files.length} files are as the manifest says`);
      console.log(
        `edition ${digest}${date ? ` of ${date}` : ''}, built with Passerelle ${builtWith}`,
      );
      return 0;
    }
    console.log(faults.join('\n'));
    return 1;
  },
};
