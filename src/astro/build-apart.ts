import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * A build in a process of its own: another Astro in this one would take the live one's place.
 *
 * @param command file of a script and its arguments
 * @throws where there is no site after it. Errors in topics are none of that: their site is complete.
 */
export async function buildApart(command: string[], cwd = process.cwd()): Promise<void> {
  const build = spawn(process.execPath, command, {
    cwd,
    stdio: 'ignore',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const [status] = (await once(build, 'exit')) as [number | null];
  if (status !== 0 && status !== 1)
    throw new Error(`\`${command.join(' ')}\` did not build a site`);
}
