/** Residents: of neighborhoods whole and inside each plan, of what the plans exchanged, of groups and council districts. */
import type { PeopleColumn, PeoplePack, PlansPack } from '@/lib/packs/schema';
import { PLANS, type Part, type Plan } from '@/lib/places';
import { cell, say, sayShare, type Ledger, type Terms } from './ledger';
import type { Pieces } from './pieces';
import type { Publication } from './publication';

/** What both plans, one of them, or neither holds of a place; gains and losses apart from those in strips along the line. */
const STATES: Readonly<Record<Part | 'kept' | 'gained' | 'lost', readonly string[]>> = {
  whole: ['kept', 'gained', 'gained in strips', 'lost', 'lost in strips', 'outside'],
  '2011': ['kept', 'lost', 'lost in strips'],
  '2021': ['kept', 'gained', 'gained in strips'],
  kept: ['kept'],
  gained: ['gained', 'gained in strips'],
  lost: ['lost', 'lost in strips'],
};
/** The vintage that the plans are compared by. */
const COMPARED = 'census-2020';
const DISTRICT = 'district';
/** Land of the plans in none of the neighborhoods. */
const OTHER = 'other';
/** Published to one decimal. */
const TENTH = 0.1;

type State = keyof typeof STATES;

/** Residents of a vintage in a state of a place. */
function residents(ledger: Ledger, vintage: string, place: string, state: State): string[] {
  return STATES[state].map((s) => cell(ledger, `residents ${vintage}`, `${place}: ${s}`));
}

interface Row {
  place: string;
  part: Part;
  measure: string;
  vintage: string;
  estimate: number | null;
}

const rowsOf = (ids: readonly string[], columns: readonly PeopleColumn[]): Row[] =>
  columns.flatMap(({ measure, vintage, part, estimate }) =>
    ids.map((place, i) => ({ place, part, measure, vintage, estimate: estimate[i] ?? null })),
  );

const FILE = 'neighborhoods/people.csv';
const AREAS_FILE = 'areas/people.csv';
const orNull = (text: string | undefined): number | null => (text === '' || text === undefined ? null : Number(text));

export function readResidents(
  publication: Publication,
  pieces: Record<Plan, Pieces>,
  groups: ReadonlyMap<string, readonly string[]>,
  ledger: Ledger,
): void {
  const plans = publication.pack('plans') as PlansPack;
  const slugs = plans.ids.filter((id) => id !== DISTRICT && id !== OTHER);
  const fromFile = (file: string, place: 'neighborhood' | 'area') =>
    publication.rows(file).map((r) => ({
      file,
      unit: r.kind,
      place: r[place]!,
      part: r.part as Part,
      measure: r.measure!,
      vintage: r.vintage!,
      estimate: orNull(r.estimate),
    }));
  const packs = publication.packs
    .filter((p) => p.kind === 'people')
    .flatMap((p) => {
      const { unit, ids, columns, apart } = publication.pack(p.id) as PeoplePack;
      const apartIds = (apart?.ids ?? []).map((id) => `group-quarters-${id}`);
      const rows = [...rowsOf(ids, columns), ...rowsOf(apartIds, apart?.columns ?? [])];
      return rows.map((row) => ({ ...row, file: p.id, unit }));
    });
  sayNeighborhoods(
    ledger,
    [...packs.filter((r) => r.unit === 'neighborhood'), ...fromFile(FILE, 'neighborhood')],
    slugs,
  );
  for (const row of [...packs, ...fromFile(AREAS_FILE, 'area')])
    if (row.unit === 'group' || row.unit === 'council') sayArea(ledger, row.file, row.unit, row, pieces, groups);
  sayPlans(publication, plans, ledger);
  for (const plan of PLANS) {
    const all = pieces[plan].all.map((piece) => cell(ledger, inPlan(plan), piece));
    sayEqual(ledger, `the plan of ${plan} is its pieces`, all, district(ledger, slugs, COMPARED, plan));
    for (const slug of slugs) {
      const own = pieces[plan].ofNeighborhood(slug).map((piece) => cell(ledger, inPlan(plan), piece));
      if (own.length > 0)
        sayEqual(ledger, `${slug} in ${plan} is its pieces`, own, residents(ledger, COMPARED, slug, plan));
    }
  }
}

const inPlan = (plan: Plan): string => `residents ${COMPARED} in the plan of ${plan}`;

function sayEqual(ledger: Ledger, from: string, left: readonly string[], right: readonly string[]): void {
  say(ledger, from, [...left, ...right.map((name): [string, number] => [name, -1])], 0);
}

