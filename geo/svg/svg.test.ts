import { describe, expect, it } from 'vitest';
import { area, BASE, figure } from '@/geo/layers/fixture';
import { cameraForFrame, fitScale, sameCamera, viewBoxForCamera, zoomedBy, MAX_ZOOM } from '@/geo/svg/camera';
import { FRAME, toFrame } from '@/geo/svg/frame';
import { namesAt } from '@/geo/svg/names';
import { pathsOf } from '@/geo/svg/paths';
import { drawing } from '@/lib/figure/drawing';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { maskPath, shapes } from '@/geo/svg/shapes';

/** Absolute corners of a path of `M`, `l`, `z` as written by paths.ts. */
function corners(d: string): [number, number][] {
  const out: [number, number][] = [];
  for (const part of d.split('z').filter(Boolean)) {
    const [start, rest] = part.slice(1).split('l');
    const numbers = (s: string): number[] => (s.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    let [x, y] = numbers(start ?? '') as [number, number];
    out.push([x, y]);
    const deltas = numbers(rest ?? '');
    for (let i = 0; i < deltas.length; i += 2) {
      x += deltas[i]!;
      y += deltas[i + 1]!;
      out.push([x, y]);
    }
  }
  return out;
}

describe('paths', () => {
  it('put the corners of an area where the frame has them', () => {
    const d = pathsOf(BASE, 'neighborhoods-2011').get('west') ?? '';
    const found = corners(d);
    for (const place of [
      [-118.3, 34.0],
      [-118.3, 34.05],
      [-118.25, 34.0],
      [-118.25, 34.05],
    ] as const) {
      const [x, y] = toFrame(place);
      expect(found.some((c) => Math.abs(c[0] - x) < 0.06 && Math.abs(c[1] - y) < 0.06)).toBe(true);
    }
    expect(found).toHaveLength(4);
    expect(d.endsWith('z')).toBe(true);
  });
  it('do not drift over many points, and neighbors share their border point for point', () => {
    const wiggle = Array.from({ length: 400 }, (_, i): [number, number] => [
      -118.25 + (i % 2) * 0.003,
      34 + i * 0.000125,
    ]);
    const topology = {
      ...BASE,
      arcs: [[...wiggle, [-118.25, 34.05] as [number, number]], BASE.arcs[1]!, BASE.arcs[2]!],
    };
    const west = corners(pathsOf(topology, 'neighborhoods-2011').get('west')!);
    const east = corners(pathsOf(topology, 'neighborhoods-2011').get('east')!);
    const [x, y] = toFrame([-118.3, 34.0]);
    expect(west.some((c) => Math.abs(c[0] - x) < 0.06 && Math.abs(c[1] - y) < 0.06)).toBe(true);
    const key = (c: [number, number]): string => `${c[0].toFixed(1)},${c[1].toFixed(1)}`;
    const shared = new Set(west.map(key));
    expect(east.filter((c) => shared.has(key(c))).length).toBeGreaterThan(300);
  });
  it('drop points that nobody could see', () => {
    const straight = Array.from({ length: 100 }, (_, i): [number, number] => [-118.25, 34 + i * 0.0005]);
    const topology = {
      ...BASE,
      arcs: [[...straight, [-118.25, 34.05] as [number, number]], BASE.arcs[1]!, BASE.arcs[2]!],
    };
    expect(corners(pathsOf(topology, 'neighborhoods-2011').get('west')!)).toHaveLength(4);
  });
});

describe('shapes', () => {
  it('hold every area there is a shape for, the outlines and a mask', () => {
    const made = shapes(figure({ areas: [area('west'), area('gone')] }), { 'geometry-base': BASE });
    expect(Object.keys(made.areas)).toEqual(['west']);
    expect(Object.keys(made.outlines)).toEqual(['2011', '2021']);
    expect(maskPath(made, '2011')).toContain(made.outlines['2011']);
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  });
  it('are empty without packs', () => {
    const made = shapes(figure(), {});
    expect(made.areas).toEqual({});
    expect(maskPath(made, '2011')).toBeNull();
  });
});

describe('camera', () => {
  it.each([
    [640, 600],
    [390, 420],
    [1000, 300],
  ])('shows the frame where meet puts it in %i×%i', (width, height) => {
    const [x, y, w, h] = FRAME.viewBox;
    const shown = viewBoxForCamera(cameraForFrame(width, height), width, height);
    expect(shown[0] + shown[2] / 2).toBeCloseTo(x + w / 2, 6);
    expect(shown[1] + shown[3] / 2).toBeCloseTo(y + h / 2, 6);
    expect(width / shown[2]).toBeCloseTo(fitScale(width, height), 9);
    expect(shown[2] >= w - 1e-6 && shown[3] >= h - 1e-6).toBe(true);
    expect(Math.min(shown[2] - w, shown[3] - h)).toBeCloseTo(0, 6);
  });
  it('shows half as much one zoom nearer and stops at the limit', () => {
    const camera = cameraForFrame(640, 600);
    expect(viewBoxForCamera(zoomedBy(camera, 1), 640, 600)[2]).toBeCloseTo(
      viewBoxForCamera(camera, 640, 600)[2] / 2,
      9,
    );
    expect(zoomedBy(camera, 99).zoom).toBe(MAX_ZOOM);
    expect(sameCamera(camera, { ...camera, lat: camera.lat + 1e-6 })).toBe(true);
    expect(sameCamera(camera, null)).toBe(false);
  });
});

describe('labels', () => {
  const close = figure({
    view: { ...DEFAULT_VIEW, selection: ['east'] },
    names: [
      { id: 'west', name: 'Westlake', at: [-118.27, 34.02] },
      { id: 'east', name: 'Eastlake', at: [-118.269, 34.02] },
    ],
  });
  it('give way where there is no room, the selected one last', () => {
    expect(namesAt(drawing(close), 1).map((l) => l.id)).toEqual(['east']);
    expect(namesAt(drawing(close), 0.05).map((l) => l.id)).toEqual(['east', 'west']);
  });
});
