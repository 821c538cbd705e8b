import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure } from '@/lib/figure/build';
import type { Figure } from '@/lib/figure/figure';
import { hideIn, lettersOf } from '@/lib/figure/hide';
import { hideInProfile } from '@/lib/figure/hideProfile';
import { letterOf } from '@/lib/figure/letters';
import { publishedPacks } from '@/lib/figure/published';
import { profile } from '@/lib/figure/profile';
import { CANDIDATES, CANDIDATE_IDS } from '@/lib/elections/catalogue';
import { english } from '@/lib/i18n/english';
import { viewArbitrary } from '@/lib/view/arbitrary';
import { parse } from '@/lib/view/permalink';
import { HIDES, type Hide } from '@/lib/view/presentation';
import type { View } from '@/lib/view/view';

const packs = publishedPacks();
const draw = (view: View): Figure => figure(view, packs, english);
const at = (link: string): Figure => draw(parse(link).view);
const NAMES = packs.places.neighborhoods.map((n) => n.name);

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

describe('hideIn', () => {
  it('changes nothing where nothing is hidden', () => {
    const fig = at('');
    expect(hideIn(fig, [], english)).toBe(fig);
  });

  it('leaves no name, value or party in any text of any View', () => {
    fc.assert(
      fc.property(viewArbitrary, hides, (view, what) => {
        const full = draw(view);
        const fig = hideIn(full, what, english);
        const said = texts(fig);
        if (what.includes('names'))
          for (const name of NAMES)
            expect(
              said.filter((t) => naming(name).test(t)),
              name,
            ).toEqual([]);
        if (what.includes('party')) {
          for (const word of [/Democrat/, /Republican/, /Green/, /Libertarian/])
            expect(said.filter((t) => word.test(t))).toEqual([]);
          for (const x of [...fig.areas, ...fig.points, ...fig.legend.classes])
            expect(x.color ?? '').not.toMatch(/^(democrat|republican)\./);
        }
        if (what.includes('values')) {
          const told = new Set(full.areas.map((a) => a.valueText).filter((t) => /\d/.test(t)));
          expect(said.filter((t) => told.has(t))).toEqual([]);
          for (const a of fig.areas)
            expect([a.value, a.moe, a.classIndex, a.color, a.valueText, a.note]).toEqual([
              null,
              null,
              null,
              null,
              '',
              '',
            ]);
          expect(fig.points).toEqual([]);
          expect(`${fig.title} ${fig.sentence}`).not.toMatch(/\d\.\d|\bwon\b|\bled\b|highest|\+\d/);
          for (const t of [fig.table, fig.unitTable])
            for (const r of t?.rows ?? []) for (const c of r.cells) expect(c.sort).toBeNull();
        }
        if (what.includes('legend'))
          expect([
            fig.legend.classes,
            fig.legend.ends,
            fig.legend.markers,
            fig.legend.circles,
            fig.legend.marks,
          ]).toEqual([[], null, [], null, []]);
        // Every area and row is still there, by its id.
        expect(new Set(fig.areas.map((a) => a.id))).toEqual(new Set(full.areas.map((a) => a.id)));
        expect(new Set(fig.table.rows.map((r) => r.id))).toEqual(new Set(full.table.rows.map((r) => r.id)));
        for (const t of [fig.table, fig.unitTable])
          for (const r of t?.rows ?? []) expect(r.cells.length).toBe(t!.columns.length);
      }),
      { numRuns: 300 },
    );
  });

  it('calls neighborhoods by letters from north to south, the same on the map, in the list and in the sentence', () => {
    const fig = hideIn(at('?e=2020-11-general&m=share-david-kim&u=neighborhood'), ['names'], english);
    // Eagle Rock is the district's northernmost place; Kim's highest share is in Koreatown by the download.
    expect(fig.areas.find((a) => a.id === 'eagle-rock')?.name).toBe('Area A');
    expect(fig.names.find((n) => n.id === 'eagle-rock')?.name).toBe('A');
    expect(fig.table.rows[0]).toMatchObject({ id: 'eagle-rock', name: 'Area A' });
    const koreatown = fig.areas.find((a) => a.id === 'koreatown')!;
    expect(fig.title).toBe(`Kim’s share was highest in ${koreatown.name}, ${koreatown.valueText}`);
    expect(fig.caveats.some((c) => c.includes('rival outlines'))).toBe(false);
    expect(new Set(fig.table.rows.map((r) => r.name)).size).toBe(fig.table.rows.length);
  });

  it('gives a place the same letter whatever is shown of the same plan', () => {
    const first = at('');
    const letters = (fig: Figure) => fig.names.map((n) => `${n.id} ${lettersOf(fig).get(n.id)}`).sort();
    for (const link of [
      '?e=2018-11-general',
      '?e=2014-11-general&u=neighborhood',
      '?m=latino_share',
      '?m=population&u=tract',
    ])
      expect(letters(at(link))).toEqual(letters(first));
  });

  it('asks without answering', () => {
    const votes = hideIn(at('?e=2018-11-general'), ['values'], english);
    expect(votes.title).toBe('U.S. House, 34th district, November 2018 · leader and margin');
    expect(votes.table.columns).toEqual([]);
    const people = hideIn(at('?m=renter_share'), ['values'], english);
    expect(people.title).toBe(english.m.measures.renter_share.label);
    expect(people.subtitle).toContain('hidden');
  });

  it('lists candidates by name, not by votes, when values are hidden', () => {
    const fig = hideIn(at('?e=2012-11-general'), ['values', 'party'], english);
    expect(fig.unitTable?.candidates).toBe(true);
    const names = fig.unitTable!.rows.map((r) => r.name);
    expect(names).toEqual([...names].sort());
    expect(fig.unitTable!.columns).toEqual([]);
    expect(hideIn(at('?e=2012-11-general'), ['values'], english).unitTable!.columns.map((c) => c.key)).toEqual([
      'party',
    ]);
  });

  it('keeps candidates’ own colors and gives the two parties’ to nobody', () => {
    const house = at('');
    expect(hideIn(house, ['party'], english).areas.map((a) => a.color)).toEqual(house.areas.map((a) => a.color));
    const president = at('?e=2020-11-general&c=president');
    const fig = hideIn(president, ['party'], english);
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

describe('hideInProfile', () => {
  const fig = at('?n=koreatown');
  const koreatown = profile('koreatown', '2011', packs, english)!;
  it('hides results and measures with the values, and the name and the neighbors’ names with the names', () => {
    expect(hideInProfile(koreatown, [], fig, english)).toBe(koreatown);
    const bare = hideInProfile(koreatown, ['names', 'values'], fig, english);
    expect([bare.elections, bare.measures]).toEqual([[], []]);
    const said = texts(bare);
    for (const name of NAMES)
      expect(
        said.filter((t) => naming(name).test(t)),
        name,
      ).toEqual([]);
    expect(bare.name).toBe(hideIn(fig, ['names'], english).areas.find((a) => a.id === 'koreatown')?.name);
    // The letters do not change when the Figure itself is hidden already.
    expect(hideInProfile(koreatown, ['names'], hideIn(fig, ['names', 'values'], english), english).name).toBe(
      bare.name,
    );
  });
});

it('letters go on after Z', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});
