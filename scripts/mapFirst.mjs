/** What makes the map the first thing a reader sees, done to the built page: see app/mapFirst.ts, whose scripts start what is put off here. */

/** The mark of a page whose server-rendered map comes before its scripts; app/mapFirst.ts sets it. */
const MARK = 'id="map-first"';
/** Where the server-rendered map ends and the list of places begins. */
const AFTER_MAP = '#drawer';

/**
 * A built page with the scripts put off until its map is on the screen, and with no frame drawn before the map is read. A page without the mark comes back as it was.
 * @param {string} html
 * @returns {string}
 */
export function mapFirst(html) {
  if (!html.includes(MARK)) return html;
  return html
    .replace(/<script src="([^"]+)"([^>]*?) async=""><\/script>/g, '<script data-late="$1"$2></script>')
    .replace(/<link rel="preload" as="script"[^>]*>/g, '')
    .replace('<head>', `<head><link rel="expect" href="${AFTER_MAP}" blocking="render"/>`);
}
