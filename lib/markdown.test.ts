import { describe, expect, it } from 'vitest';
import { blocksOf, inlineOf } from './markdown';

describe('the Markdown of the measured pages', () => {
  it('reads headings, paragraphs over several lines, and tables', () => {
    expect(blocksOf('## A title\n\nOne\ntwo `three`.\n\n| a | b |\n|---|---|\n| 1 | 2 % |\n')).toEqual([
      { kind: 'heading', level: 2, text: 'A title' },
      {
        kind: 'paragraph',
        inline: [
          { kind: 'text', text: 'One two ' },
          { kind: 'code', text: 'three' },
          { kind: 'text', text: '.' },
        ],
      },
      {
        kind: 'table',
        header: [[{ kind: 'text', text: 'a' }], [{ kind: 'text', text: 'b' }]],
        rows: [[[{ kind: 'text', text: '1' }], [{ kind: 'text', text: '2 %' }]]],
      },
    ]);
  });
  it('keeps links apart and lets what is no mark stand', () => {
    expect(inlineOf('see [people.md](people.md) [so] `')).toEqual([
      { kind: 'text', text: 'see ' },
      { kind: 'link', text: 'people.md', href: 'people.md' },
      { kind: 'text', text: ' [so] `' },
    ]);
    expect(blocksOf('')).toEqual([]);
  });
});
