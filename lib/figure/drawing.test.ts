import { describe, expect, it } from 'vitest';
import { english } from '@/lib/i18n/english';
import { parse } from '@/lib/view/permalink';
import { MAX_RADIUS } from './circles';
import { drawing, marksOf, type Medium } from './drawing';
import { edgeText } from './drawnLegend';
import { overlayPacks } from './packs';
import { LINE_ORDER, LINE_STYLES } from './lineStyles';
import { at } from './testFigures';

const drawn = (link: string, medium?: Medium) => drawing(at(link), medium);

describe('the Drawing of a Figure', () => {
  it('is the very same object for the same Figure and medium', () => {
    const fig = at('');
    expect(drawing(fig)).toBe(drawing(fig, 'screen'));
    expect(drawing(fig, 'paper')).not.toBe(drawing(fig));
  });

  it('has its marks bottom to top: areas, lines, circles, names of overlays, names', () => {
    const kinds = marksOf(drawn('?o=zips,plan-2011')).map((m) => m.kind);
    const order = ['area', 'line', 'circle', 'overlay-names', 'name'];
    expect([...new Set(kinds)]).toEqual(order);
    expect(kinds.map((k) => order.indexOf(k))).toEqual(kinds.map((k) => order.indexOf(k)).sort((a, b) => a - b));
  });

  it('lays the district’s own line over all others but the selection, and draws it strongest of the lines without a casing', () => {
    const all = drawn('?o=plan-2011,plan-2021,freeways,rail,zips&n=koreatown').lines.map((l) => l.id);
    expect(all).toEqual(['freeways', 'rail', 'zips', 'other-plan', 'plan', 'selected koreatown']);
    for (const role of LINE_ORDER)
      if (role !== 'plan' && LINE_STYLES[role].casing === null)
        expect(LINE_STYLES[role].width, role).toBeLessThan(LINE_STYLES.plan.width);
  });

  it('outlines a selected neighborhood among its areas, or apart from them', () => {
    const among = drawn('?n=koreatown').lines.find((l) => l.role === 'selected');
    expect(among).toMatchObject({ area: 'koreatown' });
    const apart = drawn('?m=renter_share&u=tract&n=koreatown').lines.find((l) => l.role === 'selected');
    expect(apart).toMatchObject({ area: null, shape: { id: 'koreatown', object: 'neighborhoods-2011' } });
  });

  it('marks what was found: an outline over the selection, or a pin, on every medium', () => {
    for (const medium of ['screen', 'thumb', 'paper', 'worksheet'] as const) {
      const outline = drawn('?n=koreatown&find=little-tokyo', medium);
      expect(outline.lines.at(-1)).toMatchObject({
        role: 'found',
        shape: { pack: 'geometry-found', object: 'areas', id: 'little-tokyo' },
      });
      expect(outline.pin).toBeNull();
      const pin = drawn('?find=34.0494,-118.2599', medium);
      expect(pin.pin).toEqual([-118.2599, 34.0494]);
      expect(pin.lines.map((l) => l.role)).not.toContain('found');
    }
    expect(drawn('').pin).toBeNull();
  });

  it.each([
    ['90006', 'geometry-zips', 'zips', '90006'],
    ['council-14', 'geometry-council-districts', 'council-districts', '14'],
    ['group-northeast-la', 'geometry-groups', 'groups', 'northeast-la'],
    ['street-7th-street', 'geometry-found', 'lines', 'street-7th-street'],
    ['park-echo-park', 'geometry-found', 'areas', 'park-echo-park'],
  ])('has the outline of %s from its own pack', (found, pack, object, id) => {
    expect(drawn(`?find=${found}`).lines.at(-1)?.shape).toEqual({ pack, object, id });
    expect(overlayPacks(parse(`?find=${found}`).view)).toEqual([pack]);
  });

  it('sizes circles by area: four times the votes, twice the radius', () => {
    const fig = at('');
    const votes = new Map(fig.points.map((p) => [p.id, p.size]));
    const { circles } = drawing(fig);
    expect(circles).toHaveLength(fig.points.length);
    for (const c of circles.filter((x) => x.radius > 2))
      expect(c.radius).toBeCloseTo(MAX_RADIUS * Math.sqrt(votes.get(c.id)! / fig.maxSize), 1);
  });

  it('leaves circles out of small pictures and of paper where areas below have colors, and only there', () => {
    for (const medium of ['thumb', 'paper', 'worksheet'] as const) {
      expect(drawn('', medium).circles).toEqual([]);
      expect(drawn('?u=precinct', medium).circles.length).toBeGreaterThan(100);
    }
  });

  it('keeps an uncertain area’s true color under its pattern', () => {
    const fig = at('?m=rent_burden_share&u=tract');
    const marks = drawing(fig).areas;
    const seen = new Set(marks.map((m) => m.over));
    expect(seen).toEqual(new Set(['light', 'hatch', null]));
    for (const [i, m] of marks.entries()) if (m.over) expect(m.color).toBe(fig.areas[i]!.color);
    // Each color of the map is one of the key's.
    const key = new Set(drawing(fig).legend.classes.map((c) => c.color));
    for (const m of marks) if (m.color) expect(key.has(m.color)).toBe(true);
  });

  it('has no names on thumbnails, values on paper, and marks for what is unsure on worksheets', () => {
    expect(drawn('', 'thumb').names).toEqual([]);
    // 2,285 to 2,353 votes: 1.5 points, and an interval that holds both sides.
    const harvard = (medium: Medium) => drawn('', medium).names.find((n) => n.id === 'harvard-heights');
    expect(harvard('paper')).toMatchObject({ lines: ['Harvard', 'Heights'], value: 'Kim +1.5 ≈' });
    expect(harvard('worksheet')).toMatchObject({ lines: ['Harvard', 'Heights ≈'], value: '' });
    expect(harvard('screen')).toMatchObject({ lines: ['Harvard', 'Heights'], value: '' });
  });

  it('never takes a name away on zooming in, and lets the selected one stand first', () => {
    const { names } = drawn('?n=larchmont');
    expect(names[0]).toMatchObject({ id: 'larchmont', zoom: 0 });
    // At the zoom where the last has room all have.
    const last = Math.max(...names.map((n) => n.zoom));
    expect(last).toBeGreaterThan(10);
    expect(last).toBeLessThan(20);
    expect(names.filter((n) => n.zoom <= 10.5).length).toBeGreaterThan(12);
  });
});

