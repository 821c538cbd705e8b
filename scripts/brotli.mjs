/** Brotli at its strongest, for files that are compressed once and sent often. What has been compressed before is kept in node_modules/.cache, by content. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const KEPT = resolve('node_modules', '.cache', 'brotli');
const COMPRESSED_ALREADY = new Set(['.png', '.webp', '.ico', '.woff2']);
const compress = promisify(brotliCompress);

/** Whether a file gets smaller. @param {string} extension with its point */
export const isCompressible = (extension) => !COMPRESSED_ALREADY.has(extension);

/** @param {Buffer} body @returns {Promise<Buffer>} */
export async function brotli(body) {
  const file = join(KEPT, createHash('sha256').update(body).digest('hex').slice(0, 32));
  try {
    return await readFile(file);
  } catch {
    const small = await compress(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    });
    await mkdir(KEPT, { recursive: true });
    await writeFile(file, small);
    return small;
  }
}
