/** Which room may know which: arrows point app → components → geo → lib, and inside lib only to rooms on the left. */

const PIPELINE = 'The pipeline runs at build time; nothing imports it.';

const floors = [
  {
    target: './lib',
    from: ['./app', './components', './geo'],
    message: 'lib knows no React, no DOM and no map: arrows point app → components → geo → lib.',
  },
  {
    target: './geo',
    from: ['./app', './components'],
    message: 'geo draws Figures for components, not the other way round.',
  },
  { target: './components', from: ['./app'], message: 'components know no routes.' },
  { target: './app', from: ['./geo/pipeline'], message: PIPELINE },
  { target: './components', from: ['./geo/pipeline'], message: PIPELINE },
  { target: './geo/!(pipeline)/**', from: ['./geo/pipeline'], message: PIPELINE },
];

/** lib's rooms in their order; rooms of one step do not know each other. scales, i18n, link and store stand beside them. */
const STEPS = [
  ['places'],
  ['elections', 'people'],
  ['packs'],
  ['view'],
  ['figure', 'find'],
  ['deck'],
  ['present', 'lessons', 'claims'],
];
const ORDER = STEPS.map((rooms) => rooms.join(', ')).join(' ← ');

const rooms = STEPS.flatMap((step, at) =>
  step.map((room) => ({
    target: `./lib/${room}/**/!(*.test).{ts,tsx}`,
    from: [...step.filter((other) => other !== room), ...STEPS.slice(at + 1).flat()].map((other) => `./lib/${other}`),
    message: `lib's rooms have an order: ${ORDER}. A room imports only rooms to its left.`,
  })),
).filter(({ from }) => from.length > 0);

export const zones = [...floors, ...rooms];
