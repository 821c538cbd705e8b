/** What makes a built page small, done to its HTML: its styles stand in it once, not once more for its scripts, and a page whose scripts would do nothing has none. */
import { Buffer } from 'node:buffer';

const PUSH = /<script>self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)<\/script>/g;

/**
 * A page whose scripts are told of its inlined styles by name alone: React finds them in the page by their address and reads no text of them. A page of another form comes
 * back as it was.
 * @param {string} html
 * @returns {string}
 */
export function stylesOnce(html) {
  const styles = new Set(
    [...html.matchAll(/<style data-precedence="[^"]*" data-href="[^"]*">([\s\S]*?)<\/style>/g)].map((m) => m[1]),
  );
  const rows = [...html.matchAll(PUSH)];
  if (styles.size === 0 || rows.length === 0) return html;
  let flight = Buffer.from(rows.map((m) => String(JSON.parse(String(m[1])))).join(''));
  for (const style of styles) {
    const text = Buffer.from(String(style));
    // A row of text: its number, `T`, its length in bytes in hexadecimal, a comma, the text.
    const head = Buffer.from(`:T${text.length.toString(16)},`);
    const row = Buffer.concat([head, text]);
    for (let at = flight.indexOf(row); at >= 0; at = flight.indexOf(row, at + 1))
      flight = Buffer.concat([flight.subarray(0, at), Buffer.from(':T1, '), flight.subarray(at + row.length)]);
  }
  const whole = JSON.stringify(flight.toString())
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  let written = false;
  return html.replace(PUSH, () => {
    if (written) return '';
    written = true;
    return `<script>self.__next_f.push([1,${whole}])</script>`;
  });
}

/** Rows that name a component of the browser, and the chunks that it is in. */
const COMPONENT = /(?:^|\n)[0-9a-f]+:I\[\d+,\[([^\]]*)\]/g;
/** A script with a file or with what is told to the router, and what asks for one ahead. */
const OF_SCRIPTS =
  /<script\b[^>]*\bsrc="[^"]*"[^>]*><\/script>|<script\b[^>]*>(?:self\.__next_f|\(self\.__next_f)[\s\S]*?<\/script>|<link\b[^>]*\bas="script"[^>]*>/g;

/**
 * A page without its scripts where none of its components runs in the browser: all that the router knows of are its own, which come in one chunk. What the page itself
 * says in line stays. A page with components of its own, or of another form, comes back as it was.
 * @param {string} html
 * @returns {string}
 */
export function withoutIdleScripts(html) {
  const flight = [...html.matchAll(PUSH)].map((m) => String(JSON.parse(String(m[1])))).join('');
  const chunks = [...flight.matchAll(COMPONENT)].map((m) => String(m[1]).split(','));
  if (chunks.length === 0 || chunks.some((of) => of.length > 1)) return html;
  return html.replace(OF_SCRIPTS, '');
}
