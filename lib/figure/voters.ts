/** The Figure of people who voted: a group's share of them by neighborhood and precinct. Nothing in it tells how they voted. */
import { share } from '@/lib/elections/contest';
import { around } from '@/lib/elections/intervals';
import { hasVoterGroups, isSurnameGroup, type VoterGroup } from '@/lib/elections/voterGroups';
import { plain, type Caveat } from '@/lib/figure/caveats';
import { endsOf, extremes, namedOf } from '@/lib/figure/extremes';
import type { Figure, FigureArea, FigurePoint, FigureTable } from '@/lib/figure/figure';
import { classOf, domainOf, legendClasses, marksUsed, markers, type ClassScale } from '@/lib/figure/legend';
import { nameOfPlace, namesOn, type Name } from '@/lib/figure/names';
import type { FigurePacks } from '@/lib/figure/packs';
import type { Note, Told } from '@/lib/figure/told';
import { countCell } from '@/lib/figure/votesTable';
import type { ElectionPack } from '@/lib/packs/schema';
import { peopleBreaks } from '@/lib/scales/classes';
import type { ColorToken } from '@/lib/scales/palettes';
import { UNITS, byVotes, type AreaKind } from '@/lib/view/units/units';
import type { View, VotesLayer } from '@/lib/view/view';

/** A group in one area; null where it is withheld. */
interface Reading {
  id: string;
  name: Name;
  people: number | null;
  voters: number | null;
  value: number | null;
  /** Points; 0 for precincts, whose people are counted; null where it is not known. */
  error: number | null;
  told: Told;
  notes: Note[];
}

/** Sizes that a reader can compare circles with, in people who voted. */
const CIRCLES = [500, 2000];

/** @throws when the pack of voters is missing: a caller's mistake. */
export function votersFigure(
  view: View,
  subject: VotesLayer,
  group: VoterGroup,
  own: ElectionPack,
  packs: FigurePacks,
): Figure {
  const { election } = subject;
  const pack = hasVoterGroups(election) ? packs.voters?.[election] : undefined;
  if (!pack) throw new Error(`votersFigure needs voters-${election}`);
  const g = pack.groups.indexOf(group);
  const { kind } = UNITS[subject.unit];
  const byPrecinct = kind === 'precinct';
  const hoods = own.neighborhoods.map((id) => {
    const k = pack.neighborhoods.indexOf(id);
    const people = pack.neighborhood[g]?.[k] ?? null;
    return reading(
      id,
      nameOfPlace(id, packs.places),
      people,
      pack.neighborhoodVoters[k] ?? null,
      pack.error[g]?.[k] ?? null,
    );
  });
  const precincts = pack.precincts.map((id, i) =>
    reading(id, { is: 'precinct', id }, pack.precinct[g]?.[i] ?? null, pack.precinctVoters[i] ?? null, 0),
  );
  const shown = byPrecinct ? precincts : hoods;
  const scale = scaleOf(shown);
  const selected = new Set(view.selection);
  const areas = byPrecinct ? [] : areasOf(hoods, scale, selected, own, packs);
  const points = byVotes(subject.unit).circles === 'none' ? [] : pointsOf(precincts, scale, selected, own);
  const maxSize = Math.max(0, ...pack.precinctVoters);
  const ends = extremes(shown);
  const values = shown.map((r) => r.value);
  return {
    view,
    plan: own.plan,
    asked: { is: 'voters', group },
    finding:
      ends === null
        ? { is: 'nothing-to-rank' }
        : {
            is: 'voters',
            group,
            whole: share(pack.district.counts[g] ?? 0, pack.district.voters) ?? 0,
            ends: endsOf(ends),
            named: namedOf(
              shown.map(({ value, voters, error }) => ({
                value,
                counted: voters ?? 0,
                interval: value === null ? null : around(value, error),
              })),
            ),
          },
    estimated: false,
    areas,
    names: namesOn(own.plan, packs.places),
    points,
    maxSize,
    outlined: [],
    legend: {
      unit: 'percent',
      of: kind,
      scale: { kind: 'amount', edges: scale.edges },
      domain: domainOf(values),
      markers: markers(scale, areas),
      classes: legendClasses(scale, values),
      circles: points.length > 0 ? { sizes: CIRCLES.filter((n) => n <= maxSize), of: 'voters' } : null,
      marks: marksUsed(areas, { light: 'wide-margin', hatch: 'uncertain', none: 'no-figure' }),
    },
    table: tableOf(hoods, 'neighborhood', subject, selected),
    unitTable: byPrecinct ? tableOf(precincts, kind, subject, selected) : null,
    placed: {
      placed: pack.district.voters - pack.notPlaced.voters,
      total: pack.district.voters,
      rest: 'voters',
    },
    caveats: caveats(group, byPrecinct, points.length, own),
    sources: [{ id: `voters-${election}`, of: { voters: election } }],
  };
}

