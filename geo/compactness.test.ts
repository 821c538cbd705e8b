import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanePoint } from './californiaAlbers';
import { compactness, convexHull, enclosingCircle, ringArea, type PlaneShape } from './compactness';

const box = (w: number, h: number): PlaneShape => [
  [
    [
      [0, 0],
      [w, 0],
      [w, h],
      [0, h],
      [0, 0],
    ],
  ],
];
const move = (shape: PlaneShape, angle: number, dx: number, dy: number, scale = 1): PlaneShape =>
  shape.map((rings) =>
    rings.map((ring) =>
      ring.map(([x, y]): PlanePoint => [
        scale * (x * Math.cos(angle) - y * Math.sin(angle)) + dx,
        scale * (x * Math.sin(angle) + y * Math.cos(angle)) + dy,
      ]),
    ),
  );
const regular = (corners: number, radius: number): PlaneShape => [
  [
    Array.from({ length: corners + 1 }, (_, i): PlanePoint => [
      radius * Math.cos((2 * Math.PI * (i % corners)) / corners),
      radius * Math.sin((2 * Math.PI * (i % corners)) / corners),
    ]),
  ],
];

describe('a square', () => {
  it.each([
    ['as it is', box(1000, 1000)],
    ['turned and moved as far as California is from its origin', move(box(1000, 1000), 0.7, 161_000, -439_000)],
  ])('has π/4, 2/π and 1, %s', (_, shape) => {
    const c = compactness(shape);
    expect(c.area).toBeCloseTo(1e6, 2);
    expect(c.perimeter).toBeCloseTo(4000, 6);
    expect(c.polsbyPopper).toBeCloseTo(Math.PI / 4, 9);
    expect(c.reock).toBeCloseTo(2 / Math.PI, 9);
    expect(c.convexHull).toBeCloseTo(1, 9);
  });
});

describe('other shapes', () => {
  it('a sliver is not compact, but has no dents', () => {
    const c = compactness(move(box(10_000, 1), 1.1, 5e5, -5e5));
    expect(c.polsbyPopper).toBeLessThan(0.001);
    expect(c.reock).toBeLessThan(0.001);
    expect(c.convexHull).toBeCloseTo(1, 4);
  });

  it('a circle has nearly 1 in all three', () => {
    const c = compactness(regular(720, 5000));
    for (const value of [c.polsbyPopper, c.reock, c.convexHull]) expect(value).toBeCloseTo(1, 4);
  });

  it('an L of three squares: area 3, outline 8, hull 3.5, circle over the far corners', () => {
    const c = compactness([
      [
        [
          [0, 0],
          [2, 0],
          [2, 1],
          [1, 1],
          [1, 2],
          [0, 2],
          [0, 0],
        ],
      ],
    ]);
    expect(c.polsbyPopper).toBeCloseTo((4 * Math.PI * 3) / 64, 12);
    expect(c.convexHull).toBeCloseTo(3 / 3.5, 12);
    expect(c.reock).toBeCloseTo(3 / (2 * Math.PI), 12);
  });

  it('a hole takes area and adds outline; two pieces are measured as one', () => {
    const holed: PlaneShape = [
      [
        box(10, 10)[0]![0]!,
        [
          [4, 4],
          [6, 4],
          [6, 6],
          [4, 6],
          [4, 4],
        ],
      ],
    ];
    expect(compactness(holed)).toMatchObject({ area: 96, perimeter: 48 });
    const pair = [...box(1, 1), ...move(box(1, 1), 0, 3, 0)];
    expect(compactness(pair).convexHull).toBeCloseTo(2 / 4, 12);
  });

  it('nothing, a point and a line have none', () => {
    for (const shape of [
      [],
      [
        [
          [
            [1, 1],
            [1, 1],
            [1, 1],
            [1, 1],
          ],
        ],
      ],
      [
        [
          [
            [0, 0],
            [2, 2],
            [1, 1],
            [0, 0],
          ],
        ],
      ],
    ] as PlaneShape[]) {
      expect(compactness(shape)).toMatchObject({ area: 0, polsbyPopper: 0, reock: 0, convexHull: 0 });
    }
  });

  it('no moving, turning or scaling changes any measure', () => {
    const shape: PlaneShape = [
      [
        [
          [0, 0],
          [7, 1],
          [9, 6],
          [4, 4],
          [1, 8],
          [0, 0],
        ],
      ],
    ];
    const before = compactness(shape);
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 6.3, noNaN: true }),
        fc.integer({ min: -500_000, max: 500_000 }),
        fc.integer({ min: 100, max: 5000 }),
        (angle, d, scale) => {
          const after = compactness(move(shape, angle, d, -d, scale));
          for (const key of ['polsbyPopper', 'reock', 'convexHull'] as const)
            expect(after[key]).toBeCloseTo(before[key], 6);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('hull and circle', () => {
  const points = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
    minLength: 3,
    maxLength: 30,
  });

  it('the hull turns left all around and holds every point; the circle holds them and is the smallest by exhaustion', () => {
    fc.assert(
      fc.property(points, (cloud) => {
        const hull = convexHull(cloud);
        fc.pre(hull.length >= 3);
        for (const p of cloud)
          hull.forEach((a, i) => expect(ringArea([a, hull[(i + 1) % hull.length]!, p])).toBeGreaterThanOrEqual(0));
        const { center, radius } = enclosingCircle(hull);
        const reach = (c: PlanePoint): number => Math.max(...cloud.map((p) => Math.hypot(p[0] - c[0], p[1] - c[1])));
        expect(reach(center)).toBeLessThanOrEqual(radius * (1 + 1e-6));
        // The radius grows from the smallest circle's center in every direction.
        for (let k = 0; k < 12; k++)
          expect(reach([center[0] + 0.01 * Math.cos(k), center[1] + 0.01 * Math.sin(k)])).toBeGreaterThan(
            radius - 1e-9,
          );
      }),
      { numRuns: 100 },
    );
  });
});
