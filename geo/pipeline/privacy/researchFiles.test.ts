/** Leaks planted into the files for researchers. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ElectionId } from '@/lib/elections/catalogue';
import type { ElectionPack } from '@/lib/packs/schema';
import type { Plan } from '@/lib/places';
import { findings } from './check';
import { told } from './gate';
import { piecesOf, type Pieces } from './pieces';
import { withRows, type Files } from './plant';
import { publicationOf, readPublic } from './publication';

const published = readPublic(join(__dirname, '../../../public'));
let pieces: Record<Plan, Pieces>;
beforeAll(() => {
  pieces = piecesOf(publicationOf(published));
});
const inFiles = async (files: Files, election: ElectionId): Promise<string[]> =>
  (await findings(files, { pieces, elections: [election], residents: false })).map(told);
const { precincts } = publicationOf(published).pack('election-2014-06-primary') as ElectionPack;

describe('a planted leak is found in', () => {
  it('the ballots of a neighborhood, which differ from those of its pack', async () => {
    const planted = withRows(published, 'neighborhoods/results-2018-11-general.csv', (row) =>
      row.neighborhood === 'koreatown' ? { ...row, ballots: String(Number(row.ballots) + 3) } : row,
    );
    const found = await inFiles(planted, '2018-11-general');
    expect(found.some((f) => f.startsWith('statements that differ') && f.includes('koreatown'))).toBe(true);
  });

  it('a crosswalk to neighborhoods: a part of a precinct that holds three to five ballots', async () => {
    const file = 'crosswalks/precincts-to-neighborhoods-2014-06-primary.csv';
    const { precinct } = publicationOf(published)
      .rows(file)
      .find((r) => precincts.ballots[precincts.id.indexOf(r.precinct!)]! < 100)!;
    const at = precincts.id.indexOf(precinct!);
    const ballots = precincts.ballots[at]!;
    expect(ballots * 0.02).toBeLessThan(3);
    const planted = withRows(published, file, (row) =>
      row.precinct === precinct ? { ...row, weight: (4 / ballots).toFixed(4) } : row,
    );
    expect((await inFiles(planted, '2014-06-primary')).some((f) => f.includes(`${precinct} & `))).toBe(true);
  });

  it('votes by block group: seven that are withheld in the pack', async () => {
    const file = 'block-groups/results-2018-11-general.csv';
    const { block_group_2020: group, contest } = publicationOf(published)
      .rows(file)
      .find((r) => r.votes === '')!;
    let first = true;
    const planted = withRows(published, file, (row) => {
      if (row.block_group_2020 !== group || row.contest !== contest) return row;
      const votes = first ? '7' : '0';
      first = false;
      return { ...row, votes };
    });
    const found = await inFiles(planted, '2018-11-general');
    expect(
      found.some((f) => f.includes(group!)),
      found.join('\n'),
    ).toBe(true);
  });

  it('a share of withheld votes, a swing of a share that is nowhere, a workbook that is not its table, a text that nobody declared', async () => {
    const blocks = withRows(published, 'block-groups/results-2018-11-general.csv', (row) =>
      row.votes === '' ? { ...row, share: '42.86' } : row,
    );
    const swings = withRows(blocks, 'neighborhoods/swings.csv', (row) =>
      row.since === '2018-11-general' && row.neighborhood === 'koreatown' ? { ...row, share_before: '14.29' } : row,
    );
    const other = published.get('downloads/plans/changes.xlsx')!;
    const planted = new Map(swings)
      .set('downloads/plans/compactness.xlsx', other)
      .set('downloads/notes.txt', Buffer.from('Nine.'));
    const found = (await inFiles(planted, '2018-11-general')).join('\n');
    expect(found).toContain('has shares of votes that are withheld');
    expect(found).toContain('14.29 is no published share');
    expect(found).toContain('plans/compactness.xlsx is not plans/compactness.csv');
    expect(found).toContain('notes.txt is in no manifest');
  });
});
