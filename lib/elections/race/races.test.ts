/** Figures typed by hand against the reports at hand (numbers repeated here from them) and against the published data. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ELECTION_IDS, ELECTIONS, contestOf, type ElectionId } from '@/lib/elections/catalogue';
import { english } from '@/lib/i18n/editions';
import type { ContestColumns, ElectionPack, Manifest } from '@/lib/packs/schema';
import { countStages } from './count';
import { FACT_IDS, hasReports, type Citation } from './race';
import { RACES } from './races';

const words = english.parts.races;
const folder = 'public/data';
const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as Manifest;
function first(id: ElectionId): ContestColumns {
  const file = readdirSync(folder).find((f) => f.startsWith(`election-${id}-`))!;
  return (JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as ElectionPack).contests[0]!;
}
const stages = (id: ElectionId) => countStages(RACES[id], first(id));
const shares = (id: ElectionId) =>
  stages(id).map((s) => [s.when, ...s.shares.map((x) => x.percent.toFixed(x.decimals))]);

describe('the count of June 2017', () => {
  it('goes from 52.2 over 60.1 to the certified 59.2 %', () => {
    expect(shares('2017-06-special-runoff')).toEqual([
      ['first-returns', '52.2', '47.8'],
      ['election-night', '60.1', '39.9'],
      ['certified', '59.2', '40.8'],
    ]);
  });
  it('begins with 10,248 to 9,385 in 21 of 192 precincts, and ends with 25,569 to 17,610 of 43,179', () => {
    const [start, , end] = stages('2017-06-special-runoff');
    expect(start!.shares.map((s) => s.votes)).toEqual([10248, 9385]);
    expect(start!.precincts).toEqual({ counted: 21, of: 192 });
    expect(end!.shares.map((s) => s.votes)).toEqual([25569, 17610]);
    expect(end!.total).toBe(43179);
  });
  it('has 192 precincts in the returns too', () => {
    const file = readFileSync('public/downloads/results/2017-06-special-runoff.csv', 'utf8');
    const listed = new Set(
      file
        .split('\n')
        .slice(1)
        .map((line) => line.split(',')[0]!)
        .filter((p) => /^\d{7}[A-Z]$/.test(p)),
    );
    // Three of the pool are precincts (two empty ones and one more), the rest mail-ballot groups (docs/elections.md).
    expect(listed.size + 3).toBe(192);
  });
});

it('the count of 2020 goes from 52.59 to the certified 53.0 %', () => {
  expect(shares('2020-11-general')).toEqual([
    ['early-returns', '52.59', '47.41'],
    ['certified', '53.0', '47.0'],
  ]);
});

describe.each(ELECTION_IDS)('the card of %s', (id) => {
  const card = RACES[id];
  const last = stages(id).at(-1)!;

  it('ends with the certified totals of the published reconciliation, where they are known', () => {
    const rows = manifest.reconciliation.filter(
      (r) => r.election === id && r.contest === ELECTIONS[id].contests[0]!.id,
    );
    const known = rows.filter((r) => r.certified !== null);
    expect(card.certified).toEqual(
      known.length === 0 ? 'none' : known.length === rows.length ? 'all' : { leading: known.length },
    );
    expect(last.when).toBe(card.certified === 'all' ? 'certified' : 'returns');
    for (const row of known)
      expect(last.shares.find((s) => s.candidate === row.candidate)!.votes, row.candidate).toBe(row.certified);
  });

  it('lists everybody on the ballot once, and names only people who stood', () => {
    const ballot = ELECTIONS[id].contests[0]!.ballot.map((b) => b.candidate);
    expect([...last.shares.map((s) => s.candidate)].sort()).toEqual([...ballot].sort());
    for (const x of [...card.money, ...card.stages.flatMap((s) => s.shares)]) expect(ballot).toContain(x.candidate);
  });

  it('has reported shares that add up to 100 and agree with reported votes', () => {
    for (const stage of card.stages) {
      expect(stage.shares.reduce((n, s) => n + s.percent, 0)).toBeCloseTo(100, 6);
      const counted = stage.shares.reduce((n, s) => n + (s.votes ?? 0), 0);
      for (const s of stage.shares) if (s.votes !== null) expect((100 * s.votes) / counted).toBeCloseTo(s.percent, 1);
    }
  });

  it('names a source and a date beside everything that was reported; only background has no date', () => {
    const cites: (Citation | null)[] = [
      ...card.stages,
      ...card.money,
      ...card.notes,
      ...card.stake,
      ...card.candidates,
    ].map((x) => x.cite);
    for (const cite of cites) if (cite !== null) expect(cite.date === null).toBe(cite.by === 'background');
    for (const x of [...card.stages, ...card.money]) expect(x.cite.date).not.toBeNull();
    for (const cite of cites) if (cite?.date) expect(words.date(cite.date)).toMatch(/\b20(17|20|22|24)$/);
  });
});

describe('the cards together', () => {
  it('report of the five races that reports are at hand for, and of no other', () => {
    expect(ELECTION_IDS.filter((id) => hasReports(RACES[id]))).toEqual([
      '2024-11-general',
      '2022-11-general',
      '2020-11-general',
      '2017-06-special-runoff',
      '2017-04-special-primary',
    ]);
  });
  it('count 24 candidates in April 2017: 23 of the returns and a write-in', () => {
    const ballot = contestOf('2017-04-special-primary', 'us-house')!.ballot.length;
    expect([ballot, RACES['2017-04-special-primary'].writeIns]).toEqual([23, 1]);
    expect(words.facts['write-in']).toContain(`${ballot + 1} candidates`);
    expect(words.facts['write-in']).toContain(`list ${ballot}`);
    expect(english.m.elections['2017-04-special-primary'].pairing).toBe('23 and a write-in');
  });
  it('tell the money as reported', () => {
    const money = ELECTION_IDS.flatMap((id) =>
      RACES[id].money.map((x) => [x.candidate, x.what, x.exactness, x.amount]),
    );
    expect(money).toEqual([
      ['jimmy-gomez', 'raised', 'more-than', 1_250_000],
      ['david-kim', 'raised', 'about', 178_000],
      ['jimmy-gomez', 'raised', 'about', 961_000],
      ['robert-lee-ahn', 'raised', 'about', 874_000],
      ['robert-lee-ahn', 'lent-by-candidate', 'exactly', 490_000],
    ]);
  });
  it('say that there are no precinct returns exactly where there are none', () => {
    const said = ELECTION_IDS.filter((id) => RACES[id].notes.some((n) => n.id === 'no-precinct-returns'));
    expect(said).toEqual(ELECTION_IDS.filter((id) => ELECTIONS[id].level === 'district'));
  });
  it('call both candidates Democrats only where both were', () => {
    for (const id of ELECTION_IDS) {
      if (![...RACES[id].stake].some((f) => f.id.startsWith('both-democrats'))) continue;
      expect(contestOf(id, 'us-house')!.ballot.map((b) => b.party)).toEqual(['DEM', 'DEM']);
    }
  });
  it('use every sentence', () => {
    const used = new Set(
      ELECTION_IDS.flatMap((id) => [...RACES[id].stake, ...RACES[id].candidates, ...RACES[id].notes].map((f) => f.id)),
    );
    expect([...used].sort()).toEqual([...FACT_IDS].sort());
  });
});

it('words of dates are as exact as the date', () => {
  expect([words.date('2020-11-04'), words.date('2017-06'), words.date('2017'), words.date('fall 2024')]).toEqual([
    'November 4, 2020',
    'June 2017',
    '2017',
    'fall 2024',
  ]);
});

it('the English of the cards is finished, plain and does not shout', () => {
  const strings = (node: unknown): string[] =>
    typeof node === 'string'
      ? [node]
      : typeof node === 'object' && node !== null
        ? Object.values(node).flatMap(strings)
        : [];
  expect(strings(words).length).toBeGreaterThan(60);
  for (const text of strings(words)) {
    expect(text.trim()).toBe(text);
    expect(text).not.toMatch(/TODO|undefined|!| {2}|'/);
  }
});
