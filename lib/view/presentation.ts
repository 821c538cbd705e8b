/**
 * How a View is presented: what an embed, a lesson link or a slide adds to it. No part of the View: two presentations of one View show the same Figure. In an
 * address it stands beside the View's own keys (docs/permalinks.md): `/embed/?e=2018-11-general&lock&hide=names,values&theme=dark&camera=fixed`.
 */
import { PRESENTATION_KEYS, type IgnoredPart } from '@/lib/view/linkKeys';

/** What can be hidden, so that a class guesses first: the legend, names of neighborhoods, values (and with them the colors and who leads), parties (and colors that tell them). */
export const HIDES = ['legend', 'names', 'values', 'party'] as const;
export type Hide = (typeof HIDES)[number];

export const LINK_THEMES = ['light', 'dark', 'contrast', 'projector'] as const;
export type LinkTheme = (typeof LINK_THEMES)[number];

export interface Presentation {
  /** Only what the task needs: no choice of election, measure and overlays, no search. */
  lock: boolean;
  /** In the order of HIDES, no repeats. */
  hide: readonly Hide[];
  /** null = the reader's own. */
  theme: LinkTheme | null;
  /** `fixed`: the map can't be moved. Only embeds heed it. */
  camera: 'free' | 'fixed';
  /** What draws the map: nothing but the SVG, or WebGL as soon as it can; absent = what suits the machine. */
  map?: LinkMap;
}

export const LINK_MAPS = ['svg', 'webgl'] as const;
export type LinkMap = (typeof LINK_MAPS)[number];

type Key = (typeof PRESENTATION_KEYS)[number];

export const PLAIN: Presentation = { lock: false, hide: [], theme: null, camera: 'free' };

/** `lock` alone is the way to write it; these are read too. */
const YES = ['', '1', 'true', 'yes'];
const MAX_IGNORED = 20;
const MAX_ECHO = 60;

/**
 * Reads the presentation from the search part of an address, with or without its `?`. Total: any string gives a valid presentation and at most 20 notes on what was
 * ignored; keys of others (the View's, a tracker's) are passed over. Never throws.
 */
export function parsePresentation(search: string): { presentation: Presentation; ignored: IgnoredPart[] } {
  const ignored: IgnoredPart[] = [];
  const ignore = (key: Key, value: string, reason: IgnoredPart['reason']): void => {
    if (ignored.length < MAX_IGNORED) ignored.push({ key, value: value.slice(0, MAX_ECHO), reason });
  };
  const values = new Map<Key, string>();
  for (const [name, value] of new URLSearchParams(search)) {
    const key = PRESENTATION_KEYS.find((k) => k === name);
    if (key === undefined) continue;
    if (values.has(key)) ignore(key, value, 'repeated');
    else values.set(key, value);
  }
  const oneOf = <T extends string, F>(key: Key, allowed: readonly T[], fallback: F): T | F => {
    const value = values.get(key);
    if (value === undefined) return fallback;
    const found = allowed.find((a) => a === value);
    if (found === undefined) ignore(key, value, 'unknown-value');
    return found ?? fallback;
  };
  const asked = (values.get('hide') ?? '').split(',').filter((x) => x !== '');
  for (const x of new Set(asked)) if (!HIDES.some((h) => h === x)) ignore('hide', x, 'unknown-value');
  const map = oneOf('map', LINK_MAPS, null);
  const presentation: Presentation = {
    lock: oneOf('lock', YES, null) !== null,
    hide: HIDES.filter((h) => asked.includes(h)),
    theme: oneOf('theme', LINK_THEMES, null),
    camera: oneOf('camera', ['fixed', 'free'], 'free'),
    ...(map === null ? {} : { map }),
  };
  return { presentation, ignored };
}

/** `lock&hide=names,values&theme=dark&camera=fixed` without what is plain; `''` for the plain presentation. Read back by parsePresentation. */
export function formatPresentation({ lock, hide, theme, camera, map }: Presentation): string {
  const hidden = HIDES.filter((h) => hide.includes(h));
  return [
    ...(lock ? ['lock'] : []),
    ...(hidden.length > 0 ? [`hide=${hidden.join(',')}`] : []),
    ...(theme === null ? [] : [`theme=${theme}`]),
    ...(camera === 'fixed' ? ['camera=fixed'] : []),
    ...(map === undefined ? [] : [`map=${map}`]),
  ].join('&');
}

/** A View's link (`''` or `?…`, as permalink's format gives it) with a presentation added. */
export function withPresentation(link: string, presentation: Presentation): string {
  const more = formatPresentation(presentation);
  return more === '' ? link : `${link === '' ? '?' : `${link}&`}${more}`;
}
