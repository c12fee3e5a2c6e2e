import { readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { cacheControl } from './cache-control.ts';
import { securityHeaders } from '../contract/security-headers.ts';

/** The same headers as in `deploy/`. */
function setHeaders(response: ServerResponse, pathname: string): void {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  response.setHeader('Cache-Control', cacheControl(pathname));
}

/** Serve a built site on this machine, at the port or the next free one; 0 lets the system choose. */
export async function serve(
  folder: string,
  port: number,
): Promise<{ address: string; close: () => Promise<void> }> {
  const handler = sirv(folder, { etag: true, dev: true, setHeaders });
  const notFound = readFileSync(path.join(folder, '404.html'));
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (isFolder(folder, pathname)) {
      // Relative links need the slash that says where they begin.
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
      return;
    }
    handler(request, response, () => {
      setHeaders(response, pathname);
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(notFound);
    });
  });
  let next = port;
  await new Promise<void>((resolve, reject) => {
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port !== 0) server.listen(++next, '127.0.0.1');
      else reject(error);
    });
    server.on('listening', resolve);
    server.listen(next, '127.0.0.1');
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Whether an address without a slash at its end names a folder of the site. */
const isFolder = (root: string, pathname: string): boolean =>
  /^(\/[\w-]+)+$/.test(pathname) &&
  statSync(path.join(root, pathname), { throwIfNoEntry: false })?.isDirectory() === true;
