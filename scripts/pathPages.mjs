/** The pages that a built site has, by their addresses, and what is told of them to search engines. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every page of the built site, as files in it: `koreatown/index.html`. @param {string} root @returns {string[]} */
export function builtPages(root) {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)index\.html$/.test(file) && existsSync(join(root, file)))
    .sort();
}

/** Directories that are no page of their own for a search engine: frames, tools, the page of what is not found. */
const APART = /^(?:404|_not-found|embed|present|deck)(?:\/|$)/;

/**
 * The pages to be found, as whole addresses: each that does not name another page as the one it stands for.
 * @param {string} root of the built site
 * @param {string} site its address, without a slash at the end
 * @returns {string[]}
 */
export function foundPages(root, site) {
  return builtPages(root).flatMap((file) => {
    const path = `/${file.replace(/index\.html$/, '')}`;
    if (APART.test(path.slice(1))) return [];
    const html = readFileSync(join(root, file), 'utf8');
    const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
    const own = `${site}${path}`;
    return canonical === undefined || canonical === own ? [own] : [];
  });
}

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** @param {readonly string[]} addresses @returns {string} sitemap.xml (sitemaps.org, 0.9) */
export function sitemap(addresses) {
  const urls = addresses.map((address) => `  <url><loc>${escaped(address)}</loc></url>\n`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}</urlset>\n`;
}
