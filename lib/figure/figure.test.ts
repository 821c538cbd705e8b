import fc from 'fast-check';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { figure, withSelection } from './build';
import { packsFor, type FigurePacks } from './packs';
import { profile } from './profile';
import { ELECTION_IDS, type ElectionId } from '@/lib/elections/catalogue';
import { english } from '@/lib/i18n/english';
import type { ElectionPack, PeoplePack, PlacesPack } from '@/lib/packs/schema';
import { MEASURES, MEASURE_IDS, isPeoplePackId } from '@/lib/people/measures';
import { viewArbitrary } from '@/lib/view/arbitrary';
import { DEFAULT_VIEW, DEFAULT_VOTES, peopleDefaults, peopleUnits, type Subject } from '@/lib/view/view';

const files = readdirSync('public/data');
function pack<T>(id: string): T {
  const file = files.find((f) => f.startsWith(`${id}-`) && f.length === id.length + '-0123456789.json'.length);
  if (!file) throw new Error(`public/data holds no ${id}`);
  return JSON.parse(readFileSync(`public/data/${file}`, 'utf8')) as T;
}
const packs: FigurePacks = {
  places: pack<PlacesPack>('places'),
  elections: Object.fromEntries(ELECTION_IDS.map((id) => [id, pack<ElectionPack>(`election-${id}`)])),
  people: Object.fromEntries(files.filter((f) => f.startsWith('people-')).map((f) => f.slice(0, -'-0123456789.json'.length)).filter(isPeoplePackId).map((id) => [id, pack<PeoplePack>(id)])),
};
const draw = (subject: Subject, selection: string[] = []) => figure({ ...DEFAULT_VIEW, subject, selection }, packs, english);

interface Row { neighborhood: string; candidate: string; votes: string }
/** Votes by neighborhood and candidate as published for download. */
function download(election: ElectionId): Map<string, Record<string, number>> {
  const path = `public/downloads/neighborhoods/results-${election}.csv`;
  expect(existsSync(path)).toBe(true);
  const by = new Map<string, Record<string, number>>();
  for (const row of Papa.parse<Row>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data) {
    by.set(row.neighborhood, { ...by.get(row.neighborhood), [row.candidate]: Number(row.votes) });
  }
  return by;
}

describe('the default Figure', () => {
  const fig = draw(DEFAULT_VOTES);

  it('says what the certified count says', () => {
    // Gomez 108,790 and Kim 96,552 in the precinct returns: 53.0 %, 47.0 %, 12,238 apart in 205,342.
    expect(fig.sentence).toContain('Jimmy Gomez won 53.0% of the vote and David Kim 47.0%, a difference of 12,238 in 205,342 votes');
    expect(fig.placed?.total).toBe(108_792 + 96_554);
    expect(fig.subtitle).toBe('U.S. House, 34th district, November 2020 · leader and margin');
  });

  it('shows for every neighborhood the lead that its downloaded votes give', () => {
    const votes = download('2020-11-general');
    for (const area of fig.areas) {
      const v = votes.get(area.id)!;
      const lead = (100 * (v['Jimmy Gomez']! - v['David Kim']!)) / (v['Jimmy Gomez']! + v['David Kim']!);
      expect(area.value).toBeCloseTo(lead, 9);
      expect(area.valueText.startsWith(lead > 0 ? 'Gomez +' : 'Kim +')).toBe(true);
      expect(area.colour?.startsWith(lead > 0 ? 'jimmy-gomez.' : 'david-kim.')).toBe(true);
    }
    expect(fig.areas.length).toBeGreaterThanOrEqual(23);
  });

  it('names Koreatown, Boyle Heights and Eagle Rock', () => {
    expect(fig.names.map((n) => n.name)).toEqual(expect.arrayContaining(['Koreatown', 'Boyle Heights', 'Eagle Rock']));
  });

  it('draws one circle for each published precinct with votes, over the neighborhoods', () => {
    expect(fig.points.length).toBeGreaterThanOrEqual(155);
    expect(fig.points.every((p) => p.size >= 10)).toBe(true);
  });
});

