import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CANDIDATES, CANDIDATE_IDS } from '@/lib/elections/catalogue';
import type { Figure } from '@/lib/figure/figure';
import { hide, lettersOf } from '@/lib/figure/hide';
import { hideProfile } from '@/lib/figure/hideProfile';
import { inWords } from '@/lib/figure/inWords';
import { letterOf } from '@/lib/figure/letters';
import { profile } from '@/lib/figure/profile';
import { profileInWords } from '@/lib/figure/profileInWords';
import { at, factsOf, packs } from '@/lib/figure/testFigures';
import { english } from '@/lib/i18n/english';
import { viewArbitrary } from '@/lib/view/arbitrary';
import { parse } from '@/lib/view/permalink';
import { HIDES, type Hide } from '@/lib/view/presentation';

const facts = (link: string): Figure => factsOf(parse(link).view);
const NAMES = packs.places.neighborhoods.map((n) => n.name);
const AREA_NAMES = Object.values(packs.areas!.units).flatMap((areas) => areas.map((a) => a.name));

/** Every string that a renderer could show, without ids, links to packs and the View itself. */
function texts(x: unknown, key = ''): string[] {
  if (typeof x === 'string')
    return ['id', 'kind', 'key', 'pack', 'object', 'color', 'quality', 'placement', 'plan'].includes(key) ? [] : [x];
  if (Array.isArray(x)) return x.flatMap((y) => texts(y, key));
  if (typeof x === 'object' && x !== null)
    return Object.entries(x)
      .filter(([k]) => k !== 'view' && k !== 'hidden')
      .flatMap(([k, y]) => texts(y, k));
  return [];
}
const naming = (name: string): RegExp => new RegExp(`(^|[^\\p{L}])${name}(?![\\p{L}])`, 'u');
const hides: fc.Arbitrary<Hide[]> = fc.subarray([...HIDES], { minLength: 1 });

/** Everything that a Figure of facts holds besides the View, as text. */
const everything = (fig: Figure): string => JSON.stringify({ ...fig, view: null, hidden: null });

