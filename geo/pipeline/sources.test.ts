import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatCsv } from './csv';
import { selfCrossing } from './selfCrossing';
import { ruleOf } from './sourceRules';
import { SourceError, openSources } from './sources';

const SQUARE = {
  type: 'Feature',
  properties: { id: 'a' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    ],
  },
};
const good = JSON.stringify({ type: 'FeatureCollection', features: [SQUARE] });

let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'sources-'));
  const files: Record<string, string> = {
    'good.geojson': good,
    'cut.geojson': good.slice(0, 90),
    'lines.geojson': '{"type":"FeatureCollection",\n"features":[\n{"type":"Feat',
    'open-ring.geojson': good.replace('[0,0]]]', '[0,2]]]'),
    'no-numbers.geojson': good.replace('[1,1]', '["x",1]'),
    'not-a-collection.geojson': JSON.stringify(SQUARE),
    'empty.geojson': '{"type":"FeatureCollection","features":[]}',
    'good.csv': 'a,b\n1,"x, ""y"""\n',
    'cut.csv': 'a,b\n1,2\n3',
    'open-quote.csv': 'a,b\n1,2\n3,"4\n',
    'header-only.csv': 'a,b\n',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
});
afterAll(() => rmSync(dir, { recursive: true }));

function problem(work: () => unknown): SourceError {
  try {
    work();
  } catch (e) {
    if (e instanceof SourceError) return e;
    throw e;
  }
  throw new Error('nothing was thrown');
}

describe('sources', () => {
  it('reads what is sound', () => {
    const sources = openSources(dir);
    expect(sources.geojson('good.geojson', ['id']).features).toHaveLength(1);
    expect(sources.csv('good.csv', ['a', 'b'])).toEqual([{ a: '1', b: 'x, "y"' }]);
  });

  it('names a missing file and the folder it was looked for in', () => {
    const e = problem(() => openSources(dir).text('nowhere.csv'));
    expect(e.file).toBe('nowhere.csv');
    expect(e.message).toContain(dir);
  });

  it.each(['cut.geojson', 'open-ring.geojson', 'no-numbers.geojson', 'not-a-collection.geojson', 'empty.geojson'])(
    'refuses %s and names it',
    (file) => {
      expect(problem(() => openSources(dir).geojson(file)).file).toBe(file);
    },
  );

  it('gives the line at which a GeoJSON file breaks off', () => {
    const e = problem(() => openSources(dir).geojson('lines.geojson'));
    expect(e.row).toBe(3);
    expect(e.message).toContain('ends early');
  });

  it('names a property that features lack', () => {
    expect(problem(() => openSources(dir).geojson('good.geojson', ['name'])).message).toContain('“name”');
  });

  it('names a missing column and what it found instead', () => {
    const e = problem(() => openSources(dir).csv('good.csv', ['a', 'votes']));
    expect(e.message).toContain('good.csv');
    expect(e.message).toContain('votes');
    expect(e.message).toContain('found: a, b');
  });

  it('names the row of a truncated CSV, counted as people do', () => {
    expect(problem(() => openSources(dir).csv('cut.csv', ['a'])).row).toBe(3);
    expect(problem(() => openSources(dir).csv('open-quote.csv', ['a'])).file).toBe('open-quote.csv');
    expect(problem(() => openSources(dir).csv('header-only.csv', ['a'])).expected).toContain('at least one row');
  });
});

/** A square with one more corner: the ring crosses itself between its first side and its fourth. */
const BOW = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0.5, -0.5],
  [0, 1],
  [0, 0],
];

