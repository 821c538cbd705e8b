/** Every claim has its row; each figure is made again from the published downloads, against the answers that are known from the sources. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { claimsOfRace, CLAIMS, type ClaimId } from '@/lib/claims/claims';
import { claimRows, type ClaimRow } from '@/lib/claims/evidence';
import type { FiguresOf } from '@/lib/claims/figures';
import { readNow } from '@/lib/figure/now';
import { publishedService } from '@/lib/figure/published';
import { english } from '@/lib/i18n/editions';
import { format, parse } from '@/lib/view/permalink';

const rows = claimRows(readNow(publishedService()));
function row<Id extends ClaimId>(id: Id): ClaimRow<Id> {
  const found = rows.find((r): r is ClaimRow<Id> => r.id === id);
  if (!found) throw new Error(`no row of ${id}`);
  return found;
}
const figures = <Id extends ClaimId>(id: Id): FiguresOf<Id> => row(id).evidence.figures;

type Line = Readonly<Record<string, string>>;
const csv = (file: string): Line[] =>
  Papa.parse<Line>(readFileSync(`public/downloads/${file}`, 'utf8'), { header: true, skipEmptyLines: true }).data;
/** Votes of a contest in the returns, by candidate. */
function returns(election: string, contest = 'us-house'): Map<string, number> {
  const votes = new Map<string, number>();
  for (const r of csv(`results/${election}.csv`))
    if (r['contest'] === contest) votes.set(r['candidate']!, (votes.get(r['candidate']!) ?? 0) + Number(r['votes']));
  return votes;
}
const all = (votes: Map<string, number>): number => [...votes.values()].reduce((a, b) => a + b, 0);
/** The district's figure inside the lines of 2011. */
function ofDistrict(measure: string, vintage: string): { value: number; moe: number | null } {
  const found = csv('neighborhoods/people.csv').find(
    (r) =>
      r['neighborhood'] === 'district' && r['part'] === '2011' && r['measure'] === measure && r['vintage'] === vintage,
  )!;
  return { value: Number(found['estimate']), moe: found['moe'] === '' ? null : Number(found['moe']) };
}
/** Percent of an area's land inside the lines of 2011. */
function landInside(layer: string, id: string): number {
  const { features } = JSON.parse(readFileSync(`public/downloads/geometry/${layer}.geojson`, 'utf8')) as {
    features: { properties: { id: string; share_in_2011: number } }[];
  };
  return 100 * features.find((f) => f.properties.id === id)!.properties.share_in_2011;
}

/** Everything that was reported or noted, a line each, with the verdict that the figures give. */
const EXPECTED: Readonly<Record<ClaimId, ClaimRow['verdict']>> = {
  'koreatown-in-the-west': 'holds',
  'freeway-710-in-the-east': 'holds',
  'freeway-10-in-the-south': 'roughly',
  'freeway-134-in-the-north': 'holds',
  'places-named': 'holds',
  'majority-latino': 'holds',
  'income-around-35000': 'holds',
  'among-the-poorest': 'untestable',
  'among-the-most-immigrant': 'untestable',
  'fall-in-the-uninsured': 'untestable',
  'democrats-nearly-60': 'untestable',
  'sanders-beat-clinton': 'untestable',
  'most-of-northeast-la': 'holds',
  'boyle-heights': 'holds',
  'historic-filipinotown': 'holds',
  'seat-vacant': 'untestable',
  'candidates-24': 'roughly',
  'others-21': 'holds',
  'primary-votes': 'holds',
  'primary-shares': 'holds',
  'both-democrats-2017': 'holds',
  'first-returns-2017': 'untestable',
  'precincts-192': 'holds',
  'election-night-2017': 'roughly',
  'certified-2017': 'holds',
  'lead-widened': 'holds',
  'early-work-in-koreatown': 'untestable',
  'korean-voters-6-percent': 'roughly',
  'korean-voters-17000': 'holds',
  'korean-quarter-of-early': 'untestable',
  'money-gomez-2017': 'untestable',
  'money-ahn-2017': 'untestable',
  'loan-ahn-2017': 'untestable',
  'money-from-outside': 'untestable',
  'gomez-2017': 'untestable',
  'ahn-2017': 'untestable',
  'votes-2018': 'holds',
  'both-democrats-2020': 'holds',
  'early-returns-2020': 'holds',
  'certified-2020': 'holds',
  'money-gomez-2020': 'untestable',
  'money-kim-2020': 'untestable',
  'kim-2020': 'untestable',
  'votes-2022': 'holds',
  'about-3000-apart': 'holds',
  'no-precinct-returns-2022': 'holds',
  'votes-2024': 'holds',
  'third-run': 'holds',
  'outside-spending-2024': 'untestable',
};

