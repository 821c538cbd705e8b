/** The code that puts a View on someone else's page. */
import { LANDING_VIEW } from '@/lib/view/landing';
import { parseAddress, pathKeys } from '@/lib/view/path';
import { format, parse, type IgnoredPart } from '@/lib/view/permalink';
import { withPresentation, type Presentation } from '@/lib/view/presentation';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';

export interface EmbedSize {
  /** px; null = as wide as the page. */ width: number | null;
  /** px. */ height: number;
}
export const EMBED_SIZES = {
  small: { width: 320, height: 400 },
  medium: { width: 640, height: 480 },
  large: { width: 1024, height: 600 },
} as const satisfies Record<string, EmbedSize>;
export type EmbedPreset = keyof typeof EMBED_SIZES;
/** px: smaller and the title leaves no room for the map. */
export const EMBED_LIMITS = { least: 240, most: 2400 } as const;

/** Whole pixels inside the limits; the fallback for what is no number. */
export function embedLength(text: string, fallback: number): number {
  const n = Math.round(Number(text));
  return text.trim() === '' || !Number.isFinite(n)
    ? fallback
    : Math.min(EMBED_LIMITS.most, Math.max(EMBED_LIMITS.least, n));
}

/** Path and search of an embed: `/embed/?e=2018-11-general&lock`. */
export function embedPath(view: View, presentation: Presentation): string {
  return `/embed/${withPresentation(format(view), presentation)}`;
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** An `<iframe>` for any page; `title` is what a screen reader says of it. */
export function embedSnippet(address: string, { width, height }: EmbedSize, title: string): string {
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="${width ?? '100%'}" height="${height}" style="border:0;max-width:100%" loading="lazy" allow="fullscreen"></iframe>`;
}

/**
 * The View behind what somebody pasted: a whole address of the atlas or of an embed, or its part from `?` on. Total: the default View, and `isLink` false, for anything
 * that holds no link; an empty text is the default View's link, an address without a query what it opens.
 */
export function viewOfPasted(text: string): { view: View; ignored: IgnoredPart[]; isLink: boolean } {
  const trimmed = text.trim();
  const at = trimmed.indexOf('?');
  const address = /^(https?:\/\/|\/)\S*$/.test(trimmed);
  const whole = address && URL.canParse(trimmed, 'https://a.view') ? new URL(trimmed, 'https://a.view') : null;
  if (whole !== null && pathKeys(whole.pathname) !== null)
    return { ...parseAddress(whole.pathname, whole.search), isLink: true };
  if (trimmed !== '' && at < 0)
    return {
      view: address && !/\/embed\/?$/.test(trimmed) ? LANDING_VIEW : DEFAULT_VIEW,
      ignored: [],
      isLink: address,
    };
  if (at > 0 && !address) return { view: DEFAULT_VIEW, ignored: [], isLink: false };
  const [search = ''] = trimmed.slice(at < 0 ? trimmed.length : at).split('#');
  return { ...parse(search), isLink: true };
}
