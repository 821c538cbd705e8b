/** The Figure of a People layer: one measure by neighborhood or census tract, with its margin of error. */
import type { Figure, FigureArea, FigureRow, FigureTable, Quality } from '@/lib/figure/figure';
import { type ClassScale, classOf, legendClasses, markers, marksUsed } from '@/lib/figure/legend';
import { namedTable, unitNames, unitPeople, unitPlaces, unitShape } from '@/lib/figure/areaUnits';
import { neighborhoodsPackOf, type FigurePacks } from '@/lib/figure/packs';
import { columnOf } from '@/lib/figure/peopleColumn';
import { extremes, measureText, moeText, type Words } from '@/lib/figure/words';
import type { PeopleColumn, PeopleFlag, PeoplePack, PlacesPack } from '@/lib/packs/schema';
import { quality } from '@/lib/people/quality';
import { originOf } from '@/lib/people/definitions';
import { MEASURES, TRACT_YEAR, hasAreas, tractPackOf } from '@/lib/people/measures';
import type { Plan } from '@/lib/places';
import { OVERLAY_OF, isAreaUnit } from '@/lib/places/areaOverlays';
import { TYPOLOGY } from '@/lib/people/typology';
import { categoryEdges, peopleBreaks } from '@/lib/scales/classes';
import type { ColorToken } from '@/lib/scales/palettes';
import type { PeopleLayer, View } from '@/lib/view/view';

export { columnOf } from '@/lib/figure/peopleColumn';

interface Reading {
  id: string;
  name: string;
  estimate: number | null;
  moe: number | null;
  quality: Quality;
  text: string;
  note: string;
}

const steps = (edges: readonly number[]): ClassScale => ({
  edges,
  colors: [...edges, 0].map((_, i): ColorToken => `people.${i}`),
});

/** The typology's kinds, each family in steps of a hue of its own. */
const KINDS: ClassScale = {
  edges: categoryEdges(TYPOLOGY.length),
  colors: [
    'turnout.1',
    'turnout.4',
    'rank-2.0',
    'rank-2.1',
    'rank-2.3',
    'tie.0',
    'rank-4.1',
    'rank-4.2',
    'rank-4.3',
    'people.2',
  ],
};

/** The plan whose line is drawn strongest behind a People layer. */
function planOf(layer: PeopleLayer): Plan {
  return layer.part === '2021' ? '2021' : '2011';
}

export function peopleFigure(view: View, layer: PeopleLayer, packs: FigurePacks, w: Words): Figure {
  const year = TRACT_YEAR[layer.vintage];
  const tracts = layer.unit === 'tract';
  const neighborhoods = packs.people[neighborhoodsPackOf(layer)];
  const unit = isAreaUnit(layer.unit) ? layer.unit : null;
  const found = tracts
    ? packs.people[tractPackOf(layer.measure, layer.vintage)]
    : unit
      ? packs.people[`people-${OVERLAY_OF[unit]}`]
      : neighborhoods;
  const pack = found && unit ? unitPeople(found, unit) : found;
  const places = unit ? unitPlaces(packs, unit) : packs.places;
  if (!pack || !neighborhoods) throw new Error(`peopleFigure needs the packs of ${layer.unit} ${layer.vintage}`);
  const part = tracts ? 'whole' : layer.part;
  const column = columnOf(pack, layer, part);
  const plan = planOf(layer);
  const readings = readColumn(pack, column, layer, places, part, w);
  const values = readings.map((r) => r.estimate);
  const kinds = MEASURES[layer.measure].unit === 'category';
  const scale = kinds
    ? KINDS
    : steps(
        peopleBreaks(
          values.filter((v): v is number => v !== null),
          MEASURES[layer.measure].unit,
        ),
      );
  const selected = new Set(view.selection);
  const areas = readings.flatMap((r): FigureArea[] => {
    const place = tracts ? null : places.neighborhoods.find((n) => n.slug === r.id);
    if (!tracts && (!place || place.label[part] === null)) return [];
    const classIndex = r.estimate === null ? null : classOf(scale, r.estimate);
    return [
      {
        id: r.id,
        kind: tracts ? 'tract' : 'neighborhood',
        name: r.name,
        geometry: tracts
          ? { pack: `geometry-tracts-${year}`, object: 'tracts', id: r.id }
          : { pack: 'geometry-base', object: part === 'whole' ? 'neighborhoods' : `neighborhoods-${part}`, id: r.id },
        value: r.estimate,
        moe: r.moe,
        valueText: r.text,
        note: r.note,
        classIndex,
        color: classIndex === null ? null : scale.colors[classIndex]!,
        quality: r.quality,
        selected: selected.has(r.id),
        label: place?.label[part] ?? null,
        ...(unit ? unitShape(unit, plan, r.id) : {}),
      },
    ];
  });
  const { m } = w;
  const measureUnit = MEASURES[layer.measure].unit;
  const unitWord = tracts
    ? m.figure.legend.tracts
    : unit
      ? m.figure.legend.areaUnits[unit]
      : m.figure.legend.neighborhoods;
  return {
    view,
    plan,
    ...headline(layer, readings, neighborhoods, unitWord, w),
    areas,
    names: unit
      ? unitNames(places, plan)
      : packs.places.neighborhoods.flatMap((n) => {
          const at = n.label[tracts ? plan : part];
          return at && n.areaKm2[tracts ? plan : part] >= 0.35 ? [{ id: n.slug, name: n.name, at }] : [];
        }),
    points: [],
    maxSize: 0,
    outlined: [],
    legend: {
      title: m.measures[layer.measure].label,
      unit: m.figure.legend.units[measureUnit],
      of: unitWord,
      ...(kinds ? { leaders: true as const } : {}),
      classes: legendClasses(scale, values, (from, to, i) =>
        kinds
          ? measureText(i, measureUnit, w)
          : m.figure.legend.range(
              from === null ? null : measureText(from, measureUnit, w, true),
              to === null ? null : measureText(to, measureUnit, w, true),
            ),
      ),
      ends: null,
      markers: markers(kinds ? null : scale, areas),
      circles: null,
      marks: marksUsed(areas, m.figure.legend),
    },
    table:
      tracts || unit
        ? neighborhoodTable(layer, neighborhoods, packs.places, plan, selected, w)
        : peopleTable(layer, readings, column, m.figure.legend.neighborhoods, selected, w),
    unitTable: tracts
      ? peopleTable(layer, readings, column, m.figure.legend.tracts, selected, w)
      : unit
        ? namedTable(
            peopleTable(layer, readings, column, unitWord, selected, w),
            m.figure.table.unitCaption(m.units[unit], m.measures[layer.measure].label),
          )
        : null,
    placed: null,
    caveats: caveats(layer, tracts, w),
    sources: column ? [{ id: column.source, text: m.measures.vintages[layer.vintage] }] : [],
  };
}

