/**
 * Addresses by path, for what people share: `/2020-11-general/`, `/2020-11-general/president/`, `/koreatown/`, `/measure/median-household-income/`. A path fixes keys of
 * the link (permalink.ts); the rest of the View stays in the query. docs/permalinks.md describes them.
 */
import { ELECTIONS, ELECTION_IDS, contestOf, firstContest, isContestId, isElectionId } from '@/lib/elections/catalogue';
import { MEASURE_IDS } from '@/lib/people/measures';
import { NEIGHBORHOOD_SLUGS } from '@/lib/places/slugs';
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
  if (second !== undefined || !NEIGHBORHOOD_SLUGS.some((slug) => slug === first)) return null;
  return { e: DEFAULT_VOTES.election, c: DEFAULT_VOTES.contest, n: first };
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

/** The path of a View, the most telling one: its measure, its election and contest, or on the default contest its one selected neighborhood. */
function pathOf({ subject: s, selection }: View): string {
  if (s.layer === 'people') return `/${MEASURE}/${measureSlug(s.measure)}/`;
  const [only] = selection;
  if (
    s.election === DEFAULT_VOTES.election &&
    s.contest === DEFAULT_VOTES.contest &&
    selection.length === 1 &&
    NEIGHBORHOOD_SLUGS.some((slug) => slug === only)
  )
    return `/${only}/`;
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

/** Every path with a page of its own: elections and all their contests, neighborhoods, measures of People. */
export function allPaths(): string[] {
  return [
    ...ELECTION_IDS.flatMap((e) => [`/${e}/`, ...ELECTIONS[e].contests.map((c) => `/${e}/${c.id}/`)]),
    ...NEIGHBORHOOD_SLUGS.map((slug) => `/${slug}/`),
    ...MEASURE_IDS.map((id) => `/${MEASURE}/${measureSlug(id)}/`),
  ];
}
