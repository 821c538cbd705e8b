/** The gate over what is published, and over copies of it with a leak planted in them. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ElectionId } from '@/lib/elections/catalogue';
import type {
  ContestPack,
  ElectionAreasPack,
  ElectionPack,
  IntervalsPack,
  Manifest,
  PeoplePack,
  PlansPack,
  VotersPack,
} from '@/lib/packs/schema';
import type { Plan } from '@/lib/places';
import { findings } from './check';
import { told, type Finding } from './gate';
import type { Pieces } from './pieces';
import { piecesOf } from './pieces';
import { withPack, withRows, type Files } from './plant';
import { publicationOf, readPublic } from './publication';

const published = readPublic(join(__dirname, '../../../public'));
let pieces: Record<Plan, Pieces>;
beforeAll(() => {
  pieces = piecesOf(publicationOf(published));
});

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const ofElection = (files: Files, election: ElectionId): Promise<Finding[]> =>
  findings(files, { pieces, elections: [election], residents: false });
const ofResidents = (files: Files): Promise<Finding[]> => findings(files, { pieces, elections: [] });
/** One of the findings tells `value` of cells whose names hold all of `words`. */
function expectLeak(found: readonly Finding[], value: number, ...words: string[]): void {
  const tells = (f: Finding): boolean =>
    (f.kind === 'derived' && f.value === value) || (f.kind === 'pinned' && f.low <= value && value <= f.high);
  const named = (f: Finding): boolean =>
    (f.kind === 'derived' || f.kind === 'pinned') && words.every((word) => f.cells.some((name) => name.includes(word)));
  expect(
    found.filter((f) => tells(f) && named(f)).length,
    found.map(told).join('\n') || 'nothing found',
  ).toBeGreaterThan(0);
}
const neighborhoods = 'people-neighborhoods';
const FILE = 'neighborhoods/people.csv';

describe('the published files', () => {
  it('give nobody away, by all of them together', async () => {
    expect((await findings(published)).map(told)).toEqual([]);
  }, 400_000);
});

