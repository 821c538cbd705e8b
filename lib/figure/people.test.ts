import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { halfOf } from '@/lib/elections/intervals';
import { figure } from '@/lib/figure/build';
import { packsFor } from '@/lib/figure/packs';
import { draw, packs } from '@/lib/figure/testFigures';
import { packPath, readManifest } from '@/lib/packs/published';
import { isLasting } from '@/lib/people/lasting';
import { MEASURES, MEASURE_IDS, isPeoplePackId } from '@/lib/people/measures';
import { DEFAULT_VIEW, peopleDefaults, peopleUnits, type Subject } from '@/lib/view/view';

describe('every measure and vintage', () => {
  const layers = MEASURE_IDS.flatMap((id) =>
    MEASURES[id].vintages.flatMap((vintage) =>
      peopleUnits(id, vintage).map((unit): Subject => ({ ...peopleDefaults(id, vintage), unit })),
    ),
  );

  it('has figures on the units that it is offered for, from the packs that its View names, at most 20 KB of them', () => {
    for (const subject of layers) {
      const view = { ...DEFAULT_VIEW, subject };
      const need = packsFor(view).data.filter(isPeoplePackId);
      const own = figure(view, { ...packs, people: Object.fromEntries(need.map((id) => [id, packs.people[id]])) });
      expect(own.areas.filter((a) => a.value !== null).length, JSON.stringify(subject)).toBeGreaterThan(
        subject.unit === 'group' ? 2 : subject.unit === 'council' ? 3 : 20,
      );
      expect(own.sources, JSON.stringify(subject)).toHaveLength(1);
      for (const id of need) {
        expect(gzipSync(readFileSync(packPath(readManifest(), id))).length, id).toBeLessThan(20_000);
      }
    }
  });

  it('keeps its classes over its years, by each unit: those of the first vintage', () => {
    const edges = (subject: Subject): unknown => {
      const need = packsFor({ ...DEFAULT_VIEW, subject }).data.filter(isPeoplePackId);
      const own = { ...packs, people: Object.fromEntries(need.map((id) => [id, packs.people[id]])) };
      const { scale } = figure({ ...DEFAULT_VIEW, subject }, own).legend;
      return 'edges' in scale ? scale.edges : null;
    };
    for (const subject of layers) {
      if (subject.layer !== 'people') continue;
      const first = { ...subject, vintage: MEASURES[subject.measure].vintages[0]! };
      if (!peopleUnits(first.measure, first.vintage).includes(first.unit)) continue;
      expect(edges(subject), JSON.stringify(subject)).toEqual(edges(first));
    }
    // Household income rose: with classes of their own the tracts of 2010 and of 2022 would look alike.
    const richest = (vintage: 'acs-2006-2010' | 'acs-2018-2022'): number =>
      draw({ ...peopleDefaults('median_household_income', vintage), unit: 'tract' }).legend.classes.at(-1)!.count;
    expect(richest('acs-2006-2010')).toBeLessThan(0.5 * richest('acs-2018-2022'));
  });

  it('never splits growth and loss in one class', () => {
    const fig = draw({ ...peopleDefaults('population_change'), unit: 'tract' });
    expect(fig.legend.classes.map((c) => c.from)).toContain(0);
    expect(
      fig.areas.some((a) => a.valueText.startsWith('−')) && fig.areas.some((a) => a.valueText.startsWith('+')),
    ).toBe(true);
  });

  it('puts money of other years into dollars of 2023', () => {
    const then = draw(peopleDefaults('median_household_income', 'acs-2014-2018')).areas.find(
      (a) => a.id === 'koreatown',
    )!;
    const now = draw(peopleDefaults('median_household_income_2023', 'acs-2014-2018')).areas.find(
      (a) => a.id === 'koreatown',
    )!;
    expect(now.value! / then.value!).toBeCloseTo(304.702 / 251.107, 3);
    expect(halfOf(now.interval!) / halfOf(then.interval!)).toBeCloseTo(304.702 / 251.107, 2);
  });

  it('says of a top-coded rent that it may be more', () => {
    const fig = draw({ ...peopleDefaults('median_contract_rent', 'acs-2010-2014'), unit: 'tract' });
    const capped = fig.areas.filter((a) => a.valueText === '$2,000 or more');
    expect(capped).toHaveLength(1);
    expect(capped[0]?.note).toContain('publishes no more');
    expect(fig.sentence).not.toContain('in the whole district');
    expect(fig.caveats.join(' ')).toContain('Only census tracts');
  });

  it('carries the license where figures may not be sold', () => {
    for (const id of MEASURE_IDS) {
      expect(draw(peopleDefaults(id)).caveats.join(' ').includes('may not be sold'), id).toBe(
        id.includes('citizen_voting_age') || isLasting(id),
      );
    }
  });
});

describe('how sure a figure is', () => {
  it('names no extreme that is too uncertain to rank', () => {
    const fig = draw({ ...peopleDefaults('poverty_rate'), unit: 'tract' });
    const uncertain = fig.areas.filter((a) => a.quality === 'hatch').map((a) => a.name);
    expect(uncertain.length).toBeGreaterThan(0);
    for (const name of uncertain) expect(fig.sentence).not.toContain(`${name} has the highest`);
  });
});
