import { describe, expect, it } from 'vitest';
import { contestOf } from '@/lib/elections/catalogue';
import { parseCsv } from '../csv';
import { SourceError, type Sources } from '../sources';
import { readCertified } from './certified';
import { readReturns } from './returns';

const ELECTION = '2018-11-general';
const HOUSE = contestOf(ELECTION, 'us-house')!;
const HEADER = 'election,contest,precinct,candidate,party,votes,registered,ballots,votes_in_person,votes_vbm';
const line = (
  contest: string,
  precinct: string,
  candidate: string,
  party: string,
  votes: number,
  mail: number,
  ballots = 60,
) => `2018-11-06 general,${contest},${precinct},${candidate},${party},${votes},,${ballots},${votes - mail},${mail}`;
const GOOD = [
  line('U.S. House CA-34', '9000002A', 'Jimmy Gomez', 'DEM', 30, 12),
  line('U.S. House CA-34', '9000002A', 'Kenneth Mejia', 'GRN', 25, 5),
  line('U.S. House CA-34', '9000001A', 'Jimmy Gomez', 'DEM', 10, 0),
  line('U.S. House CA-34', '9000001A', 'Kenneth Mejia', 'GRN', 40, 11),
  line('Governor', '9000001A', 'Gavin Newsom', 'DEM', 50, 9),
  line('Governor', '9000001A', 'John H. Cox', 'REP', 4, 1),
  line('U.S. Senate', '9000001A', 'Kevin de León', 'DEM', 20, 9),
  line('U.S. Senate', '9000001A', 'Dianne Feinstein', 'DEM', 30, 1),
];

function sourcesOf(lines: readonly string[], header = HEADER): Sources {
  const text = () => [header, ...lines].join('\n');
  return {
    dir: '',
    has: () => true,
    text,
    csv: (file, columns) => parseCsv(file, text(), columns),
    geojson: () => {
      throw new Error('no shapes here');
    },
  };
}
const read = (lines: readonly string[]) => readReturns(sourcesOf(lines), ELECTION);
/** The good lines with one of them changed. */
const changed = (line: number, from: string, to: string) => GOOD.map((l, i) => (i === line ? l.replace(from, to) : l));

describe('readReturns', () => {
  it('sorts precincts, puts the winner first, and keeps contests and methods apart', () => {
    const { precincts, contests, redacted } = read(GOOD);
    expect(precincts).toEqual([
      { precinct: '9000001A', ballots: 60, registered: null },
      { precinct: '9000002A', ballots: 60, registered: null },
    ]);
    expect(contests.map((c) => [c.contest.id, c.candidates])).toEqual([
      ['us-house', ['kenneth-mejia', 'jimmy-gomez']],
      ['us-senate', ['dianne-feinstein', 'kevin-de-leon']],
      ['governor', ['gavin-newsom', 'john-cox']],
    ]);
    expect([...contests[0]!.votes]).toEqual([
      ['9000002A', [25, 30]],
      ['9000001A', [40, 10]],
    ]);
    expect([...contests[0]!.mail!]).toEqual([
      ['9000002A', [5, 12]],
      ['9000001A', [11, 0]],
    ]);
    expect([...contests[2]!.votes.keys()]).toEqual(['9000001A']);
    expect(redacted.size).toBe(0);
  });
  it('has no methods where the source leaves them blank', () => {
    expect(read(GOOD.map((l) => l.replace(/,\d+,\d+$/, ',,'))).contests[0]!.mail).toBeNull();
  });
  it('keeps the methods of all others where a precinct’s votes are kept back', () => {
    const kept = ['Jimmy Gomez,DEM', 'Kenneth Mejia,GRN'].map(
      (who) => `2018-11-06 general,U.S. House CA-34,9000003A,${who},,,4,,`,
    );
    const { mail } = read([...GOOD, ...kept]).contests[0]!;
    expect([...mail!]).toEqual([
      ['9000002A', [5, 12]],
      ['9000001A', [11, 0]],
      ['9000003A', [0, 0]],
    ]);
  });
  it('takes blank votes only from a precinct under 10 ballots', () => {
    const blank = (ballots: number) => [
      ...GOOD,
      ...['Jimmy Gomez,DEM', 'Kenneth Mejia,GRN'].map(
        (who) => `2018-11-06 general,U.S. House CA-34,9000003A,${who},,8,${ballots},,`,
      ),
    ];
    const { contests, redacted } = read(
      blank(4).map((l) => (l.includes('9000003A') ? l : l.replace(',,60,', ',8,60,').replace(/,\d+,\d+$/, ',,'))),
    );
    expect([...redacted]).toEqual(['9000003A']);
    expect(contests[0]!.votes.get('9000003A')).toEqual([0, 0]);
    expect(() => read(blank(10))).toThrow(/whole number of votes/);
  });
  it.each([
    [
      'an unknown candidate',
      changed(1, 'Kenneth Mejia', 'Ken Mejia'),
      3,
      /“Jimmy Gomez” \(DEM\), “Kenneth Mejia” \(GRN\) \(found “Ken Mejia”/,
    ],
    ['another party', changed(1, 'GRN', 'DEM'), 3, /\(GRN\)/],
    [
      'an unknown contest',
      changed(4, 'Governor', 'Mayor'),
      6,
      /one of the contests U\.S\. House CA-34, U\.S\. Senate, Governor \(found “Mayor”\)/,
    ],
    ['another election', changed(0, '2018-11-06', '2018-06-05'), 2, /“2018-11-06 general”/],
    ['a malformed precinct', changed(2, '9000001A', '900001A'), 4, /7 digits and a letter/],
    ['no votes', changed(2, ',10,', ',,'), 4, /whole number of votes/],
    ['half a vote', changed(2, ',10,', ',9.5,'), 4, /whole number in votes/],
    ['a row given twice', [...GOOD, GOOD[0]!], 10, /this is the second/],
    ['a missing row', GOOD.filter((_, i) => i !== 3), 4, /a row of 9000001A for every candidate/],
    ['ballots that differ', changed(1, ',60,', ',61,'), 3, /the same ballots/],
    ['methods that do not add up', changed(0, ',18,12', ',18,13'), 2, /votes in person and by mail that add up/],
    [
      'more votes than ballots',
      GOOD.map((l) => l.replace(',60,', ',54,')),
      2,
      /at least as many ballots as the 55 votes/,
    ],
  ])('names file, row and what was expected for %s', (_, lines, row, expected) => {
    let error: unknown;
    try {
      read(lines);
    } catch (e) {
      error = e;
    }
    expect(error).toBeInstanceOf(SourceError);
    expect(error).toMatchObject({ file: 'results/results_2018_11_general.csv', row });
    expect(String(error)).toMatch(expected);
  });
});

describe('readCertified', () => {
  const header = 'election,contest,candidate,party,votes,source';
  const good = [
    '2018-11-06 general,U.S. House CA-34,Jimmy Gomez,DEM,110195,MEDSL',
    '2012-11-06 general,U.S. House CA-34,Xavier Becerra,DEM,120367,MEDSL',
  ];
  it('takes this election’s rows only', () => {
    expect([...readCertified(sourcesOf(good, header), ELECTION, HOUSE)]).toEqual([
      ['jimmy-gomez', { votes: 110195, source: 'MEDSL' }],
    ]);
  });
  it('refuses an unknown candidate', () => {
    expect(() => readCertified(sourcesOf([good[0]!.replace('Jimmy', 'Jim')], header), ELECTION, HOUSE)).toThrow(
      /certified_totals\.csv, row 2/,
    );
  });
});
