import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { figure, withSelection } from './build';
import { packsFor } from './packs';
import { publishedPacks } from './published';
import { profile } from './profile';
import { packPath, readManifest } from '@/lib/packs/published';
import { ELECTION_IDS, firstContest, hasPrecincts, type ContestId, type ElectionId } from '@/lib/elections/catalogue';
import { english } from '@/lib/i18n/english';
import { MEASURES, MEASURE_IDS, isPeoplePackId } from '@/lib/people/measures';
import { viewArbitrary } from '@/lib/view/arbitrary';
import {
  DEFAULT_VIEW,
  DEFAULT_VOTES,
  peopleDefaults,
  peopleUnits,
  type Subject,
  type VoteMeasure,
  type VotesLayer,
} from '@/lib/view/view';

const packs = publishedPacks();
const draw = (subject: Subject, selection: string[] = []) =>
  figure({ ...DEFAULT_VIEW, subject, selection }, packs, english);

interface Row {
  neighborhood: string;
  contest: string;
  candidate: string;
  votes: string;
}
/** Votes by neighborhood and candidate as published for download. */
function download(
  election: ElectionId,
  contest: ContestId = firstContest(election),
): Map<string, Record<string, number>> {
  const path = `public/downloads/neighborhoods/results-${election}.csv`;
  expect(existsSync(path)).toBe(true);
  const by = new Map<string, Record<string, number>>();
  for (const row of Papa.parse<Row>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data) {
    if (row.contest !== contest) continue;
    by.set(row.neighborhood, { ...by.get(row.neighborhood), [row.candidate]: Number(row.votes) });
  }
  return by;
}