describe('other Views', () => {
  it('2018 fills precincts and pools what is too small', () => {
    const fig = draw({ ...DEFAULT_VOTES, election: '2018-11-general', unit: 'precinct' });
    expect(fig.areas.length).toBeGreaterThanOrEqual(229);
    expect(fig.points).toEqual([]);
    expect(fig.sentence).toContain('72.5%'); // 110,195 of 151,906
  });

  it('June 2017 counts 36,599 of 43,179 votes placed', () => {
    const fig = draw({ ...DEFAULT_VOTES, election: '2017-06-special-runoff' });
    expect(fig.placed?.text).toBe('36,599 of 43,179 votes placed');
  });

  it('a share scale runs from pale to strong in the candidate’s own colour', () => {
    const fig = draw({ ...DEFAULT_VOTES, measure: 'share:david-kim' });
    expect(fig.legend.classes.map((c) => c.colour)).toEqual(['david-kim.0', 'david-kim.1', 'david-kim.2', 'david-kim.3']);
    const koreatown = fig.areas.find((a) => a.id === 'koreatown')!;
    expect(koreatown.classIndex).toBe(3);
  });

  it('names no extreme that is too uncertain to rank', () => {
    const fig = draw({ ...peopleDefaults('poverty_rate'), unit: 'tract' });
    const uncertain = fig.areas.filter((a) => a.quality === 'hatch').map((a) => a.name);
    expect(uncertain.length).toBeGreaterThan(0);
    for (const name of uncertain) expect(fig.sentence).not.toContain(`${name} has the highest`);
  });
});

describe('every measure and vintage', () => {
  const layers = MEASURE_IDS.flatMap((id) => MEASURES[id].vintages.flatMap((vintage) => peopleUnits(id, vintage).map((unit): Subject => ({ ...peopleDefaults(id, vintage), unit }))));

  it('has figures on the units that it is offered for, from the packs that its View names, at most 20 KB of them', () => {
    for (const subject of layers) {
      const view = { ...DEFAULT_VIEW, subject };
      const need = packsFor(view).data.filter(isPeoplePackId);
      const own = figure(view, { ...packs, people: Object.fromEntries(need.map((id) => [id, packs.people[id]])) }, english);
      expect(own.areas.filter((a) => a.value !== null).length, JSON.stringify(subject)).toBeGreaterThan(20);
      expect(own.sources, JSON.stringify(subject)).toHaveLength(1);
      for (const id of need) {
        const file = files.find((f) => f.startsWith(`${id}-`) && f.length === id.length + '-0123456789.json'.length)!;
        expect(gzipSync(readFileSync(`public/data/${file}`)).length, id).toBeLessThan(20_000);
      }
    }
  });

  it('never splits growth and loss in one class', () => {
    const fig = draw({ ...peopleDefaults('population_change'), unit: 'tract' });
    expect(fig.legend.classes.map((c) => c.from)).toContain(0);
    expect(fig.areas.some((a) => a.valueText.startsWith('−')) && fig.areas.some((a) => a.valueText.startsWith('+'))).toBe(true);
  });

  it('puts money of other years into dollars of 2023', () => {
    const then = draw(peopleDefaults('median_household_income', 'acs-2014-2018')).areas.find((a) => a.id === 'koreatown')!;
    const now = draw(peopleDefaults('median_household_income_2023', 'acs-2014-2018')).areas.find((a) => a.id === 'koreatown')!;
    expect(now.value! / then.value!).toBeCloseTo(304.702 / 251.107, 3);
    expect(now.moe! / then.moe!).toBeCloseTo(304.702 / 251.107, 2);
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
      expect(draw(peopleDefaults(id)).caveats.join(' ').includes('may not be sold'), id).toBe(id.includes('citizen_voting_age'));
    }
  });
});

