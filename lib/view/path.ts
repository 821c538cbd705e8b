/**
 * Addresses by path, for what people share: `/2020-11-general/`, `/2020-11-general/president/`, `/koreatown/`, `/little-tokyo/`,
 * `/northeast-la/`, `/measure/median-household-income/`. A path fixes keys of the link (permalink.ts); the rest of the View stays in the query. docs/permalinks.md describes them.
 */
import { ELECTIONS, ELECTION_IDS, contestOf, firstContest, isContestId, isElectionId } from '@/lib/elections/catalogue';
import { MEASURE_IDS } from '@/lib/people/measures';
import { GROUP_SLUGS, NEIGHBORHOOD_SLUGS, SMALL_PLACES } from '@/lib/places/slugs';
import { LINK_KEYS, type IgnoredPart, type LinkKey } from '@/lib/view/linkKeys';
import { LANDING_VIEW, parseBare } from '@/lib/view/landing';
import { format, parse, type ParsedLink } from '@/lib/view/permalink';
import { withPresentation, type Presentation } from '@/lib/view/presentation';
import { DEFAULT_VOTES, isMeasureId, type View } from '@/lib/view/view';

/** The keys that a path fixes, with their values. */
export type PathKeys = Readonly<Partial<Record<LinkKey, string>>>;

/** An endless link is not answered with an endless list. */
const MAX_IGNORED = 20;
const MAX_ECHO = 60;
const MEASURE = 'measure';

/** `median_household_income` → `median-household-income`. */
const measureSlug = (id: string): string => id.replaceAll('_', '-');

const DEFAULT_CONTEST = { e: DEFAULT_VOTES.election, c: DEFAULT_VOTES.contest };
/** What the path of a place fixes, by its slug: a small place is outlined and what holds it selected, a group is outlined among the groups, a neighborhood is selected. */
const PLACE_KEYS: ReadonlyMap<string, PathKeys> = new Map<string, PathKeys>([
  ...Object.entries(SMALL_PLACES).map(([slug, inside]): [string, PathKeys] => [
    slug,
    { ...DEFAULT_CONTEST, n: inside.join(','), find: slug },
  ]),
  ...GROUP_SLUGS.map((slug): [string, PathKeys] => [slug, { ...DEFAULT_CONTEST, u: 'group', find: `group-${slug}` }]),
  ...NEIGHBORHOOD_SLUGS.map((slug): [string, PathKeys] => [slug, { ...DEFAULT_CONTEST, n: slug }]),
]);

/** `/koreatown/` and `/koreatown` → `['koreatown']`. */
const partsOf = (pathname: string): string[] => pathname.replace(/^\/|\/$/g, '').split('/');

/** The keys that a path fixes; null for `/` and for every path that names no View. Total. */
export function pathKeys(pathname: string): PathKeys | null {
  const [first = '', second, ...more] = partsOf(pathname);
  if (more.length > 0) return null;
  if (first === MEASURE) {
    const m = MEASURE_IDS.find((id) => measureSlug(id) === second);
    return m === undefined ? null : { m };
  }
  if (isElectionId(first)) {
    if (second === undefined) return { e: first, c: firstContest(first) };
    return isContestId(second) && contestOf(first, second) ? { e: first, c: second } : null;
  }
  return second === undefined ? (PLACE_KEYS.get(first) ?? null) : null;
}

/**
 * Reads an address: what its path fixes, and its query for the rest. A key of the query that says something else than the path is ignored and named. Total, as `parse` is;
 * a path that names no View leaves everything to the query.
 */
export function parseAddress(pathname: string, search: string): ParsedLink {
  const fixed = pathKeys(pathname);
  if (fixed === null) return parseBare(search);
  const against: IgnoredPart[] = [];
  const rest = new URLSearchParams(Object.entries(fixed));
  for (const [key, value] of new URLSearchParams(search)) {
    const known = LINK_KEYS.find((k) => k === key);
    const own = known === undefined ? undefined : fixed[known];
    // A path of votes fixes the layer too: a measure of People is none of its measures.
    const contradicts = own !== undefined ? value !== own : known === 'm' && isMeasureId(value);
    if (contradicts) {
      if (against.length < MAX_IGNORED)
        against.push({ key, value: value.slice(0, MAX_ECHO), reason: 'against-the-path' });
    } else if (own === undefined) rest.append(key, value);
  }
  const { view, ignored } = parse(`?${rest}`);
  return { view, ignored: [...against, ...ignored].slice(0, MAX_IGNORED) };
}

/** The path of a View, the most telling one: its measure; on the default contest its place, outlined or alone selected; else its election and contest. */
function pathOf({ subject: s, selection, found }: View): string {
  if (s.layer === 'people') return `/${MEASURE}/${measureSlug(s.measure)}/`;
  if (s.election === DEFAULT_VOTES.election && s.contest === DEFAULT_VOTES.contest) {
    const own: PathKeys = { n: selection.join(','), u: s.unit, ...(found === undefined ? {} : { find: found }) };
    for (const [slug, { n, u, find }] of PLACE_KEYS)
      if ((n ?? own.n) === own.n && (u ?? own.u) === own.u && (find ?? own.find) === own.find) return `/${slug}/`;
  }
  return s.contest === firstContest(s.election) ? `/${s.election}/` : `/${s.election}/${s.contest}/`;
}

/** The address of a View: its path, then what of it the path does not fix. `parseAddress` reads it back as the same View, with nothing ignored. */
export function formatAddress(view: View): { pathname: string; search: string } {
  const pathname = pathOf(view);
  const fixed = pathKeys(pathname) ?? {};
  // What `format` writes needs no unescaping, so its pairs are kept as they stand.
  const rest = format(view)
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '' && !LINK_KEYS.some((key) => key in fixed && pair.startsWith(`${key}=`)));
  return { pathname, search: rest.length === 0 ? '' : `?${rest.join('&')}` };
}

const LANDING_LINK = format(LANDING_VIEW);

/** The whole address of a View in the atlas, however it is presented: `/` for the landing View as it is, else by path. */
export function addressOf(view: View, presentation: Presentation): string {
  const { pathname, search } = formatAddress(view);
  const plain = withPresentation('', presentation) === '';
  return plain && format(view) === LANDING_LINK ? '/' : `${pathname}${withPresentation(search, presentation)}`;
}

/** Whether an address names a View in its query: what is no more than `/`, with a tracker's keys or a presentation's, keeps its form. */
export function namesView(search: string): boolean {
  const params = new URLSearchParams(search);
  return LINK_KEYS.some((key) => params.has(key));
}

/** Every path with a page of its own: elections and all their contests, places, measures of People. */
export function allPaths(): string[] {
  return [
    ...ELECTION_IDS.flatMap((e) => [`/${e}/`, ...ELECTIONS[e].contests.map((c) => `/${e}/${c.id}/`)]),
    ...[...PLACE_KEYS.keys()].map((slug) => `/${slug}/`),
    ...MEASURE_IDS.map((id) => `/${MEASURE}/${measureSlug(id)}/`),
  ];
}
