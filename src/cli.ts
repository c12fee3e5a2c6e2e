#!/usr/bin/env node
/** The command: `node src/cli.ts build|check|dev|start [DIR] [options]`. */
import { commands } from './commands/index.ts';
import { UsageError } from './usage-error.ts';
import { version } from './package-root.ts';

const help = `Passerelle ${version}

  npm start -- [DIR]      build the guide in DIR (default content/) and serve it
  npm run build -- [DIR]  build it
  npm run check -- [DIR]  say what is wrong with its topics, build nothing
  npm run dev -- [DIR]    serve it and follow edits
  npm run pdf -- [DIR]    build it with a PDF of each phase and of the whole
  npm run pack -- [DIR]   one zip that works by double-click
  npm run verify -- ZIP   check such a zip

${Object.entries(commands)
  .map(([name, { options }]) => `${name}\n${options.map((option) => `  ${option}`).join('\n')}`)
  .join('\n\n')}
`;

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
    console.log(help);
    return name === undefined ? 2 : 0;
  }
  const command = commands[name];
  if (!command) throw new UsageError(`Unknown command \`${name}\`. Try --help.`);
  // With the mode of somebody's shell, Astro would build for developers and never come to an end.
  if (name !== 'dev') process.env.NODE_ENV = 'production';
  return command.run(rest);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`passerelle: ${error.message}`);
  process.exitCode = 2;
}
