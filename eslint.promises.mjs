/** The one rule that needs types, in a pass of its own: no promise is left to itself, and `void` is no way out. */
import typescript from 'eslint-config-next/typescript';

/** The plugin and its parser, as the main pass has them. */
const { plugins, languageOptions } = typescript.find((part) => part.plugins?.['@typescript-eslint']);

const config = [
  { ignores: ['**/*.test.{ts,tsx}', 'node_modules/**', '.next/**', 'out/**', 'public/**'] },
  {
    files: ['{app,components,geo,lib}/**/*.{ts,tsx}'],
    plugins,
    languageOptions: { ...languageOptions, parserOptions: { projectService: true } },
    // Run with --no-inline-config: comments that turn off rules of the other pass mean nothing here, and none turns off this one.
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    rules: { '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: false }] },
  },
];

export default config;
