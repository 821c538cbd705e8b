/** A made-up canvass, read and turned into what the atlas takes in. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CANDIDATE_IDS } from '@/lib/elections/catalogue';
import { SourceError } from '../sourceError';
import { namesProposed, readCanvass, report, runCanvass } from './addElection';
import { entryText, listed } from './entryFile';
import {
  ELECTION,
  HOUSE,
  PROP,
  TITLE,
  madeCounts,
  madeFile,
  madeRows,
  madeZip,
  type MadeContest,
  type MadeKind,
} from './madeCanvass';
import { personNamed } from './names';
import { contestNamed } from './titles';

const KINDS: readonly MadeKind[] = ['xls', 'xlsx', 'csv'];

let dir = '';
beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'canvass-'));
});
afterAll(() => rmSync(dir, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
  writeFileSync(path.join(dir, name), content);
  return path.join(dir, name);
};
const zipOf = (contests: readonly MadeContest[], kind: MadeKind = 'csv') =>
  file('canvass.zip', madeZip(TITLE, contests, kind));
const none = { shapes: null, members: null };

function problem(work: () => unknown): SourceError {
  try {
    work();
  } catch (e) {
    if (e instanceof SourceError) return e;
    throw e;
  }
  throw new Error('nothing was thrown');
}

describe('a canvass', () => {
  it.each(KINDS)('is read from .%s: rows by heading, parts apart, what is kept back apart', (kind) => {
    const { statements } = readCanvass([zipOf([HOUSE, PROP], kind)]);
    expect(statements.map((s) => [s.id, s.candidates])).toEqual([
      ['40', ['YES', 'NO']],
      ['12', ['JIMMY GOMEZ', 'ANGELA GONZALES-TORRES']],
    ]);
    expect(statements[1]!.titles[1]).toBe('UNITED STATES REPRESENTATIVE, 34TH DISTRICT');
    expect(statements[1]!.precincts).toEqual([
      {
        precinct: '9000002A',
        row: 6,
        registered: 90,
        ballots: 60,
        votes: [25, 29],
        parts: { inPerson: [10, 9], mail: [15, 20] },
      },
      {
        precinct: '9000001A',
        row: 9,
        registered: 80,
        ballots: 50,
        votes: [20, 29],
        parts: { inPerson: [5, 8], mail: [15, 21] },
      },
      { precinct: '9000003A', row: 12, registered: 3, ballots: 1, votes: null, parts: null },
    ]);
  });

  it('reads columns by heading wherever they stand, and files one by one or in a folder', () => {
    const rows = madeRows(TITLE, HOUSE).map((row, i) => (i < 2 ? row : [...row.slice(8, 10), ...row.slice(0, 8)]));
    file('folder/HOUSE-12.csv', madeFile(rows, 'csv'));
    file('folder/readme.txt', 'nothing');
    const { statements } = readCanvass([path.join(dir, 'folder')]);
    expect(statements[0]!.precincts[0]!.votes).toEqual([25, 29]);
    expect(statements[0]!.id).toBe('12');
  });

  it('becomes returns of the district: House first, ballots by family name, nothing spread', () => {
    const { names, counts } = madeCounts([
      { ...HOUSE, parties: ['DEM', 'DEM'], totals: [45, 59] },
      { ...PROP, parties: ['', ''], totals: [30, 14] },
    ]);
    const canvass = readCanvass([
      zipOf([PROP, HOUSE]),
      file('election_data.json', names),
      file('counter_data.json', counts),
    ]);
    const run = runCanvass(canvass, ELECTION, { file: 'names.csv', text: namesProposed(canvass) }, none);
    expect(run.combined.results.split('\n')).toEqual([
      'election,contest,precinct,candidate,party,votes,registered,ballots,votes_in_person,votes_vbm',
      '2026-11-03 general,U.S. House CA-34,9000001A,Jimmy Gomez,DEM,20,80,50,5,15',
      '2026-11-03 general,U.S. House CA-34,9000001A,Angela Gonzales-Torres,DEM,29,80,50,8,21',
      '2026-11-03 general,U.S. House CA-34,9000002A,Jimmy Gomez,DEM,25,90,60,10,15',
      '2026-11-03 general,U.S. House CA-34,9000002A,Angela Gonzales-Torres,DEM,29,90,60,9,20',
      '2026-11-03 general,U.S. House CA-34,9000003A,Jimmy Gomez,DEM,,3,1,,',
      '2026-11-03 general,U.S. House CA-34,9000003A,Angela Gonzales-Torres,DEM,,3,1,,',
      ...[
        '9000001A,Yes,,15,80,50,7,8',
        '9000001A,No,,7,80,50,3,4',
        '9000002A,Yes,,15,90,60,7,8',
        '9000002A,No,,7,90,60,3,4',
      ].map((line) => `2026-11-03 general,State Proposition 1,${line}`),
      ...['Yes', 'No'].map((who) => `2026-11-03 general,State Proposition 1,9000003A,${who},,,3,1,,`),
      '',
    ]);
    expect(run.combined.residuals).toEqual([{ candidate: 'angela-gonzales-torres', residual: 1 }]);
    expect(report(run).join('\n')).toContain('angela-gonzales-torres: certified votes that are in no row: 1.');
    expect(report(run).join('\n')).toContain('the votes of 9000003A');
  });

  it('goes by a list of precincts where the House was not on the ballot', () => {
    const canvass = readCanvass([zipOf([PROP])]);
    const members = { file: 'members.csv', text: 'precinct\n9000001A\n9000003A\n' };
    const names = { file: 'names.csv', text: namesProposed(canvass) };
    const { combined } = runCanvass(canvass, ELECTION, names, { shapes: null, members });
    expect(combined.precincts).toEqual(['9000001A', '9000003A']);
    expect([combined.certified, combined.totals]).toEqual([null, 'none']);
    const entry = entryText({ election: ELECTION, combined, outlined: null });
    expect(entry).toContain("certified: 'none'");
    expect(entry).toContain("'county-2020-precinct-boxes'");
  });

  it('is held to a sheet’s own line of sums, which counts for no precinct', () => {
    const told = { ...HOUSE, precincts: HOUSE.precincts.slice(0, 2) };
    const line = (votes: readonly number[]) => ['', 'TOTALS', '', '', 'TOTAL', 170, 110, '', ...votes, '', ''];
    const read = (votes: readonly number[]) => {
      const canvass = readCanvass([file('HOUSE-12.csv', madeFile([...madeRows(TITLE, told), line(votes)], 'csv'))]);
      return runCanvass(canvass, ELECTION, { file: 'names.csv', text: namesProposed(canvass) }, none);
    };
    expect(read([45, 58]).combined).toMatchObject({
      precincts: ['9000001A', '9000002A'],
      totals: 'county',
      residuals: [],
    });
    expect(() => read([45, 57])).toThrow(/add up to the published 57 votes \(they add up to 58\)/);
  });

  it('writes its descriptor and its lines in the lists, newest first', () => {
    const canvass = readCanvass([zipOf([HOUSE, PROP])]);
    const run = runCanvass(canvass, ELECTION, { file: 'names.csv', text: namesProposed(canvass) }, none);
    const entry = entryText({ election: ELECTION, combined: run.combined, outlined: true });
    expect(entry).toContain("house(['jimmy-gomez DEM', 'angela-gonzales-torres DEM'])");
    expect(entry).toContain('...propositions(1)');
    expect(entry).toContain("places: ['county-2026-11-general-precincts']");
    expect(entry).toContain("split: 'even'");
    const index =
      "import { election as june2026 } from './2026-06-primary';\n\nexport const ENTRIES = [\n  june2026,\n] as const;\n";
    const records =
      "import { records as june2014 } from './x';\n\nexport const RECORDS = {\n  '2026-06-primary': null,\n};\n";
    const into = listed(ELECTION, index, records);
    expect(into.index).toContain("as november2026 } from './2026-11-general';\nimport");
    expect(into.index).toContain('[\n  november2026,\n  june2026,\n]');
    expect(into.records).toContain("{\n  '2026-11-general': november2026,\n  '2026-06-primary': null,\n}");
    expect(() => listed(ELECTION, into.index, into.records)).toThrow(/no place for 2026-11-general/);
  });
});

describe('names', () => {
  it('are matched by a known spelling alone: accents, periods and hyphens do not count, initials and JR do', () => {
    expect(personNamed('KEVIN DE LEON')).toBe('kevin-de-leon');
    expect(personNamed('ANGELA GONZALES TORRES')).toBe('angela-gonzales-torres');
    expect(personNamed('JOHN H COX')).toBe('john-cox');
    expect(personNamed('JIMMY GOMEZ JR')).toBe('');
    expect(personNamed('GOMEZ')).toBe('');
    for (const id of CANDIDATE_IDS) expect(personNamed(id)).toSatisfy((found: string) => found === '' || found === id);
  });

  it('of contests by exact words', () => {
    const id = (...titles: string[]) => contestNamed(titles)?.id ?? null;
    expect(id('UNITED STATES REPRESENTATIVE, 34TH DISTRICT')).toBe('us-house');
    expect(id('UNITED STATES REPRESENTATIVE, 30TH DISTRICT')).toBeNull();
    expect(id('US REPRESENTATIVE 34TH DISTRICT 12')).toBe('us-house');
    expect(id('LIEUTENANT GOVERNOR')).toBe('lieutenant-governor');
    expect(id('State Measure 50')).toBe('prop-50');
    expect(id('MEMBER OF THE STATE SENATE, 34TH DISTRICT')).toBeNull();
    expect(() => id('GOVERNOR', 'STATE MEASURE 1')).toThrow(/two contests: governor, prop-1/);
  });

  const read = (edit: (text: string) => string) => {
    const canvass = readCanvass([zipOf([{ ...HOUSE, headings: ['JIMMY GOMEZ', 'PAT EXAMPLE'] }])]);
    return runCanvass(canvass, ELECTION, { file: 'names.csv', text: edit(namesProposed(canvass)) }, none);
  };
  it('that are unsure are asked for, by row', () => {
    expect(problem(() => read((text) => text))).toMatchObject({ file: 'names.csv', row: 3 });
    expect(problem(() => read((text) => text)).expected).toContain(
      'an id like jimmy-gomez in candidate, for “PAT EXAMPLE”',
    );
    const filled = (line: string) => (text: string) => text.replace('PAT EXAMPLE,,,,', `PAT EXAMPLE,${line}`);
    expect(problem(() => read(filled('pat-example,,,REP'))).expected).toContain('name and short of pat-example');
    expect(problem(() => read(filled('pat-example,Pat Example,Example,'))).expected).toContain('a party of DEM, REP');
    expect(problem(() => read(filled('david-kim,Pat Example,Example,REP'))).expected).toContain(
      'David Kim, as the atlas has',
    );
    expect(problem(() => read(filled('jimmy-gomez,,,DEM'))).expected).toContain('jimmy-gomez once');
    const run = read(filled('pat-example,Pat Example,Example,REP'));
    expect(run.combined.contests[0]!.people.map((p) => [p.candidate, p.party, p.known])).toEqual([
      ['pat-example', 'REP', false],
      ['jimmy-gomez', 'DEM', true],
    ]);
  });
});
