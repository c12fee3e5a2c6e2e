import type { Command } from './command.ts';

/** Each command, loaded when it is called: none waits for what only another needs. */
export const commands: Record<string, () => Promise<Command>> = {
  build: async () => (await import('./build.ts')).build,
  check: async () => (await import('./check.ts')).check,
  dev: async () => (await import('./dev.ts')).dev,
  start: async () => (await import('./start.ts')).start,
  pdf: async () => (await import('./pdf.ts')).pdf,
  pack: async () => (await import('./pack.ts')).pack,
  verify: async () => (await import('./verify.ts')).verify,
};