describe('a planted leak is found:', () => {
  it('subtraction between two files: whole, less both parts of people.csv, and the kept of plans/changes.csv', async () => {
    const plans = publicationOf(published).pack('plans') as PlansPack;
    const at = plans.ids.indexOf('glassell-park');
    const people = publicationOf(published).pack(neighborhoods) as PeoplePack;
    const of = (part: string): number =>
      people.columns.find((c) => c.measure === 'population' && c.vintage === 'census-2020' && c.part === part)!
        .estimate[people.ids.indexOf('glassell-park')]!;
    // So many kept leave nine people outside both plans.
    const kept = of('2011') + of('2021') - of('whole') + 9;
    const counts = { kept, gained: of('2021') - kept, lost: of('2011') - kept };
    const pack = withPack<PlansPack>(published, 'plans', ({ changes, ids }) => {
      for (const change of ['kept', 'gained', 'lost'] as const) {
        const off = counts[change] - changes[change].population[at]!;
        changes[change].population[at] = counts[change];
        changes[change].population[ids.indexOf('other')]! -= off;
      }
    });
    const planted = withRows(pack, 'plans/changes.csv', (row) => {
      const change = row.change as 'kept' | 'gained' | 'lost';
      const off = counts[change] - plans.changes[change].population[at]!;
      if (row.neighborhood === 'glassell-park') return { ...row, population_2020: String(counts[change]) };
      return row.neighborhood === 'other'
        ? { ...row, population_2020: String(Number(row.population_2020) - off) }
        : row;
    });
    expectLeak(await ofResidents(planted), 9, 'glassell-park: outside');
  });

  it('whole minus parts: four people more in a neighborhood than in its part', async () => {
    const more = withPack<PeoplePack>(published, neighborhoods, ({ ids, columns }) => {
      const column = columns.find(
        (c) => c.measure === 'population' && c.part === 'whole' && c.vintage === 'census-2020',
      )!;
      column.estimate[ids.indexOf('lincoln-heights')]! += 4;
    });
    const planted = withRows(more, FILE, (row) =>
      row.neighborhood === 'lincoln-heights' &&
      row.measure === 'population' &&
      row.part === 'whole' &&
      row.vintage === 'census-2020'
        ? { ...row, estimate: String(Number(row.estimate) + 4) }
        : row,
    );
    expectLeak(await ofResidents(planted), 4, 'lincoln-heights: outside');
  });

  it('difference of vintages: a withheld count of 2010, by the count of 2020 and the change', async () => {
    // 238 people, 2,875 percent more than 8.
    const isCount = (measure: string, vintage: string): boolean =>
      measure === 'population' && vintage === 'census-2010';
    let files: Files = published;
    for (const id of ['people-neighborhoods', 'people-neighborhoods-people'])
      files = withPack<PeoplePack>(files, id, ({ ids, columns }) => {
        const at = ids.indexOf('adams-normandie');
        for (const c of columns.filter((x) => x.part === '2011')) {
          if (isCount(c.measure, c.vintage)) c.estimate[at] = null;
          if (c.measure === 'population_change') c.estimate[at] = 2875;
        }
      });
    const planted = withRows(files, FILE, (row) => {
      if (row.neighborhood !== 'adams-normandie' || row.part !== '2011') return row;
      if (isCount(row.measure!, row.vintage!)) return null;
      return row.measure === 'population_change' ? { ...row, estimate: '2875' } : row;
    });
    expectLeak(await ofResidents(planted), 8, 'residents census-2010|adams-normandie');
  });

  it('total minus column: ballots of Boyle Heights, less those that carried a measure of the city', async () => {
    const of = publicationOf(published).pack('election-2016-11-general') as ElectionPack;
    const at = of.neighborhoods.indexOf('boyle-heights');
    const planted = withPack<ContestPack>(published, 'contest-2016-11-general-la-city-measure-hhh', ({ contest }) => {
      contest.ballots!.neighborhood[at] = of.neighborhoodBallots[at]! - 2;
    });
    const areas = withPack<ElectionAreasPack>(planted, 'areas-2016-11-general', ({ units }) => {
      for (const { contests } of Object.values(units))
        for (const c of contests) if (c.contest === 'la-city-measure-hhh') delete c.ballots;
    });
    expectLeak(await ofElection(areas, '2016-11-general'), 2, 'ballots without la-city-measure-hhh', 'boyle-heights');
  });

  it('two units of one election: council districts less neighborhoods', async () => {
    const id = 'areas-2014-06-primary';
    const planted = withPack<ElectionAreasPack>(published, id, ({ units }) => {
      const { ids, ballots } = units.council;
      ballots[ids.indexOf('1')]! -= 7;
    });
    expectLeak(await ofElection(planted, '2014-06-primary'), 7, 'ballots 2014-06-primary', '- & -');
  });

  it('contest roll-off: seven votes in a precinct whose ballots are not told', async () => {
    const { precincts } = publicationOf(published).pack('election-2014-11-general') as ElectionPack;
    const planted = withPack<ContestPack>(published, 'contest-2014-11-general-controller', ({ contest }) =>
      contest.precinct.forEach((column, c) => (column[3] = c === 0 ? 7 : 0)),
    );
    const found = await ofElection(planted, '2014-11-general');
    expectLeak(found, 7, 'votes for controller', precincts.id[3]!);
  });

  it('crosswalk weight times total: a part of seven ballots', async () => {
    const { precincts } = publicationOf(published).pack('election-2020-11-general') as ElectionPack;
    const file = 'crosswalks/precincts-to-block-groups-2020-11-general.csv';
    const rows = publicationOf(published).rows(file);
    const [first] = rows;
    const ballots = precincts.ballots[precincts.id.indexOf(first!.precinct!)]!;
    const planted = withRows(published, file, (row) =>
      row.precinct === first!.precinct && row.block_group_2020 === first!.block_group_2020
        ? { ...row, weight: (7 / ballots).toFixed(4), low: '0.0000', high: '1.0000' }
        : row,
    );
    expectLeak(await ofElection(planted, '2020-11-general'), 7, `${first!.precinct} & ${first!.block_group_2020}`);
  });

  it('an interval that pins a count, in a neighborhood that is too small to be listed', async () => {
    const planted = withPack<IntervalsPack>(published, 'intervals-2024-11-general-us-house', ({ units }) => {
      const { ids, votes } = units.neighborhood;
      ids[0] = 'larchmont';
      for (const columns of [votes.low, votes.high])
        for (const column of columns) column[0] = columns === votes.low ? 2 : 3;
    });
    expectLeak(await ofElection(planted, '2024-11-general'), 4, 'may belong to a neighborhood', 'larchmont');
  });

  it('the complement of a share: voters of a surname that are withheld, by their percentage', async () => {
    const planted = withRows(published, 'neighborhoods/voters-2024-11-general.csv', (row) =>
      row.neighborhood === 'windsor-square' && row.group === 'surname-filipino'
        ? { ...row, share_of_voters: '3.07' }
        : row,
    );
    expectLeak(await ofElection(planted, '2024-11-general'), 5, 'by neighborhood surname-filipino', 'windsor-square');
  });

  it('voter-file cells: ages of a neighborhood that leave six people for those withheld', async () => {
    const {
      groups,
      neighborhood,
      neighborhoods: slugs,
      neighborhoodVoters,
    } = publicationOf(published).pack('voters-2024-11-general') as VotersPack;
    const at = slugs.indexOf('elysian-valley');
    const shown = groups.flatMap((g, i) => (g.startsWith('age-') && neighborhood[i]![at] !== null ? [i] : []));
    const [first, ...others] = shown as [number, ...number[]];
    const people = neighborhoodVoters[at]! - sum(others.map((g) => neighborhood[g]![at]!)) - 6;
    const pack = withPack<VotersPack>(published, 'voters-2024-11-general', (changed) => {
      changed.notPlaced.counts[first]! -= people - neighborhood[first]![at]!;
      changed.neighborhood[first]![at] = people;
    });
    const planted = withRows(pack, 'neighborhoods/voters-2024-11-general.csv', (row) => {
      if (row.group !== groups[first]) return row;
      if (row.neighborhood === 'elysian-valley') return { ...row, people: String(people) };
      const moved = Number(row.people) - people + neighborhood[first]![at]!;
      return row.neighborhood === 'not-placed' ? { ...row, people: String(moved) } : row;
    });
    expectLeak(await ofElection(planted, '2024-11-general'), 6, 'elysian-valley');
  });

  it('ways of voting: all but four of a neighborhood by mail', async () => {
    const { contests, neighborhoods: slugs } = publicationOf(published).pack(
      'election-2020-11-general',
    ) as ElectionPack;
    const at = slugs.indexOf('cypress-park');
    const byMail = contests[0]!.neighborhood.map((column, c) => column[at]! - (c === 0 ? 4 : 0));
    const pack = withPack<ElectionPack>(published, 'election-2020-11-general', (changed) => {
      changed.contests[0]!.mail!.neighborhood.forEach((column, c) => (column[at] = byMail[c]!));
    });
    const planted = withRows(pack, 'neighborhoods/methods-2020-11-general.csv', (row) =>
      row.neighborhood === 'cypress-park' && row.contest === 'us-house' ? null : row,
    );
    expectLeak(await ofElection(planted, '2020-11-general'), 4, 'in person', 'cypress-park');
  });

  it('a difference from the certified totals that is not public already', async () => {
    const planted = withPack<Manifest>(published, 'manifest', ({ reconciliation }) => {
      const row = reconciliation.find((r) => r.election === '2018-11-general' && r.contest === 'us-house')!;
      row.certified! += 5;
      row.residual = 5;
    });
    expectLeak(await ofElection(planted, '2018-11-general'), 5, 'certified less canvass', '2018-11-general');
  });

  it('two files that differ, a column and a list of counts that nobody declared, a file in no manifest', async () => {
    const column = withRows(published, 'results/2018-11-general.csv', (row) => ({ ...row, spoiled: '12' }), [
      'spoiled',
    ]);
    const list = withPack<ElectionPack>(column, 'election-2018-11-general', (pack) =>
      Object.assign(pack.precincts, { provisional: pack.precincts.id.map(() => 12) }),
    );
    const rows = withRows(list, 'neighborhoods/results-2018-11-general.csv', (row) =>
      row.neighborhood === 'koreatown' ? { ...row, votes: String(Number(row.votes) + 2) } : row,
    );
    const planted = new Map(rows).set('downloads/results/notes.csv', Buffer.from('precinct,ballots\n'));
    const found = (await ofElection(planted, '2018-11-general')).map(told);
    expect(found).toContain('results/2018-11-general.csv: the column spoiled is not declared');
    expect(found).toContain('election-2018-11-general: the numbers precincts.provisional[] are not declared');
    expect(found).toContain('downloads/results/notes.csv is in no manifest');
    expect(found.some((f) => f.startsWith('statements that differ') && f.includes('koreatown'))).toBe(true);
  });
});
