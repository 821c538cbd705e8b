import coreWebVitals from 'eslint-config-next/core-web-vitals';
import typescript from 'eslint-config-next/typescript';

/** The rooms of the house and what each must not import: arrows point app → components → geo → lib. */
const zones = [
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
  { target: './app', from: ['./geo/pipeline'], message: 'The pipeline runs at build time; nothing imports it.' },
  { target: './components', from: ['./geo/pipeline'], message: 'The pipeline runs at build time; nothing imports it.' },
  {
    target: './geo/!(pipeline)/**',
    from: ['./geo/pipeline'],
    message: 'The pipeline runs at build time; nothing imports it.',
  },
];

const config = [
  {
    ignores: [
      'node_modules/**',
      '.next/**',
      'out/**',
      'public/**',
      'next-env.d.ts',
      'test-results/**',
      'playwright-report/**',
    ],
  },
  ...coreWebVitals,
  ...typescript,
  {
    rules: {
      'import/no-restricted-paths': ['error', { zones }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  { files: ['geo/pipeline/**', 'e2e/**', 'bench/**', 'scripts/**'], rules: { 'no-console': 'off' } },
];

export default config;
