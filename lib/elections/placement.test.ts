import { describe, expect, it } from 'vitest';
import type { BBox } from '@/lib/places';
import { consolidationOf } from './consolidation';
import {
  BOX_GRID,
  fitsBox,
  placeAfter2020,
  placeBefore2018,
  placeIn2016,
  placeIn2018,
  placeIn2020,
  type Evidence,
  type KnownBox,
  type KnownShape,
} from './placement';

const W = -118.3;
const S = 34;
/** Two by two cells of the index's grid. */
const box: BBox = [W, S, W + 2 * BOX_GRID.lon, S + 2 * BOX_GRID.lat];
/** A polygon that fills it: it reaches into every outer cell. */
const inBox: BBox = [W + 0.001, S + 0.001, W + 2 * BOX_GRID.lon - 0.001, S + 2 * BOX_GRID.lat - 0.001];

const shape = (id: string, bytes: number | null = 400, bbox: BBox = inBox): KnownShape => ({
  id,
  bytes,
  bbox,
  at: [-118.295, 34.008],
  center: [-118.294, 34.007],
});
const boxed = (bytes: number | null = 400): KnownBox => ({ bytes, bbox: box, at: [-118.2949, 34.0079] });

function evidence(parts: {
  november?: Record<string, KnownShape>;
  june?: Record<string, KnownShape>;
  boxes?: Record<string, KnownBox>;
  bytes2016?: Record<string, number>;
  together?: readonly (readonly [string, string])[];
}): Evidence {
  return {
    november2018: new Map(Object.entries(parts.november ?? {})),
    june2018: new Map(Object.entries(parts.june ?? {})),
    boxes2020: new Map(Object.entries(parts.boxes ?? {})),
    bytes2016: new Map(Object.entries(parts.bytes2016 ?? {})),
    together2016: consolidationOf(parts.together ?? []),
  };
}

describe('placement in November 2018', () => {
  it('is exact on its own November polygon', () => {
    expect(placeIn2018('9000001A', evidence({ november: { '9000001A': shape('g:9000001A') } }))).toEqual({
      placement: 'exact',
      via: 'own-polygon',
      at: [-118.295, 34.008],
      errorM: 0,
      shape: 'g:9000001A',
      reach: { kind: 'polygon', shape: 'g:9000001A' },
    });
  });
  it('takes no other precinct’s polygon, nor June’s', () => {
    const known = evidence({
      november: { '9000001B': shape('g:9000001B') },
      june: { '9000001A': shape('p:9000001A') },
    });
    expect(placeIn2018('9000001A', known).placement).toBe('unplaced');
  });
});

describe('placement in November 2020', () => {
  const place = (november: Record<string, KnownShape>, june: Record<string, KnownShape> = {}, b = boxed()) =>
    placeIn2020('9000001A', evidence({ november, june, boxes: { '9000001A': b } }));

  it('is the same shape where name, record size and box agree', () => {
    expect(place({ '9000001A': shape('g:9000001A') })).toMatchObject({
      placement: 'same-shape',
      via: '2018-polygon',
      shape: 'g:9000001A',
      errorM: 0,
    });
    expect(place({}, { '9000001A': shape('p:9000001A') })).toMatchObject({
      placement: 'same-shape',
      shape: 'p:9000001A',
    });
  });
  it('is near, in its box, where the record size differs or is unknown', () => {
    const expected = {
      placement: 'near',
      via: '2020-box',
      at: [-118.2949, 34.0079],
      errorM: 350,
      shape: null,
      reach: { kind: 'box', bbox: box },
    };
    expect(place({ '9000001A': shape('g:9000001A', 401) })).toEqual(expected);
    expect(place({ '9000001A': shape('g:9000001A', null) }, {}, boxed(null))).toEqual(expected);
  });
  it('is near where the polygon leaves the box (9001104A: equal bytes, redrawn)', () => {
    const out: BBox = [box[0] - 0.002, inBox[1], inBox[2], inBox[3]];
    expect(place({ '9000001A': shape('g:9000001A', 400, out) }).placement).toBe('near');
  });
  it('does not fall back on a June shape that November redrew', () => {
    expect(place({ '9000001A': shape('g:9000001A', 999) }, { '9000001A': shape('p:9000001A') }).placement).toBe('near');
  });
  it('is unplaced without a box, and for a mail-ballot group', () => {
    expect(placeIn2020('9000002A', evidence({ november: { '9000002A': shape('g:9000002A') } })).placement).toBe(
      'unplaced',
    );
    expect(placeIn2020('9990401A', evidence({ boxes: { '9990401A': boxed() } })).placement).toBe('unplaced');
  });
});

describe('fitsBox', () => {
  it('asks the polygon to fill its box to within a cell on every side', () => {
    expect(fitsBox(inBox, box)).toBe(true);
    expect(fitsBox(box, box)).toBe(true);
    expect(fitsBox([inBox[0] + BOX_GRID.lon, inBox[1], inBox[2], inBox[3]], box)).toBe(false);
    expect(fitsBox([inBox[0], inBox[1], inBox[2], inBox[3] - BOX_GRID.lat], box)).toBe(false);
    expect(fitsBox([inBox[0], inBox[1] - 0.0012, inBox[2], inBox[3]], box)).toBe(false);
  });
});

