import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** Serve a built site on this machine, at the port or the next free one; 0 lets the system choose. */
export async function serve(
  folder: string,
  port: number,
): Promise<{ address: string; close: () => Promise<void> }> {
  const handler = sirv(folder, { etag: true, dev: true });
  const server = createServer((request, response) =>
    handler(request, response, () => {
      response.statusCode = 404;
      request.url = '/404.html';
      handler(request, response, () => void response.end());
    }),
  );
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
