import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** What builds from the sources, measures what was built, or compiles a copy, and takes minutes: `npm run unit:data`, part of `npm test` but not of `npm run check`. */
const DATA = [
  'geo/pipeline/rebuild.test.ts',
  'geo/pipeline/**/build.test.ts',
  'geo/pipeline/**/*.calibration.test.ts',
  'geo/pipeline/privacy/publication.test.ts',
  'geo/pipeline/privacy/researchFiles.test.ts',
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
