import coreWebVitals from 'eslint-config-next/core-web-vitals';
import typescript from 'eslint-config-next/typescript';
import { zones } from './eslint.rooms.mjs';

/** Only these may name a language: each says below why. */
const NAMED_LANGUAGE =
  'Words and formats come in the language of the page: useWords and usePart in components, pageWords in pages made on the server, arguments elsewhere.';
const CATALOGUES = { regex: 'i18n/en($|\\.)', message: `${NAMED_LANGUAGE} Catalogues are imported in lib/i18n alone.` };
const DOORS = { regex: 'i18n/(english|editions)', message: NAMED_LANGUAGE };
const LOCALES = [
  { selector: 'Literal[value=/^en(-(US|GB))?$/]', message: `${NAMED_LANGUAGE} Locales are named in lib/i18n alone.` },
  {
    selector: 'CallExpression[callee.property.name=/^(localeCompare|toLocale\\w*)$/]',
    message:
      'Names are ordered and numbers written by the formatters (lib/i18n/format.ts); identifiers are ordered by code point.',
  },
  {
    selector: "MemberExpression[object.name='Intl']",
    message: 'Formatters are made in lib/i18n/format.ts, once for each language.',
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
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      'no-void': 'error',
      // Pages are loaded whole: the atlas keeps its own address, and its pages carry no routes of each other.
      '@next/next/no-html-link-for-pages': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  {
    files: ['{app,components,geo,lib}/**/*.{ts,tsx}'],
    ignores: ['lib/i18n/**', '**/*.test.{ts,tsx}', 'lib/deck/arbitrary.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [CATALOGUES, DOORS] }],
      'no-restricted-syntax': ['error', ...LOCALES],
    },
  },
  {
    // The way from a path to its language; what is written for developers and machines in the first language; figures and renderers put to the test.
    files: [
      'app/words.ts',
      'app/_english/**',
      'geo/pipeline/**',
      'components/renderers/**',
      'lib/figure/testFigures.ts',
    ],
    ignores: ['**/*.test.{ts,tsx}'],
    rules: { 'no-restricted-imports': ['error', { patterns: [CATALOGUES] }] },
  },
  { files: ['geo/pipeline/**', 'e2e/**', 'bench/**', 'scripts/**'], rules: { 'no-console': 'off' } },
];

export default config;
