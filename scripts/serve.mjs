/** Serves the built site in out/ as a static host would: brotli or gzip, entity tags, the headers of headers.mjs, 404.html. Ends on SIGINT or SIGTERM. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { brotli, isCompressible } from './brotli.mjs';
import { headersFor } from './headers.mjs';

const ROOT = resolve('out');
const HOST = '127.0.0.1';
const PORT = Number(process.env['CA34_PORT'] ?? 3400);
const compress = promisify(gzip);

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.topojson': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/**
 * @param {string} pathname decoded path of the request
 * @returns {Promise<{ body: Buffer, extension: string } | null>} null when there is no such file inside the site
 */
async function read(pathname) {
  const file = join(ROOT, normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
  if (!file.startsWith(ROOT + sep)) return null;
  try {
    return { body: await readFile(file), extension: extname(file) };
  } catch {
    return null;
  }
}

/** @param {string} url @returns {string | null} null for an address that cannot be decoded */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
}

/** The best encoding that a browser accepts; null for none. @param {string | string[] | undefined} accepted @returns {'br' | 'gzip' | null} */
function encodingFor(accepted) {
  const names = String(accepted ?? '');
  return /\bbr\b/.test(names) ? 'br' : /\bgzip\b/.test(names) ? 'gzip' : null;
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(request, response) {
  const pathname = pathOf(request.url ?? '/') ?? '/404.html';
  const found = await read(pathname);
  if (!found && existsSync(join(ROOT, pathname, 'index.html'))) {
    response.writeHead(308, { Location: `${pathname}/` }).end();
    return;
  }
  const file = found ?? (await read('/404.html')) ?? { body: Buffer.from('Not found\n'), extension: '.txt' };
  /** @type {Record<string, string | number>} */
  const headers = {
    ...headersFor(pathname),
    'Content-Type': TYPES[file.extension] ?? 'application/octet-stream',
    Vary: 'Accept-Encoding',
  };
  const tag = `"${createHash('sha256').update(file.body).digest('base64url').slice(0, 20)}"`;
  if (found) {
    headers['ETag'] = tag;
    if (request.headers['if-none-match'] === tag) {
      response.writeHead(304, headers).end();
      return;
    }
  }
  const encoding = isCompressible(file.extension) ? encodingFor(request.headers['accept-encoding']) : null;
  const body =
    encoding === 'br' ? await brotli(file.body) : encoding === 'gzip' ? await compress(file.body) : file.body;
  if (encoding) headers['Content-Encoding'] = encoding;
  headers['Content-Length'] = body.length;
  response.writeHead(found ? 200 : 404, headers);
  response.end(request.method === 'HEAD' ? undefined : body);
}

if (!existsSync(join(ROOT, 'index.html'))) {
  console.error('There is no built site in out/: run `npm run build` first, or `npm start`, which does both.');
  process.exit(1);
}
const server = createServer((request, response) => {
  answer(request, response).catch((error) => {
    console.error(error);
    response.destroy();
  });
});
server.on('error', (error) => {
  const busy = 'code' in error && error.code === 'EADDRINUSE';
  console.error(
    busy
      ? `Port ${PORT} is in use: stop what listens there, or choose another: CA34_PORT=3401 npm start`
      : error.message,
  );
  process.exit(1);
});
server.listen(PORT, HOST, () => console.log(`\nCA-34 Atlas: http://localhost:${PORT}\n(Ctrl-C ends it.)`));
function stop() {
  server.close();
  server.closeAllConnections();
}
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, stop);
// A signal to npm alone ends npm and its shell, but never reaches this process: without its parent it ends by itself.
if (process.env['npm_lifecycle_event']) {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, 300).unref();
}
