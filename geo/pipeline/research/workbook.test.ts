import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { workbook } from './workbook';

const rows = (bytes: Buffer): unknown[][] => {
  const { Sheets, SheetNames } = read(bytes, { type: 'buffer' });
  return utils.sheet_to_json<unknown[]>(Sheets[SheetNames[0]!]!, { header: 1, raw: true, defval: null });
};

describe('a workbook', () => {
  it('has the rows of the table: accents, quotes and signs, GEOIDs with their zeros as text, numbers as numbers, blanks blank', () => {
    const csv = 'tract,name,votes,share\n06037206010,"de León, <K> & ""x""",12,85.60\n0850001A,,,-0.5\n1e5, a,0,007\n';
    expect(rows(workbook(csv))).toEqual([
      ['tract', 'name', 'votes', 'share'],
      ['06037206010', 'de León, <K> & "x"', 12, 85.6],
      ['0850001A', null, null, -0.5],
      ['1e5', ' a', 0, '007'],
    ]);
  });

  it('has room for more than 26 columns, and more than 702', () => {
    const names = Array.from({ length: 710 }, (_, i) => `c${i}`);
    expect(rows(workbook(`${names.join(',')}\n${names.map((_, i) => i).join(',')}\n`))).toEqual([
      names,
      names.map((_, i) => i),
    ]);
  });

  it('is the same bytes each time, in every time zone', () => {
    const zone = process.env.TZ;
    const made = ['UTC', 'America/Los_Angeles', 'Asia/Seoul'].map((tz) => {
      process.env.TZ = tz;
      return workbook('a,b\n1,2\n').toString('hex');
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(new Set(made).size).toBe(1);
  });
});
