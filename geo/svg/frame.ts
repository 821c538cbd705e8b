/**
 * The frame of every SVG map: Web Mercator, moved and scaled so that the 2011 district with a margin is 640 units wide; what is fitted to a window is the land of
 * both plans, so that the lines in force are always in sight and the picture stays where it is from one election to the next.
 * Everything drawn in SVG converts through here, so nothing can slip.
 */
import type { BBox, LonLat } from '@/lib/places';

/** Extent of the 2011 plan's outline: the measure of the frame. */
const DISTRICT: BBox = [-118.323858, 34.012627, -118.155436, 34.151632];
/** Extent of both plans together (checked against the pack in geo/pipeline/geometry/published.test.ts). */
const BOTH_PLANS: BBox = [-118.326704, 34.008047, -118.126946, 34.151632];
/** Around both plans in the fitted window, frame units. */
const ROOM = 12;
const WIDTH = 640;
const MARGIN = 0.04;
/** World size of MapLibre at zoom 0, px. */
const TILE = 512;

/** Longitude as a share of the world's width, 0-1. */
const mercatorX = (lon: number): number => (lon + 180) / 360;
/** Latitude as a share of the world's height, 0 at the top. */
const mercatorY = (lat: number): number =>
  0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);

const left = mercatorX(DISTRICT[0]);
const top = mercatorY(DISTRICT[3]);
const wide = mercatorX(DISTRICT[2]) - left;
/** Units around the whole world. */
const worldSize = WIDTH / (wide * (1 + 2 * MARGIN));
const originX = left - wide * MARGIN;
const originY = top - wide * MARGIN;

export type FramePoint = readonly [number, number];
/** `[x, y, width, height]` in frame units. */
export type FrameBox = readonly [number, number, number, number];

/** Frame coordinates of a place: x to the right, y downwards. */
export function toFrame([lon, lat]: LonLat): FramePoint {
  return [(mercatorX(lon) - originX) * worldSize, (mercatorY(lat) - originY) * worldSize];
}

/** The place at a point of the frame. */
export function fromFrame([x, y]: FramePoint): LonLat {
  const lon = (x / worldSize + originX) * 360 - 180;
  const lat = (Math.atan(Math.exp((0.5 - (y / worldSize + originY)) * 2 * Math.PI)) * 360) / Math.PI - 90;
  return [lon, lat];
}

/** A box of longitudes and latitudes as a frame box. */
export function frameBox(box: BBox): FrameBox {
  const [x0, y0] = toFrame([box[0], box[3]]);
  const [x1, y1] = toFrame([box[2], box[1]]);
  return [x0, y0, x1 - x0, y1 - y0];
}

/** MapLibre's zoom at which one frame unit is `pixels` CSS pixels. */
export function zoomOfFrame(pixels: number): number {
  return Math.log2((worldSize * pixels) / TILE);
}

/** CSS pixels per frame unit at a zoom of MapLibre. */
export function pixelsPerUnit(zoom: number): number {
  return (TILE * 2 ** zoom) / worldSize;
}

/** What a window is fitted to. */
export const FRAME: { readonly viewBox: FrameBox } = { viewBox: roomAround(BOTH_PLANS) };

function roomAround(box: BBox): FrameBox {
  const [x, y, w, h] = frameBox(box);
  return [x - ROOM, y - ROOM, w + 2 * ROOM, h + 2 * ROOM];
}

/** The land that the context layers cover. */
export const CONTEXT_BBOX: BBox = [-118.42, 33.97, -118.08, 34.22];
/** Where `<image>` with the context picture goes. */
export const CONTEXT_BOX: FrameBox = frameBox(CONTEXT_BBOX);
