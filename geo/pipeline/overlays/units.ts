/** Groups and council districts as units: their names, votes and people, and the measured errors of every overlay that could be one. */
import { ELECTION_IDS, hasPrecincts, type ElectionId } from '@/lib/elections/catalogue';
import { labelPoint } from '@/geo/labels';
import { areaKm2 } from '@/geo/measure';
import { english } from '@/lib/i18n/editions';
import type { AreasPack, ElectionAreasPack, ElectionPack, PeoplePack, UnitArea } from '@/lib/packs/schema';
import type { Part } from '@/lib/places';
import { AREA_OVERLAYS, AREA_UNITS, OVERLAY_OF, type AreaOverlay, type AreaUnit } from '@/lib/places/areaOverlays';
import type { Built, BuiltPack, GeoContext, NamedArea } from '../contract';
import { groundOf, splitErrorsOn, splitPack, type BuiltElection, type ElectionReading } from '../elections/build';
import { divide } from '../elections/division';
import { HOLD_OUT_ELECTION, type Ground, type MeasuredErrors } from '../elections/holdOut';
import { ELECTION_SOURCES, splitSources } from '../elections/sourceFiles';
import type { PeopleTable } from '../people/table';
import { vintageWords } from '../people/vintageWords';
import type { Weighing } from '../people/weighing';
import { round } from '../rounded';
import { isSourceId, type SourceId } from '../sourceCatalogue';
import type { Sources } from '../sources';
import { areaPeopleCsv } from './downloads';
import { OVERLAY_SOURCES } from './read';
import { areaPeople, weighAreas, type AreaWeighing } from './people';
import { passes, peopleErrors, unitsReport, voteErrors, type MeasuredUnit } from './rule';
import type { OverlayShapes } from './shapes';
import { isRecovered } from '../recovered/blockGroups';
import { groupVotes, splitVotes, withoutHandfuls } from './votes';

/** `errors` and `weighing` are those of the neighborhoods. */
interface Given {
  shapes: Record<AreaOverlay, OverlayShapes>;
  reading: ElectionReading;
  elections: Built & { elections: BuiltElection[]; errors: MeasuredErrors };
  tables: readonly PeopleTable[];
  weighing: Weighing;
}

/** An overlay measured, with what figures are made of. */
interface Tried {
  measured: MeasuredUnit;
  grounds: Record<'2011' | '2021', Ground> | null;
  weigh: AreaWeighing;
}

/** @throws SourceError; Error when a unit that the map offers errs more than the rule allows. */
export function buildUnits(
  sources: Sources,
  geo: GeoContext,
  given: Given,
): Built & { council: Record<'2011' | '2021', Ground>; votes: ElectionAreasPack[] } {
  const published = new Map(given.elections.elections.map(({ pack }) => [pack.election, pack]));
  const neighborhoods: MeasuredUnit = {
    name: 'neighborhoods',
    votes: voteErrors(given.elections.errors, ballotsOf(published.get(HOLD_OUT_ELECTION))),
    people: peopleErrors(given.tables, geo.parts, (year, plan, id) => given.weighing.of(year, plan, id)),
  };
  const tried = new Map(AREA_OVERLAYS.map((o) => [o, tryUnit(sources, geo, given, o)]));
  const units = AREA_UNITS.map((unit) => {
    const found = tried.get(OVERLAY_OF[unit]);
    if (!found || !passes(found.measured, neighborhoods))
      throw new Error(
        `${unit} is offered as a unit, but errs more than neighborhoods do: see geo/pipeline/overlays/rule.ts`,
      );
    return { unit, ...found };
  });
  const of = (unit: AreaUnit) => units.find((u) => u.unit === unit)!;
  const groups = geo.places.others
    .filter((o) => o.kind === 'group')
    .map((o) => ({ id: o.slug, members: o.neighborhoods }));
  const council = of('council');
  const votes = ELECTION_IDS.filter(hasPrecincts).map((election): { pack: BuiltPack; content: ElectionAreasPack } => {
    const pack = published.get(election);
    const placed = given.reading.placed.get(election);
    if (!pack || !placed || !council.grounds) throw new Error(`${election} was not built`);
    const content: ElectionAreasPack = {
      election,
      units: {
        group: groupVotes(pack, groups),
        council: withoutHandfuls(
          splitVotes(splitPack(divide(placed, council.grounds[pack.plan]), new Map())),
          pack,
          geo.places.neighborhoods.flatMap((n) => (n.unincorporated ? [n.slug] : [])),
        ),
      },
    };
    const own = voteSources(election, pack.plan);
    return {
      pack: {
        id: `areas-${election}`,
        kind: 'election',
        vintage: vintageOf(given.elections, election),
        sources: own,
        content: `${JSON.stringify(content)}\n`,
        extension: 'json',
      },
      content,
    };
  });
  const areas: AreasPack = {
    units: { group: unitAreas(given.shapes.groups), council: unitAreas(given.shapes['council-districts']) },
  };
  const people = units.map(({ unit, weigh }) => ({
    unit,
    pack: areaPeople(
      unit,
      areas.units[unit].map((a) => a.id),
      given.tables,
      weigh,
    ),
  }));
  const peoplePacks = people.map(({ unit, pack }) => peoplePack(pack, unit));
  const names: BuiltPack = {
    id: 'areas',
    kind: 'areas',
    vintage: '2011 and 2021 plans',
    sources: [...LINES, ...AREA_UNITS.map((u) => OVERLAY_SOURCES[OVERLAY_OF[u]].source)],
    content: `${JSON.stringify(areas)}\n`,
    extension: 'json',
  };
  if (!council.grounds) throw new Error('council districts have no ground');
  return {
    council: council.grounds,
    votes: votes.map((v) => v.content),
    packs: [names, ...votes.map((v) => v.pack), ...peoplePacks],
    downloads: [areaPeopleCsv(people, [...new Set(peoplePacks.flatMap((p) => p.sources))].filter(isSourceId))],
    reconciliation: [],
    docs: [
      {
        file: 'accuracy.md',
        content: unitsReport(
          neighborhoods,
          [...tried.values()].map((t) => t.measured),
        ),
      },
    ],
  };
}

