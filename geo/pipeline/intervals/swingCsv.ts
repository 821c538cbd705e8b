/** How a candidate's share changed between two elections, by neighborhood: the very changes that the map shows. */
import { FEWEST_TO_NAME, holdsZero } from '@/lib/elections/intervals';
import { ELECTIONS, ELECTION_IDS, type ContestId, type ElectionId } from '@/lib/elections/catalogue';
import { commonCandidate, swingElections } from '@/lib/elections/sharedCandidates';
import { neighborhoodChanges, type Change } from '@/lib/figure/swingChanges';
import type { Side } from '@/lib/figure/swingSides';
import type { AreaIntervals, ElectionPack, PlacesPack } from '@/lib/packs/schema';
import { formatCsv, type Cell } from '../csv';
import { candidateCells } from '../elections/downloads';
import { SHARE_ALIKE, isRecovered } from '../recovered/blockGroups';

const SWING_COLUMNS = [
  ...['neighborhood', 'contest', 'candidate', 'party', 'since', 'election', 'share_before', 'share_now'],
  ...['change', 'change_low', 'change_high', 'change_is', 'land', 'terms'],
];

interface Given {
  packs: readonly ElectionPack[];
  places: PlacesPack;
  /** Of the neighborhoods. */
  intervalsOf: (election: ElectionId, contest: ContestId) => AreaIntervals;
}

/**
 * `neighborhoods/swings.csv`: a row for each neighborhood and pair of elections with precinct returns in which somebody stood twice for the same office; of several the one
 * with most votes in the later. Shares are of the votes placed there, as in the results; the 90 % interval of the change is that of both together.
 */
export function swingsCsv({ packs, places, intervalsOf }: Given): string {
  const sideOf = (election: ElectionId, contest: ContestId): Omit<Side, 'at'> | null => {
    const pack = packs.find((p) => p.election === election);
    const columns = pack?.contests.find((c) => c.contest === contest);
    return pack && columns ? { election, pack, columns, intervals: intervalsOf(election, contest) } : null;
  };
  const rows = ELECTION_IDS.flatMap((election) =>
    ELECTIONS[election].contests.flatMap(({ id: contest }) =>
      swingElections(election, contest).flatMap((since): Cell[][] => {
        const [now, before] = [sideOf(election, contest), sideOf(since, contest)];
        const candidate = now && commonCandidate(election, contest, since, now.columns.candidates);
        if (!now || !before || !candidate) return [];
        const at = now.columns.candidates.indexOf(candidate);
        const swing = {
          candidate,
          now: { ...now, at },
          before: { ...before, at: before.columns.candidates.indexOf(candidate) },
        };
        const who = candidateCells(election, now.columns, at);
        const terms = isRecovered(election) || isRecovered(since) ? SHARE_ALIKE : '';
        return neighborhoodChanges(swing, places)
          .filter((c) => c.value !== null)
          .map((c) => [c.id, ...who, since, election, ...figures(c), terms]);
      }),
    ),
  );
  return formatCsv(SWING_COLUMNS, rows);
}

function figures(c: Change): Cell[] {
  const points = (value: number | null): Cell => value?.toFixed(2) ?? null;
  return [
    points(c.before),
    points(c.now),
    points(c.value),
    points(c.interval?.low ?? null),
    points(c.interval?.high ?? null),
    saidOf(c),
    c.quality === 'hatch' ? 'changed' : 'same',
  ];
}

/** What may be said of a change. */
function saidOf({ interval, counted }: Change): string {
  if (interval === null) return 'not-known';
  if (holdsZero(interval)) return 'too-close';
  return counted < FEWEST_TO_NAME ? 'few-votes' : 'clear';
}
