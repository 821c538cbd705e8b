/** The server of the benches: the built site at /, plain pages under /peers/, map libraries from node_modules; with a connection of its own making. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotli, isCompressible } from '../scripts/brotli.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/json',
  '.csv': 'text/csv',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const ROOMS = {
  '/peers/': 'bench/peers',
  '/leaflet/': 'node_modules/leaflet/dist',
  '/maplibre/': 'node_modules/maplibre-gl/dist',
  '/': 'out',
};
/** Bytes sent at once on a slow connection. */
const CHUNK = 4096;

/**
 * @typedef {{ latency: number, bytesPerSecond: number }} Connection milliseconds before each answer; bytes in a second over all answers
 */

/** @param {string} path @returns {string | null} the file behind a path; null outside the rooms */
function fileOf(path) {
  const prefix = Object.keys(ROOMS).find((p) => path.startsWith(p)) ?? '/';
  const root = resolve(ROOMS[prefix]);
  const file = join(root, path.slice(prefix.length).replace(/(^|\/)$/, '$1index.html'));
  return file.startsWith(root + sep) ? file : null;
}

/**
 * Starts the server on a free port.
 * @returns {Promise<{ origin: string, begin: (c: Connection | null) => void, sent: () => number, quiet: () => number, close: () => void }>}
 * `begin` starts a visit with a connection of its own (null: as fast as it goes); `sent` is the bytes of bodies sent since, compressed; `quiet` the
 * milliseconds since anything was asked for or sent
 */
export async function startSite() {
  /** Compressed files by path: compressed once, so that no page waits for it. @type {Map<string, Buffer>} */
  const ready = new Map();
  /** @type {{ connection: Connection | null, sent: number, last: number, free: number }} */
  let visit = { connection: null, sent: 0, last: 0, free: 0 };

  /** @param {string} path @returns {Promise<Buffer>} */
  async function bodyOf(path) {
    const known = ready.get(path);
    if (known) return known;
    const file = fileOf(path);
    if (file === null) throw new Error(`no such file: ${path}`);
    const raw = await readFile(file);
    const body = isCompressible(extname(file)) ? await brotli(raw) : raw;
    ready.set(path, body);
    return body;
  }

  /** @param {string} path @param {import('node:http').ServerResponse} response */
  async function answer(path, response) {
    const own = visit;
    own.last = performance.now();
    const body = await bodyOf(path);
    if (own.connection) await wait(own.connection.latency);
    const extension = extname(path.endsWith('/') ? 'index.html' : path);
    response.writeHead(200, {
      'Content-Type': TYPES[extension] ?? 'application/octet-stream',
      ...(isCompressible(extension) ? { 'Content-Encoding': 'br' } : {}),
      'Content-Length': body.length,
      'Cache-Control': 'no-store',
    });
    for (let at = 0; at < body.length && !response.destroyed; at += CHUNK) {
      const part = body.subarray(at, own.connection ? at + CHUNK : undefined);
      if (own.connection) {
        const now = performance.now();
        own.free = Math.max(own.free, now) + (part.length / own.connection.bytesPerSecond) * 1000;
        await wait(own.free - now);
      }
      response.write(part);
      own.sent += part.length;
      own.last = performance.now();
      if (!own.connection) break;
    }
    response.end();
  }

  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    answer(path, response).catch(() => (response.headersSent ? response.destroy() : response.writeHead(404).end()));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The bench’s server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    begin: (connection) => {
      visit = { connection, sent: 0, last: performance.now(), free: 0 };
    },
    sent: () => visit.sent,
    quiet: () => performance.now() - visit.last,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
