import { describe, expect, it } from 'vitest';
import { isMailBallotGroup, withheldPrecincts, type PoolCandidate } from './withhold';

const row = (precinct: string, ballots: number, placement: PoolCandidate['placement'] = 'exact'): PoolCandidate => ({
  precinct,
  ballots,
  placement,
});
const pooled = (rows: PoolCandidate[]) => [...withheldPrecincts(rows)].sort();

describe('withheldPrecincts', () => {
  it('knows the mail-ballot groups by their number', () => {
    expect(isMailBallotGroup('9990413A')).toBe(true);
    expect(isMailBallotGroup('9000413A')).toBe(false);
  });
  it('hides nothing where nothing is small', () => {
    expect(pooled([row('9000001A', 10), row('9000002A', 400)])).toEqual([]);
  });
  it('pools groups of any size and precincts under 10 ballots', () => {
    expect(
      pooled([row('9990401A', 300, 'unplaced'), row('9000001A', 9), row('9000002A', 10), row('9000003A', 0)]),
    ).toEqual(['9000001A', '9000003A', '9990401A']);
  });
  it('never leaves a pool under 10 ballots, which a subtraction would lay open', () => {
    expect(
      pooled([
        row('9990413A', 1, 'unplaced'),
        row('9990415A', 1, 'unplaced'),
        row('9000002A', 217),
        row('9000001A', 141),
      ]),
    ).toEqual(['9000001A', '9990413A', '9990415A']);
  });
  it('never leaves a pool under 10 registered voters', () => {
    // 2016: mail-ballot groups with many ballots and no registration, and one precinct of seven voters.
    const small = [
      { ...row('9990401A', 114, 'unplaced'), registered: 0 },
      { ...row('9000001A', 7), registered: 7 },
    ];
    expect(pooled([...small, { ...row('9000002A', 300), registered: 500 }])).toEqual([
      '9000001A',
      '9000002A',
      '9990401A',
    ]);
    expect(pooled([...small.map((r) => ({ ...r, registered: null })), row('9000002A', 300)])).toEqual([
      '9000001A',
      '9990401A',
    ]);
  });
  it('never pools one row alone, which would be no pool', () => {
    expect(pooled([row('9990413A', 80, 'unplaced'), row('9000001A', 141), row('9000002A', 217)])).toEqual([
      '9000001A',
      '9990413A',
    ]);
  });
  it('prefers to hide what is on no map, then what is no shape', () => {
    const small = [row('9000009A', 3, 'near'), row('9000008A', 0, 'near')];
    expect(pooled([...small, row('9000001A', 65, 'same-shape'), row('9000002A', 107, 'near')])).toContain('9000002A');
    expect(pooled([...small, row('9000002A', 107, 'near'), row('9000003A', 600, 'unplaced')])).toContain('9000003A');
  });
});