describe('every View there can be', () => {
  it('has a Figure whose map, legend and table agree', () => {
    fc.assert(
      fc.property(viewArbitrary, ({ subject }) => {
        const fig = draw(subject);
        const table = fig.unitTable ?? fig.table;
        const ids = new Set(table.rows.map((r) => r.id));
        expect(fig.table.rows.map((r) => r.name)).toContain('Koreatown');
        for (const area of fig.areas) {
          expect(ids.has(area.id)).toBe(true);
          expect(area.value === null || Number.isFinite(area.value)).toBe(true);
          expect(area.classIndex === null).toBe(area.value === null);
          if (area.classIndex !== null) expect(fig.legend.classes[area.classIndex]).toBeDefined();
        }
        const shown = fig.legend.classes.reduce((n, c) => n + c.count, 0);
        expect(shown).toBeGreaterThanOrEqual(fig.areas.filter((a) => a.value !== null).length);
        expect(shown).toBeLessThanOrEqual(table.rows.length);
        for (const t of [table, fig.table]) for (const row of t.rows) expect(row.cells.length).toBe(t.columns.length);
        expect(`${fig.title} ${fig.subtitle} ${fig.sentence}`).not.toMatch(/undefined|NaN|null/);
      }),
      { numRuns: 200 },
    );
  });

  it('selects without changing anything else', () => {
    const view = { ...DEFAULT_VIEW, selection: ['koreatown', 'nowhere'] };
    const fig = withSelection(draw(DEFAULT_VOTES), view);
    expect(fig.areas.filter((a) => a.selected).map((a) => a.id)).toEqual(['koreatown']);
    expect(fig.legend.markers.map((k) => k.name)).toEqual(['Koreatown']);
    expect(fig.areas.map((a) => a.valueText)).toEqual(draw(DEFAULT_VOTES).areas.map((a) => a.valueText));
  });
});

describe('a selected neighborhood', () => {
  it('is outlined where precincts are the areas, and by its own area where neighborhoods are', () => {
    const precincts = draw({ ...DEFAULT_VOTES, election: '2018-11-general', unit: 'precinct' }, ['koreatown']);
    expect(precincts.outlined).toEqual([{ pack: 'geometry-base', object: 'neighborhoods-2011', id: 'koreatown' }]);
    expect(precincts.table.rows.find((r) => r.id === 'koreatown')?.selected).toBe(true);
    const hoods = draw(DEFAULT_VOTES, ['koreatown']);
    expect(hoods.outlined).toEqual([]);
    expect(hoods.areas.filter((a) => a.selected).map((a) => a.id)).toEqual(['koreatown']);
  });
});

describe('profiles', () => {
  it('gives a neighborhood its elections, measures and neighbors', () => {
    const p = profile('koreatown', '2011', packs, english)!;
    const votes = download('2020-11-general').get('koreatown')!;
    const e2020 = p.elections.find((e) => e.election === '2020-11-general')!;
    expect(e2020.bars?.map((b) => Number(b.votes.replace(',', '')))).toEqual([votes['Jimmy Gomez'], votes['David Kim']]);
    expect(p.elections.map((e) => e.election)).toEqual([...ELECTION_IDS]);
    expect(p.neighbours.map((n) => n.name)).toContain('Westlake');
    expect(p.measures.map((m) => m.measure)).toContain('median_household_income');
    expect(p.measures.every((m) => m.value === null || (m.value >= m.range[0] && m.value <= m.range[1]))).toBe(true);
  });
  it('gives none for an id that is nowhere', () => {
    expect(profile('atlantis', '2011', packs, english)).toBeNull();
    expect(profile('0000000A', '2011', packs, english)).toBeNull();
    expect(profile('__proto__', '2011', packs, english)).toBeNull();
  });
});
