/** Votes and people of the groups and council districts as CSV: what their packs hold, for a spreadsheet. */
import { share } from '@/lib/elections/contest';
import type { AreaVotes, ElectionAreasPack, ElectionPack, PeoplePack } from '@/lib/packs/schema';
import { AREA_UNITS, type AreaUnit } from '@/lib/places/areaOverlays';
import type { BuiltDownload } from '../contract';
import { formatCsv, type Cell } from '../csv';
import { candidateCells } from '../elections/downloads';
import { peopleRows } from '../people/csvRows';
import type { SourceId } from '../sourceCatalogue';

/** `areas/results-<election>.csv`: votes by area, of each kind last those in none of its areas, `not-placed`. @throws when the election's own pack lacks a contest. */
export function areaResultsCsv(areas: ElectionAreasPack, pack: ElectionPack): string {
  const rowsOf = (kind: AreaUnit, { ids, contests }: AreaVotes): Cell[][] =>
    contests.flatMap(({ contest, votes, notPlaced }) => {
      const own = pack.contests.find((c) => c.contest === contest);
      if (!own) throw new Error(`${pack.election} has no ${contest}`);
      const block = (area: string, of: readonly number[]): Cell[][] => {
        const whole = of.reduce((a, b) => a + b, 0);
        return own.candidates.map((_, c) => [
          kind,
          area,
          ...candidateCells(pack.election, own, c),
          of[c] ?? 0,
          share(of[c] ?? 0, whole)?.toFixed(2) ?? null,
        ]);
      };
      return [
        ...ids.flatMap((id, k) =>
          block(
            id,
            votes.map((column) => column[k] ?? 0),
          ),
        ),
        ...block('not-placed', notPlaced),
      ];
    });
  return formatCsv(
    ['kind', 'area', 'contest', 'candidate', 'party', 'votes', 'share_of_contest_votes_placed'],
    AREA_UNITS.flatMap((kind) => rowsOf(kind, areas.units[kind])),
  );
}

/** `areas/people.csv`: every figure of the areas' parts inside each plan. */
export function areaPeopleCsv(
  packs: readonly { unit: AreaUnit; pack: PeoplePack }[],
  sources: readonly SourceId[],
): BuiltDownload {
  const rows = packs.flatMap(({ unit, pack }) => peopleRows(pack.ids, pack.columns).map((row) => [unit, ...row]));
  return {
    file: 'areas/people.csv',
    content: formatCsv(['kind', 'area', 'part', 'measure', 'vintage', 'estimate', 'moe', 'unit', 'source'], rows),
    sources: [...sources],
  };
}
