/** What the bare address of the atlas opens, and how links to the atlas are written. */
import { parse, type ParsedLink } from '@/lib/view/permalink';
import { DEFAULT_VIEW, DEFAULT_VOTES, type View } from '@/lib/view/view';

/**
 * The one View without a query: 2020's House vote by neighborhood, one clean layer. It is the one exception to the rule that what is missing in a link falls to its
 * default: any address with a query, and a slide's or an embed's without one, means what it always meant.
 */
export const LANDING_VIEW: View = { ...DEFAULT_VIEW, subject: { ...DEFAULT_VOTES, unit: 'neighborhood' } };

/** Names the default View, whose own link is empty and would open the landing View. */
const DEFAULT_LINK = '?u=both';

/** Reads the search part of the atlas's address without a path. Total: as `parse`, but that an address without a query opens the landing View. */
export function parseBare(search: string): ParsedLink {
  return search === '' || search === '?' ? { view: LANDING_VIEW, ignored: [] } : parse(search);
}

/** Path and search of a View's link (as `format` gives it, or a slide's) in the atlas: `/?e=…`, never empty of a query where it means the default View. */
export function atlasPath(link: string): string {
  return `/${link === '' ? DEFAULT_LINK : link}`;
}
