/** A live site of its own: pages are rendered when they are asked for, from topics as they stand. */
import { dev } from 'astro';
import { astroConfig, standalone } from './build-site.ts';
import type { HostOptions } from './host-options.ts';
import { hostGuides } from './integration.ts';

export interface DevOptions extends Pick<HostOptions, 'input' | 'read' | 'onError' | 'buildInto'> {
  port: number;
}

/** @returns the site's address. */
export async function devSite({ port, ...host }: DevOptions): Promise<string> {
  const server = await dev({
    ...astroConfig,
    server: { port },
    integrations: [hostGuides({ ...standalone, ...host })],
  });
  return `http://localhost:${server.address.port}/`;
}
