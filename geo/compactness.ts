/** How compact a shape on a plane is: three usual measures, each 0 to 1. They speak of the outline only, never of who lives inside it. */
import type { PlanePoint } from './californiaAlbers';

/** Closed rings of each polygon, outer ring first. */
export type PlaneShape = readonly (readonly (readonly PlanePoint[])[])[];

export interface Compactness {
  /** In the square of the unit of the points. */
  area: number;
  /** Of all rings, holes too. */
  perimeter: number;
  /** 4π · area / perimeter²: 1 for a circle (Polsby and Popper, 1991). Falls as an outline is drawn in more detail. */
  polsbyPopper: number;
  /** Area over that of the smallest circle around the shape: 1 for a circle (Reock, 1961). */
  reock: number;
  /** Area over that of the convex hull: 1 where nothing is dented. */
  convexHull: number;
}

/** All three measures; zeros for a shape without area. Needs points of an equal-area projection. */
export function compactness(shape: PlaneShape): Compactness {
  const rings = shape.flat();
  const area = shape.reduce(
    (sum, [outer, ...holes]) =>
      sum + Math.abs(ringArea(outer ?? [])) - holes.reduce((h, ring) => h + Math.abs(ringArea(ring)), 0),
    0,
  );
  const perimeter = rings.reduce((sum, ring) => sum + ringLength(ring), 0);
  const hull = convexHull(rings.flat());
  const hullArea = Math.abs(ringArea(hull));
  const radius = enclosingCircle(hull).radius;
  return {
    area,
    perimeter,
    polsbyPopper: perimeter > 0 ? (4 * Math.PI * area) / perimeter ** 2 : 0,
    reock: radius > 0 ? area / (Math.PI * radius ** 2) : 0,
    convexHull: hullArea > 0 ? area / hullArea : 0,
  };
}

/** Length of a line or closed ring. */
export function ringLength(ring: readonly PlanePoint[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) sum += distance(ring[i - 1]!, ring[i]!);
  return sum;
}

/** Signed area of a ring, closed or not; positive when counter-clockwise. Measured from its first point, which keeps large coordinates from eating digits. */
export function ringArea(ring: readonly PlanePoint[]): number {
  const [origin] = ring;
  if (origin === undefined) return 0;
  let sum = 0;
  for (let i = 1; i < ring.length - 1; i++) sum += cross(origin, ring[i]!, ring[i + 1]!);
  return sum / 2;
}

/** Corners of the convex hull, counter-clockwise, not closed (Andrew's monotone chain). Fewer than three where all points are on one line. */
export function convexHull(points: readonly PlanePoint[]): PlanePoint[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (run: readonly PlanePoint[]): PlanePoint[] => {
    const chain: PlanePoint[] = [];
    for (const p of run) {
      while (chain.length >= 2 && cross(chain[chain.length - 2]!, chain[chain.length - 1]!, p) <= 0) chain.pop();
      chain.push(p);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half([...sorted].reverse())];
}

export interface Circle {
  center: PlanePoint;
  radius: number;
}

/** The smallest circle around all points (Welzl's idea, without his shuffle: callers pass a hull, which is short). */
export function enclosingCircle(points: readonly PlanePoint[]): Circle {
  let circle: Circle = { center: points[0] ?? [0, 0], radius: 0 };
  points.forEach((p, i) => {
    if (holds(circle, p)) return;
    circle = { center: p, radius: 0 };
    for (let j = 0; j < i; j++) {
      const q = points[j]!;
      if (holds(circle, q)) continue;
      circle = onDiameter(p, q);
      for (let k = 0; k < j; k++) {
        const r = points[k]!;
        if (!holds(circle, r)) circle = through(p, q, r);
      }
    }
  });
  return circle;
}

/** A point this share of the radius outside still counts as on the circle: three points define it only to the last digits. */
const SLACK = 1e-9;

function holds(circle: Circle, p: PlanePoint): boolean {
  return distance(circle.center, p) <= circle.radius * (1 + SLACK);
}

function onDiameter(a: PlanePoint, b: PlanePoint): Circle {
  return { center: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], radius: distance(a, b) / 2 };
}

/** The circle through three points; on one line, the circle over the two that are farthest apart. */
function through(a: PlanePoint, b: PlanePoint, c: PlanePoint): Circle {
  const twice = 2 * cross(a, b, c);
  if (twice === 0)
    return [onDiameter(a, b), onDiameter(a, c), onDiameter(b, c)].reduce((far, next) =>
      next.radius > far.radius ? next : far,
    );
  const [bx, by] = [b[0] - a[0], b[1] - a[1]];
  const [cx, cy] = [c[0] - a[0], c[1] - a[1]];
  const [b2, c2] = [bx * bx + by * by, cx * cx + cy * cy];
  const center: PlanePoint = [a[0] + (cy * b2 - by * c2) / twice, a[1] + (bx * c2 - cx * b2) / twice];
  return { center, radius: Math.max(distance(center, a), distance(center, b), distance(center, c)) };
}

/** Twice the signed area of a triangle. */
function cross(o: PlanePoint, a: PlanePoint, b: PlanePoint): number {
  return (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
}

function distance(a: PlanePoint, b: PlanePoint): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