describe('rows', () => {
  it('are one a claim, each with who reported it, and the verdict of its figures', () => {
    expect(Object.fromEntries(rows.map((r) => [r.id, r.verdict]))).toEqual(EXPECTED);
    expect(rows.length).toBe(CLAIMS.length);
    for (const { cite } of rows) expect(english.parts.races.reporters[cite.by]).toBeTruthy();
  });
  it('lead to a View that the link says whole, and are of a time wherever there are figures of one', () => {
    for (const { id, evidence } of rows) {
      if (evidence.view) expect(parse(format(evidence.view)), id).toEqual({ view: evidence.view, ignored: [] });
      if (row(id).verdict === 'untestable') expect(evidence.checks, id).toEqual([]);
    }
  });
  it('stand on the card of the race that they were printed with', () => {
    const ids = (election: Parameters<typeof claimsOfRace>[0]) => claimsOfRace(election).map((c) => c.id);
    expect(ids('2024-11-general')).toEqual(['votes-2024', 'third-run', 'outside-spending-2024']);
    expect(ids('2020-11-general')).toEqual(
      expect.arrayContaining(['early-returns-2020', 'boyle-heights', 'historic-filipinotown', 'most-of-northeast-la']),
    );
    expect(ids('2017-06-special-runoff')).toEqual(expect.arrayContaining(['first-returns-2017', 'majority-latino']));
    expect(ids('2025-11-special')).toEqual([]);
    const linked = new Set(english.m.elections && Object.keys(english.m.elections).flatMap((e) => ids(e as never)));
    expect([...linked].sort()).toEqual(CLAIMS.map((c) => c.id).sort());
  });
});

describe('figures of the district', () => {
  it('beyond the 710, the 10 and the 134 live 0.1, 14.1 and 0.0 % by the finest points of the source', () => {
    expect(Math.abs(figures('freeway-710-in-the-east').beyond - 0.1)).toBeLessThan(0.2);
    expect(Math.abs(figures('freeway-10-in-the-south').beyond - 14.1)).toBeLessThan(0.6);
    expect(figures('freeway-134-in-the-north').beyond).toBeLessThan(0.1);
    expect(figures('freeway-10-in-the-south').west).toBeLessThan(0.5);
    expect(figures('koreatown-in-the-west').beyond).toBeLessThan(1);
  });
  it('land: Downtown is the least of the places named, 86.5 % of Northeast L.A., Boyle Heights whole', () => {
    expect(figures('places-named')).toMatchObject({ leastPlace: 'Downtown', places: 7 });
    expect(figures('places-named').least).toBeCloseTo(landInside('neighborhoods', 'downtown'), 1);
    expect(figures('boyle-heights').inside).toBeCloseTo(landInside('neighborhoods', 'boyle-heights'), 1);
    expect(figures('historic-filipinotown').around).toBeCloseTo(landInside('neighborhoods', 'westlake'), 1);
    expect(figures('most-of-northeast-la').listed).toBeCloseTo(landInside('groups', 'northeast-la'), 1);
    expect(figures('most-of-northeast-la').inside).toBeCloseTo(86.5, 1);
  });
  it('people: as in the file of neighborhoods', () => {
    expect(figures('majority-latino').share).toBe(ofDistrict('latino_share', 'acs-2013-2017').value);
    expect(figures('majority-latino').share).toBe(64);
    expect(figures('among-the-poorest').poverty).toEqual(ofDistrict('poverty_rate', 'acs-2014-2018'));
    expect(figures('among-the-most-immigrant').foreignBorn).toBe(47.1);
    expect(ofDistrict('foreign_born_share', 'acs-2013-2017').value).toBe(47.1);
    expect(figures('income-around-35000').later).toEqual(ofDistrict('median_household_income', 'acs-2014-2018'));
    const { first, second, third } = figures('fall-in-the-uninsured');
    expect([first, second.value, third.value]).toEqual([22, 18.5, 16.9]);
    expect([second, third]).toEqual([
      ofDistrict('uninsured_share', 'acs-2014-2018'),
      ofDistrict('uninsured_share', 'acs-2015-2019'),
    ]);
  });
});

