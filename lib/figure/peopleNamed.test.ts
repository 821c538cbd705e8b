/** Who may be called highest or lowest among areas, over every measure, vintage, unit and part, by the margins that the Figure itself tells. */
import { describe, expect, it } from 'vitest';
import { draw, factsOf } from '@/lib/figure/testFigures';
import type { FigureArea } from '@/lib/figure/figure';
import { MEASURES, MEASURE_IDS } from '@/lib/people/measures';
import { PARTS } from '@/lib/places';
import { DEFAULT_VIEW, peopleDefaults, peopleUnits, type PeopleLayer } from '@/lib/view/view';

const LAYERS = MEASURE_IDS.flatMap((id) =>
  MEASURES[id].vintages.flatMap((vintage) =>
    peopleUnits(id, vintage).flatMap((unit) =>
      PARTS.filter((part) => part !== 'whole' || unit === 'neighborhood').map((part): PeopleLayer => ({
        ...peopleDefaults(id, vintage),
        unit,
        part,
      })),
    ),
  ),
);

/** What a ranking must be judged by: the areas that are ranked at all, and the two that a headline could name. */
const told = LAYERS.flatMap((layer) => {
  const { finding, areas } = factsOf({ ...DEFAULT_VIEW, subject: layer });
  if (finding.is !== 'people') return [];
  const ranked = areas.filter((a) => a.value !== null && a.quality !== 'hatch');
  const end = (which: 'low' | 'high') => {
    const value = (which === 'high' ? Math.max : Math.min)(...ranked.map((a) => a.value!));
    return { named: finding.named[which], area: ranked.find((a) => a.value === value)! };
  };
  return (['low', 'high'] as const).map((which) => ({ layer, which, ranked, ...end(which) }));
});
/** Half the width of its interval. */
const margin = ({ interval }: FigureArea): number => (interval ? (interval.high - interval.low) / 2 : 0);
const within = (a: FigureArea, b: FigureArea): boolean =>
  Math.abs(a.value! - b.value!) <= Math.sqrt(margin(a) ** 2 + margin(b) ** 2);
const counts = new Map<string, ReadonlyMap<string, number | null>>();
/** People of an area, as counted in 2020; Infinity where its lines are others. */
const people = ({ unit, part }: PeopleLayer, id: string): number => {
  const key = `${unit} ${part}`;
  const known = counts.get(key) ?? peopleOf(unit, part);
  counts.set(key, known);
  return known.get(id) ?? Infinity;
};
const peopleOf = (unit: PeopleLayer['unit'], part: PeopleLayer['part']) => {
  const { areas } = factsOf({ ...DEFAULT_VIEW, subject: { ...peopleDefaults('population'), unit, part } });
  return new Map(areas.map((a) => [a.id, a.value]));
};
const isCount = ({ measure, vintage }: PeopleLayer): boolean =>
  vintage.startsWith('census-') && ['population', 'population_change'].includes(measure);

describe('the highest and the lowest', () => {
  it('are named only beyond the margin of every other area of 200 people and more', () => {
    for (const { layer, which, ranked, named, area } of told) {
      if (!named) continue;
      const own = layer.measure === 'population' ? area.value! : people(layer, area.id);
      expect(own, `${JSON.stringify(layer)}, ${which}: ${area.id}`).toBeGreaterThanOrEqual(200);
      const others = ranked.filter((a) => a.id !== area.id && people(layer, a.id) >= 200);
      const close = others.filter((a) => within(area, a)).map((a) => a.id);
      expect(close, `${JSON.stringify(layer)}, ${which}: ${area.id}`).toEqual([]);
    }
  });
  it('are never named where no margin is known and nothing was counted in full', () => {
    for (const { layer, named, ranked } of told) {
      if (!named || isCount(layer) || layer.vintage.startsWith('census-')) continue;
      expect(
        ranked.filter((a) => a.interval === null).map((a) => a.id),
        JSON.stringify(layer),
      ).toEqual([]);
    }
  });
  it('are named at all, and most could not be: 183 of 228 named extremes with a margin were not beyond it', () => {
    const withMargins = told.filter(
      ({ layer, ranked }) => layer.unit === 'neighborhood' && ranked.every((a) => a.interval !== null),
    );
    const named = withMargins.filter((t) => t.named).length;
    expect(named).toBeGreaterThan(20);
    expect(named / withMargins.length).toBeLessThan(0.35);
  });
});

describe('the words', () => {
  it('name one end where only one is sure, and none where neither is', () => {
    const sentence = (layer: PeopleLayer) => draw(layer);
    for (const { layer, area, which, named } of told) {
      if (layer.unit !== 'neighborhood' || layer.part !== '2011') continue;
      const { title, sentence: said } = sentence(layer);
      const name = draw(layer).areas.find((a) => a.id === area.id)!.name;
      const claim = which === 'high' ? `${name} has the highest` : `${name} the lowest|${name} has the lowest`;
      expect(new RegExp(claim).test(said), `${JSON.stringify(layer)} ${which}: ${said}`).toBe(named);
      if (!named && !told.some((t) => t.layer === layer && t.named && t.area.id === area.id))
        expect(title, JSON.stringify(layer)).not.toContain(name);
    }
  });
});