describe('the default Figure', () => {
  const fig = draw(DEFAULT_VOTES);

  it('says what the certified count says', () => {
    // Gomez 108,790 and Kim 96,552 in the precinct returns: 53.0 %, 47.0 %, 12,238 apart in 205,342.
    expect(fig.sentence).toContain(
      'Jimmy Gomez won 53.0% of the vote and David Kim 47.0%, a difference of 12,238 in 205,342 votes',
    );
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
      expect(area.color?.startsWith(lead > 0 ? 'jimmy-gomez.' : 'david-kim.')).toBe(true);
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

  it('a share scale runs from pale to strong in the candidate’s own color', () => {
    const fig = draw({ ...DEFAULT_VOTES, measure: 'share:david-kim' });
    expect(fig.legend.classes.map((c) => c.color)).toEqual([
      'david-kim.0',
      'david-kim.1',
      'david-kim.2',
      'david-kim.3',
    ]);
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

const votesOf = (
  election: ElectionId,
  contest: ContestId = firstContest(election),
  measure: VoteMeasure = 'margin',
  unit: VotesLayer['unit'] = 'both',
) => draw({ layer: 'votes', election, contest, measure, unit });

describe('contests of many candidates', () => {
  const fig = votesOf('2017-04-special-primary');
  const votes = download('2017-04-special-primary');

  it('get one class a leader: the first six of April 2017 and the others', () => {
    expect(fig.legend.leaders).toBe(true);
    expect(fig.legend.classes.slice(0, 7).map((c) => c.label)).toEqual([
      'Gomez',
      'Ahn',
      'Cabildo',
      'Hernandez',
      'Carmona',
      'Carrillo',
      'Others',
    ]);
    expect(fig.legend.classes.reduce((n, c) => n + c.count, 0)).toBe(fig.areas.filter((a) => a.value !== null).length);
  });
  it('color each neighborhood by who has most votes there, and tell the lead over the next', () => {
    for (const area of fig.areas.filter((a) => a.value !== null)) {
      const ranked = Object.entries(votes.get(area.id)!).sort((a, b) => b[1] - a[1]);
      const total = ranked.reduce((n, [, v]) => n + v, 0);
      expect(area.value).toBeCloseTo((100 * (ranked[0]![1] - ranked[1]![1])) / total, 9);
      if (ranked[0]![1] > ranked[1]![1])
        expect(fig.legend.classes[area.classIndex!]!.label).toBe(area.valueText.split(' +')[0]);
    }
  });
  it('keep all 23 in the table, and mark the selected in its class', () => {
    expect(fig.table.columns.filter((c) => c.key.includes('-'))).toHaveLength(23);
    const chosen = withSelection(fig, { ...fig.view, selection: ['koreatown'] });
    expect(chosen.legend.markers).toEqual([
      { id: 'koreatown', name: 'Koreatown', at: fig.areas.find((a) => a.id === 'koreatown')!.classIndex! + 0.5 },
    ]);
  });
  it('stay on the scale of two where nobody else led anywhere', () => {
    const president = votesOf('2024-11-general', 'president');
    expect(president.legend.leaders).toBeUndefined();
    expect(president.legend.ends).toEqual(['Trump', 'Harris']);
    // 156,737 of 214,535 votes.
    expect(president.sentence).toContain('Kamala D. Harris received 73.1% of the district’s vote');
    expect(president.title).not.toContain('won');
  });
});

describe('measures', () => {
  it('are yes against no', () => {
    const fig = votesOf('2025-11-special');
    expect(fig.subtitle).toBe('Proposition 50, new congressional lines, November 2025 · leader and margin');
    expect(fig.legend.ends).toEqual(['No', 'Yes']);
    expect(fig.plan).toBe('2021');
    // 136,000 of 156,385.
    expect(fig.sentence).toContain('Yes received 87.0% of the district’s vote and No 13.0%');
    expect(fig.placed?.text).toBe('121,237 of 156,385 votes placed');
  });
  it('of a city show nothing outside it, and say that their names were inferred', () => {
    const fig = votesOf('2016-11-general', 'la-city-measure-hhh', 'roll-off');
    const east = fig.areas.find((a) => a.id === 'east-los-angeles');
    const koreatown = fig.areas.find((a) => a.id === 'koreatown')!;
    expect(koreatown.value).toBeGreaterThan(0);
    expect(koreatown.value).toBeLessThan(30);
    expect(east?.value ?? 0).toBeLessThan(30);
    expect(fig.caveats.join()).toContain('inferred');
  });
});

describe('roll-off and turnout', () => {
  it.each<[ElectionId, string]>([
    ['2016-11-general', '16.5%'],
    ['2020-11-general', '15.9%'],
    ['2024-11-general', '13.4%'],
  ])('%s: %s of ballots left the House blank', (election, share) => {
    expect(votesOf(election, 'us-house', 'roll-off').sentence.startsWith(`${share} of the ballots`)).toBe(true);
  });
  it('have no figure where ballots are not known', () => {
    expect(draw({ ...DEFAULT_VOTES, election: '2014-11-general', measure: 'margin' }).areas.length).toBeGreaterThan(20);
    expect(packs.elections['2014-11-general']!.precincts.ballots.every((b) => b === null)).toBe(true);
  });
});

describe('an election without precinct returns', () => {
  const fig = votesOf('2022-11-general');
  it('says so, and shows the certified totals', () => {
    expect(fig.title).toBe('Gomez won the district by 3,021 votes');
    expect(fig.sentence).toContain('no precinct returns in this data');
    expect(fig.placed?.note).toContain('no precinct returns in this data');
    expect(fig.areas).toEqual([]);
    expect(fig.unitTable?.candidates).toBe(true);
    expect(fig.unitTable?.rows.map((r) => r.cells[1]!.text)).toEqual(['62,244', '59,223']);
  });
});

describe('packs', () => {
  it('of a View are its election’s, and one more for a further contest', () => {
    const of = (subject: VotesLayer) => packsFor({ ...DEFAULT_VIEW, subject }).data;
    expect(of(DEFAULT_VOTES)).toEqual(['places', 'election-2020-11-general']);
    expect(of({ ...DEFAULT_VOTES, contest: 'president' })).toEqual([
      'places',
      'election-2020-11-general',
      'contest-2020-11-general-president',
    ]);
    expect(of({ ...DEFAULT_VOTES, election: '2025-11-special', contest: 'prop-50' })).toEqual([
      'places',
      'election-2025-11-special',
    ]);
  });
});

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
      const own = figure(
        view,
        { ...packs, people: Object.fromEntries(need.map((id) => [id, packs.people[id]])) },
        english,
      );
      expect(own.areas.filter((a) => a.value !== null).length, JSON.stringify(subject)).toBeGreaterThan(
        subject.unit === 'group' ? 2 : subject.unit === 'council' ? 3 : 20,
      );
      expect(own.sources, JSON.stringify(subject)).toHaveLength(1);
      for (const id of need) {
        expect(gzipSync(readFileSync(packPath(readManifest(), id))).length, id).toBeLessThan(20_000);
      }
    }
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
      expect(draw(peopleDefaults(id)).caveats.join(' ').includes('may not be sold'), id).toBe(
        id.includes('citizen_voting_age'),
      );
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
        for (const point of fig.points)
          if (point.classIndex !== null) expect(fig.legend.classes[point.classIndex]!.color).toBe(point.color);
        expect(
          `${fig.title} ${fig.subtitle} ${fig.sentence} ${fig.caveats.join(' ')} ${fig.areas.map((a) => a.note).join(' ')}`,
        ).not.toMatch(/undefined|NaN|null/);
      }),
      { numRuns: 400 },
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
    expect(e2020.bars?.map((b) => Number(b.votes.replace(',', '')))).toEqual([
      votes['Jimmy Gomez'],
      votes['David Kim'],
    ]);
    expect(p.elections.map((e) => e.election)).toEqual([...ELECTION_IDS]);
    for (const e of p.elections) expect(e.bars === null).toBe(!hasPrecincts(e.election));
    const april = p.elections.find((e) => e.election === '2017-04-special-primary')!;
    expect(april.bars!.map((b) => b.short)).toEqual(['Gomez', 'Ahn', 'Cabildo', '20 others']);
    expect(april.bars!.reduce((n, b) => n + b.share, 0)).toBeCloseTo(1, 9);
    expect(p.neighbors.map((n) => n.name)).toContain('Westlake');
    expect(p.measures.map((m) => m.measure)).toContain('median_household_income');
    expect(p.measures.every((m) => m.value === null || (m.value >= m.range[0] && m.value <= m.range[1]))).toBe(true);
  });
  it('gives none for an id that is nowhere', () => {
    expect(profile('atlantis', '2011', packs, english)).toBeNull();
    expect(profile('0000000A', '2011', packs, english)).toBeNull();
    expect(profile('__proto__', '2011', packs, english)).toBeNull();
  });
});