function readColumn(
  pack: PeoplePack,
  column: PeopleColumn | null,
  layer: PeopleLayer,
  places: PlacesPack,
  part: PeopleLayer['part'],
  w: Words,
): Reading[] {
  const unit = MEASURES[layer.measure].unit;
  return pack.ids.flatMap((id, i): Reading[] => {
    if (id === 'district') return [];
    const place = places.neighborhoods.find((n) => n.slug === id);
    if (pack.unit === 'neighborhood' && (!place || place.label[part] === null)) return [];
    const name = place?.name ?? w.m.figure.tractName(id);
    const estimate = column?.estimate[i] ?? null;
    const moe = column?.moe?.[i] ?? null;
    if (estimate === null)
      return [
        {
          id,
          name,
          estimate: null,
          moe: null,
          quality: 'none',
          text: w.m.figure.noFigure,
          note: w.m.figure.noDataNote,
        },
      ];
    const q = quality({ estimate, moe, unit });
    const flag = flagOf(column, i);
    const text = measureText(estimate, unit, w);
    const notes = [
      flag === null ? '' : w.m.figure.flags[flag],
      marginNote(layer, moe, w),
      q === 'hatch' ? w.m.figure.uncertain : '',
    ];
    return [
      {
        id,
        name,
        estimate,
        moe,
        quality: q,
        text: flag === 'top-coded' ? w.m.figure.orMore(text) : text,
        note: notes.filter(Boolean).join(' · '),
      },
    ];
  });
}

/** What must be said of one figure of a column; null for most. */
export function flagOf(column: PeopleColumn | null, index: number): PeopleFlag | null {
  const flags = column?.flags;
  return flags === undefined
    ? null
    : ((Object.keys(flags) as PeopleFlag[]).find((flag) => flags[flag]?.includes(index)) ?? null);
}

function marginNote(layer: PeopleLayer, moe: number | null, w: Words): string {
  if (moe !== null) return w.m.figure.moeNote(moeText(moe, MEASURES[layer.measure].unit, w));
  switch (originOf(layer.measure, layer.vintage).margin) {
    case 'count':
      return w.m.figure.fullCount;
    case 'model':
      return w.m.figure.modelled;
    default:
      return w.m.figure.noMoeNote;
  }
}

