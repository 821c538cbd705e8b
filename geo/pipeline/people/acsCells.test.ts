import { describe, expect, it } from 'vitest';
import { acsCell } from './acsCells';
import { SourceError } from '../sources';

describe('cells of survey tables', () => {
  const read = (cell: string) => acsCell('t.csv', 3, { C: cell }, 'C');
  it.each([
    '-999',
    '-666666666',
    '-666666666.0',
    '-333333333',
    '-222222222',
    '(X)',
    'N',
    '-',
    '**',
    '***',
    '',
    ' ',
    '250,000+',
    '2,500-',
  ])('“%s” is no figure', (cell) => {
    expect(read(cell)).toBeNull();
  });
  it.each([
    ['0', 0],
    ['12.5', 12.5],
    [' 250001 ', 250_001],
  ] as const)('“%s” is a number', (cell, n) => {
    expect(read(cell)).toBe(n);
  });
  it('says where anything else stands', () => {
    expect(() => read('12,5')).toThrow(SourceError);
    expect(() => read('abc')).toThrow(/t\.csv, row 5.*“abc”/);
  });
});