describe('what is refused', () => {
  const write = (file: string, text: string) => {
    mkdirSync(join(dir, file, '..'), { recursive: true });
    writeFileSync(join(dir, file), text);
    return openSources(dir);
  };
  const HEADER = 'election,contest,precinct,candidate,party,votes,registered,ballots,votes_in_person,votes_vbm';
  const ROW = '2018-11-06 general,Governor,9000001A,Gavin Newsom,DEM,50,,60,41,9';

  it('a heading that comes twice', () => {
    const e = problem(() => write('twice.csv', 'a,votes,votes\n1,2,3\n').csv('twice.csv', ['votes']));
    expect(e).toMatchObject({ file: 'twice.csv', row: 1, expected: 'each heading once (“votes” comes twice)' });
  });

  it.each([
    ['results/results_x.csv', `${HEADER}\n${ROW}\n${ROW}\n`, 3, 'each election, contest, precinct, candidate once'],
    ['demographics/tables/svi_x.csv', 'GEOID,EP_POV\n06037206010,5\n06037206010,6\n', 3, '“06037206010” comes twice'],
    ['precincts/precinct_index.csv', 'layer,precinct\na,1\nb,1\na,1\n', 4, '“a, 1” comes twice'],
  ])('an id that comes twice: %s', (file, text, row, expected) => {
    const e = problem(() => write(file, text).csv(file, []));
    expect(e).toMatchObject({ file, row });
    expect(e.expected).toContain(expected);
  });

  it.each([
    ['results/results_x.csv', ROW.replace(',50,', ',-1,'), 2, 'from 0 to 30000 in votes (found “-1”)'],
    ['results/results_x.csv', ROW.replace(',50,', ',501234,'), 2, 'in votes (found “501234”)'],
    ['results/results_x.csv', ROW.replace(',60,', ',60.5,'), 2, 'a whole number from 0 to 30000 in ballots'],
  ])('a number out of its column’s range: %s, %s', (file, line, row, expected) => {
    const e = problem(() => write(file, `${HEADER}\n${line}\n`).csv(file, []));
    expect(e).toMatchObject({ file, row });
    expect(e.expected).toContain(expected);
  });

  it.each([
    [
      'demographics/tables/tract_acs_x.csv',
      'acs5_end_year,GEOID,B25070_001E\n2019,1,98300',
      'from 0 to 25000 in B25070_001E',
    ],
    [
      'demographics/tables/tract_acs_x.csv',
      'acs5_end_year,GEOID,B25058_001E\n2019,1,35010',
      'from 0 to 5000 in B25058_001E',
    ],
    [
      'demographics/tables/tract_acs_x.csv',
      'acs5_end_year,GEOID,B19013_001E\n2019,1,-1',
      'from 0 to 1000000 in B19013_001E',
    ],
    ['demographics/tables/bg2010_x.csv', 'GEOID,B03002_001E\n1,-5', 'from 0 to 30000 in B03002_001E'],
    ['demographics/tables/bg2020_x.csv', 'GEOID,V_22_CVAP_Total\n1,300001', 'in V_22_CVAP_Total (found “300001”)'],
    ['demographics/tables/svi_x.csv', 'GEOID,E_POV\n1,-998', 'from 0 to 25000 in E_POV'],
    ['demographics/tables/tract2020_x.csv', 'GEOID,S1701_C03_001E\n1,101', 'from 0 to 100 in S1701_C03_001E'],
    ['demographics/tables/tract2020_x.csv', 'GEOID,S1901_C01_003E\n1,100.1', 'from 0 to 100 in S1901_C01_003E'],
    ['demographics/tables/tract2020_x.csv', 'GEOID,S1901_C01_012E\n1,-666', 'from 0 to 1000000 in S1901_C01_012E'],
    ['demographics/tables/tract2020_x.csv', 'GEOID,SE_T004_019\n1,105200', 'from 0 to 25000 in SE_T004_019'],
    ['demographics/history/tract2010_x.csv', 'GEOID,pop_90\n1,73113', 'from 0 to 25000 in pop_90'],
    ['demographics/ca34_x_profile.csv', 'Var,Value\nDP02_0002PE,589', 'from 0 to 100 in Value'],
    ['precincts/la2025_x.csv', 'precinct,registered_results\na,65140', 'from 0 to 30000 in registered_results'],
    ['precincts/la2020_x.csv', 'precinct,registered\na,26.7', 'a whole number from 0 to 30000 in registered'],
    [
      'results/count_by_count_x.csv',
      'election,snapshot_file,contest,candidate,votes\na,b,c,d,-2',
      'in votes (found “-2”)',
    ],
  ])('a number out of range in %s: %s', (file, text, expected) => {
    const e = problem(() => write(file, `${text}\n`).csv(file, []));
    expect(e).toMatchObject({ file, row: 2 });
    expect(e.expected).toContain(expected);
  });

  it('a share over 100 %, but not the mark for no figure; a longitude that is elsewhere', () => {
    const svi = 'demographics/tables/svi_x.csv';
    expect(write(svi, 'GEOID,EP_POV,EP_PCI\n1,-999,15416\n2,100,9\n').csv(svi, [])).toHaveLength(2);
    expect(problem(() => write(svi, 'GEOID,EP_POV\n1,140\n').csv(svi, []))).toMatchObject({ file: svi, row: 2 });
    const boxes = 'precincts/la2020_x.csv';
    expect(problem(() => write(boxes, 'precinct,lon,lat\n1,34.05,-118.2\n').csv(boxes, [])).expected).toBe(
      'a number from -120 to -117 in lon (found “34.05”)',
    );
  });

  it('a feature whose id comes twice, by its number', () => {
    const file = 'demographics/geometry/x.geojson';
    const tract = { ...SQUARE, properties: { GEOID: '06037206010' } };
    const text = JSON.stringify({ type: 'FeatureCollection', features: [tract, tract] });
    const e = problem(() => write(file, text).geojson(file));
    expect(e.message).toBe(`${file}, feature 2: expected each GEOID once (“06037206010” comes twice)`);
  });

  it('a ring that crosses itself, by the sides that cross', () => {
    const geometry = { type: 'MultiPolygon', coordinates: [SQUARE.geometry.coordinates, [BOW]] };
    const text = JSON.stringify({ type: 'FeatureCollection', features: [SQUARE, { ...SQUARE, geometry }] });
    const e = problem(() => write('bow.geojson', text).geojson('bow.geojson'));
    expect(e).toMatchObject({ file: 'bow.geojson', feature: 2 });
    expect(e.expected).toContain('sides 1 and 3 of one of 5 cross');
  });
});

