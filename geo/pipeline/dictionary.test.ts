/** docs/data.md defines every column of every download and every key of every pack, in the section of that pack. Needs no sources. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Manifest } from '@/lib/packs/schema';

const root = join(__dirname, '../../public');
const manifest: unknown = JSON.parse(readFileSync(join(root, 'data/manifest.json'), 'utf8'));
const { packs, downloads } = manifest as Manifest;
const text = readFileSync(join(root, '../docs/data.md'), 'utf8');
const dictionary = text.slice(text.indexOf('\n## Dictionary'));
const inTicks = (part: string): string[] => [...part.matchAll(/`([^`]+)`/g)].map((found) => found[1]!);
const defined = new Set(inTicks(dictionary));
const sections = dictionary.split('\n### ').slice(1);
const headOf = (section: string): string => section.slice(0, section.indexOf('\n'));

/** Names defined for a pack: those of the sections whose headings name it (`election-…` names all that start so), or of the section of geometry. */
function definedFor(id: string, isGeometry: boolean): Set<string> {
  const names = (pattern: string): boolean =>
    pattern.endsWith('…') ? id.startsWith(pattern.slice(0, -1)) : id === pattern;
  const own = sections.filter(
    (section) => inTicks(headOf(section)).some(names) || (isGeometry && headOf(section).startsWith('Geometry packs')),
  );
  return new Set(own.flatMap(inTicks));
}

/** Every key at any depth. */
function keysOf(x: unknown, into = new Set<string>()): Set<string> {
  if (Array.isArray(x)) for (const item of x) keysOf(item, into);
  else if (typeof x === 'object' && x !== null)
    for (const [key, value] of Object.entries(x)) {
      into.add(key);
      keysOf(value, into);
    }
  return into;
}

/** Of a TopoJSON: names of its objects and of properties; its own keys are those of the format. */
function topologyKeys(x: unknown): Set<string> {
  const { objects } = x as { objects: Record<string, { properties?: object; geometries?: { properties?: object }[] }> };
  return new Set(
    Object.entries(objects).flatMap(([name, o]) => [
      name,
      ...[o, ...(o.geometries ?? [])].flatMap((g) => Object.keys(g.properties ?? {})),
    ]),
  );
}

describe('the data dictionary', () => {
  it.each(downloads.map((d) => d.file).filter((file) => /\.(csv|geojson)$/.test(file)))(
    'defines every column of downloads/%s',
    (file) => {
      const content = readFileSync(join(root, 'downloads', file), 'utf8');
      const columns = file.endsWith('.csv')
        ? content.split('\n')[0]!.split(',')
        : [
            ...new Set(
              (JSON.parse(content) as { features: { properties: object }[] }).features.flatMap((f) =>
                Object.keys(f.properties),
              ),
            ),
          ];
      expect(columns.length).toBeGreaterThan(0);
      expect(
        columns.filter((column) => !defined.has(column.replace(/^[a-z0-9-]+:[a-z-]+$/, '<contest>:<candidate>'))),
      ).toEqual([]);
      const name = file
        .replace(/\d{4}-\d{2}-[a-z-]+(?=\.csv$)/, '<election>')
        .replace(/(?<=^tracts\/people-)\d{4}/, '<year>')
        .replace(/[^/]+\.geojson$/, '*.geojson');
      expect(
        [...defined].some((d) => d === name),
        `${name} is named`,
      ).toBe(true);
    },
  );

  it('names what has no columns', () => {
    const others = downloads.map((d) => d.file).filter((file) => !/\.(csv|geojson)$/.test(file));
    expect(new Set(others.map((file) => file.replace(/.*\.xlsx$/, '*.xlsx')))).toEqual(
      new Set(['README.txt', '*.xlsx']),
    );
    for (const name of ['README.txt', '*.xlsx']) expect(defined.has(name), name).toBe(true);
  });

  it.each(packs.filter((p) => p.kind !== 'image').map((p) => [p.id, p] as const))(
    'defines every key of %s',
    (_, pack) => {
      const content: unknown = JSON.parse(readFileSync(join(root, 'data', pack.file), 'utf8'));
      const keys = pack.kind === 'topology' ? topologyKeys(content) : keysOf(content);
      const own = definedFor(pack.id, pack.kind === 'topology');
      expect(own.size, `docs/data.md has a section for ${pack.id}`).toBeGreaterThan(0);
      expect([...keys].filter((key) => !own.has(key))).toEqual([]);
    },
  );

  it('defines every key of the manifest', () => {
    const own = definedFor('manifest', true);
    expect([...keysOf(manifest)].filter((key) => !own.has(key))).toEqual([]);
  });
});
