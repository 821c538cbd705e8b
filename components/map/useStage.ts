'use client';

import { useEffect, useImperativeHandle, useRef, useState, type Ref, type RefObject } from 'react';
import { useOpenSize, type OpenSize } from '@/components/map/useSize';
import type { LonLat } from '@/lib/places';
import type { Theme } from '@/lib/scales/palettes';

export interface Stage {
  stage: RefObject<HTMLDivElement | null>;
  /** The part of the stage that nothing lies over: what is fitted is fitted in there, and the camera's place is its middle. */
  open: RefObject<HTMLDivElement | null>;
  canvas: RefObject<HTMLDivElement | null>;
  svg: RefObject<SVGSVGElement | null>;
  /** Of the open part; null before it is laid out. */
  size: OpenSize | null;
}

/** The map's elements on the page, and the size of its open part. */
export function useStage(): Stage {
  const stage = useRef<HTMLDivElement>(null);
  const open = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const size = useOpenSize(open);
  return { stage, open, canvas, svg, size };
}

export interface MapHandle {
  /** Position of a place in the viewport, CSS px; null before the map is laid out. */
  project: (at: LonLat) => { x: number; y: number } | null;
}

/** Gives the page a handle on the map. `inStage` tells where a place is in the stage. */
export function useHandle(
  ref: Ref<MapHandle> | undefined,
  stage: RefObject<HTMLElement | null>,
  inStage: (at: LonLat) => { x: number; y: number } | null,
): void {
  useImperativeHandle(
    ref,
    () => ({
      project: (at) => {
        const box = stage.current?.getBoundingClientRect();
        const p = inStage(at);
        return box && p ? { x: box.left + p.x, y: box.top + p.y } : null;
      },
    }),
    [stage, inStage],
  );
}

/**
 * The context picture follows the browser's color scheme by itself; only a reader's other choice has to be said, by a fragment. Said after the first paint, since
 * the server does not know the scheme.
 */
export function useThemedPicture(href: string, theme: Theme): string {
  const [fragment, setFragment] = useState('');
  useEffect(() => {
    const own: Theme = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    // Known only in the browser, hence after the first paint.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setFragment(own === theme ? '' : `#${theme}`);
  }, [theme]);
  return href === '' ? '' : href + fragment;
}
