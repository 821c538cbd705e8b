/** Which names of overlays have room on the SVG map, beside those of the neighborhoods. Pure. */
import { featureList, type LoadedGeometry } from '@/geo/features';
import { nameLines } from '@/geo/layers/basemap';
import { OVERLAY_NAME_PX } from '@/geo/overlayStyle';
import { toFrame } from '@/geo/svg/frame';
import { LABEL_PX, type PlacedLabel } from '@/geo/svg/labels';
import { areaPackId, type AreaOverlay } from '@/lib/places/areaOverlays';

/** Mean advance of a sans in ems. */
const ADVANCE = 0.55;
const LINE = 1.1;

type Box = readonly [number, number, number, number];

function boxOf({ x, y, lines }: PlacedLabel, px: number, k: number): Box {
  const halfW = (Math.max(...lines.map((l) => l.length)) * px * ADVANCE * k) / 2;
  const halfH = (lines.length * px * LINE * k) / 2;
  return [x - halfW, y - halfH, x + halfW, y + halfH];
}

/** Names of the overlays, in their order, that touch no label in `taken` and not each other, when one CSS px is `k` frame units. */
export function placeOverlayNames(
  geometry: LoadedGeometry,
  overlays: readonly AreaOverlay[],
  taken: readonly PlacedLabel[],
  k: number,
): PlacedLabel[] {
  const boxes = taken.map((label) => boxOf(label, LABEL_PX, k));
  return overlays
    .flatMap((o) => featureList(geometry[areaPackId(o)], `${o}-names`).map((f) => ({ o, f })))
    .flatMap(({ o, f }): PlacedLabel[] => {
      if (f.geometry.type !== 'Point') return [];
      const [lon = 0, lat = 0] = f.geometry.coordinates;
      const [x, y] = toFrame([lon, lat]);
      const label = { id: `${o} ${String(f.id)}`, x, y, lines: nameLines(String(f.properties.name)) };
      const box = boxOf(label, OVERLAY_NAME_PX, k);
      if (boxes.some((t) => box[0] < t[2] && box[2] > t[0] && box[1] < t[3] && box[3] > t[1])) return [];
      boxes.push(box);
      return [label];
    });
}