describe('figures of the races', () => {
  it('April 2017: 23 in the returns, 21 besides the two, 10,728 and 9,415 of all', () => {
    const april = returns('2017-04-special-primary');
    expect(figures('candidates-24').listed).toBe(april.size);
    expect(figures('others-21').others).toBe(april.size - 2);
    expect(figures('primary-votes')).toEqual({ first: 10728, second: 9415, total: all(april) });
    expect([april.get('Jimmy Gomez'), april.get('Robert Lee Ahn')]).toEqual([10728, 9415]);
    expect(figures('primary-shares').first).toBeCloseTo((100 * 10728) / all(april), 9);
  });
  it('June 2017: 25,569 to 17,610, and 23,546 later votes that split 65.1 to 34.9', () => {
    const june = returns('2017-06-special-runoff');
    expect(figures('certified-2017')).toEqual({
      first: june.get('Jimmy Gomez'),
      second: june.get('Robert Lee Ahn'),
      total: 43179,
      returns: { first: 25569, second: 17610 },
    });
    expect(figures('first-returns-2017')).toEqual({ first: 10248, second: 9385, rest: 23546 });
    const later = figures('lead-widened');
    expect(later).toMatchObject({ before: 863, after: 7959, later: 23546 });
    expect([later.laterFirst.toFixed(1), later.laterSecond.toFixed(1)]).toEqual(['65.1', '34.9']);
    expect(figures('election-night-2017').share.toFixed(1)).toBe('59.2');
    const listed = new Set(csv('results/2017-06-special-runoff.csv').map((r) => r['precinct']!));
    expect(figures('precincts-192').listed).toBe([...listed].filter((p) => p !== 'withheld').length);
    const koreatown = csv('neighborhoods/results-2017-06-special-runoff.csv').filter(
      (r) => r['neighborhood'] === 'koreatown',
    );
    const ahn = koreatown.find((r) => r['candidate'] === 'Robert Lee Ahn')!;
    expect(figures('early-work-in-koreatown').share.toFixed(2)).toBe(ahn['share_of_contest_votes_placed']);
  });
  it('Korean Americans: 17,000 are 5.7 % of 297,024, the surnames 4.2 % of those who voted in 2024', () => {
    const registered = new Map(csv('results/2016-11-general.csv').map((r) => [r['precinct'], Number(r['registered'])]));
    const korean = csv('neighborhoods/voters-2024-11-general.csv').find(
      (r) => r['neighborhood'] === 'district' && r['group'] === 'surname-korean',
    )!;
    const { ofRegistered, surname } = figures('korean-voters-6-percent');
    expect(ofRegistered).toBeCloseTo((100 * 17000) / [...registered.values()].reduce((a, b) => a + b, 0), 9);
    expect([ofRegistered.toFixed(1), surname.toFixed(1)]).toEqual(['5.7', '4.2']);
    expect(figures('korean-voters-6-percent').registered).toBe(297024);
    expect(figures('korean-voters-17000').surnames).toBe(Number(korean['people']));
  });
  it('2012 to 2016: the shares of Becerra and Harris', () => {
    const { becerra, harris } = figures('seat-vacant');
    const shareIn = (election: string, name: string, contest?: string): number => {
      const votes = returns(election, contest);
      return (100 * votes.get(name)!) / all(votes);
    };
    ['2012', '2014', '2016'].forEach((year, i) =>
      expect(becerra[i]).toBeCloseTo(shareIn(`${year}-11-general`, 'Xavier Becerra'), 9),
    );
    expect(harris).toBeCloseTo(
      shareIn(
        '2016-11-general',
        [...returns('2016-11-general', 'us-senate').keys()].find((n) => /Harris/.test(n))!,
        'us-senate',
      ),
      9,
    );
  });
  it.each([
    ['votes-2018', '2018-11-general', 'Kenneth Mejia', 110195, 41711],
    ['certified-2020', '2020-11-general', 'David Kim', 108792, 96554],
    ['votes-2024', '2024-11-general', 'David Kim', 105394, 84020],
  ] as const)('%s: certified, with the sums of the returns beside them', (id, election, second, a, b) => {
    const votes = returns(election);
    expect(figures(id)).toEqual({
      first: a,
      second: b,
      total: a + b,
      returns: { first: votes.get('Jimmy Gomez'), second: votes.get(second) },
    });
  });
  it('2022: 62,244 to 59,223, or 3,021 votes apart', () => {
    expect(figures('votes-2022')).toMatchObject({ first: 62244, second: 59223, total: 121467 });
    expect(figures('about-3000-apart').apart).toBe(3021);
    expect(
      csv('results/2022-11-general.csv').every((r) => r['precinct'] !== undefined && !/^\d/.test(r['precinct'])),
    ).toBe(true);
  });
});
