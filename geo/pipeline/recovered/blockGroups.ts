/** The block groups that votes are recovered on: how much of each is inside the plan, where its people are, what it voted. */
import { areaM2, bboxOf } from '@/geo/measure';
import type { ElectionId } from '@/lib/elections/catalogue';
import type { LonLat } from '@/lib/places';
import { csvNumber } from '../csv';
import { isPolygonal } from '../elections/evidence';
import type { Home } from '../elections/homes';
import { BLOCK_GROUPS_FILE } from '../elections/sourceFiles';
import { SourceError, stringProperty, type Sources } from '../sources';

export const BLOCK_VOTES_FILE = 'results/bg2020_statewide_contests_2008_2022_dra.csv';

/** An election whose contest the block groups carry, with the columns of that contest and the candidates they count. */
export interface Fingerprint {
  contest: 'governor' | 'president';
  /** Column of the file → candidate of the returns. */
  choices: readonly { column: string; candidate: string }[];
}

/**
 * The contests whose votes by block group are known beside precinct returns. Others than Democrats and Republicans are left out: in 2020 the makers' don't add up to
 * the precincts' (12 to 16 % off), in 2016 by 7 %.
 */
export const FINGERPRINTS = {
  '2016-11-general': {
    contest: 'president',
    choices: [
      { column: 'E_16_PRES_Dem', candidate: 'hillary-clinton' },
      { column: 'E_16_PRES_Rep', candidate: 'donald-trump' },
    ],
  },
  '2018-11-general': {
    contest: 'governor',
    choices: [
      { column: 'E_18_GOV_Dem', candidate: 'gavin-newsom' },
      { column: 'E_18_GOV_Rep', candidate: 'john-cox' },
    ],
  },
  '2020-11-general': {
    contest: 'president',
    choices: [
      { column: 'E_20_PRES_Dem', candidate: 'joseph-biden' },
      { column: 'E_20_PRES_Rep', candidate: 'donald-trump' },
    ],
  },
} as const satisfies Partial<Record<ElectionId, Fingerprint>>;

export type RecoveredElection = keyof typeof FINGERPRINTS;

/** The terms of votes by block group, in the files made with them. */
export const SHARE_ALIKE = 'CC BY-SA 4.0; may not be sold';

/** Elections divided by votes of block groups. 2018, whose polygons are known, is only what the method is tried on. */
export const RECOVERED_ELECTIONS = [
  '2016-11-general',
  '2020-11-general',
] as const satisfies readonly RecoveredElection[];

export function isRecovered(election: ElectionId): election is (typeof RECOVERED_ELECTIONS)[number] {
  return RECOVERED_ELECTIONS.some((id) => id === election);
}

export interface BlockGroup {
  /** 12-digit GEOID. */
  id: string;
  /** Census 2020 people inside the plan. */
  people: number;
  /** Share of its land inside the plan, 0-1. */
  inside: number;
  /** True where its votes are the plan's own: it lies inside but for what two drawings of one line differ by. */
  whole: boolean;
  /** Middle of its pieces' boxes, by land. */
  center: LonLat;
  /** Pieces of it, as indices of homes. */
  homes: number[];
}

/** Two drawings of one street leave slivers: a block group with this much of its land inside counts as wholly inside. */
const WHOLE = 0.97;

/** The block groups under the homes, sorted by GEOID. @throws SourceError for a missing or malformed file. */
export function blockGroupsOf(sources: Sources, homes: readonly Home[]): BlockGroup[] {
  const land = new Map(
    sources.geojson(BLOCK_GROUPS_FILE, ['GEOID']).features.map((feature) => {
      const id = stringProperty(BLOCK_GROUPS_FILE, feature, 'GEOID');
      if (!isPolygonal(feature.geometry))
        throw new SourceError({ file: BLOCK_GROUPS_FILE, expected: `a polygon for ${id}` });
      return [id, areaM2(feature.geometry)] as const;
    }),
  );
  const pieces = new Map<string, number[]>();
  homes.forEach((home, h) => pieces.set(home.id, [...(pieces.get(home.id) ?? []), h]));
  return [...pieces].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, own]) => blockGroup(id, own, homes, land.get(id)!));
}

function blockGroup(id: string, own: number[], homes: readonly Home[], land: number): BlockGroup {
  const sum = (of: (home: Home) => number): number => own.reduce((total, h) => total + of(homes[h]!), 0);
  const area = sum((home) => home.areaM2);
  const middle = (axis: 0 | 1): number =>
    sum((home) => {
      const box = bboxOf(home.geometry);
      return (home.areaM2 * (box[axis]! + box[axis + 2]!)) / 2;
    }) / area;
  const inside = Math.min(1, area / land);
  return {
    id,
    people: sum((home) => home.people),
    inside,
    whole: inside > WHOLE,
    center: [middle(0), middle(1)],
    homes: own,
  };
}

/** Votes per choice of an election's contest in each of these block groups, also of the parts outside the plan. @throws SourceError for a missing file, row or number. */
export function readBlockVotes(
  sources: Sources,
  { choices }: Fingerprint,
  groups: readonly BlockGroup[],
): readonly (readonly number[])[] {
  const columns = choices.map((c) => c.column);
  const rows = new Map(
    sources.csv(BLOCK_VOTES_FILE, ['geoid', ...columns]).map((row, i) => [row.geoid ?? '', { row, i }] as const),
  );
  return groups.map(({ id }) => {
    const found = rows.get(id);
    if (!found) throw new SourceError({ file: BLOCK_VOTES_FILE, expected: `a row for the block group ${id}` });
    return columns.map((column) => {
      const votes = csvNumber(BLOCK_VOTES_FILE, found.i, found.row, column);
      if (votes === null || votes < 0)
        throw new SourceError({
          file: BLOCK_VOTES_FILE,
          row: found.i + 2,
          expected: `votes of 0 or more in ${column}`,
        });
      return votes;
    });
  });
}
