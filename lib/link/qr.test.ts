import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { QUIET_ZONE, qrPath } from '@/lib/link/qr';

/** The modules that a path fills. */
function fill(d: string, size: number): boolean[][] {
  const grid = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, width] of d.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    for (let i = 0; i < Number(width); i += 1) grid[Number(y)]![Number(x) + i] = true;
  return grid;
}

describe('qrPath', () => {
  it('fills the modules of the code, with a quiet zone of four around them', () => {
    const text = 'https://ca34.example/?n=koreatown';
    const code = qrPath(text)!;
    const grid = fill(code.d, code.size);
    expect(grid).toEqual(encode(text, { ecc: 'M', boostEcc: true, border: QUIET_ZONE }).data);
    for (let i = 0; i < code.size; i += 1)
      for (let edge = 0; edge < 4; edge += 1)
        for (const pixel of [grid[edge]![i], grid[i]![edge], grid[code.size - 1 - edge]![i]]) expect(pixel).toBe(false);
    // The three finders: 7 × 7 squares in the corners but the last.
    expect([grid[4]!.slice(4, 12), grid[4]!.slice(-11, -4)]).toEqual([
      [...Array<boolean>(7).fill(true), false],
      Array<boolean>(7).fill(true),
    ]);
  });

  it('takes the longest link there is, and nothing longer than a code can hold', () => {
    expect(qrPath(`https://ca34.example/present/#deck=1.${'aB-_9'.repeat(380)}`)).not.toBeNull();
    expect(qrPath('a'.repeat(2400))).toBeNull();
  });
});
