/** The Figure of people who voted: a group's share of them by neighborhood and precinct. Nothing in it tells how they voted. */
import { share } from '@/lib/elections/contest';
import { hasVoterGroups, isSurnameGroup, type VoterGroup } from '@/lib/elections/voterGroups';
import type { Figure, FigureArea, FigurePoint, FigureTable } from '@/lib/figure/figure';
import { classOf, legendClasses, marksUsed, markers, type ClassScale } from '@/lib/figure/legend';
import { nameOf, namesOn } from '@/lib/figure/names';
import type { FigurePacks } from '@/lib/figure/packs';
import { extremes, type Words } from '@/lib/figure/words';
import type { VotersWords } from '@/lib/i18n/en.voters';
import type { ElectionPack, VotersPack } from '@/lib/packs/schema';
import { peopleBreaks } from '@/lib/scales/classes';
import type { ColorToken } from '@/lib/scales/palettes';
import type { View, VotesLayer } from '@/lib/view/view';

/** A group in one area; null where it is withheld. */
interface Reading {
  id: string;
  name: string;
  people: number | null;
  voters: number | null;
  value: number | null;
  text: string;
  note: string;
}

/** @throws when the pack of voters is missing: a caller's mistake. */
export function votersFigure(
  view: View,
  subject: VotesLayer,
  group: VoterGroup,
  own: ElectionPack,
  packs: FigurePacks,
  w: Words,
): Figure {
  const pack = hasVoterGroups(subject.election) ? packs.voters?.packs[subject.election] : undefined;
  const v = packs.voters?.words;
  if (!pack || !v) throw new Error(`votersFigure needs voters-${subject.election}`);
  const { m, f } = w;
  const name = groupName(group, v);
  const g = pack.groups.indexOf(group);
  const precinctUnit = subject.unit === 'precinct';
  const hoods = own.neighborhoods.map((id) => {
    const k = pack.neighborhoods.indexOf(id);
    return reading(id, pack.neighborhood[g]?.[k] ?? null, pack.neighborhoodVoters[k] ?? null, false, packs, w, v);
  });
  const precincts = pack.precincts.map((id, i) =>
    reading(id, pack.precinct[g]?.[i] ?? null, pack.precinctVoters[i] ?? null, true, packs, w, v),
  );
  const shown = precinctUnit ? precincts : hoods;
  const scale = scaleOf(shown);
  const classOfReading = (r: Reading): { classIndex: number | null; color: ColorToken | null } => {
    const classIndex = r.value === null ? null : classOf(scale, r.value);
    return { classIndex, color: classIndex === null ? null : scale.colors[classIndex]! };
  };
  const selected = new Set(view.selection);
  const areas = precinctUnit
    ? []
    : hoods.flatMap((r): FigureArea[] => {
        const label = packs.places.neighborhoods.find((n) => n.slug === r.id)?.label[own.plan] ?? null;
        if (label === null) return [];
        return [
          {
            id: r.id,
            kind: 'neighborhood',
            name: r.name,
            geometry: { pack: 'geometry-base', object: `neighborhoods-${own.plan}`, id: r.id },
            label,
            value: r.value,
            moe: null,
            valueText: r.text,
            note: r.note,
            ...classOfReading(r),
            quality: r.value === null ? 'none' : 'plain',
            selected: selected.has(r.id),
          },
        ];
      });
  const points =
    subject.unit === 'neighborhood'
      ? []
      : precincts.flatMap((r): FigurePoint[] => {
          const i = own.precincts.id.indexOf(r.id);
          const at = own.precincts.at[i];
          const error = own.precincts.errorM[i];
          if (!at || r.value === null) return [];
          const note = error ? `${r.note} · ${m.figure.nearNote(f.number(error))}` : r.note;
          return [
            {
              id: r.id,
              name: r.name,
              at,
              placement: own.precincts.placement[i]!,
              size: r.voters!,
              value: r.value,
              valueText: r.text,
              note,
              ...classOfReading(r),
              selected: selected.has(r.id),
            },
          ];
        });
  const maxSize = Math.max(0, ...pack.precinctVoters);
  const election = m.elections[subject.election].name;
  const unitWord = precinctUnit ? m.figure.legend.precincts : m.figure.legend.neighborhoods;
  const placed = pack.district.voters - pack.notPlaced.voters;
  return {
    view,
    plan: own.plan,
    ...headline(group, pack, shown, election, w, v),
    areas,
    names: namesOn(own.plan, packs.places),
    points,
    maxSize,
    outlined: [],
    legend: {
      title: v.legend(name),
      unit: m.figure.legend.percent,
      of: unitWord,
      ends: null,
      markers: markers(scale, areas),
      classes: legendClasses(
        scale,
        shown.map((r) => r.value),
        (from, to) =>
          m.figure.legend.range(from === null ? null : edge(from, w), to === null ? null : `${edge(to, w)}%`),
      ),
      circles: points.length > 0 ? { sizes: [500, 2000].filter((n) => n <= maxSize), label: v.circles } : null,
      marks: marksUsed(areas, m.figure.legend),
    },
    table: tableOf(hoods, m.figure.table.votesCaption(election), selected, w, v),
    unitTable: precinctUnit ? tableOf(precincts, m.figure.table.precinctCaption(election), selected, w, v) : null,
    placed: {
      placed,
      total: pack.district.voters,
      text: v.placed(f.number(placed), f.number(pack.district.voters)),
      note: v.notPlaced,
    },
    caveats: caveats(group, precinctUnit, points.length, own, w, v),
    sources: [{ id: `voters-${subject.election}`, text: v.source(election) }],
  };
}