describe('its legend', () => {
  it('has a scale with breaks in its unit, and bars as shares of the fullest class', () => {
    const { legend } = drawn('?m=median_household_income');
    expect(legend.kind).toBe('scale');
    expect(legend.scale).toMatchObject({ domain: [null, null], unit: 'dollars', format: 'dollars' });
    expect(legend.scale!.breaks).toEqual([...legend.scale!.breaks].sort((a, b) => a - b));
    expect(Math.max(...legend.classes.map((c) => c.share))).toBe(1);
  });

  it('of leads ends at the last class in use on each side, circles counted in', () => {
    // Koreatown Kim +23, East Los Angeles Gomez +38; some precincts are beyond 50.
    const hoods = drawn('?u=neighborhood').legend;
    expect(hoods.scale).toMatchObject({
      domain: [-30, 50],
      breaks: [-20, -10, -5, 0, 5, 10, 20, 30, 50],
      format: 'lead',
    });
    expect(hoods.classes.map((c) => c.label)[0]).toBe('Kim by 20–30');
    expect(hoods.byIndex).toHaveLength(12);
    expect(drawn('').legend.classes.length).toBeGreaterThan(hoods.classes.length);
    const [koreatown] = drawn('?u=neighborhood&n=koreatown').legend.markers;
    expect(koreatown!.at).toBeCloseTo(0.7 / hoods.classes.length, 1);
  });

  it('of leads has steps of its own where 70 % of the places crowd one class, and says so', () => {
    const own = drawn('?e=2025-11-special&u=neighborhood').legend;
    expect(own.scaleOf).toBe('own');
    expect(own.title).toContain('own steps');
    const known = own.byIndex.reduce((n, c) => n + c.count, 0);
    expect(Math.max(...own.byIndex.map((c) => c.count))).toBeLessThan(0.7 * known);
    const common = drawn('?e=2025-11-special&u=neighborhood&scale=common').legend;
    expect(common.scaleOf).toBe('common');
    expect(Math.max(...common.byIndex.map((c) => c.count))).toBeGreaterThanOrEqual(0.7 * known);
    expect(drawn('?u=neighborhood').legend.scaleOf).toBeNull();
    // Yes led everywhere: the other side has no class, and no name.
    expect(own.ends).toEqual([null, 'Yes']);
    expect(own.scale!.domain[0]).toBe(0);
  });

  it('gives each class of the typology a pattern of its own', () => {
    const { legend } = drawn('?m=displacement_typology&u=tract', 'paper');
    expect(legend.kind).toBe('leaders');
    expect(new Set(legend.classes.map((c) => JSON.stringify(c.pattern))).size).toBe(legend.classes.length);
    expect(legend.classes.length).toBeGreaterThan(8);
  });

  it('writes breaks by format', () => {
    const { f } = english;
    expect([45_000, 1_250, 0].map((n) => edgeText(n, 'dollars', f))).toEqual(['$45k', '$1,250', '$0']);
    expect([-5, 20, 12.5].map((n) => edgeText(n, 'number', f))).toEqual(['−5', '20', '12.5']);
    expect([-20, 20].map((n) => edgeText(n, 'lead', f))).toEqual(['20', '20']);
  });
});
