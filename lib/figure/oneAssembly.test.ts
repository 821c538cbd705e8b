/** The promise of the figure service: nobody else loads a pack, puts packs together or makes a Figure. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** The rooms of the service, and the pipeline, which makes the packs. */
const MAY = ['lib/figure', 'lib/packs', 'geo/pipeline'];
const ROOMS = ['app', 'components', 'geo', 'lib', 'e2e', 'scripts', 'bench'];

const FORBIDDEN: readonly { what: string; says: RegExp }[] = [
  {
    what: 'loads or assembles packs',
    says: /\b(createPackLoader|createFigureService|packReader|packPath|figurePacks|publishedPacks|publishedReader)\b/,
  },
  { what: 'makes Figures', says: /(from|import\()\s*'[^']*(figure\/build|\.\/build|packs\/load|figure\/arrivals)'/ },
  { what: 'fetches a pack', says: /fetch\([^)]*\/data\// },
];

/** What of it a source does; null when nothing. */
function breach(source: string): string | null {
  return FORBIDDEN.find(({ says }) => says.test(source))?.what ?? null;
}

function filesIn(room: string): string[] {
  return readdirSync(room, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(room, name).split(path.sep).join('/'))
    .filter((file) => /\.(tsx?|mjs)$/.test(file) && !MAY.some((room) => file.startsWith(`${room}/`)));
}

describe('the figure service', () => {
  it('is the only one that loads packs and makes Figures', () => {
    const files = ROOMS.flatMap(filesIn);
    expect(files.length).toBeGreaterThan(200);
    const breaches = files.flatMap((file) => {
      const what = breach(readFileSync(file, 'utf8'));
      return what === null ? [] : [`${file} ${what}`];
    });
    expect(breaches).toEqual([]);
  });

  it.each([
    ["import { createPackLoader } from '@/lib/packs/load';", 'loads or assembles packs'],
    ['const packs = figurePacks(loaded, null);', 'loads or assembles packs'],
    ["const { figure } = await import('@/lib/figure/build');", 'makes Figures'],
    ["import * as build from '../../lib/figure/build';", 'makes Figures'],
    ['const pack = await fetch(`/data/${file}`);', 'fetches a pack'],
    ["import { useFigure } from '@/components/state/useFigure';", null],
  ])('is missed by %s', (source, what) => {
    expect(breach(source)).toBe(what);
  });
});
