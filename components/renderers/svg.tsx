/** The SVG map and its thumbnail to the contract, read back from their markup. */
import { renderToStaticMarkup } from 'react-dom/server';
import { SvgMap } from '@/components/map/SvgMap';
import { lineLook } from '@/components/renderers/due';
import { allOf, classesOf, elementsOf, numbersOf, type Element } from '@/components/renderers/markup';
import type { DrawnMark, Renderer } from '@/components/renderers/renderer';
import { shapes } from '@/geo/svg/shapes';
import type { Medium } from '@/lib/figure/drawing';
import { english } from '@/lib/i18n/english';

/** So large that every name has room. */
const ROOMY = { width: 64_000, height: 64_000 };

function svgRenderer(name: string, medium: Medium): Renderer<string> {
  return {
    name,
    medium,
    ink: 'color',
    part: 'map',
    render: (figure, { geometry }) =>
      renderToStaticMarkup(
        <SvgMap
          figure={figure}
          shapes={shapes(figure, geometry)}
          contextImage=""
          camera={null}
          size={ROOMY}
          labels={english.m.map}
          medium={medium}
        />,
      ),
    marks: (html) => readSvg(elementsOf(html)),
  };
}

export const svg = svgRenderer('SVG map', 'screen');
export const thumb = svgRenderer('thumbnail', 'thumb');

function readSvg(elements: readonly Element[]): DrawnMark[] {
  const all = allOf(elements);
  const over = new Map(
    all
      .filter((e) => classesOf(e).includes('map-hatch'))
      .map((e) => [e.attributes['d'], /-(light|hatch)\)$/.exec(e.attributes['fill'] ?? '')?.[1] ?? '?']),
  );
  const overlays = new Set<string>();
  return all.flatMap((e): DrawnMark[] => {
    const classes = classesOf(e);
    const id = e.attributes['data-id'] ?? '';
    if (classes.includes('map-area')) {
      const mark = over.get(e.attributes['d']);
      return [{ kind: 'area', id, look: [e.attributes['fill'], ...(mark ? [mark] : [])].join(' ') }];
    }
    if (e.attributes['data-line'] !== undefined)
      return [{ kind: 'line', id: e.attributes['data-line'], look: linesLook(e, 1) }];
    if (classes.includes('map-point')) {
      const radius = Number(/--r:([\d.]+)/.exec(e.attributes['style'] ?? '')?.[1]).toFixed(1);
      const selected = numbersOf(e, 'stroke-width')[0]! > 1 ? [' selected'] : [];
      return [{ kind: 'circle', id, look: `${e.attributes['fill']} ${radius}${selected.join('')}` }];
    }
    const overlay = e.attributes['data-overlay-name']?.split(' ')[0];
    if (overlay !== undefined && !overlays.has(overlay)) {
      overlays.add(overlay);
      return [{ kind: 'overlay-names', id: overlay, look: 'names' }];
    }
    if (classes.includes('map-name')) return [{ kind: 'name', id: e.attributes['data-name'] ?? '', look: e.text }];
    return [];
  });
}

/** A line as its paths have it: the last is the line, one before it its casing. `k`: the unit of its widths in CSS px. */
export function linesLook(group: Element, k: number): string {
  const paths = group.inside.filter((e) => e.tag === 'path' && e.attributes['d'] !== '');
  const line = paths[paths.length - 1];
  const casing = paths.length > 1 ? paths[0] : undefined;
  if (!line) return 'nothing';
  return lineLook(
    numbersOf(line, 'stroke-width')[0]! / k,
    casing ? numbersOf(casing, 'stroke-width')[0]! / k : null,
    numbersOf(line, 'stroke-dasharray').map((n) => n / k),
  );
}
