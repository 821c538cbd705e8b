import { describe, expect, it } from 'vitest';
import { packList, readPackList } from '@/lib/packs/packList';
import { readManifest } from '@/lib/packs/published';

describe('the list of packs in a page', () => {
  const { packs } = readManifest();

  it('names every published file, its bytes and the beginning of its hash', () => {
    const index = readPackList(packList(packs));
    expect(Object.keys(index)).toHaveLength(packs.length);
    for (const { id, file, bytes, sha256 } of packs) {
      expect(index[id], id).toEqual({ file, bytes, sha256: sha256.slice(0, 10) });
    }
  });

  it('refuses a file that is not named by its id and hash', () => {
    expect(() => packList([{ ...packs[0]!, file: 'other-0000000000.json' }])).toThrow('other-0000000000.json');
  });

  it('reads nothing from an empty list', () => {
    expect(readPackList('')).toEqual({});
  });
});
