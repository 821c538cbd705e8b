import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundPoint, normalizeFound, outlineOf, pinOf } from './found';

describe('what was found, in a link', () => {
  it('is a point in reach of the camera, kept to a meter, or the name of an outline', () => {
    expect(normalizeFound('34.048713999,-118.258619')).toBe('34.04871,-118.25862');
    expect(pinOf('34.04871,-118.25862')).toEqual([-118.25862, 34.04871]);
    for (const name of ['90006', 'historic-filipinotown', 'street-7th-street', 'constructor'])
      expect(outlineOf(normalizeFound(name) ?? undefined)).toBe(name);
  });

  it.each([
    '',
    '40.7,-74',
    '34.05',
    '34.05,-118.25,12',
    '9000',
    '900061',
    'Koreatown',
    'a b',
    '<svg>',
    '34.05,-118.25 ',
  ])('is nothing for %j', (text) => {
    expect(normalizeFound(text)).toBeNull();
  });

  it('is its own fixed point, and never throws', () => {
    const point = fc.tuple(fc.double(), fc.double()).map(([lat, lon]) => `${lat},${lon}`);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), point), (text) => {
        const found = normalizeFound(text);
        if (found !== null) expect(normalizeFound(found)).toBe(found);
      }),
    );
    fc.assert(
      fc.property(
        fc.double({ min: -119, max: -117.5, noNaN: true }),
        fc.double({ min: 33.5, max: 34.6, noNaN: true }),
        (lon, lat) => {
          const at = pinOf(normalizeFound(foundPoint([lon, lat])) ?? undefined)!;
          expect(Math.hypot(at[0] - lon, at[1] - lat)).toBeLessThan(1e-5);
        },
      ),
    );
  });
});
