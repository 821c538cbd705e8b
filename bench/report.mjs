/** Medians, ratios and their bounds, as Markdown. */
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import process from 'node:process';

/**
 * @typedef {{ color: number, kilobytes: number, link: number, longTasks?: number, map?: string, hovers?: number[], frames?: number[] }} Seen one round of one page; times in ms
 * @typedef {Record<string, Record<string, Seen[]>>} Visits by profile, then page
 * @typedef {{ label: string, unit: string, of: (rounds: Seen[]) => number }} Row
 */

/** @param {number[]} xs @param {number} p from 0 to 1 @returns {number} NaN for no numbers */
function quantile(xs, p) {
  const sorted = xs.filter(Number.isFinite).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] ?? NaN;
}
/** Median over rounds of a number of each round. @param {(seen: Seen) => number | undefined} pick @returns {Row['of']} */
const median = (pick) => (rounds) =>
  quantile(
    rounds.map((seen) => pick(seen) ?? NaN),
    0.5,
  );

/** @type {Record<string, Row>} */
const ROWS = {
  color: { label: 'first colored map', unit: 'ms', of: median((s) => s.color) },
  link: { label: 'pasted link `?e=2018-11-general`, first color', unit: 'ms', of: median((s) => s.link) },
  hover: { label: 'hover p50', unit: 'ms', of: median((s) => quantile(s.hovers ?? [], 0.5)) },
  pan: { label: 'pan p95', unit: 'ms', of: median((s) => quantile(s.frames ?? [], 0.95)) },
  longTasks: { label: 'long tasks until at rest', unit: 'ms', of: median((s) => s.longTasks) },
  bytes: { label: 'bytes until a click is answered', unit: 'KB', of: median((s) => s.kilobytes) },
};
/** Which page stands beside which, and what is to be reached. */
const PAIRS = [
  {
    atlas: 'atlas',
    peer: 'leaflet',
    title: 'The atlas as it opens, beside Leaflet (SVG)',
    ratios: { color: 0.75, pan: 1.2, longTasks: 2 },
    above: { hover: 17 },
    most: { bytes: 380 },
  },
  {
    atlas: 'atlas, map=webgl',
    peer: 'maplibre',
    title: 'The atlas with `map=webgl`, beside MapLibre',
    ratios: { hover: 1.2, pan: 1.2 },
    above: {},
    most: {},
  },
];

/** @param {Visits} visits @returns {Record<string, Record<string, { map: string, values: Record<string, number> }>>} medians by profile and page */
export function summary(visits) {
  return Object.fromEntries(
    Object.entries(visits).map(([profile, pages]) => [
      profile,
      Object.fromEntries(
        Object.entries(pages).map(([page, rounds]) => [
          page,
          {
            map: [...new Set(rounds.map((r) => r.map ?? 'not shown'))].join(', '),
            values: Object.fromEntries(Object.entries(ROWS).map(([id, row]) => [id, row.of(rounds)])),
          },
        ]),
      ),
    ]),
  );
}

/** @param {number} x */
const whole = (x) => (Number.isFinite(x) ? Math.round(x).toLocaleString() : '–');
/** @param {number} x */
const ratio = (x) => (Number.isFinite(x) ? x.toFixed(2) : '–');

/** What is asked of a row and whether it is had. @returns {string} '' where nothing is asked */
function verdict(pair, id, ours, theirs) {
  const bound = pair.ratios[id] ?? pair.above[id] ?? pair.most[id];
  if (bound === undefined) return '';
  const [words, value] =
    id in pair.ratios
      ? [`ratio at most ${bound}`, ours / theirs]
      : id in pair.above
        ? [`at most ${bound} ms above`, ours - theirs]
        : [`at most ${bound} KB`, ours];
  return `${words}: ${Number.isFinite(value) ? (value <= bound ? 'reached' : '**not reached**') : 'not measured'}`;
}

/** @param {string} name */
const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;

/** The whole of bench/RESULTS.md. */
export function report(medians, { rounds, browser, size }) {
  const [w, h] = size.match(/\d+/g) ?? [];
  const machine = `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, no graphics card (WebGL in software)`;
  const lines = [
    '# Timings beside plain pages',
    '',
    '`npm run bench` writes this page. Each page shows the same neighborhoods on a map of the same size; medians of several rounds, the pages by turns, in one run.',
    'Absolute times belong to the machine: compare within a row.',
    '',
    `- ${new Date().toISOString().slice(0, 10)}, ${rounds} rounds, map of ${w} × ${h} px in a window of 1280 × 800`,
    `- ${machine}; ${browser}, Node ${process.version}`,
    `- Leaflet ${versionOf('leaflet')}, MapLibre ${versionOf('maplibre-gl')}, Next ${versionOf('next')}, React ${versionOf('react')}`,
    '- Chromebook: CPU slowed 4 times, 1.6 Mbit/s, 150 ms before each answer. Desktop: neither.',
    '- Hover: from the pointer’s move to the frame with the card of the place. Pan: frame times while dragging. Bytes: bodies sent, compressed with brotli, on both sides.',
  ];
  for (const pair of PAIRS)
    for (const [profile, pages] of Object.entries(medians)) {
      const ours = pages[pair.atlas];
      const theirs = pages[pair.peer];
      if (!ours || !theirs) continue;
      lines.push(
        '',
        `## ${pair.title}: ${profile}`,
        '',
        `The atlas’s map was \`data-map="${ours.map}"\`.`,
        '',
        '| | atlas | peer | ratio | to be reached |',
        '|---|--:|--:|--:|---|',
      );
      for (const [id, { label, unit }] of Object.entries(ROWS)) {
        const a = ours.values[id] ?? NaN;
        const b = theirs.values[id] ?? NaN;
        lines.push(
          `| ${label} | ${whole(a)} ${unit} | ${whole(b)} ${unit} | ${ratio(a / b)} | ${verdict(pair, id, a, b)} |`,
        );
      }
    }
  return `${lines.join('\n')}\n`;
}
