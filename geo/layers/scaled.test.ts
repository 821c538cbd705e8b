import { validateStyleMin, type StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { area, BASE, figure } from '@/geo/layers/fixture';
import { layers } from '@/geo/layers/layers';
import { LEAST_TYPE, scaled } from '@/geo/layers/scaled';
import { sources } from '@/geo/layers/sources';
import { drawing } from '@/lib/figure/drawing';
import { OVERLAYS } from '@/lib/view/view';

const fig = figure({ areas: [area('west', { selected: true }), area('east')] });
const drawn = drawing({ ...fig, view: { ...fig.view, overlays: OVERLAYS } });
const plain = layers(drawn, 'light');

/** Every number that a text size can come to. */
function sizes(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return Array.isArray(value)
    ? value.flatMap((part: unknown, i) => (i >= 4 && i % 2 === 0 && typeof part === 'number' ? [part] : []))
    : [];
}

describe('layers for a projector', () => {
  it('are valid, in the same order', () => {
    const made = scaled(plain, 1.6);
    expect(made.map((l) => l.id)).toEqual(plain.map((l) => l.id));
    const style: StyleSpecification = { version: 8, sources: sources(drawn, { 'geometry-base': BASE }), layers: made };
    expect(
      validateStyleMin(style)
        .map((e) => e.message)
        .filter((m) => !m.includes('"glyphs"') && !m.includes('"sprite"')),
    ).toEqual([]);
  });

  it('have no type under 20 px, and names larger than on a desk', () => {
    const texts = scaled(plain, 1.6).flatMap((l) =>
      l.type === 'symbol' ? [{ id: l.id, all: sizes(l.layout?.['text-size']) }] : [],
    );
    expect(texts.length).toBeGreaterThan(2);
    for (const { id, all } of texts) {
      expect(all.length, id).toBeGreaterThan(0);
      for (const size of all) expect(size, id).toBeGreaterThanOrEqual(id === 'shields' ? 16 : LEAST_TYPE);
    }
  });

  it('have thicker outlines, the same casing around them, and untouched data', () => {
    const width = (list: typeof plain): unknown => list.find((l) => l.id === 'plan')?.paint;
    expect(width(plain)).toMatchObject({ 'line-width': 2.4 });
    expect(width(scaled(plain, 2))).toMatchObject({ 'line-width': 4.8 });
    expect(scaled(plain, 2).find((l) => l.id === 'selected-line')?.paint).toMatchObject({ 'line-width': 6 });
    expect(scaled(plain, 2).find((l) => l.id === 'selected-casing')?.paint).toMatchObject({ 'line-width': 10 });
    for (const id of ['area-fill', 'area-light', 'area-hatch', 'streets'])
      expect(
        scaled(plain, 2).find((l) => l.id === id),
        id,
      ).toEqual(plain.find((l) => l.id === id));
  });

  it('are the very same at scale 1', () => {
    expect(scaled(plain, 1)).toBe(plain);
  });
});
