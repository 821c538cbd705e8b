import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { isAdditive, pickOf, spoken } from '@/components/map/contract';
import { layerChanges } from '@/components/map/webgl/layerChanges';
import { nextSpot } from '@/components/map/roving';
import { markOf } from '@/components/map/HoverLayer';
import { SvgMap } from '@/components/map/SvgMap';
import { area, BASE, figure } from '@/geo/layers/fixture';
import { layers } from '@/geo/layers/layers';
import { cameraForFrame } from '@/geo/svg/camera';
import { FRAME } from '@/geo/svg/frame';
import { shapes } from '@/geo/svg/shapes';
import { drawing } from '@/lib/figure/drawing';
import { DEFAULT_VIEW, type Overlay } from '@/lib/view/view';

const LABELS = {
  map: 'Map',
  hint: 'Arrow keys move.',
  precincts: 'Precincts',
  zoomIn: 'Nearer',
  zoomOut: 'Farther',
  reset: 'All',
  detail: 'More',
};
const GEOMETRY = { 'geometry-base': BASE };

describe('the map as SVG, rendered without a browser', () => {
  const fig = figure({
    areas: [
      area('west', { name: 'West', selected: true, quality: 'hatch' }),
      area('east', { name: 'East', color: 'jimmy-gomez.2' }),
    ],
  });
  const html = renderToStaticMarkup(
    <SvgMap
      figure={fig}
      shapes={shapes(fig, GEOMETRY)}
      contextImage="/data/context.svg"
      camera={null}
      size={null}
      labels={LABELS}
    />,
  );
  it('shows the frame, the context picture, the mask and both plans', () => {
    expect(html).toContain(`viewBox="${FRAME.viewBox.map((n) => +n.toFixed(3)).join(' ')}"`);
    expect(html).toContain('href="/data/context.svg"');
    expect(html).toContain('class="map-mask"');
    expect(html).toContain('class="map-plan"');
    expect(html).toContain('class="map-other-plan"');
  });
  it('fills areas in their colors and says each with its value and note', () => {
    expect(html).toMatch(/data-id="east"[^>]*fill="#35898b"/);
    expect(html).toContain('aria-label="East, Kim +10.0, 100 votes"');
    expect(html).toMatch(/aria-pressed="true"[^>]*aria-label="West/);
  });
  it('has one Tab stop among the areas, the selected one, and one among the circles', () => {
    expect(html.match(/<path[^>]*tabindex="0"/g)).toHaveLength(1);
    expect(html).toMatch(/data-id="west"[^>]*tabindex="0"/);
    expect(html.match(/<circle[^>]*tabindex="0"/g)).toHaveLength(1);
  });
  it('draws the hatch and the selection over the fill', () => {
    expect(html).toMatch(/class="map-hatch" data-over="hatch" fill="url\(#[^)]+-hatch\)"/);
    expect(html.indexOf('map-selected-casing')).toBeLessThan(html.indexOf('class="map-selected"'));
  });
  it('as a ghost has marks to focus but no picture', () => {
    const ghost = renderToStaticMarkup(
      <SvgMap
        ghost
        figure={fig}
        shapes={shapes(fig, GEOMETRY)}
        contextImage="/c.svg"
        camera={null}
        size={null}
        labels={LABELS}
      />,
    );
    expect(ghost).not.toContain('<image');
    expect(ghost).not.toContain('<text');
    expect(ghost.match(/role="button"/g)).toHaveLength(2);
  });
  it('leaves the frame as it is when the camera is the fitted one', () => {
    const size = { width: FRAME.viewBox[2], height: FRAME.viewBox[3] };
    const fitted = renderToStaticMarkup(
      <SvgMap
        figure={fig}
        shapes={shapes(fig, GEOMETRY)}
        contextImage=""
        camera={cameraForFrame(size.width, size.height)}
        size={size}
        labels={LABELS}
      />,
    );
    const box = /viewBox="([^"]+)"/.exec(fitted)?.[1]?.split(' ').map(Number) ?? [];
    FRAME.viewBox.forEach((n, i) => expect(box[i]).toBeCloseTo(n, 2));
  });
});

