import { describe, expect, it } from 'vitest';
import { checkPack, isPack } from '@/lib/packs/check';
import { packReader, readManifest } from '@/lib/packs/published';
import type { ContestPack, ElectionPack, GeometryPack, PackId, PeoplePack, PlacesPack } from '@/lib/packs/schema';

const manifest = readManifest();
const read = packReader(manifest);
const ids = manifest.packs.map((p) => p.id).filter((id) => id !== 'context-image');

describe('the published packs', () => {
  it('are all of their schemas', () => {
    expect(ids.length).toBeGreaterThan(100);
    for (const id of ids) expect(() => read(id), id).not.toThrow();
  });

  it('are none of another id', () => {
    for (const id of ids.filter((x) => x.startsWith('election-'))) {
      const other = ids.find((x) => x.startsWith('election-') && x !== id)!;
      expect(isPack(other, read(id))).toBe(false);
    }
    expect(isPack('profiles', read('profiles-precincts'))).toBe(false);
    expect(isPack('places', read('plans'))).toBe(false);
  });
});

/** A published pack with one thing wrong with it. */
function spoiled<T>(id: PackId, spoil: (pack: T) => void): unknown {
  const pack = structuredClone(read(id)) as T;
  spoil(pack);
  return pack;
}

describe('a spoiled pack', () => {
  it.each<[string, PackId, unknown, RegExp]>([
    [
      'a vote too few in a neighborhood',
      'election-2020-11-general',
      spoiled<ElectionPack>('election-2020-11-general', (p) => (p.contests[0]!.neighborhood[0]![3]! -= 1)),
      /sum of the neighborhoods/,
    ],
    [
      'a precinct without its votes',
      'election-2020-11-general',
      spoiled<ElectionPack>('election-2020-11-general', (p) => p.contests[0]!.precinct[1]!.pop()),
      /lengths/,
    ],
    [
      'a candidate nobody knows',
      'contest-2020-11-general-president',
      spoiled<ContestPack>('contest-2020-11-general-president', (p) => (p.contest.candidates[0] = 'nobody' as never)),
      /candidates\.0: not a known candidate/,
    ],
    [
      'half a vote',
      'contest-2020-11-general-president',
      spoiled<ContestPack>('contest-2020-11-general-president', (p) => (p.contest.precinct[0]![7] = 1.5)),
      /precinct\.0\.7/,
    ],
    [
      'a margin of error under zero',
      'people-neighborhoods',
      spoiled<PeoplePack>('people-neighborhoods', (p) => (p.columns.find((c) => c.moe !== null)!.moe![2] = -1)),
      /moe\.2/,
    ],
    [
      'a column that is short',
      'people-tracts-2020',
      spoiled<PeoplePack>('people-tracts-2020', (p) => p.columns[0]!.estimate.pop()),
      /run along the ids/,
    ],
    [
      'a field that nobody knows',
      'places',
      spoiled<PlacesPack>('places', (p) => Object.assign(p.neighborhoods[0]!, { voters: ['a name'] })),
      /neighborhoods\.0\.voters/,
    ],
    [
      'a neighbor that is not listed',
      'places',
      spoiled<PlacesPack>('places', (p) => p.neighborhoods[0]!.neighbours.push('atlantis')),
      /named and not listed/,
    ],
    [
      'a shape without its line',
      'geometry-base',
      spoiled<GeometryPack>('geometry-base', (p) => p.arcs.splice(-1)),
      /not there/,
    ],
  ])('with %s is refused with the field', (_, id, pack, says) => {
    expect(() => checkPack(id, pack)).toThrow(says);
  });
});
