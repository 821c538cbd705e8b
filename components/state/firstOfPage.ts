/**
 * What the server made the page with, at hand when the page is taken over, and sent once: the shapes are read from the SVG, the Figure and the list of packs come packed. Until it is unpacked
 * React leaves the page as the server sent it.
 */
import { use } from 'react';
import { shapesOfPage } from '@/components/map/shapesOfPage';
import type { FirstPaint } from '@/geo/svg/firstPaint';
import type { Figure } from '@/lib/figure/figure';
import type { PackList } from '@/lib/packs/packList';

/** What a View marks on the map, with its name. */
export interface NamedFound {
  mark: string;
  name: string;
}

interface Packed {
  figure: Figure;
  packs: PackList;
}
/** The first paint, and the packs that a page knows of. */
export type PageFirst = FirstPaint & Packed;

/** What of it is sent beside the SVG. */
export const toPack = ({ figure, packs }: PageFirst): Packed => ({ figure, packs });

export interface SentPaint {
  /** Names it among all that one build makes. */
  key: string;
  /** `Packed` as JSON, deflated (RFC 1950), in base64. */
  packed: string;
  found: NamedFound | null;
}

declare global {
  /** While a site is built: what its pages are made with. Server and client components share nothing else that is not sent. */
  var paints: Map<string, PageFirst> | undefined;
}

/** For the component that draws it in the same process. */
export function handOver(key: string, first: PageFirst): void {
  globalThis.paints ??= new Map();
  globalThis.paints.set(key, first);
}

async function inflated(packed: string): Promise<string> {
  const bytes = Uint8Array.from(atob(packed), (c) => c.charCodeAt(0));
  if (!('DecompressionStream' in globalThis))
    return new TextDecoder().decode((await import('fflate')).unzlibSync(bytes));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))).text();
}

async function unpacked({ packed }: SentPaint): Promise<PageFirst> {
  const { figure, packs } = JSON.parse(await inflated(packed)) as Packed;
  // Where the atlas was come to without loading it there is no such map: its shapes come with their packs.
  const svg = document.querySelector('.map-svg') ?? document.createElement('svg');
  return { figure, packs, shapes: shapesOfPage(svg, figure.plan) };
}

/** By its key; a page that is loaded has one, and keeps it for those who go away and come back. */
const pages = new Map<string, Promise<PageFirst>>();

function pageOf(sent: SentPaint): Promise<PageFirst> {
  const known = pages.get(sent.key) ?? unpacked(sent);
  pages.set(sent.key, known);
  return known;
}

/** What the page was made with; suspends until it is unpacked. @throws on the server for what was not handed over. */
export function useFirstOfPage(sent: SentPaint): PageFirst {
  if (typeof window !== 'undefined') return use(pageOf(sent));
  const first = globalThis.paints?.get(sent.key);
  if (first === undefined) throw new Error(`Nothing was handed over for ${sent.key}`);
  return first;
}
