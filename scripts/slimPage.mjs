/** What makes a built page small, done to its HTML: the styles are in the page once, not once more for each place that its scripts could draw them from. */
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