describe('selfCrossing', () => {
  it('finds the first two sides that cross', () => {
    expect(selfCrossing(BOW)).toEqual([1, 3]);
  });
  it('lets a ring touch itself in a corner or along a side, and cross by no more than rounding', () => {
    const at = (x: number, y: number) => [x, y];
    const pinch = [at(0, 0), at(2, 0), at(1, 1), at(2, 2), at(0, 2), at(1, 1), at(0, 0)];
    expect(selfCrossing(pinch)).toBeNull();
    const spike = [at(0, 0), at(2, 0), at(2, 1), at(2, 3), at(2, 1), at(0, 1), at(0, 0)];
    expect(selfCrossing(spike)).toBeNull();
    const rounded = [at(0, 0), at(2, 0), at(2, 1), at(1, -0.000001), at(0, 1), at(0, 0)];
    expect(selfCrossing(rounded)).toBeNull();
    expect(selfCrossing(rounded.map(([x, y]) => at(x!, y === -0.000001 ? -0.00001 : y!)))).toEqual([1, 3]);
  });
});

const folder = process.env.CA34_SOURCES ?? 'sources';
describe.skipIf(!existsSync(folder))('the sources at hand', () => {
  it('pass, and each of them has its rule', () => {
    const sources = openSources(folder);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (f) => /\.(csv|geojson)$/.test(f) && !f.includes('DICTIONARY'),
    );
    expect(files.length).toBeGreaterThan(60);
    for (const file of files) {
      expect(ruleOf(file), file).not.toBeNull();
      const read = file.endsWith('.csv') ? sources.csv(file, []) : sources.geojson(file).features;
      expect(read.length, file).toBeGreaterThan(0);
    }
  });
});

describe('CSV out', () => {
  it('quotes what needs it and leaves unknown cells empty', () => {
    expect(
      formatCsv(
        ['a', 'b'],
        [
          ['x, "y"', null],
          [1.5, 'z'],
        ],
      ),
    ).toBe('a,b\n"x, ""y""",\n1.5,z\n');
  });
});
