'use client';
/** A slide's mark over the map: words at a place, or a ring around it. It stays on its place while the map moves under it. */
import { useEffect, useRef } from 'react';
import { eastOf } from '@/geo/ground';
import type { Annotation } from '@/lib/deck/deck';
import type { LonLat } from '@/lib/places';

interface Props {
  annotation: Annotation;
  /** Position of a place in the viewport, CSS px. */
  project: (at: LonLat) => { x: number; y: number } | null;
}

export function AnnotationMark({ annotation, project }: Props) {
  const layer = useRef<HTMLDivElement>(null);
  const mark = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let frame = 0;
    let last = '';
    const place = (): void => {
      frame = requestAnimationFrame(place);
      const box = layer.current?.getBoundingClientRect();
      const at = project(annotation.at);
      const element = mark.current;
      if (!box || !at || !element) return;
      const edge = annotation.kind === 'ring' ? project(eastOf(annotation.at, annotation.radius)) : null;
      const radius = edge ? Math.hypot(edge.x - at.x, edge.y - at.y) : 0;
      const now = `${(at.x - box.left).toFixed(1)} ${(at.y - box.top).toFixed(1)} ${radius.toFixed(1)}`;
      if (now === last) return;
      last = now;
      element.style.setProperty('--x', `${(at.x - box.left).toFixed(1)}px`);
      element.style.setProperty('--y', `${(at.y - box.top).toFixed(1)}px`);
      element.style.setProperty('--r', `${radius.toFixed(1)}px`);
      element.dataset.placed = '';
    };
    place();
    return () => cancelAnimationFrame(frame);
  }, [annotation, project]);

  return (
    <div className="present-marks" ref={layer}>
      <div className={`present-mark present-mark-${annotation.kind}`} ref={mark} data-testid="annotation">
        {annotation.kind === 'ring' ? <i aria-hidden="true" /> : null}
        {annotation.text === '' ? null : <span>{annotation.text}</span>}
      </div>
    </div>
  );
}
