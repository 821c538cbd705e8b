import { describe, expect, it } from 'vitest';
import { ELECTIONS } from '@/lib/elections/catalogue';
import { parseCsv } from '../csv';
import { SourceError, type Sources } from '../sources';
import { readCertified, readReturns } from './returns';

const ELECTION = '2018-11-general';
const HOUSE = ELECTIONS[ELECTION].contests[0]!;
const HEADER = 'election,contest,precinct,candidate,party,votes,registered,ballots';
const GOOD = [
  '2018-11-06 general,U.S. House CA-34,9000002A,Jimmy Gomez,DEM,30,,60', '2018-11-06 general,U.S. House CA-34,9000002A,Kenneth Mejia,GRN,25,,60',
  '2018-11-06 general,U.S. House CA-34,9000001A,Jimmy Gomez,DEM,10,,60', '2018-11-06 general,U.S. House CA-34,9000001A,Kenneth Mejia,GRN,40,,60',
  '2018-11-06 general,Governor,9000001A,Gavin Newsom,DEM,50,,60',
];

function sourcesOf(lines: readonly string[], header = HEADER): Sources {
  const text = () => [header, ...lines].join('\n');
  return { dir: '', text, csv: (file, columns) => parseCsv(file, text(), columns), geojson: () => { throw new Error('no shapes here'); } };
}
const read = (lines: readonly string[]) => readReturns(sourcesOf(lines), ELECTION, HOUSE);
/** The good lines with one of them changed. */
const changed = (line: number, from: string, to: string) => GOOD.map((l, i) => (i === line ? l.replace(from, to) : l));

describe('readReturns', () => {
  it('sorts precincts, puts the winner first and passes other contests over', () => {
    expect(read(GOOD)).toMatchObject({
      candidates: ['kenneth-mejia', 'jimmy-gomez'],
      precincts: [{ precinct: '9000001A', votes: [40, 10], ballots: 60, registered: null }, { precinct: '9000002A', votes: [25, 30] }],
    });
  });
  it.each([
    ['an unknown candidate', changed(1, 'Kenneth Mejia', 'Ken Mejia'), 3, /“Jimmy Gomez” \(DEM\), “Kenneth Mejia” \(GRN\) \(found “Ken Mejia”/],
    ['another party', changed(1, 'GRN', 'DEM'), 3, /\(GRN\)/],
    ['an unknown contest', changed(4, 'Governor', 'Mayor'), 6, /one of the contests U\.S\. House CA-34, U\.S\. Senate, Governor \(found “Mayor”\)/],
    ['another election', changed(0, '2018-11-06', '2018-06-05'), 2, /“2018-11-06 general”/],
    ['a malformed precinct', changed(2, '9000001A', '900001A'), 4, /7 digits and a letter/],
    ['no votes', changed(2, ',10,', ',,'), 4, /whole number of votes/],
    ['half a vote', changed(2, ',10,', ',9.5,'), 4, /whole number in votes/],
    ['a row given twice', [...GOOD, GOOD[0]!], 7, /this is the second/],
    ['a missing row', GOOD.slice(0, 3), 4, /a row of 9000001A for every candidate/],
    ['ballots that differ', changed(1, ',60', ',61'), 3, /the same ballots/],
    ['more votes than ballots', GOOD.map((l) => l.replace(',60', ',52')), 2, /at least as many ballots as the 55 votes/],
  ])('names file, row and what was expected for %s', (_, lines, row, expected) => {
    let error: unknown;
    try { read(lines); } catch (e) { error = e; }
    expect(error).toBeInstanceOf(SourceError);
    expect(error).toMatchObject({ file: 'results/results_2018_11_general.csv', row });
    expect(String(error)).toMatch(expected);
  });
});

describe('readCertified', () => {
  const header = 'election,contest,candidate,party,votes,source';
  const good = ['2018-11-06 general,U.S. House CA-34,Jimmy Gomez,DEM,110195,MEDSL', '2012-11-06 general,U.S. House CA-34,Xavier Becerra,DEM,120367,MEDSL'];
  it('takes this election’s rows only', () => {
    expect([...readCertified(sourcesOf(good, header), ELECTION, HOUSE)]).toEqual([['jimmy-gomez', { votes: 110195, source: 'MEDSL' }]]);
  });
  it('refuses an unknown candidate', () => {
    expect(() => readCertified(sourcesOf([good[0]!.replace('Jimmy', 'Jim')], header), ELECTION, HOUSE)).toThrow(/certified_totals\.csv, row 2/);
  });
});