describe('hide', () => {
  it('changes nothing where nothing is hidden', () => {
    const fig = facts('');
    expect(hide(fig, [])).toBe(fig);
  });

  it('leaves no name, value or party in the facts or the words of any View', () => {
    fc.assert(
      fc.property(viewArbitrary, hides, (view, what) => {
        const full = factsOf(view);
        const bare = hide(full, what);
        const fig = inWords(bare, english);
        const left = everything(bare);
        const said = texts(fig);
        if (what.includes('names'))
          for (const name of [...NAMES, ...AREA_NAMES]) {
            expect(naming(name).test(left), name).toBe(false);
            expect(
              said.filter((t) => naming(name).test(t)),
              name,
            ).toEqual([]);
          }
        if (what.includes('party')) {
          expect(
            /"party"|"(DEM|REP|GRN|LIB|PAF|AIP|NPP|NOP)"|"(democrat|republican)\./.exec(left)?.[0],
          ).toBeUndefined();
          for (const word of [/Democrat/, /Republican/, /Green/, /Libertarian/])
            expect(said.filter((t) => word.test(t))).toEqual([]);
        }
        if (what.includes('values')) {
          // A share of votes or people has a tail of decimals that nothing else has.
          const values = [...full.areas, ...full.points].map((a) => String(a.value)).filter((t) => t.length > 12);
          expect(values.filter((t) => left.includes(t))).toEqual([]);
          for (const a of bare.areas)
            expect([a.value, a.interval, a.classIndex, a.color, a.told, a.notes]).toEqual([
              null,
              null,
              null,
              null,
              { is: 'hidden' },
              [],
            ]);
          for (const a of fig.areas) expect([a.valueText, a.note]).toEqual(['', '']);
          expect([bare.points, bare.maxSize, bare.placed, bare.finding.is]).toEqual([[], 0, null, 'hidden']);
          expect(`${fig.title} ${fig.sentence}`).not.toMatch(/\d\.\d|\bwon\b|\bled\b|highest|\+\d/);
          for (const t of [bare.table, bare.unitTable])
            for (const r of t?.rows ?? []) for (const c of r.cells) expect(c.sort).toBeNull();
        }
        if (what.includes('legend') || what.includes('values'))
          expect({ ...bare.legend, of: null, unit: null }).toEqual({
            of: null,
            unit: null,
            scale: { kind: 'none' },
            domain: null,
            classes: [],
            markers: [],
            circles: null,
            marks: [],
          });
        // Every area and row is still there, by its id.
        expect(new Set(fig.areas.map((a) => a.id))).toEqual(new Set(full.areas.map((a) => a.id)));
        const rows = full.table.rows.filter((r) => !(r.apart && what.includes('names')));
        expect(new Set(fig.table.rows.map((r) => r.id))).toEqual(new Set(rows.map((r) => r.id)));
        for (const t of [fig.table, fig.unitTable])
          for (const r of t?.rows ?? []) expect(r.cells.length).toBe(t!.columns.length);
      }),
      { numRuns: 300 },
    );
  });

  it('tells nothing by the order of rows whose names are hidden', () => {
    const rows = (link: string): string[] => at(link, ['names']).unitTable!.rows.map((r) => r.name);
    expect(rows('?u=council').slice(0, 2)).toEqual(['Area A', 'Area B']);
    expect(rows('?u=hexagon').slice(0, 2)).toEqual(['Hexagon 1', 'Hexagon 2']);
  });

  it('calls neighborhoods by letters from north to south, the same on the map, in the list and in the sentence', () => {
    const fig = at('?e=2020-11-general&m=share-jimmy-gomez&u=neighborhood', ['names']);
    // Eagle Rock is the district's northernmost place; Gomez's highest share is in East Los Angeles, beyond the errors.
    expect(fig.areas.find((a) => a.id === 'eagle-rock')?.name).toBe('Area A');
    expect(fig.names.find((n) => n.id === 'eagle-rock')?.name).toBe('A');
    expect(fig.table.rows[0]).toMatchObject({ id: 'eagle-rock', name: 'Area A' });
    const east = fig.areas.find((a) => a.id === 'east-los-angeles')!;
    expect(east.name).toMatch(/^Area [A-Z]$/);
    expect(fig.title).toBe(`Gomez’s share was highest in ${east.name}, ${east.valueText}`);
    expect(fig.caveats.some((c) => c.includes('rival outlines'))).toBe(false);
    expect(new Set(fig.table.rows.map((r) => r.name)).size).toBe(fig.table.rows.length);
  });

  it('gives a place the same letter whatever is shown of the same plan', () => {
    const first = facts('');
    const letters = (fig: Figure) => fig.names.map((n) => `${n.id} ${lettersOf(fig).get(n.id)}`).sort();
    for (const link of [
      '?e=2018-11-general',
      '?e=2014-11-general&u=neighborhood',
      '?m=latino_share',
      '?m=population&u=tract',
    ])
      expect(letters(facts(link))).toEqual(letters(first));
  });

  it('asks without answering', () => {
    const votes = at('?e=2018-11-general', ['values']);
    expect(votes.title).toBe('U.S. House, 34th district, November 2018 · leader and margin');
    expect(votes.table.columns).toEqual([]);
    const people = at('?m=renter_share', ['values']);
    expect(people.title).toBe(english.m.measures.renter_share.label);
    expect(people.subtitle).toContain('hidden');
  });

  it('lists candidates by name, not by votes, when values are hidden', () => {
    const fig = at('?e=2012-11-general', ['values', 'party']);
    expect(fig.unitTable?.candidates).toBe(true);
    const names = fig.unitTable!.rows.map((r) => r.name);
    expect(names).toEqual([...names].sort());
    expect(fig.unitTable!.columns).toEqual([]);
    expect(at('?e=2012-11-general', ['values']).unitTable!.columns.map((c) => c.key)).toEqual(['party']);
  });

  it('keeps candidates’ own colors and gives the two parties’ to nobody', () => {
    const house = at('');
    expect(at('', ['party']).areas.map((a) => a.color)).toEqual(house.areas.map((a) => a.color));
    const president = at('?e=2020-11-general&c=president');
    const fig = at('?e=2020-11-general&c=president', ['party']);
    // Biden won the district: the first gets the first of the neutral pair.
    expect(president.legend.classes.map((c) => c.color.split('.')[0])).toContain('democrat');
    expect(new Set(fig.legend.classes.map((c) => c.color.split('.')[0]))).toEqual(new Set(['yes', 'no']));
    expect(fig.areas.map((a) => a.classIndex)).toEqual(president.areas.map((a) => a.classIndex));
  });

  it('never takes a candidate for a place', () => {
    for (const id of CANDIDATE_IDS)
      for (const name of NAMES) expect(naming(name).test(CANDIDATES[id].name), `${id} ${name}`).toBe(false);
  });
});

describe('hideProfile', () => {
  const fig = facts('?n=koreatown');
  const koreatown = profile('koreatown', '2011', packs)!;
  it('hides results and measures with the values, and the name and the neighbors’ names with the names', () => {
    expect(hideProfile(koreatown, [], fig)).toBe(koreatown);
    const bare = hideProfile(koreatown, ['names', 'values'], fig);
    expect([bare.elections, bare.measures]).toEqual([[], []]);
    const worded = profileInWords(bare, english);
    for (const name of NAMES) {
      expect(naming(name).test(JSON.stringify(bare)), name).toBe(false);
      expect(
        texts(worded).filter((t) => naming(name).test(t)),
        name,
      ).toEqual([]);
    }
    expect(worded.name).toBe(at('?n=koreatown', ['names']).areas.find((a) => a.id === 'koreatown')?.name);
    // The letters do not change when the Figure itself is hidden already.
    expect(hideProfile(koreatown, ['names'], hide(fig, ['names', 'values'])).name).toEqual(bare.name);
  });
});

it('letters go on after Z', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});
