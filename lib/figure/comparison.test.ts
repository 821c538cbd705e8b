/** Places side by side. The differences are those of the published files; the rules of errors are stated, and tried on made-up places. */
import { describe, expect, it } from 'vitest';
import { comparison, furthest } from '@/lib/figure/comparison';
import { profile, type Profile } from '@/lib/figure/profile';
import { comparedInWords, inOrder } from '@/lib/figure/wording/comparison';
import { profileInWords } from '@/lib/figure/profileInWords';
import { download, packs } from '@/lib/figure/testFigures';
import { english as words } from '@/lib/i18n/english';
import { places } from '@/lib/i18n/en.places';

const THREE = ['koreatown', 'boyle-heights', 'eagle-rock'].map((id) => profile(id, '2011', packs)!);

/** A place with one measure, percent. */
function made(id: string, value: number | null, moe: number | null): Profile {
  const measure = 'poverty_rate';
  return {
    ...THREE[0]!,
    id,
    elections: [],
    measures: [{ ...THREE[0]!.measures.find((x) => x.measure === measure)!, value, moe }],
  };
}

describe('places side by side', () => {
  const rows = comparison(THREE);
  const row = (of: object) => rows.find((r) => JSON.stringify(r.of) === JSON.stringify(of))!;

  it('are as far apart in an election as the shares of its files', () => {
    const votes = download('2017-06-special-runoff');
    const shares = THREE.map(({ id }) => {
      const { 'Jimmy Gomez': gomez, 'Robert Lee Ahn': ahn } = votes.get(id)!;
      return (100 * gomez!) / (gomez! + ahn!);
    });
    const runoff = rows.find((r) => r.of.is === 'vote' && r.of.election === '2017-06-special-runoff')!;
    expect(runoff.of).toMatchObject({ candidate: 'jimmy-gomez', contest: 'us-house' });
    expect(runoff.values.map((v) => v!.value)).toEqual(shares.map((s) => expect.closeTo(s, 9) as number));
    expect(runoff.difference).toBeCloseTo(Math.max(...shares) - Math.min(...shares), 9);
    expect(runoff.apart).toBe('beyond');
  });

  it('have a row for each election with votes and each measure in percent, and for no other', () => {
    expect(
      rows.every((r) => r.of.is === 'vote' || r.values.every((v) => v === null || (v.value >= 0 && v.value <= 100))),
    ).toBe(true);
    expect(rows.some((r) => r.of.is === 'measure' && r.of.measure === 'median_household_income')).toBe(false);
    expect(rows.filter((r) => r.of.is === 'vote').length).toBe(
      THREE[0]!.elections.filter((e) => e.bars !== null).length,
    );
  });

  it('counts without a margin are exact: who lived here in 2020', () => {
    expect(row({ is: 'measure', measure: 'latino_share', vintage: 'census-2020' }).apart).toBe('exact');
  });

  it('margins of surveys combine as the root of the sum of their squares: 3 and 4 make 5', () => {
    expect(comparison([made('a', 20, 3), made('b', 25.1, 4)])[0]!.apart).toBe('beyond');
    expect(comparison([made('a', 20, 3), made('b', 24.9, 4)])[0]!.apart).toBe('within');
  });

  it('say nothing where an error is not known, and have no row where only one place has a figure', () => {
    expect(comparison([made('a', 20, null), made('b', 40, 4)])[0]!.apart).toBe('unknown');
    expect(comparison([made('a', 20, 3), made('b', null, null)])).toEqual([]);
    expect(furthest(comparison([made('a', 20, null), made('b', 40, 4)]))).toBeNull();
  });

  it('stand in the order asked for', () => {
    const worded = comparedInWords(
      rows,
      THREE.map((p) => profileInWords(p, words)),
      words,
      places.compare,
    );
    const differences = inOrder(worded, 'difference', words).map((r) => r.difference);
    expect(differences).toEqual([...differences].sort((a, b) => b - a));
    expect(inOrder(worded, 'listed', words)).toEqual(worded);
    expect(furthest(rows)!.difference).toBe(
      Math.max(...rows.filter((r) => r.apart !== 'within').map((r) => r.difference)),
    );
  });
});
