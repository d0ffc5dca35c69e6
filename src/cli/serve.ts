import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sirv from 'sirv';

/** A folder of built pages being served. */
export interface Served {
  address: string;
  close: () => Promise<void>;
}

interface Options {
  folder: string;
  /** Tried first; without `fixed` the following ones are tried while it is taken. 0 takes any free one. */
  port: number;
  fixed?: boolean;
  /** The folder of the host that the site is put into, `/` or `/a/b/`. */
  mount?: string;
}

/**
 * Serves built pages on 127.0.0.1 as a plain static host would: folders by their index, files packed with Brotli
 * where a `.br` file lies beside them, the site's own `_headers` for every path, and its `404.html`.
 */
export async function serve({ folder, port, fixed = false, mount = '/' }: Options): Promise<Served> {
  const headers = siteHeaders(join(folder, '_headers'));
  const files = sirv(folder, { dev: true, brotli: true, etag: true });
  const notFound = readFileSync(join(folder, '404.html'));
  const server = createServer((request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    const url = request.url ?? '/';
    const missing = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(notFound);
    };
    if (!url.startsWith(mount)) return missing();
    request.url = url.slice(mount.length - 1);
    files(request, response, missing);
  });
  const taken = await listen(server, port, fixed);
  return {
    address: `http://127.0.0.1:${taken}${mount}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** The headers that `_headers` sets for every path (`/*`). */
function siteHeaders(file: string): [string, string][] {
  if (!existsSync(file)) return [];
  const [, block = ''] = readFileSync(file, 'utf8').split(/^\/\*$/m);
  return [...block.split(/^\S/m)[0]!.matchAll(/^\s+([\w-]+):\s*(.+)$/gm)].map(([, name, value]) => [name!, value!]);
}

function listen(server: Server, port: number, fixed: boolean): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') fail(error);
      else if (fixed) fail(new Error(`Port ${port} is taken. Set PORT to another one, or leave it out.`));
      else done(listen(server, port + 1, fixed));
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });
}

if (import.meta.main) {
  const folder = resolve(import.meta.dirname, '../../dist');
  const wished = process.env['PORT'];
  if (!existsSync(join(folder, 'index.html'))) {
    console.error('There is no built site in dist. Run: npm start');
    process.exit(1);
  }
  if (wished !== undefined && !/^\d{1,5}$/.test(wished)) {
    console.error(`PORT is '${wished}'; it has to be a number from 1 to 65535.`);
    process.exit(1);
  }
  try {
    const { address } = await serve({ folder, port: Number(wished ?? 4321), fixed: wished !== undefined });
    console.log(`\n  Both Hands is open at ${address}\n  Stop it with Ctrl+C.\n`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
