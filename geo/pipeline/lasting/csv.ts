/** The lasting geography as files: neighborhoods, block groups, changes, totals. */
import { LASTING_VINTAGES, twoParty, type LastingMeasure } from '@/lib/people/lasting';
import { PARTS, PLANS } from '@/lib/places';
import { formatCsv, type Cell } from '../csv';
import type { Figure } from '../people/aggregate';
import { SHARE_ALIKE } from '../recovered/blockGroups';
import type { LastingContest } from './contests';
import type { AreaFigures } from './figures';
import type { GroupFigures } from './groups';
import { differencePercent, type Total } from './totals';

export interface Told {
  contest: LastingContest;
  areas: AreaFigures;
}

const one = (x: number): string => x.toFixed(1).replace(/^-0\.0$/, '0.0');

/** Ends of an interval, rounded outward, inside 0 to 100. */
function ends({ estimate, moe }: Figure): [string, string] {
  const off = outward(moe ?? 0);
  return [one(Math.max(0, estimate - off)), one(Math.min(100, estimate + off))];
}

/** To one decimal, never down: a rounded interval still holds what it promised. */
export function outward(x: number): number {
  return Math.ceil(x * 10 - 1e-9) / 10;
}

const office = (measure: LastingMeasure): string => measure.replace('two_party_', '').replaceAll('_', '-');
const contestCells = ({ measure, vintage }: Pick<LastingContest, 'measure' | 'vintage'>): Cell[] => {
  const { democrat, republican } = twoParty(measure, vintage);
  return [office(measure), vintage, democrat, republican];
};
const CONTEST = ['office', 'election', 'democrat', 'republican'];
const SHARE = ['democrat_share', 'share_low', 'share_high'];

/** `lasting/neighborhoods.csv`: one row per neighborhood, part and contest that has a share. */
export function neighborhoodsCsv(ids: readonly string[], told: readonly Told[]): string {
  const rows = ids.flatMap((id, i) =>
    PARTS.flatMap((part) =>
      told.flatMap(({ contest, areas }): Cell[][] => {
        const figure = areas[part][i] ?? null;
        if (figure?.share == null) return [];
        return [
          [
            id,
            part,
            ...contestCells(contest),
            one(figure.share.estimate),
            ...ends(figure.share),
            figure.votes,
            SHARE_ALIKE,
          ],
        ];
      }),
    ),
  );
  return formatCsv(['neighborhood', 'part', ...CONTEST, ...SHARE, 'two_party_votes', 'terms'], rows);
}

/** `lasting/block-groups.csv`: one row per block group and contest that has a share. */
export function groupsCsv(groups: GroupFigures): string {
  const rows = groups.ids.flatMap((id, g) =>
    groups.contests.flatMap(({ contest, shares }): Cell[][] => {
      const share = shares[g] ?? null;
      if (share === null) return [];
      const inside = PLANS.map((plan) => (groups.inside[plan].has(id) ? 'yes' : 'no'));
      return [
        [
          id,
          groups.neighborhood[g] ?? null,
          ...inside,
          ...contestCells(contest),
          one(share.estimate),
          ...ends(share),
          SHARE_ALIKE,
        ],
      ];
    }),
  );
  return formatCsv(['block_group_2020', 'neighborhood', 'in_2011', 'in_2021', ...CONTEST, ...SHARE, 'terms'], rows);
}

/** `lasting/swings.csv`: how the Democrat's share for an office changed between any two years, same land, same lines. */
export function swingsCsv(ids: readonly string[], told: readonly Told[]): string {
  const rows = ids.flatMap((id, i) =>
    PARTS.flatMap((part) =>
      told.flatMap((now) =>
        told.flatMap((since): Cell[][] => {
          const order = LASTING_VINTAGES.indexOf(since.contest.vintage) - LASTING_VINTAGES.indexOf(now.contest.vintage);
          if (since.contest.measure !== now.contest.measure || order <= 0) return [];
          const [a, b] = [since.areas[part][i]?.share ?? null, now.areas[part][i]?.share ?? null];
          if (a === null || b === null) return [];
          const change = b.estimate - a.estimate;
          const off = outward(Math.hypot(a.moe ?? 0, b.moe ?? 0));
          return [
            [
              ...[id, part, office(now.contest.measure), since.contest.vintage, now.contest.vintage],
              ...[one(a.estimate), one(b.estimate), one(change), one(change - off), one(change + off)],
              // As the rounded ends say it.
              Number(one(change - off)) <= 0 && Number(one(change + off)) >= 0 ? 'too-close' : 'clear',
              SHARE_ALIKE,
            ],
          ];
        }),
      ),
    ),
  );
  return formatCsv(
    [
      ...['neighborhood', 'part', 'office', 'since', 'election', 'share_before', 'share_now'],
      ...['change', 'change_low', 'change_high', 'change_is', 'terms'],
    ],
    rows,
  );
}

/** `lasting/totals.csv` */
export function totalsCsv(totals: readonly Total[]): string {
  return formatCsv(
    ['office', 'election', 'plan', 'candidate', 'party', 'estimate', 'precinct_sum', 'difference_percent', 'terms'],
    totals.map((t) => [
      ...[office(t.measure), t.vintage, t.plan, t.candidate, t.party, t.estimate, t.precincts],
      differencePercent(t)?.toFixed(2) ?? null,
      SHARE_ALIKE,
    ]),
  );
}
