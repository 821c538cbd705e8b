/** The context as one picture behind the SVG map: fetched as an image, so the page's own HTML stays small. */
import type { Geometry, Position } from 'geojson';
import { BASEMAP } from '@/geo/layers/basemap';
import { CONTEXT_BOX, toFrame } from '@/geo/svg/frame';
import type { Theme } from '@/lib/scales/palettes';
import { parseGeojson } from '../sources';
import { CONTEXT_COMMANDS } from './context';
import { runMapshaper, type Layers } from './shape';
import { PICTURE_SIMPLIFY_M } from './tolerance';

/** Path units per frame unit: a tenth of a pixel at the fit, about 2.6 m. */
const FINENESS = 10;
/** Stroke widths in frame units. */
const WIDTH = { minor: 0.55, major: 0.9, freeway: 2, casing: 3.2 } as const;

/** An SVG of water, parks, streets and freeways; `#light` and `#dark` at the end of its address force a theme, else the reader's setting decides. */
export async function buildContextImage(layers: Layers): Promise<string> {
  const drawn = Object.fromEntries(
    ['freeways', 'streets', 'parks', 'water', 'river'].map((name) => [name, layers[name] ?? []]),
  );
  const out = await runMapshaper(
    drawn,
    `${CONTEXT_COMMANDS} -simplify target=* dp interval=${PICTURE_SIMPLIFY_M} -o target=* format=geojson precision=0.000001`,
  );
  const path = (layer: string, wanted?: string): string =>
    parseGeojson(`${layer}.json`, out[`${layer}.json`] ?? '')
      .features.filter((f) => wanted === undefined || f.properties.class === wanted)
      .map((f) => pathData(ringsOf(f.geometry)))
      .join('');
  const [, , w, h] = CONTEXT_BOX.map((x) => Math.round(x * FINENESS));
  const line = (cls: string, width: number, d: string): string =>
    `<path class="${cls}" stroke-width="${width * FINENESS}" d="${d}"/>`;
  const freeways = path('freeways');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" preserveAspectRatio="none">`,
    `<style>${style()}</style><g id="light"/><g id="dark"/>`,
    `<path class="l" d="M0 0h${w}v${h}H0z"/>`,
    `<path class="p" d="${path('parks')}"/>`,
    `<path class="w" d="${path('water')}${path('river')}"/>`,
    line('s', WIDTH.minor, path('streets', 'minor')),
    line('s', WIDTH.major, path('streets', 'major')),
    line('c', WIDTH.casing, freeways),
    line('f', WIDTH.freeway, freeways),
    '</svg>\n',
  ].join('\n');
}

function style(): string {
  const colors = (theme: Theme): string => {
    const c = BASEMAP[theme];
    return `--l:${c.land};--p:${c.park};--w:${c.water};--s:${c.street};--f:${c.freeway};--c:${c.freewayCasing}`;
  };
  return [
    `svg{${colors('light')}}`,
    `@media (prefers-color-scheme:dark){svg{${colors('dark')}}}`,
    `svg:has(#light:target){${colors('light')}}`,
    `svg:has(#dark:target){${colors('dark')}}`,
    '.l{fill:var(--l)}.p{fill:var(--p)}.w{fill:var(--w)}.s,.f,.c{fill:none;stroke-linejoin:round}.s{stroke:var(--s)}.f{stroke:var(--f)}.c{stroke:var(--c)}',
  ].join('');
}

/** Relative path data on the fine grid, points that fall together dropped. */
function pathData(parts: readonly { points: Position[]; closed: boolean }[]): string {
  let d = '';
  for (const { points, closed } of parts) {
    const grid = points
      .map(([lon, lat]): [number, number] => {
        const [x, y] = toFrame([lon!, lat!]);
        return [Math.round((x - CONTEXT_BOX[0]) * FINENESS), Math.round((y - CONTEXT_BOX[1]) * FINENESS)];
      })
      .filter((p, i, all) => i === 0 || p[0] !== all[i - 1]![0] || p[1] !== all[i - 1]![1]);
    const kept = closed ? grid.slice(0, -1) : grid;
    if (kept.length < (closed ? 3 : 2)) continue;
    let [x, y] = kept[0]!;
    d += `M${x} ${y}l`;
    d += kept
      .slice(1)
      .map((p) => {
        const step = pair(p[0] - x, p[1] - y);
        [x, y] = p;
        return step;
      })
      .reduce((all, step) => (all === '' || step.startsWith('-') ? all + step : `${all} ${step}`), '');
    if (closed) d += 'z';
  }
  return d;
}

function pair(x: number, y: number): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}

function ringsOf(g: Geometry): { points: Position[]; closed: boolean }[] {
  switch (g.type) {
    case 'LineString':
      return [{ points: g.coordinates, closed: false }];
    case 'MultiLineString':
      return g.coordinates.map((points) => ({ points, closed: false }));
    case 'Polygon':
      return g.coordinates.map((points) => ({ points, closed: true }));
    case 'MultiPolygon':
      return g.coordinates.flat().map((points) => ({ points, closed: true }));
    default:
      return [];
  }
}
