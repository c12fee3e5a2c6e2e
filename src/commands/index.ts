import { build } from './build.ts';
import { check } from './check.ts';
import { dev } from './dev.ts';
import { start } from './start.ts';

export interface Command {
  /** Lines of help: option and meaning. */
  options: string[];
  /** @returns the exit status. */
  run: (args: string[]) => Promise<number>;
}

export const commands: Record<string, Command> = { build, check, dev, start };
