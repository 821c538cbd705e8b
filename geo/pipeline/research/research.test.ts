/** The codebook, the README and the workbooks beside the published files. Needs no sources. */
import { read, utils } from '@e965/xlsx';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readManifest } from '@/lib/packs/published';
import { parseCsv } from '../csv';
import { CODEBOOK_FILE, EXPLAINED, codebookCsv, unexplained, type Described } from './codebook';
import { readmeText } from './readme';
import { workbook } from './workbook';

const folder = join(__dirname, '../../../public/downloads');
const { downloads, sources } = readManifest();
const text = (file: string): string => readFileSync(join(folder, file), 'utf8');
const tables = downloads.map((d) => d.file).filter((file) => file.endsWith('.csv'));
const published: Described[] = downloads
  .filter(({ file }) => /\.(csv|geojson)$/.test(file))
  .map(({ file }) => ({ file, content: text(file) }));

describe('the codebook', () => {
  it('explains each published column once, and nothing that is not published', () => {
    expect(unexplained(published)).toEqual([]);
    expect(text(CODEBOOK_FILE)).toBe(codebookCsv());
  });

  it('lacks a column that it loses a line for, and has one too many for a column that goes', () => {
    const without = EXPLAINED.filter((e) => e.column !== 'votes_low');
    expect(unexplained(published, without)).toContain(
      'neighborhoods/results-2018-11-general.csv: the column votes_low has no line in the codebook',
    );
    const compactness = published.map((d) =>
      d.file === 'plans/compactness.csv' ? { ...d, content: d.content.replaceAll(/^([^,]*),[^,]*/gm, '$1') } : d,
    );
    expect(unexplained(compactness)).toEqual([
      'the codebook explains resolution of plans/compactness.csv, which is in no file',
    ]);
    const named = published.map((d) =>
      d.file === 'geometry/zips.geojson' ? { ...d, content: d.content.replaceAll('"name"', '"label"') } : d,
    );
    expect(unexplained(named)).toContain('geometry/zips.geojson: the column label has no line in the codebook');
  });

  it('says of each column what it holds, its unit and its source', () => {
    for (const row of parseCsv(CODEBOOK_FILE, text(CODEBOOK_FILE), ['notes']))
      for (const column of ['file', 'column', 'meaning', 'unit', 'source'])
        expect(row[column], `${row.file} ${row.column}`).not.toBe('');
  });
});

describe('the tables', () => {
  it.each(tables)(
    '%s begins with its header, not with a byte-order mark, and has a workbook with the same rows',
    (file) => {
      const csv = text(file);
      expect(csv.charCodeAt(0)).toBeLessThan(128);
      const beside = file.replace(/csv$/, 'xlsx');
      expect(downloads.find((d) => d.file === beside)?.sources).toEqual(
        downloads.find((d) => d.file === file)!.sources,
      );
      const bytes = readFileSync(join(folder, beside));
      expect(bytes.equals(workbook(csv))).toBe(true);
      const { Sheets } = read(bytes, { type: 'buffer' });
      const rows = utils.sheet_to_json<Record<string, string | number>>(Sheets.data!, { defval: '', raw: true });
      const expected = parseCsv(file, csv, []);
      expect(rows).toHaveLength(expected.length);
      const wrong = rows.filter((row, i) =>
        Object.entries(expected[i]!).some(([column, cell]) =>
          typeof row[column] === 'number' ? Number(cell) !== row[column] : row[column] !== cell,
        ),
      );
      expect(wrong).toEqual([]);
    },
  );

  it('keep accents and leading zeros in the workbook', () => {
    const sheet = (file: string): Record<string, unknown>[] => {
      const { Sheets } = read(readFileSync(join(folder, file)), { type: 'buffer' });
      return utils.sheet_to_json(Sheets.data!, { raw: true });
    };
    expect(sheet('results/2018-11-general.xlsx').some((r) => r.candidate === 'Kevin de León')).toBe(true);
    const [first] = sheet('crosswalks/precincts-to-block-groups-2018-11-general.xlsx');
    expect(first!.block_group_2020).toMatch(/^06037\d{7}$/);
  });
});

describe('README.txt', () => {
  const readme = text('README.txt');
  it('says which files may not be sold, how Excel is served, where the codebook is, in lines of a screen', () => {
    for (const { file, sources: own } of downloads.filter((d) => /\.(csv|geojson)$/.test(d.file)))
      expect(readme.includes(`\n  ${file}\n`), file).toBe(own.includes('dra-block-group-votes'));
    expect(readme).toMatch(/\.xlsx[^]*byte-order mark/);
    expect(readme).toContain('codebook.csv:');
    expect(Math.max(...readme.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });
  it('ends the build where a folder has no words, or words no folder', () => {
    const files = downloads.map(({ file, sources: own }) => ({ file, sources: own }));
    expect(() => readmeText([...files, { file: 'odds/x.csv', sources: [] }], sources)).toThrow('odds');
    expect(() =>
      readmeText(
        files.filter((f) => !f.file.startsWith('plans/')),
        sources,
      ),
    ).toThrow('plans');
  });
});

describe('CITATION.cff', () => {
  const root = join(__dirname, '../../..');
  it('stands at the root, in the version of the code', () => {
    expect(existsSync(join(root, 'CITATION.cff'))).toBe(true);
    const citation = readFileSync(join(root, 'CITATION.cff'), 'utf8');
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    for (const key of ['cff-version: 1.2.0', 'message: ', 'title: ', 'authors:', `version: ${version}`, 'license: MIT'])
      expect(
        citation.split('\n').some((line) => line.startsWith(key)),
        key,
      ).toBe(true);
  });
});
