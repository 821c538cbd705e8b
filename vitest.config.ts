import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** What builds from the sources or reads them through, measures what was built, or compiles a copy: `npm run unit:data`, part of `npm test` but not of `npm run check`. */
const DATA = [
  'geo/pipeline/rebuild.test.ts',
  'geo/pipeline/**/build.test.ts',
  'geo/pipeline/**/*.calibration.test.ts',
  'geo/pipeline/**/published.test.ts',
  'geo/pipeline/canvass/roundTrip.test.ts',
  'geo/pipeline/elections/measured2017.test.ts',
  'geo/pipeline/elections/placed.test.ts',
  'geo/pipeline/people/apart.test.ts',
  'geo/pipeline/people/tables.test.ts',
  'geo/pipeline/privacy/publication.test.ts',
  'geo/pipeline/privacy/researchFiles.test.ts',
  'geo/pipeline/research/research.test.ts',
  'geo/pipeline/sources.test.ts',
  'lib/adding.test.ts',
  'geo/pipeline/canvass/walkThrough.test.ts',
];

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    testTimeout: 60_000,
    hookTimeout: 240_000,
    maxWorkers: 2,
    globalSetup: 'scripts/sources-note.mjs',
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['{app,components,geo,lib,scripts}/**/*.test.{ts,tsx}'], exclude: DATA },
      },
      { extends: true, test: { name: 'data', include: DATA } },
    ],
  },
});
