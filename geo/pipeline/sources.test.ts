import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatCsv } from './csv';
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
