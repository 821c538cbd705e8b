'use client';
/** Brings the WebGL map in when the page is idle, keeps it up to date, and says on `<html data-map>` how far it is. */
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { MapLabels, MapStatus, UnavailableReason } from '@/components/map/contract';
import type { MapContent, MapController, MapEvents } from '@/components/map/MapController';

interface Options extends Pick<MapEvents, 'onPick' | 'onHover' | 'onCamera' | 'onDrawn'> {
  container: RefObject<HTMLDivElement | null>;
  content: MapContent;
  labels: MapLabels;
  onStatus?: (status: MapStatus, reason: UnavailableReason | null) => void;
}

/** The controller (null until its code is here), how far the map is, and whether it draws streets and parks itself. */
export function useWebGlMap(options: Options): {
  controller: RefObject<MapController | null>;
  status: MapStatus;
  grounded: boolean;
} {
  const controller = useRef<MapController | null>(null);
  const latest = useRef(options);
  const [status, setStatus] = useState<MapStatus>('svg');
  const [grounded, setGrounded] = useState(false);
  const { content, container } = options;
  // Without the neighborhoods' shapes there is nothing to draw yet, and the SVG shows them already.
  const waiting = content.geometry['geometry-base'] === undefined;

  useLayoutEffect(() => {
    latest.current = options;
  });

  useEffect(() => {
    const say = (next: MapStatus, reason: UnavailableReason | null = null): void => {
      document.documentElement.dataset['map'] = next;
      setStatus(next);
      latest.current.onStatus?.(next, reason);
    };
    let over = false;
    const giveUp = (reason: UnavailableReason): void => {
      if (over) return;
      controller.current?.destroy();
      controller.current = null;
      say('unavailable', reason);
    };
    const start = async (): Promise<void> => {
      if (over) return;
      say('loading');
      try {
        const { MapController } = await import('@/components/map/MapController');
        const element = container.current;
        if (over || !element) return;
        controller.current = new MapController(element, latest.current.content, latest.current.labels, {
          onReady: () => {
            if (!over) say('ready');
          },
          onGround: () => {
            if (!over) setGrounded(true);
          },
          onLost: () => {
            if (!over) say('loading');
          },
          onUnavailable: giveUp,
          onDrawn: (figure) => {
            if (!over) latest.current.onDrawn?.(figure);
          },
          onPick: (pick) => latest.current.onPick(pick),
          onHover: (hover) => latest.current.onHover(hover),
          onCamera: (camera) => latest.current.onCamera(camera),
        });
      } catch {
        giveUp('not-loaded');
      }
    };
    const idle = whenIdle(() => {
      // An opaque origin (sandboxed frame) can't start the map's worker under a strict content policy.
      if (window.origin === 'null') giveUp('sandboxed');
      else if (waiting) say('svg');
      else void start();
    });
    return () => {
      over = true;
      setGrounded(false);
      idle();
      controller.current?.destroy();
      controller.current = null;
    };
  }, [container, waiting]);

  useEffect(() => {
    controller.current?.update(content);
  });

  return { controller, status, grounded };
}

/** Runs once when the browser is idle, after a second and a half at the latest; returns how to call it off. */
function whenIdle(run: () => void): () => void {
  if (typeof window.requestIdleCallback === 'function') {
    const id = window.requestIdleCallback(run, { timeout: 1500 });
    return () => window.cancelIdleCallback(id);
  }
  const id = setTimeout(run, 300);
  return () => clearTimeout(id);
}