function headline(
  layer: PeopleLayer,
  readings: Reading[],
  neighborhoods: PeoplePack,
  unitWord: string,
  w: Words,
): Pick<Figure, 'title' | 'subtitle' | 'sentence'> {
  const { m } = w;
  const measure = m.measures[layer.measure];
  const partWords =
    layer.unit === 'tract'
      ? m.units.tract
      : isAreaUnit(layer.unit)
        ? `${m.units[layer.unit]}, ${m.parts[layer.part].toLowerCase()}`
        : m.parts[layer.part];
  const subtitle = `${m.measures.vintages[layer.vintage]} · ${partWords}`;
  if (MEASURES[layer.measure].unit === 'category') return { subtitle, ...kindsHeadline(measure.label, readings, w) };
  const ranked = readings.filter((r) => r.quality !== 'hatch');
  const ends = extremes(ranked.map((r) => ({ name: r.name, value: r.estimate, text: r.text })));
  if (ends === null) return { title: measure.label, subtitle, sentence: m.figure.nothingToRank };
  const districtPart = layer.unit === 'tract' || layer.part === 'whole' ? '2011' : layer.part;
  const whole = columnOf(neighborhoods, layer, districtPart)?.estimate[neighborhoods.ids.indexOf('district')] ?? null;
  return {
    title:
      layer.unit === 'tract'
        ? m.figure.peopleTitleTracts(measure.label, ends.low.text, ends.high.text)
        : m.figure.peopleTitle(measure.label, ends.low.name, ends.low.text, ends.high.name, ends.high.text),
    subtitle,
    sentence: m.figure.peopleSentence({
      measure: measure.label,
      whole: whole === null ? null : measureText(whole, MEASURES[layer.measure].unit, w),
      ranked: ranked.filter((r) => r.estimate !== null).length,
      of: readings.length,
      unit: unitWord,
      low: ends.low.name,
      lowValue: ends.low.text,
      high: ends.high.name,
      highValue: ends.high.text,
    }),
  };
}

/** Kinds have no lowest and highest: the three most frequent are told. */
function kindsHeadline(label: string, readings: readonly Reading[], w: Words): Pick<Figure, 'title' | 'sentence'> {
  const counts = new Map<string, number>();
  const known = readings.filter((r) => r.estimate !== null);
  for (const { text } of known) counts.set(text, (counts.get(text) ?? 0) + 1);
  const frequent = [...counts]
    .map(([kind, count]) => ({ kind, count }))
    .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
  return {
    title: w.m.figure.kindsTitle(label, frequent.length),
    sentence: w.m.figure.kindsSentence(known.length, frequent.slice(0, 3)),
  };
}

function neighborhoodTable(
  layer: PeopleLayer,
  pack: PeoplePack,
  places: PlacesPack,
  part: Plan,
  selected: Set<string>,
  w: Words,
): FigureTable {
  const column = columnOf(pack, layer, part);
  return peopleTable(
    layer,
    readColumn(pack, column, layer, places, part, w),
    column,
    w.m.figure.legend.neighborhoods,
    selected,
    w,
  );
}

function peopleTable(
  layer: PeopleLayer,
  readings: Reading[],
  column: PeopleColumn | null,
  unitWord: string,
  selected: Set<string>,
  w: Words,
): FigureTable {
  const { m } = w;
  const unit = MEASURES[layer.measure].unit;
  const withMoe = column !== null && column.moe !== null;
  const rows = readings.map((r): FigureRow => ({
    id: r.id,
    name: r.name,
    selected: selected.has(r.id),
    cells: [
      { text: r.text, sort: r.estimate },
      ...(withMoe ? [{ text: r.moe === null ? '–' : `±${moeText(r.moe, unit, w)}`, sort: r.moe }] : []),
    ],
  }));
  rows.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
  return {
    caption: m.figure.table.peopleCaption(m.measures[layer.measure].label, unitWord),
    columns: [
      { key: 'value', label: m.measures[layer.measure].short, numeric: true },
      ...(withMoe ? [{ key: 'moe', label: m.figure.table.moe, numeric: true }] : []),
    ],
    rows,
  };
}

function caveats(layer: PeopleLayer, tracts: boolean, w: Words): string[] {
  const c = w.m.figure.caveats;
  return [
    c.areas,
    ...(tracts
      ? [c.tracts]
      : isAreaUnit(layer.unit)
        ? [c.areaUnit(planOf(layer)), c.areaUnits[layer.unit]]
        : layer.part === 'whole'
          ? [c.whole]
          : [c.part(layer.part)]),
    c.universe(w.m.measures[layer.measure].universe),
    ...(hasAreas(layer.measure, layer.vintage) ? [] : [w.m.measures.tractsOnly]),
    ...(layer.measure === 'asian_share' || layer.measure === 'limited_english_asian_share' ? [c.asian] : []),
    ...(MEASURES[layer.measure].notForSale ? [c.citizens, c.notForSale] : []),
    ...(tracts || isAreaUnit(layer.unit) ? [] : [c.koreatown]),
  ];
}
