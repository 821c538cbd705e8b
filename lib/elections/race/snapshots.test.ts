/** The count as it went: against the sources, and against the certified totals that are published. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { SNAPSHOTS, snapshotStages } from './snapshots';

const ELECTIONS = ['2022-11-general', '2024-11-general'] as const;
const file = path.join(process.env.CA34_SOURCES ?? 'sources', 'results/count_by_count_2022_2024.csv');

it.each(ELECTIONS)('%s: no count is smaller than the one before it, and none is over the certified one', (election) => {
  const certified = readFileSync(`public/downloads/results/${election}.csv`, 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
  const sum = (name: string): number =>
    certified.filter((r) => r[2] === 'us-house' && r[3] === name).reduce((n, r) => n + Number(r[5]), 0);
  const last = [sum('Jimmy Gomez'), sum('David Kim')];
  const lines = SNAPSHOTS[election];
  lines.forEach(([at, gomez, kim], i) => {
    const before = lines[i - 1];
    if (before) expect([at > before[0], gomez >= before[1], kim >= before[2]], at).toEqual([true, true, true]);
    expect(gomez <= last[0]! && kim <= last[1]!, at).toBe(true);
  });
  expect(snapshotStages(election)).toHaveLength(lines.length);
});

it('2022 begins with 21,928 to 18,167 (54.7 %) in 15 counts, and its last is the certified 62,244 to 59,223', () => {
  const stages = snapshotStages('2022-11-general');
  expect(stages).toHaveLength(15);
  expect(stages[0]!.shares.map((s) => [s.votes, s.percent])).toEqual([
    [21928, 54.7],
    [18167, 45.3],
  ]);
  expect(stages.at(-1)!.shares.map((s) => s.votes)).toEqual([62244, 59223]);
});

describe.skipIf(!existsSync(file))('from the sources', () => {
  it.each(ELECTIONS)('%s: every line, and none left out', (election) => {
    const rows = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), { header: true }).data;
    const votes = (name: string) =>
      rows
        .filter(
          (r) =>
            r['election']?.startsWith(election.slice(0, 7)) &&
            r['contest']?.startsWith('UNITED STATES REPRESENTATIVE') &&
            r['candidate'] === name,
        )
        .map((r) => ({ at: r['timestamp']!.slice(0, 16), votes: Number(r['votes']) }));
    const kim = votes('DAVID KIM');
    expect(SNAPSHOTS[election]).toEqual(votes('JIMMY GOMEZ').map((g, i) => [g.at, g.votes, kim[i]!.votes]));
  });
});
