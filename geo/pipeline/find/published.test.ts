/** Every mark of the pack of the search has the outline that its name asks for; every pin reads back. */
import { describe, expect, it } from 'vitest';
import { featuresOf } from '@/geo/topology';
import { nameOfFound } from '@/lib/find/nameOfFound';
import { foundShape } from '@/lib/figure/foundShape';
import { packReader, readManifest } from '@/lib/packs/published';
import { foundPoint, normalizeFound } from '@/lib/view/found';

const read = packReader(readManifest());
const find = read('find');
const places = read('places');
const outlined = [
  ...[find.roads, find.parks, find.zips, find.councilDistricts, find.neighborhoodCouncils].flat(),
  ...places.others.filter((o) => o.kind === 'small').map((o) => ({ name: o.name, mark: o.slug })),
  ...places.others.filter((o) => o.kind === 'group').map((o) => ({ name: o.name, mark: `group-${o.slug}` })),
].flatMap(({ name, mark }) => (mark === undefined ? [] : [{ name, mark }]));

describe('the pack of the search', () => {
  it('names outlines that there are, in canonical form, and each by its own name', () => {
    const ids = new Map<string, Set<string>>();
    for (const { name, mark } of outlined) {
      expect(normalizeFound(mark)).toBe(mark);
      const { pack, object, id } = foundShape(mark)!;
      const key = `${pack} ${object}`;
      if (!ids.has(key)) ids.set(key, new Set(featuresOf(read(pack), object).map((f) => f.id)));
      expect(ids.get(key), mark).toContain(id);
      expect(nameOfFound(mark, { find, places }), mark).toBe(name);
    }
    expect(outlined.length).toBeGreaterThan(400);
  });

  it('has its points in reach of a link', () => {
    const points = [
      find.crossings.at,
      find.precinctsAround.at,
      [find.parks, find.stations, find.zips, find.around].flat().map((s) => s.at),
    ].flat();
    for (const at of points) expect(normalizeFound(foundPoint(at)), String(at)).toBe(foundPoint(at));
  });

  it('calls a crossing by its two streets', () => {
    expect(nameOfFound('34.0494,-118.2599', { find, places })).toBe('7th Street & Figueroa Street');
    expect(nameOfFound('34.0001,-118.0001', { find, places })).toBeNull();
  });

  it('keeps within 60 KB on the wire', async () => {
    const { gzipSync } = await import('node:zlib');
    expect(gzipSync(JSON.stringify(find)).length).toBeLessThan(60_000);
  });
});
