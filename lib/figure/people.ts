/** The Figure of a People layer: one measure by neighborhood, census tract, group or council district, with its margin of error. */
import { featureOf, unitName, unitPeople, unitPlaces } from '@/lib/figure/areaUnits';
import type { Figure, FigureArea } from '@/lib/figure/figure';
import { type ClassScale, classOf, domainOf, legendClasses, markers, marksUsed } from '@/lib/figure/legend';
import { namesOn } from '@/lib/figure/names';
import { neighborhoodsPackOf, type FigurePacks } from '@/lib/figure/packs';
import { classedBy, columnOf } from '@/lib/figure/peopleColumn';
import { peopleCaveats, peopleFinding } from '@/lib/figure/peopleFinding';
import { readApart, readColumn } from '@/lib/figure/peopleReadings';
import { peopleTable } from '@/lib/figure/peopleTable';
import type { PeoplePack, PlacesPack } from '@/lib/packs/schema';
import { MEASURES, isPeoplePackId } from '@/lib/people/measures';
import { TYPOLOGY } from '@/lib/people/typology';
import type { Part, Plan } from '@/lib/places';
import { isAreaUnit } from '@/lib/places/areaOverlays';
import { categoryEdges, peopleBreaks } from '@/lib/scales/classes';
import type { ColorToken } from '@/lib/scales/palettes';
import { UNITS, byPeople } from '@/lib/view/units/units';
import type { PeopleLayer, View } from '@/lib/view/view';

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

/** What a unit's areas are read from. `part`: which of their figures; `named`: at which place names stand on the map. */
interface Source {
  pack: PeoplePack;
  neighborhoods: PeoplePack;
  places: PlacesPack;
  part: Part;
  named: Part;
}

function sourceOf(layer: PeopleLayer, packs: FigurePacks): Source {
  const { kind } = UNITS[layer.unit];
  const id = byPeople(layer.unit).figures(layer);
  const found = isPeoplePackId(id) ? packs.people[id] : undefined;
  const neighborhoods = packs.people[neighborhoodsPackOf(layer)];
  if (!found || !neighborhoods) throw new Error(`peopleFigure needs the packs of ${layer.unit} ${layer.vintage}`);
  if (isAreaUnit(kind)) {
    const plan = planOf(layer);
    return {
      pack: unitPeople(found, kind),
      neighborhoods,
      places: unitPlaces(packs, kind),
      part: layer.part,
      named: plan,
    };
  }
  const whole = kind === 'tract';
  return {
    pack: found,
    neighborhoods,
    places: packs.places,
    part: whole ? 'whole' : layer.part,
    named: whole ? planOf(layer) : layer.part,
  };
}

/** The figures that decide the classes: those of the first vintage; `own` are the layer's. Groups and council districts have no other vintage. */
function classedValues(layer: PeopleLayer, packs: FigurePacks, part: Part, own: readonly (number | null)[]): number[] {
  const first = classedBy(layer);
  const id = byPeople(layer.unit).figures(first);
  const pack = isPeoplePackId(id) ? packs.people[id] : undefined;
  const values =
    first.vintage === layer.vintage || !pack
      ? own
      : readColumn(pack, columnOf(pack, first, part), first, packs.places, part).map((r) => r.estimate);
  return values.filter((v) => v !== null);
}

/** @throws when a pack that packsFor names is missing: a caller's mistake. */
export function peopleFigure(view: View, layer: PeopleLayer, packs: FigurePacks): Figure {
  const { kind } = UNITS[layer.unit];
  const { pack, neighborhoods, places, part, named } = sourceOf(layer, packs);
  const column = columnOf(pack, layer, part);
  const plan = planOf(layer);
  const nameOf = isAreaUnit(kind) ? unitName(kind) : undefined;
  const readings = readColumn(pack, column, layer, places, part, nameOf);
  const values = readings.map((r) => r.estimate);
  const { unit } = MEASURES[layer.measure];
  const isKinds = unit === 'category';
  const scale = isKinds ? KINDS : steps(peopleBreaks(classedValues(layer, packs, part, values), unit));
  const selected = new Set(view.selection);
  const shape = byPeople(layer.unit).shape(layer);
  const areas = readings.map((r): FigureArea => {
    const classIndex = r.estimate === null ? null : classOf(scale, r.estimate);
    return {
      id: r.id,
      kind,
      name: r.name,
      geometry: featureOf(shape, r.id),
      value: r.estimate,
      interval: r.interval,
      told: r.told,
      notes: r.notes,
      classIndex,
      color: classIndex === null ? null : scale.colors[classIndex]!,
      quality: r.quality,
      selected: selected.has(r.id),
      label: r.label,
    };
  });
  const neighborhoodRows = (): typeof readings =>
    readColumn(neighborhoods, columnOf(neighborhoods, layer, plan), layer, packs.places, plan);
  return {
    view,
    plan,
    asked: { is: 'measure', measure: layer.measure },
    finding: peopleFinding(layer, readings, pack, neighborhoods),
    estimated: false,
    areas,
    names: namesOn(named, places, nameOf),
    points: [],
    maxSize: 0,
    outlined: [],
    legend: {
      unit,
      of: kind,
      scale: isKinds ? { kind: 'kinds', edges: scale.edges } : { kind: 'amount', edges: scale.edges },
      domain: domainOf(values),
      classes: legendClasses(scale, values),
      markers: markers(isKinds ? null : scale, areas),
      circles: null,
      marks: marksUsed(areas, { light: 'wide-margin', hatch: 'uncertain', none: 'no-figure' }),
    },
    table:
      kind === 'neighborhood'
        ? peopleTable(layer, readings, column, kind, selected, readApart(pack, layer, part))
        : peopleTable(
            layer,
            neighborhoodRows(),
            columnOf(neighborhoods, layer, plan),
            'neighborhood',
            selected,
            readApart(neighborhoods, layer, plan),
          ),
    unitTable: kind === 'neighborhood' ? null : peopleTable(layer, readings, column, kind, selected),
    placed: null,
    caveats: peopleCaveats(layer),
    sources: column ? [{ id: column.source, of: { vintage: layer.vintage } }] : [],
  };
}
