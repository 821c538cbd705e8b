/** @type {import('prettier').Config} */
const config = { printWidth: 120, singleQuote: true, arrowParens: 'always', trailingComma: 'all' };

export default config;
