/** docs/accuracy.md, the part on the smoothed estimate: how far it is off, contest by contest, and why it is made as wide as it is. */
import { english } from '@/lib/i18n/editions';
import { markdownTable } from '../accuracyWords';
import { FARTHEST_M, NEAREST, type ContestEstimate } from './contestEstimate';
import { weighSites } from './kernel';
import { byEstimate, meanErrors } from './leaveOneOut';

/** How many precincts the kernel could reach to. */
const TRIED = [3, 5, 6, 7, 8, 10, 14, 20];
/** Distances to the nearest other precinct, meters. */
const DISTANCES = [0, 300, 600, 1000, FARTHEST_M, Infinity];

const two = (x: number): string => x.toFixed(2);
const VERDICT = { offered: 'yes', worse: 'no', thin: 'refused: too few votes placed' } as const;

/** Markdown of the part on the estimate. */
export function smoothAccuracy(made: readonly ContestEstimate[]): string {
  return [
    '## The smoothed estimate, one precinct left out',
    LEDE,
    byContest(made),
    '### How far the estimate reaches',
    'One number for all contests, so that none is tuned to its own data: the mean over all contests of the error of the estimate, and of that error as a part of the error of the neighborhoods’ mean.',
    byReach(made),
    '### How near the next precinct is',
    `The error of held-out precincts by the distance to the nearest other placed precinct, as a multiple of their contest’s own. Hexagons over 1,000 m from every placed precinct are drawn under thin stripes; those over ${english.f.number(FARTHEST_M)} m, where hardly a precinct could be tested, have no estimate.`,
    byDistance(made),
  ].join('\n\n');
}

const LEDE = `Each placed precinct is told by the others, as if its own votes were not known, in three ways: by the smoothed estimate at its point; by the mean of the neighborhoods it lies in (as
published, divided by where people live, without its own votes, and by how much of it lies in each); by the mean of the whole district. The table holds the mean absolute errors in points of the leading
candidate’s share, weighted by votes. An estimate is offered only where its error is the smallest to two decimals. For \`near\` precincts the point itself is only known to a few hundred meters, in both
the data and the test. The errors hold what a single precinct is off from its surroundings; a hexagon’s own mean may be nearer. Method: [estimate.md](estimate.md).`;

function byContest(made: readonly ContestEstimate[]): string {
  const rows = made.map(({ pack, verdict }) => [
    pack.election,
    `\`${pack.contest}\``,
    String(pack.precincts),
    `${((100 * pack.placed) / pack.total).toFixed(1)} %`,
    ...(['estimate', 'neighborhood', 'district'] as const).map((way) => two(pack.leaveOneOut[way].shares[0] ?? NaN)),
    VERDICT[verdict],
  ]);
  return markdownTable(
    ['election', 'contest', 'precincts', 'votes placed', 'estimate', 'neighborhoods', 'district', 'offered'],
    rows,
  );
}

function byReach(made: readonly ContestEstimate[]): string {
  // Only the first candidate's share is asked for: all others are one.
  const contests = made.map(({ pack, sites }) => ({
    pack,
    sites: sites.map(({ at, votes }) => ({ at, votes: [votes[0] ?? 0, votes.slice(1).reduce((a, b) => a + b, 0)] })),
  }));
  const rows = TRIED.map((k) => {
    const errors = contests.map(({ pack, sites }) => ({
      own: meanErrors(sites, byEstimate(sites, k))?.shares[0] ?? 0,
      other: pack.leaveOneOut.neighborhood.shares[0] ?? 1,
    }));
    const mean = (of: (e: (typeof errors)[number]) => number): number =>
      errors.reduce((sum, e) => sum + of(e), 0) / errors.length;
    return [`${k}${k === NEAREST ? ' (ours)' : ''}`, two(mean((e) => e.own)), mean((e) => e.own / e.other).toFixed(3)];
  });
  return markdownTable(
    ['reaches to the … nearest precinct', 'mean error, points', 'part of the neighborhoods’ error'],
    rows,
  );
}

function byDistance(made: readonly ContestEstimate[]): string {
  const bins = DISTANCES.slice(1).map(() => ({ error: 0, votes: 0, precincts: 0 }));
  for (const { pack, sites } of made) {
    const own = pack.leaveOneOut.estimate.shares[0] ?? 0;
    const tell = byEstimate(sites, NEAREST);
    sites.forEach((site, i) => {
      const votes = site.votes.reduce((a, b) => a + b, 0);
      const told = tell(i)?.[0];
      const nearest = weighSites(sites, site.at, NEAREST, i)?.nearestM;
      if (told === undefined || nearest === undefined || own === 0) return;
      const bin = bins[DISTANCES.findIndex((d) => nearest < d) - 1]!;
      bin.error += (votes * Math.abs(told - (100 * (site.votes[0] ?? 0)) / votes)) / own;
      bin.votes += votes;
      bin.precincts += 1;
    });
  }
  const rows = bins.flatMap((bin, i) => {
    const to = DISTANCES[i + 1]!;
    const range = to === Infinity ? `${DISTANCES[i]} m and more` : `${DISTANCES[i]} to ${to} m`;
    return bin.votes === 0 ? [] : [[range, String(bin.precincts), two(bin.error / bin.votes)]];
  });
  return markdownTable(['nearest other precinct', 'precincts, all contests', 'error, times the contest’s own'], rows);
}
