/** What the atlas needs of a WebGL map library: small enough that a test can stand in for it. */
import type {
  GeoJSONSourceSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { Outlined } from '@/components/map/webgl/outline';
import type { SourceId } from '@/geo/layers/order';
import type { Walls } from '@/components/map/webgl/walls';
import type { MarkState, StatefulSource } from '@/geo/layers/states';
import type { LonLat } from '@/lib/places';
import type { Camera } from '@/lib/view/view';

/** A point on the map: CSS px from the container's top left corner, and the place there. */
export interface GlPoint {
  x: number;
  y: number;
  lngLat: LonLat;
}

/** What the library tells. */
export interface GlEvents {
  /** Layers and images can be added. */
  onStyle: () => void;
  /** Everything asked for is drawn and nothing moves. */
  onIdle: () => void;
  onClick: (at: GlPoint, additive: boolean) => void;
  /** null = the pointer left. */
  onPointer: (at: GlPoint | null) => void;
  /** A move has come to rest; `byHand` where the reader made it on the map itself. */
  onRest: (byHand: boolean) => void;
  onResize: () => void;
  onLost: () => void;
  onRestored: () => void;
  onError: (error: unknown) => void;
}

export interface GlOptions {
  container: HTMLElement;
  walls: Walls;
  sources: Record<SourceId, GeoJSONSourceSpecification>;
  camera: Camera;
  /** Name of the map for screen readers. */
  title: string;
  /** The camera that is shown instead of one that leads off the ground. */
  keep: (camera: Camera) => Camera;
  /** Drawing takes long here (WebGL in software): while the map moves, the last picture is moved instead. */
  slow: boolean;
}

export interface GlImage {
  data: { width: number; height: number; data: Uint8Array | Uint8ClampedArray };
  stretch?: { stretchX: [number, number][]; stretchY: [number, number][]; content: [number, number, number, number] };
}

export interface GlFeature {
  source: StatefulSource;
  id: string;
}

export interface GlMap {
  addImage: (id: string, image: GlImage) => void;
  updateImage: (id: string, data: GlImage['data']) => void;
  addLayer: (layer: LayerSpecification) => void;
  setPaint: (layer: string, name: string, value: unknown) => void;
  setLayout: (layer: string, name: string, value: unknown) => void;
  setFilter: (layer: string, filter: FilterSpecification | null) => void;
  setData: (source: SourceId, data: FeatureCollection) => void;
  /** What a mark looks like, kept until it is set again or the context is lost, whether or not the mark is there yet. */
  setState: (feature: GlFeature, state: MarkState) => void;
  /** Outlines a mark, that one alone, without drawing the map anew; null for none. */
  outline: (mark: Outlined | null) => void;
  /** Ids of what is drawn of a layer: anywhere, or within `within` CSS px of a point. */
  drawn: (layer: string, near?: { x: number; y: number; within: number }) => string[];
  sourceDrawn: (source: SourceId) => boolean;
  camera: () => Camera;
  /** Other walls: the camera's place goes to the middle of what they leave. */
  pad: (walls: Walls) => void;
  move: (to: Camera, how: 'jump' | 'ease' | 'fly') => void;
  placeAt: (x: number, y: number) => LonLat;
  windowAt: (at: LonLat) => { x: number; y: number };
  setCursor: (cursor: string) => void;
  resize: () => void;
  remove: () => void;
}

/** Makes a map. @throws where WebGL can't be had. */
export type CreateGlMap = (options: GlOptions, events: GlEvents) => GlMap;
