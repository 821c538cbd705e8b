'use client';

import '@/components/panels/overlays.css';
import { usePart, useWords } from '@/components/state/words';
import type { LoadedGeometry } from '@/geo/features';
import { cameraForBox } from '@/geo/fit';
import { overlayAreas } from '@/geo/overlayAreas';
import { LINE_STYLES } from '@/lib/figure/lineStyles';
import { areaPackId, type AreaOverlay } from '@/lib/places/areaOverlays';
import type { Camera } from '@/lib/view/view';

interface Props {
  overlays: readonly AreaOverlay[];
  geometry: LoadedGeometry;
  onShow: (camera: Camera) => void;
}

/** Every area of the overlays that are on, as a list: what the map's lines and names say, without the map. Also the key to the dashes. */
export default function OverlayLists({ overlays, geometry, onShow }: Props) {
  const { m, f } = useWords();
  const words = usePart('overlays');
  return (
    <section aria-label={words.listTitle} data-testid="overlay-lists" className="overlay-lists">
      {overlays.map((o) => {
        const pack = geometry[areaPackId(o)];
        if (!pack) return null;
        const areas = overlayAreas(pack, o, f.compare);
        const { width, dash } = LINE_STYLES[o];
        return (
          <details key={o}>
            <summary>
              <svg width="46" height="10" aria-hidden="true">
                <path
                  d="M1 5h44"
                  stroke="currentColor"
                  strokeWidth={width}
                  strokeDasharray={dash.map((n) => n * width).join(' ')}
                />
              </svg>
              {words.count(m.overlays[o], areas.length)}
            </summary>
            <p className="note">{words.byOverlay[o].note}</p>
            <ul className="chips">
              {areas.map((a) => (
                <li key={a.id}>
                  <button
                    type="button"
                    className="chip"
                    aria-label={words.show(a.name)}
                    onClick={() => onShow(cameraForBox(a.bbox))}
                  >
                    {a.name}
                  </button>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
