/** The printed map and the worksheet's to the contract, read back from their markup. */
import { renderToStaticMarkup } from 'react-dom/server';
import { InkMap } from '@/components/lessons/InkMap';
import { PaperMap } from '@/components/print/PaperMap';
import { patternLook, shapeLook } from '@/components/renderers/due';
import { allOf, elementsOf, numbersOf, referred, type Element } from '@/components/renderers/markup';
import type { DrawnMark, Renderer } from '@/components/renderers/renderer';
import { linesLook } from '@/components/renderers/svg';
import { FRAME } from '@/geo/svg/frame';
import { shapes } from '@/geo/svg/shapes';
import type { PaperMark, Pattern } from '@/lib/figure/patterns';

interface Output {
  html: string;
  /** Units of the picture per CSS px. */
  k: number;
}

/** So large that every name has room: ten px a unit of the frame. */
const ROOMY = 10 * FRAME.viewBox[2];

export const paper: Renderer<Output> = {
  name: 'printed map',
  medium: 'paper',
  ink: 'black',
  part: 'map',
  render: (figure, { geometry }) => ({
    k: FRAME.viewBox[2] / ROOMY,
    html: renderToStaticMarkup(
      <PaperMap
        figure={figure}
        shapes={shapes(figure, geometry)}
        camera={null}
        width={ROOMY}
        height={ROOMY}
        label="Map"
        numbers={new Map()}
      />,
    ),
  }),
  marks: readPaper,
};

/** The part of the frame that a worksheet of 500 px shows when it is drawn as large. */
const INK_BOX = [0, 0, 50, 50] as const;

export const worksheet: Renderer<Output> = {
  name: 'worksheet',
  medium: 'worksheet',
  ink: 'black',
  part: 'map',
  render: (figure, { geometry }) => ({
    k: INK_BOX[2] / 500,
    html: renderToStaticMarkup(<InkMap figure={figure} shapes={shapes(figure, geometry)} box={INK_BOX} label="Map" />),
  }),
  marks: readPaper,
};

function readPaper({ html, k }: Output): DrawnMark[] {
  const all = allOf(elementsOf(html));
  const overlays = new Set<string>();
  return all.flatMap((e): DrawnMark[] => {
    const { attributes } = e;
    if (attributes['data-id'] !== undefined) {
      const kept = Number(attributes['fill-opacity'] ?? 1);
      const over = kept === 1 ? [] : [kept > 0.5 ? 'light' : 'hatch'];
      return [{ kind: 'area', id: attributes['data-id'], look: [fillLook(e, all, k), ...over].join(' ') }];
    }
    if (attributes['data-line'] !== undefined)
      return [{ kind: 'line', id: attributes['data-line'], look: linesLook(e, k) }];
    if (attributes['data-point'] !== undefined)
      return [{ kind: 'circle', id: attributes['data-point'], look: pointLook(e) }];
    const overlay = attributes['data-overlay-name']?.split(' ')[0];
    if (overlay !== undefined && !overlays.has(overlay)) {
      overlays.add(overlay);
      return [{ kind: 'overlay-names', id: overlay, look: 'names' }];
    }
    const name = attributes['data-label'];
    return name === undefined ? [] : [{ kind: 'name', id: name, look: e.text }];
  });
}

/** The pattern that an element is filled with, read off the pattern's own drawing. */
export function fillLook(e: Element, all: readonly Element[], k: number): string {
  const pattern = referred(all, e.attributes['fill']);
  if (pattern === null) return 'none';
  const kind = pattern.attributes['data-kind'] as Pattern['kind'] | undefined;
  const gap = numbersOf(pattern, 'width')[0]! / k;
  const [, ink] = pattern.inside;
  if (kind === undefined || ink === undefined) return 'blank';
  const rounded = (n: number): number => Math.round(n * 1000) / 1000;
  if (kind === 'dots' || kind === 'rings')
    return patternLook({ kind, gap: rounded(gap), weight: rounded(numbersOf(ink, 'r')[0]! / k) });
  const angle = Number(/rotate\((\d+)\)/.exec(pattern.attributes['patternTransform'] ?? '')?.[1]) as 0 | 45 | 90 | 135;
  const weight = rounded(numbersOf(ink, 'height')[0]! / k);
  return patternLook({ kind: kind === 'cross' ? 'cross' : 'lines', gap: rounded(gap), weight, angle });
}

export function pointLook(e: Element): string {
  const gray = 1 - Number(/\d+/.exec(e.attributes['fill'] ?? '')?.[0]) / 255;
  return shapeLook({ shape: e.attributes['data-shape'] as PaperMark['shape'], gray });
}
