/** A made-up canvass with something broken: every break ends with the file, the row and what was expected. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SourceError } from '../sourceError';
import { namesProposed, readCanvass, runCanvass } from './addElection';
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

/** The House's sheet with one cell changed, by its row and heading. */
function broken(row: number, heading: string, value: string | number, contest = HOUSE): (string | number)[][] {
  const rows = madeRows(TITLE, contest);
  const column = rows[2]!.indexOf(heading);
  return rows.map((cells, i) => (i === row - 1 ? cells.map((cell, c) => (c === column ? value : cell)) : cells));
}

describe('a broken file ends with file, row and what was expected:', () => {
  it.each<[string, (string | number)[][], number, RegExp]>([
    ['no heading', broken(3, 'TYPE', 'KIND'), 3, /the heading TYPE \(found: LOCATION, PRECINCT/],
    ['a heading twice', broken(3, 'SERIAL', 'JIMMY GOMEZ'), 3, /each heading once \(“JIMMY GOMEZ”/],
    ['another type', broken(5, 'TYPE', 'EARLY'), 5, /POLLING PLACE, VBM PORTION, TOTAL in TYPE \(found “EARLY”\)/],
    ['a precinct of another form', broken(8, 'PRECINCT', '900001A'), 8, /7 digits and a letter \(found “900001A”\)/],
    ['a word for a number', broken(6, 'JIMMY GOMEZ', 'many'), 6, /a whole number in JIMMY GOMEZ \(found “many”\)/],
    ['a fraction', broken(6, 'JIMMY GOMEZ', 25.5), 6, /whole number/],
    [
      'parts that do not add up',
      broken(6, 'JIMMY GOMEZ', 26),
      6,
      /of 9000002A that add up to TOTAL \(10 and 15 are not 26\)/,
    ],
    ['more votes than ballots', broken(6, 'BALLOTS CAST', 50), 6, /at least as many ballots as the 54 votes/],
    [
      'ballots that do not add up',
      broken(4, 'BALLOTS CAST', 20),
      6,
      /ballots of 9000002A that add up \(20 and 30 are not 60\)/,
    ],
    ['a row twice', broken(5, 'TYPE', 'POLLING PLACE'), 5, /one row POLLING PLACE of 9000002A, and this is the second/],
    [
      'a missing row',
      madeRows(TITLE, HOUSE).filter((_, i) => i !== 7),
      7,
      /the three rows POLLING PLACE, VBM PORTION, TOTAL of 9000001A/,
    ],
    ['half of the votes', broken(9, 'JIMMY GOMEZ', ''), 9, /votes of every candidate in 9000001A, or of none/],
    ['votes missing where a place stands', broken(12, 'LOCATION', '1 MAIN ST'), 12, /only a row without LOCATION/],
    ['many ballots kept back', broken(12, 'BALLOTS CAST', 40), 12, /only precincts under 10 ballots are kept back/],
    ['nothing', madeRows(TITLE, HOUSE).slice(0, 3), 4, /three rows for each precinct/],
  ])('%s', (_, rows, row, expected) => {
    for (const kind of KINDS) {
      const given = file(`HOUSE-12.${kind}`, madeFile(rows, kind));
      const e = problem(() => readCanvass([given]));
      expect(e).toMatchObject({ file: given, row });
      expect(e.expected).toMatch(expected);
    }
  });

  it('files that are cut, damaged or none', () => {
    const zip = madeZip(TITLE, [HOUSE], 'xls');
    expect(problem(() => readCanvass([file('cut.zip', zip.subarray(0, zip.length / 2))])).expected).toContain(
      'a whole ZIP file',
    );
    expect(problem(() => readCanvass([file('text.xls', 'LOCATION,PRECINCT\n')])).expected).toContain(
      'a whole .xls workbook',
    );
    const xlsx = madeFile(madeRows(TITLE, HOUSE), 'xlsx');
    expect(problem(() => readCanvass([file('cut.xlsx', xlsx.subarray(0, 900))])).expected).toContain(
      'a whole .xlsx workbook',
    );
    const xls = madeFile(madeRows(TITLE, HOUSE), 'xls');
    expect(problem(() => readCanvass([file('cut-12.xls', xls.subarray(0, 1500))])).file).toContain('cut-12.xls');
    expect(problem(() => readCanvass([file('empty.csv', '')])).expected).toContain('a first sheet with rows');
    expect(problem(() => readCanvass([path.join(dir, 'nowhere.zip')])).file).toContain('nowhere.zip');
    expect(problem(() => readCanvass([zipOf([HOUSE]), file('election_data.json', '{"Data":')])).expected).toBe(
      'complete JSON',
    );
  });

  const run = (contests: readonly MadeContest[], more: readonly string[] = []) => {
    const canvass = readCanvass([zipOf(contests), ...more]);
    return runCanvass(canvass, ELECTION, { file: 'names.csv', text: namesProposed(canvass) }, none);
  };
  it('files that disagree: on ballots, on the published total, on the district', () => {
    const other = PROP.precincts.map((p, i) => (i === 1 ? { ...p, ballots: 51 } : p));
    expect(problem(() => run([HOUSE, { ...PROP, precincts: other }]))).toMatchObject({ row: 9 });
    expect(problem(() => run([HOUSE, { ...PROP, precincts: other }])).expected).toContain(
      '50 ballots and 80 registered voters in 9000001A',
    );
    const told = { ...HOUSE, precincts: HOUSE.precincts.slice(0, 2) };
    const counts = (totals: number[]) => {
      const { names, counts: json } = madeCounts([{ ...told, parties: ['DEM', 'DEM'], totals }]);
      return [file('election_data.json', names), file('counter_data.json', json)];
    };
    expect(problem(() => run([told], counts([45, 59]))).expected).toContain(
      'rows of ANGELA GONZALES-TORRES that add up to the published 59 votes (they add up to 58)',
    );
    expect(problem(() => run([HOUSE], counts([44, 58]))).expected).toContain(
      'add up to at most the published 44 votes',
    );
    expect(run([told], counts([45, 58])).combined.totals).toBe('county');
    expect(problem(() => run([PROP])).expected).toContain('a file of the House contest');
  });

  it('shapes without ids, twice the same, of elsewhere', () => {
    const square = (id: Record<string, unknown>) => ({
      type: 'Feature',
      properties: id,
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [-118.2, 34],
            [-118.1, 34],
            [-118.1, 34.1],
            [-118.2, 34],
          ],
        ],
      },
    });
    const with_ = (...features: object[]) => {
      const shapes = file('shapes.geojson', JSON.stringify({ type: 'FeatureCollection', features }));
      const canvass = readCanvass([zipOf([HOUSE])]);
      return runCanvass(
        canvass,
        ELECTION,
        { file: 'names.csv', text: namesProposed(canvass) },
        { shapes, members: null },
      );
    };
    expect(problem(() => with_(square({ Name: 'x' })))).toMatchObject({ feature: 1 });
    expect(problem(() => with_(square({ Precinct: '9000001A' }), square({ Precinct: '9000001A' })))).toMatchObject({
      feature: 2,
    });
    expect(problem(() => with_(square({ Precinct: '1234567A' }))).expected).toContain('precincts of this election');
    const { layer } = with_(square({ PRECINCT: '9000001A', SerialNumber: 3 }), square({ PRECINCT: '1234567A' }));
    expect(layer!.missing).toEqual(['9000002A', '9000003A']);
    expect(JSON.parse(layer!.content)).toMatchObject({ features: [{ properties: { precinct: '9000001A' } }] });
  });
});