describe('a click', () => {
  const at = [-118.3, 34.06] as const;
  const fig = figure({ areas: [area('west'), area('8829a1d6a5fffff', { kind: 'hexagon' })] });
  it('selects what hovering names: an area, or a precinct’s circle over it', () => {
    expect(pickOf(fig, 'west', at, false)).toEqual({ id: 'west', lngLat: at, additive: false });
    expect(pickOf(fig, '9000001A', at, true)).toEqual({ id: '9000001A', lngLat: at, additive: true });
    expect(pickOf(fig, null, at, false).id).toBeNull();
  });
  it('on a hexagon asks for what lies under it: a hexagon is no place', () => {
    expect(pickOf(fig, '8829a1d6a5fffff', at, true)).toEqual({ id: null, lngLat: at, additive: true });
  });
});

describe('arrow keys', () => {
  const spots = [
    { id: 'a', x: 0, y: 0 },
    { id: 'b', x: 10, y: 1 },
    { id: 'c', x: 20, y: 0 },
    { id: 'd', x: 1, y: 12 },
  ];
  it('go to the nearest in that direction', () => {
    expect(nextSpot(spots, 'a', 'ArrowRight')).toBe('b');
    expect(nextSpot(spots, 'c', 'ArrowLeft')).toBe('b');
    expect(nextSpot(spots, 'a', 'ArrowDown')).toBe('d');
    expect(nextSpot(spots, 'd', 'ArrowUp')).toBe('a');
  });
  it('reach everything and ignore other keys', () => {
    expect(nextSpot(spots, 'c', 'ArrowRight')).toBe('d');
    expect(nextSpot(spots, 'b', 'Home')).toBe('a');
    expect(nextSpot(spots, 'b', 'End')).toBe('d');
    expect(nextSpot(spots, 'b', 'x')).toBeNull();
  });
});

describe('layerChanges', () => {
  const on = (overlays: readonly Overlay[], more: Parameters<typeof figure>[0] = {}) =>
    figure({ view: { ...DEFAULT_VIEW, overlays }, ...more });
  it('is empty when nothing changed and names only what did', () => {
    const before = layers(drawing(on(['plan-2011'])), 'light');
    expect(layerChanges(before, layers(drawing(on(['plan-2011'])), 'light'))).toEqual([]);
    const selected = on(['plan-2011'], {
      areas: [area('west', { selected: true }), area('east', { color: 'jimmy-gomez.2' })],
    });
    // What a mark looks like is its state, what is selected a source.
    expect(layerChanges(before, layers(drawing(selected), 'light'))).toEqual([]);
    const filtered = before.map((l) => (l.id === 'selected-line' ? { ...l, filter: ['has', 'id'] } : l));
    expect(layerChanges(before, filtered as typeof before)).toEqual([
      { id: 'selected-line', part: 'filter', value: ['has', 'id'] },
    ]);
    expect(layerChanges(before, layers(drawing(on(['plan-2011', 'rail'])), 'light'))).toContainEqual({
      id: 'rail',
      part: 'layout',
      name: 'visibility',
      value: 'visible',
    });
  });
});

describe('words and keys', () => {
  it('leave out what is empty', () => {
    expect(spoken({ name: 'Koreatown', valueText: 'Kim +23.0', note: '' })).toBe('Koreatown, Kim +23.0');
    expect(isAdditive({ shiftKey: false, ctrlKey: false, metaKey: true })).toBe(true);
  });
  it('find marks of both kinds and no strangers', () => {
    expect(markOf(figure(), 'west')?.name).toBe('west');
    expect(markOf(figure(), '9000001A')?.name).toBe('9000001A');
    expect(markOf(figure(), 'nowhere')).toBeNull();
  });
});