function reading(
  id: string,
  people: number | null,
  voters: number | null,
  precinct: boolean,
  packs: FigurePacks,
  w: Words,
  v: VotersWords,
): Reading {
  const { m, f } = w;
  const value = people === null || voters === null ? null : share(people, voters);
  return {
    id,
    name: nameOf(id, packs.places, precinct, w),
    people,
    voters,
    value,
    text: value === null ? m.figure.noFigure : f.percent(value),
    note: people === null || voters === null ? v.withheld : v.note(f.number(people), f.number(voters)),
  };
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

const groupName = (group: VoterGroup, v: VotersWords): string => v.group(v.groups[group], isSurnameGroup(group));

const edge = (value: number, w: Words): string => w.f.decimal(value, Number.isInteger(value) ? 0 : 1);

function headline(
  group: VoterGroup,
  pack: VotersPack,
  shown: readonly Reading[],
  election: string,
  w: Words,
  v: VotersWords,
): Pick<Figure, 'title' | 'subtitle' | 'sentence'> {
  const { m, f } = w;
  const name = groupName(group, v);
  const subtitle = v.subtitle(election, name);
  const ends = extremes(shown);
  if (ends === null) return { title: name, subtitle, sentence: m.figure.nothingToRank };
  const { low, high } = ends;
  const whole = f.percent(share(pack.district.counts[pack.groups.indexOf(group)] ?? 0, pack.district.voters) ?? 0);
  return {
    title: v.headline(name, high.name, high.text),
    subtitle,
    sentence: v.sentence(
      v.noun(v.groups[group], isSurnameGroup(group)),
      whole,
      low.name,
      low.text,
      high.name,
      high.text,
    ),
  };
}

function tableOf(
  readings: readonly Reading[],
  caption: string,
  selected: ReadonlySet<string>,
  { f }: Words,
  v: VotersWords,
): FigureTable {
  const count = (n: number | null) => (n === null ? { text: '–', sort: null } : { text: f.number(n), sort: n });
  const rows = readings.map((r) => ({
    id: r.id,
    name: r.name,
    selected: selected.has(r.id),
    cells: [{ text: r.value === null ? '–' : r.text, sort: r.value }, count(r.people), count(r.voters)],
  }));
  rows.sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const column = (key: string, label: string) => ({ key, label, numeric: true });
  return { caption, columns: [column('share', v.share), column('people', v.people), column('voters', v.of)], rows };
}

function caveats(
  group: VoterGroup,
  precinctUnit: boolean,
  near: number,
  own: ElectionPack,
  { m }: Words,
  v: VotersWords,
): string[] {
  const c = v.caveats;
  return [
    ...(isSurnameGroup(group) ? [c.surname, c.list] : []),
    m.figure.caveats.areas,
    c.not,
    c.file,
    c.small,
    ...(near > 0 ? [m.figure.caveats.near(near)] : []),
    ...(precinctUnit ? [] : [c.split, m.figure.caveats.part(own.plan), m.figure.caveats.koreatown]),
  ];
}