const LINES: SourceId[] = ['county-district-2011', 'census-district-2021'];

function tryUnit(
  sources: Sources,
  geo: GeoContext,
  { shapes, reading, tables, weighing }: Given,
  overlay: AreaOverlay,
): Tried {
  const { parts } = shapes[overlay];
  const name = NAMES[overlay];
  const weigh = weighAreas(parts, weighing.blockGroups);
  const people = peopleErrors(tables, parts, weigh);
  if (overlay === 'neighborhood-councils') return { measured: { name, votes: null, people }, grounds: null, weigh };
  const ground = (plan: '2011' | '2021'): Ground => groundOf(sources, { parts, plans: geo.plans }, plan, reading);
  const grounds = { '2011': ground('2011'), '2021': ground('2021') };
  const errors = splitErrorsOn(grounds['2011'], reading);
  const placed = reading.placed.get(HOLD_OUT_ELECTION);
  const ballots = ballotsOf(placed && splitPack(divide(placed, grounds['2011']), new Map()));
  return { measured: { name, votes: voteErrors(errors, ballots), people }, grounds, weigh };
}

const NAMES: Readonly<Record<AreaOverlay, string>> = {
  groups: 'groups',
  zips: 'ZIP codes',
  'council-districts': 'council districts',
  'neighborhood-councils': 'Neighborhood Councils',
};

/** Ballots by area; none without a pack. */
function ballotsOf(pack: ElectionPack | undefined): Map<string, number> {
  return new Map(pack?.neighborhoods.map((id, k) => [id, pack.neighborhoodBallots[k] ?? 0]));
}

function vintageOf({ packs }: Built, election: ElectionId): string {
  return packs.find((p) => p.id === `election-${election}`)?.vintage ?? '';
}

export function voteSources(election: ElectionId, plan: '2011' | '2021'): SourceId[] {
  const source = ELECTION_SOURCES[election];
  return [
    ...(source ? [source.source, ...source.places] : []),
    ...splitSources(plan),
    ...(isRecovered(election) ? (['dra-block-group-votes'] as const) : []),
    'city-council-districts-2021',
  ];
}

function unitAreas({ areas, parts }: OverlayShapes): UnitArea[] {
  const part = (id: string, plan: '2011' | '2021'): NamedArea | undefined => parts[plan].find((a) => a.id === id);
  return areas
    .map((whole): UnitArea => {
      const shape: Record<Part, NamedArea | undefined> = {
        whole,
        '2011': part(whole.id, '2011'),
        '2021': part(whole.id, '2021'),
      };
      const size = (p: Part): number => (shape[p] ? round(areaKm2(shape[p].geometry), 3) : 0);
      const label = (p: Part) => (shape[p] ? labelPoint(shape[p].geometry) : null);
      return {
        id: whole.id,
        name: whole.name,
        areaKm2: { whole: size('whole'), '2011': size('2011'), '2021': size('2021') },
        label: { whole: label('whole'), '2011': label('2011'), '2021': label('2021') },
      };
    })
    .sort((a, b) => english.f.compare(a.name, b.name));
}

const DIVIDING: SourceId[] = [
  'census-2010-block-groups',
  'acs-2015-2019-block-groups',
  'census-2020-block-groups',
  'census-2020-population-points',
];

function peoplePack(pack: PeoplePack, unit: AreaUnit): BuiltPack {
  const own = [...new Set(pack.columns.map((c) => c.source))].filter(isSourceId);
  const overlay = OVERLAY_OF[unit];
  return {
    id: `people-${overlay}`,
    kind: 'people',
    vintage: vintageWords(pack.columns),
    sources: [...new Set<SourceId>([...own, ...DIVIDING, OVERLAY_SOURCES[overlay].source, ...LINES])],
    content: `${JSON.stringify(pack)}\n`,
    extension: 'json',
  };
}
