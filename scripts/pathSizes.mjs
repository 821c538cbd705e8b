/** How much room the pages of paths and their pictures take on a host, and how much the whole site would in all its languages. Bytes as they lie on the disk. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { builtPages } from './pathPages.mjs';

const KB = 1000;
const LANGUAGES = 3;
/** A picture where none were drawn, for want of the site's address. */
const USUAL_PICTURE = 36 * KB;
/** Pages of the site that are no path's, but would have to be written in each language too. */
const OF_WORDS = /^(?:about|deck|embed|lessons|present)\//;

/** @param {readonly number[]} sizes */
const sum = (sizes) => sizes.reduce((a, b) => a + b, 0);

/**
 * @param {string} root of the built site
 * @returns {{ name: string, size: number, limit: number }[]}
 */
export function pathSizes(root) {
  const pages = builtPages(root);
  const sizeOf = new Map(pages.map((page) => [page, statSync(join(root, page)).size]));
  const atlas = pages.filter(
    (page) => page !== 'index.html' && readFileSync(join(root, page)).includes('id="map-first"'),
  );
  const paths = atlas.map((page) => sizeOf.get(page) ?? 0);
  const drawn = join(root, 'pictures');
  const pictures = existsSync(drawn) ? readdirSync(drawn).map((file) => statSync(join(drawn, file)).size) : [];
  const all = sum(
    readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => {
      const stat = statSync(join(root, file));
      return stat.isFile() ? stat.size : 0;
    }),
  );
  const words = sum(pages.filter((page) => OF_WORDS.test(page)).map((page) => sizeOf.get(page) ?? 0));
  const picture = pictures.length === 0 ? USUAL_PICTURE : sum(pictures) / pictures.length;
  const once = sum(paths) + paths.length * picture + words;
  const common = all - sum(paths) - sum(pictures) - words;
  return [
    { name: 'a path’s page, on average', size: sum(paths) / Math.max(1, paths.length), limit: 186 * KB },
    { name: 'a path’s page, the largest', size: Math.max(0, ...paths), limit: 340 * KB },
    {
      name: `a social picture, on average${pictures.length === 0 ? ' (none drawn)' : ''}`,
      size: picture,
      limit: 40 * KB,
    },
    {
      name: `the site in ${LANGUAGES} languages, ${LANGUAGES * paths.length} pages of paths`,
      size: common + LANGUAGES * once,
      limit: 150_000 * KB,
    },
  ];
}
