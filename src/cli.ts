#!/usr/bin/env node
/** The command: `passerelle start|build|check|dev|pdf|pack|verify [DIR] [options]`. */
import type { Command } from './commands/command.ts';
import { commands } from './commands/index.ts';
import { UsageError } from './usage-error.ts';
import { version } from './package-root.ts';

const help = async (): Promise<string> => `Passerelle ${version}

  passerelle start [DIR]  build the guide in DIR (default: the one that is enclosed) and serve it
  passerelle build [DIR]  build it
  passerelle check [DIR]  say what is wrong with its topics, build nothing
  passerelle dev [DIR]    serve it and follow edits
  passerelle pdf [DIR]    build it with a PDF of each phase and of the whole
  passerelle pack [DIR]   one zip that works by double-click
  passerelle verify ZIP   check such a zip

In a clone of the project: npm start -- [DIR], npm run build -- [DIR] and so on.

${(await Promise.all(Object.entries(commands).map(optionsOf))).join('\n\n')}
`;

async function optionsOf([name, load]: [string, () => Promise<Command>]): Promise<string> {
  const { options } = await load();
  return `${name}\n${options.map((option) => `  ${option}`).join('\n')}`;
}

async function main([name, ...rest]: string[]): Promise<number> {
  if (name === '--version' || rest.includes('--version')) {
    console.log(version);
    return 0;
  }
  if (
    name === undefined ||
    name === '--help' ||
    name === '-h' ||
    rest.includes('--help') ||
    rest.includes('-h')
  ) {
    console.log(await help());
    return name === undefined ? 2 : 0;
  }
  const load = commands[name];
  if (!load) throw new UsageError(`Unknown command \`${name}\`. Try --help.`);
  // With the mode of somebody's shell, Astro would build for developers and never come to an end.
  if (name !== 'dev') process.env.NODE_ENV = 'production';
  return (await load()).run(rest);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`passerelle: ${error.message}`);
  process.exitCode = 2;
}