describe('placement in 2014 and 2017', () => {
  const all = {
    november: {
      '9000001A': shape('g:9000001A'),
      '9000002C': shape('g:9000002C'),
      '9000002B': { ...shape('g:9000002B'), center: [-118.2, 34.1] as const },
    },
    june: { '9000003A': shape('p:9000003A'), '9000004B': shape('p:9000004B') },
    boxes: { '9000005A': boxed(), '9000006B': boxed() },
  };
  const place = (precinct: string) => placeBefore2018(precinct, evidence(all));

  it('is near a 2018 namesake of either layer, never its shape', () => {
    expect(place('9000001A')).toEqual({
      placement: 'near',
      via: '2018-namesake',
      at: [-118.294, 34.007],
      errorM: 530,
      shape: null,
      reach: { kind: 'circle', at: [-118.294, 34.007], radiusM: 530 },
    });
    expect(place('9000003A')).toMatchObject({ placement: 'near', via: '2018-namesake' });
  });
  it('is near a sibling of the same number, the first by letter, November before June', () => {
    expect(place('9000002A')).toMatchObject({
      placement: 'near',
      via: '2018-number-sibling',
      at: [-118.2, 34.1],
      errorM: 1100,
    });
    expect(place('9000004A')).toMatchObject({ placement: 'near', via: '2018-number-sibling', errorM: 1100 });
  });
  it('is near a 2020 box by name, then by number, with both errors', () => {
    expect(place('9000005A')).toMatchObject({ placement: 'near', via: '2020-namesake-box', errorM: 620 });
    expect(place('9000006A')).toMatchObject({ placement: 'near', via: '2020-number-sibling-box', errorM: 1150 });
  });
  it('is unplaced where no layer knows its number, and for a mail-ballot group', () => {
    expect(place('9000007A')).toEqual({
      placement: 'unplaced',
      via: '',
      at: null,
      errorM: null,
      shape: null,
      reach: null,
    });
    expect(placeBefore2018('9990401A', evidence({ november: { '9990401A': shape('g:9990401A') } })).placement).toBe(
      'unplaced',
    );
  });
});

describe('placement in November 2016', () => {
  const place = (
    precinct: string,
    bytes: number | undefined,
    november: Record<string, KnownShape>,
    june: Record<string, KnownShape> = {},
  ) => placeIn2016(precinct, evidence({ november, june, bytes2016: bytes === undefined ? {} : { [precinct]: bytes } }));

  it('is the same shape where name and record size agree with either layer, November first', () => {
    expect(
      place('9000001A', 400, { '9000001A': shape('g:9000001A') }, { '9000001A': shape('p:9000001A') }),
    ).toMatchObject({ placement: 'same-shape', shape: 'g:9000001A', errorM: 0 });
    expect(
      place('9000001A', 400, { '9000001A': shape('g:9000001A', 401) }, { '9000001A': shape('p:9000001A') }),
    ).toMatchObject({ placement: 'same-shape', shape: 'p:9000001A' });
  });
  it('is the namesake’s polygon with edited edges where the size differs or is unknown', () => {
    for (const bytes of [399, undefined]) {
      expect(place('9000001A', bytes, { '9000001A': shape('g:9000001A') })).toMatchObject({
        placement: 'same-name',
        via: '2018-namesake-polygon',
        shape: 'g:9000001A',
        errorM: 530,
      });
    }
  });
  it('is near the one precinct that was renamed, by its record size', () => {
    const renamed = { '9000471A': shape('g:9000471A', 4720) };
    expect(place('9000029A', 4720, renamed)).toMatchObject({
      placement: 'near',
      via: '2018-renamed',
      shape: null,
      reach: { kind: 'polygon', shape: 'g:9000471A' },
    });
    expect(place('9000029A', 4719, renamed).placement).toBe('unplaced');
    expect(place('9000030A', 4720, renamed).placement).toBe('unplaced');
  });
  it('else is a point as before 2018, and nothing for a mail-ballot group', () => {
    expect(place('9000001A', 400, { '9000001B': shape('g:9000001B') })).toMatchObject({
      placement: 'near',
      via: '2018-number-sibling',
    });
    expect(place('9990001A', 400, { '9990001A': shape('g:9990001A') }).placement).toBe('unplaced');
  });
});

describe('placement in 2024 and 2025', () => {
  const place = (parts: Parameters<typeof evidence>[0]) => placeAfter2020('9000001A', evidence(parts)).via;
  const boxes = { '9000001A': boxed() };
  const november = { '9000001A': shape('g:9000001A') };
  it('goes by name before number, by 2020 before 2018', () => {
    expect(place({ boxes, november })).toBe('2020-namesake-box');
    expect(place({ boxes: { '9000001B': boxed() }, november })).toBe('2018-namesake');
    expect(place({ boxes: { '9000001B': boxed() }, november: { '9000001C': shape('g:9000001C') } })).toBe(
      '2020-number-sibling-box',
    );
    expect(place({ june: { '9000001C': shape('p:9000001C') } })).toBe('2018-number-sibling');
    expect(place({})).toBe('');
  });
  it('comes last to the precincts it voted with in June 2016, 2020 before 2018', () => {
    const together = [
      ['9000001A', '9000008A'],
      ['9000008A', '9000008A'],
      ['9000009A', '9000008A'],
    ] as const;
    const parts = { together, november: { '9000008A': shape('g:9000008A') } };
    expect(place(parts)).toBe('2016-consolidation');
    expect(place({ ...parts, boxes: { '9000009A': boxed() } })).toBe('2016-consolidation-box');
    expect(place({ ...parts, june: { '9000001C': shape('p:9000001C') } })).toBe('2018-number-sibling');
    expect(placeBefore2018('9000001A', evidence({ ...parts, boxes: { '9000009A': boxed() } }))).toMatchObject({
      placement: 'near',
      via: '2016-consolidation',
      at: [-118.294, 34.007],
      errorM: 950,
      shape: null,
    });
  });
});
