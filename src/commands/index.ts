import { build } from './build.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { dev } from './dev.ts';
import { pack } from './pack.ts';
import { pdf } from './pdf.ts';
import { start } from './start.ts';
import { verify } from './verify.ts';

export const commands: Record<string, Command> = { build, check, dev, start, pdf, pack, verify };
