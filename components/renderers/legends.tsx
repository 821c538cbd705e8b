/** The legends and the table to the contract, read back from their markup. */
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { InkLegend } from '@/components/lessons/InkMap';
import { LegendPanel } from '@/components/panels/LegendPanel';
import { PlacesTable } from '@/components/panels/PlacesTable';
import { PaperLegend } from '@/components/print/PaperLegend';
import { allOf, classesOf, elementsOf, numbersOf, type Element } from '@/components/renderers/markup';
import { fillLook } from '@/components/renderers/paper';
import type { DrawnMark, Renderer } from '@/components/renderers/renderer';
import { Language } from '@/components/state/words';
import { english } from '@/lib/i18n/editions';
import { english as speech } from '@/lib/i18n/english';

const markup = (drawn: ReactNode): string =>
  renderToStaticMarkup(
    <Language speech={speech} parts={english.parts}>
      {drawn}
    </Language>,
  );
const color = (e: Element): string => /#[0-9a-f]{6}/.exec(e.attributes['style'] ?? '')?.[0] ?? 'none';

/** On the atlas, in embeds and under slides. */
export const legend: Renderer<string> = {
  name: 'legend',
  medium: 'screen',
  ink: 'color',
  part: 'legend',
  render: (figure, { theme }) => markup(<LegendPanel figure={figure} theme={theme} />),
  marks: (html) => {
    const all = allOf(elementsOf(html));
    const swatch = (e: Element): string =>
      color(allOf(e.inside).find((i) => classesOf(i).includes('legend-swatch')) ?? e);
    return all.flatMap((e, at): DrawnMark[] => {
      if (e.attributes['role'] === 'listitem') {
        const [, label, count] = /^(.*): (\d+)$/.exec(e.attributes['aria-label'] ?? '') ?? [];
        return [{ kind: 'class', id: label ?? '', look: `${swatch(e)} ${count}` }];
      }
      if (e.tag === 'li') {
        const [label, count] = e.text.split(/ ?\/ ?/);
        return [{ kind: 'class', id: label ?? '', look: `${swatch(e)} ${count}` }];
      }
      if (e.tag !== 'svg') return [];
      const words = all.slice(at).find((x) => x.tag === 'span')?.text ?? '';
      const quality = e.attributes['data-mark'];
      if (quality === undefined) {
        const radii = e.inside.filter((i) => i.tag === 'circle').map((i) => numbersOf(i, 'r')[0]);
        return [{ kind: 'circle-key', id: words.replace(/ \([\d, ]+\)$/, ''), look: radii.join(' ') }];
      }
      const rects = e.inside.filter((i) => i.tag === 'rect');
      const over = rects.map((r) => /-(light|hatch)\)$/.exec(r.attributes['fill'] ?? '')?.[1]).find(Boolean);
      return [{ kind: 'key', id: words.toLowerCase(), look: `${over ?? 'none'} ${rects[0]?.attributes['fill']}` }];
    });
  },
};

/** Classes as swatches of patterns. */
function patternClasses(all: readonly Element[], counted: boolean): DrawnMark[] {
  return all
    .filter((e) => e.tag === 'li' && allOf(e.inside).some((i) => i.tag === 'rect'))
    .map((e) => {
      const inside = allOf(e.inside);
      const rect = inside.find((i) => i.tag === 'rect' && /^url/.test(i.attributes['fill'] ?? ''));
      const [label, count] = e.text.split(/ ?\/ ?/);
      return {
        kind: 'class',
        id: label ?? '',
        look: `${rect ? fillLook(rect, all, 1) : 'none'}${counted ? ` ${count}` : ''}`,
      };
    });
}

export const paperLegend: Renderer<string> = {
  name: 'printed legend',
  medium: 'paper',
  ink: 'black',
  part: 'legend',
  render: (figure) => markup(<PaperLegend figure={figure} />),
  marks: (html) => {
    const all = allOf(elementsOf(html));
    const notes = all.find((e) => e.tag === 'p')?.text.split(' · ') ?? [];
    return [
      ...patternClasses(all, true),
      ...notes.flatMap((note): DrawnMark[] => {
        const [, sign, label] = /^([≈?]|white)[^:]*: (.*)$/.exec(note) ?? [];
        const quality = sign === '≈' ? 'light' : sign === '?' ? 'hatch' : 'none';
        return label === undefined ? [] : [{ kind: 'key', id: label.toLowerCase(), look: quality }];
      }),
    ];
  },
};

export const worksheetLegend: Renderer<string> = {
  name: 'worksheet legend',
  medium: 'worksheet',
  ink: 'black',
  part: 'legend',
  render: (figure) => markup(<InkLegend figure={figure} words={{ plan: 'plan', otherPlan: 'other' }} />),
  marks: (html) => {
    const all = allOf(elementsOf(html));
    return [
      ...patternClasses(all, false),
      ...all
        .filter((e) => e.tag === 'p')
        .flatMap((e): DrawnMark[] => {
          const [, sign, label] = /^([≈?])\/ (.*)$/.exec(e.text) ?? [];
          return label === undefined
            ? []
            : [{ kind: 'key', id: label.toLowerCase(), look: sign === '≈' ? 'light' : 'hatch' }];
        }),
    ];
  },
};

const nothing = (): void => undefined;

export const table: Renderer<string> = {
  name: 'table',
  medium: 'screen',
  ink: 'color',
  part: 'table',
  render: (figure) =>
    [figure.table, ...(figure.unitTable ? [figure.unitTable] : [])]
      .map((t) => markup(<PlacesTable id="t" table={t} onPick={nothing} onHover={nothing} />))
      .join(''),
  marks: (html) =>
    allOf(elementsOf(html))
      .filter((e) => e.tag === 'tbody')
      .flatMap((body) => body.inside)
      .map((row) => ({
        kind: 'row',
        id: row.inside[0]!.text,
        look: row.inside
          .slice(1)
          .map((cell) => cell.text)
          .join(' | '),
      })),
};
