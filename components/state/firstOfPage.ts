/**
 * What the server made the page with, at hand when the page is taken over, and sent once: the shapes are read from the SVG, the Figure comes packed. Until it is unpacked
 * React leaves the page as the server sent it.
 */
import { use } from 'react';
import { shapesOfPage } from '@/components/map/shapesOfPage';
import type { FirstPaint } from '@/geo/svg/firstPaint';
import type { Figure } from '@/lib/figure/figure';

export interface SentPaint {
  /** Names it among all that one build makes. */
  key: string;
  /** The Figure as JSON, deflated (RFC 1950), in base64. */
  packed: string;
}

declare global {
  /** While a site is built: what its pages are made with. Server and client components share nothing else that is not sent. */
  var paints: Map<string, FirstPaint> | undefined;
}

/** For the component that draws it in the same process. */
export function handOver(key: string, first: FirstPaint): void {
  globalThis.paints ??= new Map();
  globalThis.paints.set(key, first);
}

async function inflated(packed: string): Promise<string> {
  const bytes = Uint8Array.from(atob(packed), (c) => c.charCodeAt(0));
  if (!('DecompressionStream' in globalThis))
    return new TextDecoder().decode((await import('fflate')).unzlibSync(bytes));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))).text();
}

async function unpacked({ packed }: SentPaint): Promise<FirstPaint> {
  const figure = JSON.parse(await inflated(packed)) as Figure;
  const svg = document.querySelector('.map-svg');
  if (svg === null) throw new Error('The page has no map to take over');
  return { figure, shapes: shapesOfPage(svg, figure.plan) };
}

/** A page has one. */
let page: Promise<FirstPaint> | null = null;

/** What the page was made with; suspends until it is unpacked. @throws on the server for what was not handed over. */
export function useFirstOfPage(sent: SentPaint): FirstPaint {
  if (typeof window !== 'undefined') return use((page ??= unpacked(sent)));
  const first = globalThis.paints?.get(sent.key);
  if (first === undefined) throw new Error(`Nothing was handed over for ${sent.key}`);
  return first;
}