function district(ledger: Ledger, slugs: readonly string[], vintage: string, state: State): string[] {
  return [...slugs, OTHER].flatMap((slug) => residents(ledger, vintage, slug, state));
}

function sayNeighborhoods(ledger: Ledger, rows: readonly (Row & { file: string })[], slugs: readonly string[]): void {
  const terms = (place: string, vintage: string, part: Part): string[] =>
    place === DISTRICT ? district(ledger, slugs, vintage, part) : residents(ledger, vintage, place, part);
  const known = new Set(
    rows.flatMap((r) =>
      r.measure === 'population' && r.estimate !== null ? [`${r.place} ${r.part} ${r.vintage}`] : [],
    ),
  );
  for (const { file, place, part, measure, vintage, estimate } of rows) {
    if (estimate === null) continue;
    const from = `${file}: ${place} ${part} ${measure} ${vintage}`;
    if (measure === 'population') say(ledger, from, terms(place, vintage, part), estimate);
    // A change tells the count before by the count after, where one of them is withheld; both are rounded apart from it.
    else if (measure === 'population_change') {
      const [, before, after] = vintage.split('-') as [string, string, string];
      if ([before, after].every((year) => known.has(`${place} ${part} census-${year}`))) continue;
      sayShare(
        ledger,
        from,
        terms(place, `census-${after}`, part),
        terms(place, `census-${before}`, part),
        100 + estimate,
        TENTH,
      );
    }
  }
}

/** A group is its neighborhoods and what their lines leave of it; a council district is its pieces. */
function sayArea(
  ledger: Ledger,
  file: string,
  unit: 'group' | 'council',
  { place, part, measure, vintage, estimate }: Row,
  pieces: Record<Plan, Pieces>,
  groups: ReadonlyMap<string, readonly string[]>,
): void {
  if (measure !== 'population' || estimate === null || part === 'whole') return;
  const from = `${file}: ${place} ${part} ${measure} ${vintage}`;
  const terms: Terms =
    unit === 'council'
      ? pieces[part].ofCouncil(place).map((piece) => cell(ledger, inPlan(part), piece))
      : [
          ...(groups.get(place) ?? []).flatMap((slug) => residents(ledger, vintage, slug, part)),
          cell(ledger, `residents ${vintage} of groups beyond their neighborhoods`, `${place}: ${part}`),
        ];
  say(ledger, from, terms, estimate);
}

function sayPlans(publication: Publication, { ids, changes, plans, earlier }: PlansPack, ledger: Ledger): void {
  const slugs = ids.filter((id) => id !== DISTRICT && id !== OTHER);
  const tell = (
    from: string,
    id: string,
    change: 'kept' | 'gained' | 'lost',
    all: number | null,
    strips: number | null,
  ) => {
    const places = id === DISTRICT ? [...slugs, OTHER] : [id];
    if (all !== null)
      say(
        ledger,
        from,
        places.flatMap((place) => residents(ledger, COMPARED, place, change)),
        all,
      );
    if (strips === null || change === 'kept') return;
    const family = `residents ${COMPARED}`;
    say(
      ledger,
      `${from}, strips`,
      places.map((place) => cell(ledger, family, `${place}: ${change} in strips`)),
      strips,
    );
  };
  for (const change of ['kept', 'gained', 'lost'] as const)
    ids.forEach((id, i) => {
      tell(`plans: ${id} ${change}`, id, change, changes[change].population[i]!, changes[change].stripPopulation[i]!);
    });
  for (const r of publication.rows('plans/changes.csv'))
    tell(
      `plans/changes.csv: ${r.neighborhood} ${r.change}`,
      r.neighborhood!,
      r.change as 'kept' | 'gained' | 'lost',
      orNull(r.population_2020),
      orNull(r.strip_population_2020),
    );
  for (const plan of PLANS)
    say(ledger, `plans: people of ${plan}`, district(ledger, slugs, COMPARED, plan), plans[plan].population);
  earlier.forEach(({ elections, todays }) => {
    for (const { district: number_, peopleShare } of todays) {
      const part = cell(ledger, `residents ${COMPARED} by the lines of ${elections[0]}`, String(number_));
      const of = plans['2021'].population;
      const half = TENTH / 2;
      say(
        ledger,
        `plans: people of ${number_} in ${elections[0]}`,
        [part],
        (of * (peopleShare - half)) / 100,
        (of * (peopleShare + half)) / 100,
      );
    }
  });
}
