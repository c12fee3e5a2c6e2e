import { build } from './build.ts';
import { check } from './check.ts';
import { dev } from './dev.ts';
import { pdf } from './pdf.ts';
import { pack } from './pack.ts';
import { start } from './start.ts';
import { verify } from './verify.ts';

export interface Command {
  /** Lines of help: option and meaning. */
  options: string[];
  /** @returns the exit status. */
  run: (args: string[]) => Promise<number>;
}

export const commands: Record<string, Command> = { build, check, dev, start, pdf, pack, verify };
