/** Writes the social picture of every path into the built site, where the build knows the site's address: `tsx app/pictures/writePictures.ts`. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { decompress } from 'wawoff2';
import { pathWords } from '@/app/[...path]/pathWords';
import { pageWords } from '@/app/words';
import { firstPaint } from '@/geo/svg/firstPaint';
import { pictureSvg } from '@/geo/svg/picture';
import { inWords } from '@/lib/figure/inWords';
import { publishedService } from '@/lib/figure/published';
import { picturePath } from '@/lib/link/picture';
import { siteAddress } from '@/lib/link/site';
import { allPaths, formatAddress, parseAddress } from '@/lib/view/path';

const FONTS = path.join('public', 'fonts');
const UNPACKED = path.join('node_modules', '.cache', 'picture-fonts');
const OUT = 'out';
/** The renderer takes one file of a typeface and weight: the one with the plain letters. */
const LATIN = /-latin-\d+\.woff2$/;

/** The site's own typefaces as the renderer reads them. @returns their files */
async function fontFiles(): Promise<string[]> {
  mkdirSync(UNPACKED, { recursive: true });
  const files: string[] = [];
  // One after another: what is unpacked lies in the unpacker's own memory until the next one.
  for (const name of readdirSync(FONTS).filter((n) => LATIN.test(n))) {
    const file = path.join(UNPACKED, name.replace('.woff2', '.ttf'));
    writeFileSync(file, await decompress(readFileSync(path.join(FONTS, name))));
    files.push(file);
  }
  return files;
}

/** The picture of a path as PNG with a palette: its map has a dozen colors or two, the rest are edges. */
async function picture(pathname: string, fonts: string[]): Promise<Buffer> {
  const edition = pageWords();
  const { app } = edition.m;
  const { figure, shapes } = firstPaint(publishedService(), parseAddress(pathname, '').view);
  const { about, headline } = pathWords(pathname);
  const svg = pictureSvg(inWords(figure, edition), shapes, {
    brand: `${app.brand} ${app.brandSecond}`,
    about,
    headline,
  });
  const { pixels, width, height } = new Resvg(svg, {
    font: { fontFiles: fonts, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' },
  }).render();
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png({ palette: true, quality: 50, dither: 0, effort: 8, compressionLevel: 9 })
    .toBuffer();
}

if (siteAddress('/') === null) {
  console.warn('CA34_SITE is not set: no social pictures, which need a whole address.');
} else {
  const start = Date.now();
  const fonts = await fontFiles();
  const paths = [...new Set(allPaths().map((p) => formatAddress(parseAddress(p, '').view).pathname))];
  let bytes = 0;
  for (const pathname of paths) {
    const file = path.join(OUT, picturePath(pathname));
    mkdirSync(path.dirname(file), { recursive: true });
    const png = await picture(pathname, fonts);
    bytes += png.length;
    writeFileSync(file, png);
  }
  console.warn(
    `${paths.length} social pictures, ${(bytes / 1e6).toFixed(1)} MB, in ${((Date.now() - start) / 1000).toFixed(0)} s.`,
  );
}
