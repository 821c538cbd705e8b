'use client';
/** The WebGL map in the page: brought in when it has something to add, kept up to date, taken away with the page. `<html data-map>` says how far it is. */
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { MapLabels, MapStatus, UnavailableReason } from '@/components/map/contract';
import type { HoverStore } from '@/components/map/hover';
import { browserWorld, type Library } from '@/components/map/webgl/browser';
import type { MapContent, MapController, MapEvents } from '@/components/map/webgl/MapController';
import type { MapAsk } from '@/components/map/webgl/policy';
import { watchSeen } from '@/components/map/webgl/seen';
import { Takeover, type Standing } from '@/components/map/webgl/takeover';

interface Options extends Pick<MapEvents, 'onPick' | 'onCamera'> {
  stage: RefObject<HTMLDivElement | null>;
  container: RefObject<HTMLDivElement | null>;
  content: MapContent;
  labels: MapLabels;
  hover: HoverStore;
  asked: MapAsk;
  beyond: boolean;
  settled: boolean;
  onStatus?: (status: MapStatus, reason: UnavailableReason | null) => void;
  onDrawn?: MapEvents['onDrawn'];
}

const START: Standing = { status: 'svg', reason: null, offered: false };

/** The controller (null until the map is there), how things stand, and how the reader asks for the WebGL map. */
export function useWebGlMap(options: Options): {
  controller: RefObject<MapController | null>;
  standing: Standing;
  ask: () => void;
} {
  const controller = useRef<MapController | null>(null);
  const takeover = useRef<Takeover<Library> | null>(null);
  const latest = useRef(options);
  const [standing, setStanding] = useState(START);
  const { stage, container, content, asked, beyond, settled } = options;

  useLayoutEffect(() => {
    latest.current = options;
  });

  useEffect(() => {
    const element = stage.current;
    if (!element) return undefined;
    const seen = watchSeen(element);
    const made = new Takeover(browserWorld(seen), {
      onStanding: (next) => {
        document.documentElement.dataset['map'] = next.status;
        setStanding(next);
        latest.current.onStatus?.(next.status, next.reason);
      },
      start: ({ createMapLibre, MapController }, gpu) => {
        const started = new MapController({
          create: createMapLibre,
          container: container.current!,
          content: latest.current.content,
          title: latest.current.labels.map,
          seen,
          reducedMotion: window.matchMedia('(prefers-reduced-motion: reduce)').matches,
          slow: gpu === 'software',
          events: {
            onReady: () => made.ready(),
            onLost: () => made.lost(),
            onUnavailable: (reason) => made.failed(reason),
            onDrawn: (figure) => latest.current.onDrawn?.(figure),
            onPick: (pick) => latest.current.onPick(pick),
            onHover: (pointer) => latest.current.hover.setState({ pointer }),
            onCamera: (camera) => latest.current.onCamera(camera),
          },
        });
        const { hover } = latest.current;
        const point = (): void => started.point(hover.getState().focus?.id ?? hover.getState().listed);
        const stop = hover.subscribe(point);
        controller.current = started;
        point();
        return {
          destroy: () => {
            stop();
            controller.current = null;
            started.destroy();
          },
        };
      },
    });
    takeover.current = made;
    return () => {
      made.dispose();
      seen.stop();
      takeover.current = null;
    };
  }, [stage, container]);

  useEffect(() => {
    controller.current?.update(content);
  });
  useEffect(() => {
    takeover.current?.update({ asked, beyond, settled });
  }, [asked, beyond, settled]);

  return { controller, standing, ask: () => takeover.current?.ask() };
}
