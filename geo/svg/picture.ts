/** The social picture of a View as one SVG without style sheets, for a renderer that knows none: the map at the right, what it shows and finds at the left. */
import { fitScale } from '@/geo/svg/camera';
import { FRAME, toFrame } from '@/geo/svg/frame';
import { linePath, maskPath, type Shapes } from '@/geo/svg/shapes';
import { drawing } from '@/lib/figure/drawing';
import type { WordedFigure } from '@/lib/figure/figure';
import { CIRCLE_OPACITY, EDGE_WIDTHS, LINE_STYLES, OUTSIDE_OPACITY, RIM, type Ink } from '@/lib/figure/lineStyles';
import { PICTURE_SIZE } from '@/lib/link/picture';
import { colorOf } from '@/lib/scales/palettes';

export interface PictureWords {
  brand: string;
  /** Of what and when. */
  about: string;
  headline: string;
}

/** The light theme's, as components/map/map.css has them. */
const INKS: Readonly<Record<Ink, string>> = {
  line: '#1d1d1b',
  quiet: '#57534a',
  road: '#ffffff',
  'road-casing': '#c9c3b5',
  casing: '#ffffff',
};
const LAND = '#f4f1ea';
const PAPER = '#ffffff';
const { width: W, height: H } = PICTURE_SIZE;
/** Where the words end and the map begins, px. */
const MAP_X = 620;
const LEFT = 56;
const SERIF = 'Source Serif 4';
const SANS = 'Source Sans 3';
/** Width of an average character in em, on the safe side for both typefaces. */
const CHARACTER = 0.5;
const MOST_CLASSES = 10;

/** The picture of a Figure, 1200 × 630. */
export function pictureSvg(figure: WordedFigure, shapes: Shapes, words: PictureWords): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${W}" height="${H}" viewBox="0 0 ${W} ${H}">`,
    `<rect width="${W}" height="${H}" fill="${PAPER}"/><rect x="${MAP_X}" width="${W - MAP_X}" height="${H}" fill="${LAND}"/>`,
    map(figure, shapes),
    text(words),
    legend(figure),
    '</svg>',
  ].join('');
}

function map(figure: WordedFigure, shapes: Shapes): string {
  const width = W - MAP_X;
  const k = 1 / fitScale(width, H);
  const drawn = drawing(figure);
  const mask = maskPath(shapes, figure.plan);
  const n = (x: number): string => String(+x.toFixed(2));
  const areas = drawn.areas.flatMap((a) => {
    const d = shapes.areas[a.id];
    return d === undefined
      ? []
      : [
          `<path d="${d}" fill="${a.color ? colorOf(a.color, 'light') : 'none'}" stroke="${INKS.casing}" stroke-width="${n(EDGE_WIDTHS[a.edge] * k)}"/>`,
          a.over === null ? '' : `<path d="${d}" fill="url(#${a.over})"/>`,
        ];
  });
  const lines = drawn.lines.map((line) => {
    const d = linePath(shapes, line, drawn.plan);
    if (d === '') return '';
    const { ink, width: w, dash, opacity, casing } = LINE_STYLES[line.role];
    const dashes = dash.length === 0 ? '' : ` stroke-dasharray="${dash.map((x) => n(x * w * k)).join(' ')}"`;
    return [
      casing
        ? `<path d="${d}" stroke="${INKS[casing.ink]}" stroke-width="${n(casing.width * k)}" stroke-opacity="${casing.opacity}"/>`
        : '',
      `<path d="${d}" stroke="${INKS[ink]}" stroke-width="${n(w * k)}" stroke-opacity="${opacity}"${dashes}/>`,
    ].join('');
  });
  const circles = drawn.circles.map(({ at, radius, color, selected }) => {
    const [x, y] = toFrame(at);
    const rim = selected ? RIM.selected : RIM;
    return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius * k)}" fill="${color ? colorOf(color, 'light') : 'none'}" fill-opacity="${CIRCLE_OPACITY}" stroke="${INKS.line}" stroke-opacity="${rim.opacity}" stroke-width="${n(rim.width * k)}"/>`;
  });
  return [
    `<svg x="${MAP_X}" width="${width}" height="${H}" viewBox="${FRAME.viewBox.map(n).join(' ')}">`,
    `<defs>${hatch('light', 1, 6, k)}${hatch('hatch', 2, 6, k)}</defs>`,
    mask === null ? '' : `<path d="${mask}" fill="${LAND}" fill-opacity="${OUTSIDE_OPACITY}" fill-rule="evenodd"/>`,
    `<g stroke-linejoin="round">${areas.join('')}</g>`,
    `<g fill="none" stroke-linejoin="round" stroke-linecap="butt">${lines.join('')}</g>`,
    circles.join(''),
    '</svg>',
  ].join('');
}

/** White lines at 45°: a wide margin, or one too wide to rank. */
const hatch = (id: string, width: number, every: number, k: number): string =>
  `<pattern id="${id}" width="${every * k}" height="${every * k}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="${width * k}" height="${every * k}" fill="#fff"/></pattern>`;

function text({ brand, about, headline }: PictureWords): string {
  const room = MAP_X - LEFT - 32;
  const size = headline.length > 60 ? 42 : 50;
  const lines = wrapped(headline, room, size);
  const above = wrapped(about, room, 24);
  const top = 150 + above.length * 30;
  return [
    `<text x="${LEFT}" y="84" font-family="${SANS}" font-weight="700" font-size="26" fill="${INKS.line}">${escaped(brand)}</text>`,
    ...above.map(
      (line, i) =>
        `<text x="${LEFT}" y="${140 + i * 30}" font-family="${SANS}" font-weight="400" font-size="24" fill="${INKS.quiet}">${escaped(line)}</text>`,
    ),
    ...lines.map(
      (line, i) =>
        `<text x="${LEFT}" y="${top + (i + 0.7) * size * 1.16}" font-family="${SERIF}" font-weight="600" font-size="${size}" fill="${INKS.line}">${escaped(line)}</text>`,
    ),
  ].join('');
}

/** The classes in two columns at the foot; none where there are too many to be read. */
function legend({ legend: { classes } }: WordedFigure): string {
  if (classes.length === 0 || classes.length > MOST_CLASSES) return '';
  const rows = Math.ceil(classes.length / 2);
  const longest = Math.max(...classes.map((c) => c.label.length));
  if (longest > 26) return '';
  return classes
    .map(({ color, label }, i) => {
      const x = LEFT + (i < rows ? 0 : 270);
      const y = H - 44 - (rows - 1 - (i % rows)) * 29;
      return `<rect x="${x}" y="${y - 17}" width="30" height="20" fill="${colorOf(color, 'light')}" stroke="${INKS.quiet}" stroke-width="0.6"/><text x="${x + 42}" y="${y}" font-family="${SANS}" font-weight="400" font-size="20" fill="${INKS.line}">${escaped(label)}</text>`;
    })
    .join('');
}

/** Words in as few lines of at most `room` px as hold them, and these as even as they go. */
function wrapped(said: string, room: number, size: number): string[] {
  const most = Math.floor(room / (size * CHARACTER));
  let lines = filled(said, most);
  for (let fewer = most - 1; fewer > 0; fewer -= 1) {
    const evener = filled(said, fewer);
    if (evener.length > lines.length || evener.some((line) => line.length > fewer)) break;
    lines = evener;
  }
  return lines;
}

/** Words in lines of at most `most` characters; a longer word has a line of its own. */
function filled(said: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of said.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const escaped = (said: string): string => said.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
