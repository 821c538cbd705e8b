import { describe, expect, it } from 'vitest';
import { area, figure } from '@/geo/layers/fixture';
import { FRAME, toFrame } from '@/geo/svg/frame';
import { namesDrawn } from '@/lib/figure/mapNames';
import { baselines, paperLabels, type PaperLabel } from '@/geo/svg/paperLabels';

const numbers = new Map([
  ['west', 1],
  ['east', 2],
]);
const apart = (a: PaperLabel, b: PaperLabel): boolean =>
  Math.abs(a.x - b.x) * 2 >= a.width + b.width || Math.abs(a.y - b.y) * 2 >= a.height + b.height;

describe('labels on paper', () => {
  it('say name and value, with a mark for what is uncertain', () => {
    const fig = figure({
      areas: [
        area('west', { name: 'Elysian Park', quality: 'light' }),
        area('east', { quality: 'hatch', label: [-118.22, 34.02] }),
      ],
    });
    const labels = paperLabels(namesDrawn(fig, 'values'), FRAME.viewBox, 1, numbers);
    expect(labels.map((l) => l.lines.map((x) => x.text))).toEqual([
      ['Elysian', 'Park', 'Kim +10.0 ≈'],
      ['east', 'Kim +10.0 ?'],
    ]);
    expect(baselines(labels[0]!, 1)).toHaveLength(3);
  });

  it('fall back to the number in the table where two would overlap, and never overlap', () => {
    const fig = figure({ areas: [area('west'), area('east', { label: [-118.27, 34.025] })] });
    const labels = paperLabels(namesDrawn(fig, 'values'), FRAME.viewBox, 1, numbers);
    expect(labels.map((l) => l.lines[0]!.text)).toEqual(['west', '2']);
    expect(apart(labels[0]!, labels[1]!)).toBe(true);
    expect(paperLabels(namesDrawn(fig, 'values'), FRAME.viewBox, 4, numbers)).toHaveLength(1);
  });

  it('stay inside the box', () => {
    const [x, y] = toFrame([-118.27, 34.02]);
    expect(
      paperLabels(namesDrawn(figure({ areas: [area('west')] }), 'values'), [x - 5, y - 5, 10, 10], 1, new Map()),
    ).toEqual([]);
  });

  it('stand alone as names where areas are precincts, and step aside for a circle', () => {
    const fig = figure({
      areas: [area('9000001A', { kind: 'precinct', label: null })],
      names: [{ id: 'west', name: 'West', at: [-118.27, 34.02] }],
    });
    const [x, y] = toFrame([-118.27, 34.02]);
    expect(paperLabels(namesDrawn(fig, 'values'), FRAME.viewBox, 1, numbers)[0]).toMatchObject({
      x,
      y,
      lines: [{ text: 'West' }],
    });
    const [moved] = paperLabels(namesDrawn(fig, 'values'), FRAME.viewBox, 1, numbers, [{ x, y, r: 5 }]);
    expect(Math.abs(moved!.y - y)).toBeGreaterThan(moved!.height / 2 + 5);
  });

  it('say letters where names are hidden, and no values where values are', () => {
    const fig = figure({
      hidden: ['names', 'values'],
      areas: [area('west', { name: 'Area B', valueText: '' })],
      names: [{ id: 'west', name: 'B', at: [-118.27, 34.02] }],
    });
    expect(paperLabels(namesDrawn(fig, 'values'), FRAME.viewBox, 1, numbers).map((l) => l.lines)).toEqual([
      [{ text: 'B', bold: true }],
    ]);
  });
});