function reading(id: string, name: Name, people: number | null, voters: number | null, error: number | null): Reading {
  const value = people === null || voters === null ? null : share(people, voters);
  return {
    id,
    name,
    people,
    voters,
    value,
    error: value === null ? null : error,
    told: value === null ? { is: 'none' } : { is: 'percent', percent: value },
    notes:
      people === null || voters === null
        ? [{ is: 'withheld' }]
        : [
            { is: 'voters', people, of: voters },
            ...(error ? [{ is: 'margin' as const, moe: error, unit: 'percent' as const }] : []),
          ],
  };
}

function classIn(r: Reading, scale: ClassScale): Pick<FigureArea, 'classIndex' | 'color'> {
  const classIndex = r.value === null ? null : classOf(scale, r.value);
  return { classIndex, color: classIndex === null ? null : scale.colors[classIndex]! };
}

function areasOf(
  hoods: readonly Reading[],
  scale: ClassScale,
  selected: ReadonlySet<string>,
  { plan }: ElectionPack,
  { places }: FigurePacks,
): FigureArea[] {
  return hoods.flatMap((r): FigureArea[] => {
    const label = places.neighborhoods.find((n) => n.slug === r.id)?.label[plan] ?? null;
    if (label === null) return [];
    return [
      {
        id: r.id,
        kind: 'neighborhood',
        name: r.name,
        geometry: { ...byVotes('neighborhood').shape(plan), id: r.id },
        label,
        value: r.value,
        interval: r.value === null ? null : around(r.value, r.error),
        told: r.told,
        notes: r.notes,
        ...classIn(r, scale),
        quality: r.value === null ? 'none' : 'plain',
        selected: selected.has(r.id),
      },
    ];
  });
}

function pointsOf(
  precincts: readonly Reading[],
  scale: ClassScale,
  selected: ReadonlySet<string>,
  own: ElectionPack,
): FigurePoint[] {
  return precincts.flatMap((r): FigurePoint[] => {
    const i = own.precincts.id.indexOf(r.id);
    const at = own.precincts.at[i];
    const meters = own.precincts.errorM[i];
    if (!at || r.value === null) return [];
    return [
      {
        id: r.id,
        name: r.name,
        at,
        placement: own.precincts.placement[i]!,
        size: r.voters!,
        value: r.value,
        told: r.told,
        notes: meters ? [...r.notes, { is: 'near', meters }] : r.notes,
        ...classIn(r, scale),
        selected: selected.has(r.id),
      },
    ];
  });
}

/** Classes of a tenth of a percent where all shares are small. */
function scaleOf(shown: readonly Reading[]): ClassScale {
  const values = shown.flatMap((r) => r.value ?? []);
  const fine = Math.max(0, ...values) < 10 ? 10 : 1;
  const edges = peopleBreaks(
    values.map((v) => v * fine),
    'percent',
  ).map((e) => e / fine);
  return { edges, colors: edges.concat(0).map((_, i): ColorToken => `people.${i}`) };
}

function tableOf(
  readings: readonly Reading[],
  of: AreaKind,
  { election }: VotesLayer,
  selected: ReadonlySet<string>,
): FigureTable {
  return {
    caption: { is: 'areas', of, election },
    columns: [
      { key: 'share', label: { is: 'voters-share' }, numeric: true },
      ...(of === 'precinct' ? [] : [{ key: 'error', label: { is: 'margin' as const }, numeric: true }]),
      { key: 'people', label: { is: 'people' }, numeric: true },
      { key: 'voters', label: { is: 'voters' }, numeric: true },
    ],
    rows: readings.map((r) => ({
      id: r.id,
      name: r.name,
      selected: selected.has(r.id),
      cells: [
        { holds: r.value === null ? { is: 'blank' } : r.told, sort: r.value },
        ...(of === 'precinct'
          ? []
          : [
              {
                holds:
                  r.error === null
                    ? { is: 'blank' as const }
                    : { is: 'margin' as const, moe: r.error, unit: 'percent' as const },
                sort: r.error,
              },
            ]),
        countCell(r.people),
        countCell(r.voters),
      ],
    })),
    order: 'name',
  };
}

function caveats(group: VoterGroup, byPrecinct: boolean, precincts: number, { plan }: ElectionPack): Caveat[] {
  return [
    ...(isSurnameGroup(group) ? plain('surname', 'surname-list') : []),
    ...plain('areas', 'voters-not', 'voters-file', 'voters-small'),
    ...(precincts > 0 ? [{ is: 'near' as const, precincts }] : []),
    ...(byPrecinct ? [] : [...plain('voters-split'), { is: 'part' as const, plan }, ...plain('koreatown')]),
  ];
}
