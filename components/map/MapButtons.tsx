import type { ReactNode } from 'react';
import type { MapLabels } from '@/components/map/contract';

interface Props {
  labels: MapLabels;
  onZoom: (steps: number) => void;
  onReset: () => void;
  /** Null where the WebGL map comes by itself or can't be had. */
  onDetail: (() => void) | null;
  children?: ReactNode;
}

export function MapButtons({ labels, onZoom, onReset, onDetail, children }: Props) {
  return (
    <div className="map-buttons">
      {children}
      <button type="button" data-zoom onClick={() => onZoom(1)} aria-label={labels.zoomIn} title={labels.zoomIn}>
        <span aria-hidden="true">+</span>
      </button>
      <button type="button" data-zoom onClick={() => onZoom(-1)} aria-label={labels.zoomOut} title={labels.zoomOut}>
        <span aria-hidden="true">−</span>
      </button>
      <button type="button" onClick={onReset} aria-label={labels.reset} title={labels.reset}>
        <span aria-hidden="true">⤢</span>
      </button>
      {onDetail ? (
        <button type="button" onClick={onDetail} aria-label={labels.detail} title={labels.detail}>
          <span aria-hidden="true">▦</span>
        </button>
      ) : null}
    </div>
  );
}
