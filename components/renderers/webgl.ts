/** The WebGL layers to the contract: what MapLibre would paint, by evaluating each layer's expressions on each feature of its source. */
import {
  createPropertyExpression,
  featureFilter,
  latest,
  type FilterSpecification,
  type GeoJSONSourceSpecification,
  type LayerSpecification,
  type StylePropertySpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import { lineLook } from '@/components/renderers/due';
import type { DrawnMark, Renderer } from '@/components/renderers/renderer';
import { layers } from '@/geo/layers/layers';
import type { LayerId, SourceId } from '@/geo/layers/order';
import { sources } from '@/geo/layers/sources';
import { states, STATEFUL } from '@/geo/layers/states';
import { drawing } from '@/lib/figure/drawing';
import type { LineRole } from '@/lib/figure/lineStyles';
import { AREA_OVERLAYS } from '@/lib/places/areaOverlays';

interface Output {
  layers: LayerSpecification[];
  sources: Record<SourceId, GeoJSONSourceSpecification>;
  states: ReturnType<typeof states>;
}

/** Of the whole district on a desk: widths grow from here. */
const ZOOM = 10.5;

export const webgl: Renderer<Output> = {
  name: 'WebGL layers',
  medium: 'screen',
  ink: 'color',
  part: 'map',
  render: (figure, { geometry, theme }) => {
    const drawn = drawing(figure);
    return { layers: layers(drawn, theme), sources: sources(drawn, geometry), states: states(drawn, theme) };
  },
  marks: (out) => [
    ...areas(out),
    ...LINES.flatMap((line) => lines(out, line)),
    ...circles(out),
    ...AREA_OVERLAYS.filter((o) => visible(out, `${o}-names`).length > 0).map((id): DrawnMark => ({
      kind: 'overlay-names',
      id,
      look: 'names',
    })),
    ...[...visible(out, 'area-names')]
      .sort((a, b) => Number(a.properties?.['rank']) - Number(b.properties?.['rank']))
      .map((f): DrawnMark => ({
        kind: 'name',
        id: String(f.properties?.['id']),
        look: String(f.properties?.['name']).replaceAll('\n', '/'),
      })),
  ],
};

function layerOf({ layers: all }: Output, id: LayerId): LayerSpecification {
  return all.find((l) => l.id === id)!;
}

/** The features that a layer draws: none where it is not visible, else those that its filter lets through. */
function visible(out: Output, id: LayerId): Feature[] {
  const layer = layerOf(out, id);
  if (layer.layout?.visibility === 'none' || layer.type === 'background') return [];
  const { data } = out.sources[layer.source as SourceId];
  if (typeof data === 'string' || data.type !== 'FeatureCollection') return [];
  const { filter } = featureFilter(layer.filter as FilterSpecification, 'filter');
  return data.features.filter((f) => filter({ zoom: ZOOM }, styleFeature(f)));
}

const TYPES = { Point: 1, MultiPoint: 1, LineString: 2, MultiLineString: 2, Polygon: 3, MultiPolygon: 3 } as const;
function styleFeature(f: Feature): Parameters<ReturnType<typeof featureFilter>['filter']>[1] {
  const type = f.geometry.type === 'GeometryCollection' ? 1 : TYPES[f.geometry.type];
  return { type, id: f.id, properties: f.properties ?? {}, geometry: [] };
}

/** A paint property of a layer as a feature has it. */
function painted(out: Output, id: LayerId, property: string, f: Feature): unknown {
  const layer = layerOf(out, id);
  const spec = (latest[`paint_${layer.type}`] as Record<string, StylePropertySpecification>)[property]!;
  const value = (layer.paint as Record<string, unknown> | undefined)?.[property] ?? spec.default;
  if (Array.isArray(value) && spec.type === 'array' && typeof value[0] === 'number') return value;
  const made = createPropertyExpression(value, property, spec);
  if (made.result === 'error') throw new Error(`${id} ${property}: ${made.value.map((e) => e.message).join()}`);
  const stateful = STATEFUL.find((source) => 'source' in layer && layer.source === source);
  return made.value.evaluate({ zoom: ZOOM }, styleFeature(f), {
    ...(stateful ? out.states[stateful].get(String(f.id)) : {}),
  });
}

const hex = (color: unknown): string => {
  const { r, g, b } = color as { r: number; g: number; b: number };
  return `#${[r, g, b]
    .map((c) =>
      Math.round(c * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
};

function areas(out: Output): DrawnMark[] {
  const over = (['light', 'hatch'] as const).map(
    (q) => [q, new Set(visible(out, `area-${q}`).map((f) => f.id))] as const,
  );
  return visible(out, 'area-fill').map((f) => ({
    kind: 'area',
    id: String(f.id),
    look: [
      painted(out, 'area-fill', 'fill-opacity', f) === 0 ? 'none' : hex(painted(out, 'area-fill', 'fill-color', f)),
      ...over.flatMap(([q, ids]) => (ids.has(f.id) ? [q] : [])),
    ].join(' '),
  }));
}

interface Line {
  role: LineRole;
  line: LayerId;
  casing: LayerId | null;
  /** A mark for each feature and not one for all. */
  each: boolean;
}
const LINES: readonly Line[] = [
  { role: 'freeways', line: 'freeways', casing: 'freeway-casing', each: false },
  { role: 'rail', line: 'rail', casing: 'rail-casing', each: false },
  { role: 'neighborhoods', line: 'neighborhood-lines', casing: null, each: false },
  ...(['groups', 'council-districts', 'neighborhood-councils', 'zips'] as const).map((role): Line => ({
    role,
    line: `${role}-line`,
    casing: `${role}-casing`,
    each: false,
  })),
  { role: 'other-plan', line: 'other-plan', casing: null, each: false },
  { role: 'plan', line: 'plan', casing: null, each: false },
  { role: 'selected', line: 'selected-line', casing: 'selected-casing', each: true },
  { role: 'selected', line: 'place-line', casing: 'place-casing', each: true },
];

function lines(out: Output, { role, line, casing, each }: Line): DrawnMark[] {
  const cased = casing === null ? null : visible(out, casing);
  return visible(out, line)
    .slice(0, each ? undefined : 1)
    .map((f) => {
      const width = Number(painted(out, line, 'line-width', f));
      const dash = (layerOf(out, line).paint as { 'line-dasharray'?: number[] })['line-dasharray'] ?? [];
      return {
        kind: 'line',
        id: each ? `${role} ${String(f.properties?.['id'])}` : role,
        look: lineLook(
          width,
          casing !== null && cased?.some((c) => c === f) ? Number(painted(out, casing, 'line-width', f)) : null,
          dash.map((n) => n * width),
        ),
      };
    });
}

function circles(out: Output): DrawnMark[] {
  return visible(out, 'points').map((f) => ({
    kind: 'circle',
    id: String(f.id),
    look: [
      painted(out, 'points', 'circle-opacity', f) === 0 ? 'none' : hex(painted(out, 'points', 'circle-color', f)),
      Number(painted(out, 'points', 'circle-radius', f)).toFixed(1),
      ...(Number(painted(out, 'points', 'circle-stroke-width', f)) > 1 ? ['selected'] : []),
    ].join(' '),
  }));
}
