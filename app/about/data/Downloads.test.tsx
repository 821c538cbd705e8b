import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import DataPage from '@/app/about/data/page';
import { Downloads } from '@/app/about/data/Downloads';
import { readManifest } from '@/lib/packs/published';

const { downloads } = readManifest();
const lines = renderToStaticMarkup(<Downloads files={downloads} />).split('</li>');
const linksIn = (line: string): string[] =>
  [...line.matchAll(/href="\/downloads\/([^"]+)"/g)].map((found) => found[1]!);

describe('the list of downloads', () => {
  it('has every file once, README and codebook first, and each table with its workbook on one line', () => {
    const listed = lines.flatMap(linksIn);
    expect([...listed].sort()).toEqual(downloads.map((d) => d.file).sort());
    expect(
      lines
        .slice(0, 2)
        .map((line) => linksIn(line)[0])
        .sort(),
    ).toEqual(['README.txt', 'codebook.csv']);
    for (const line of lines.filter((l) => l !== '</ul>')) {
      const [file, ...others] = linksIn(line);
      expect(others, file).toEqual(file!.endsWith('.csv') ? [file!.replace(/csv$/, 'xlsx')] : []);
    }
  });

  it('says on whose terms: none of what is made with votes by block group may be sold', () => {
    for (const { file, sources } of downloads.filter((d) => !d.file.endsWith('.xlsx')))
      expect(lines.find((line) => linksIn(line)[0] === file)!.includes('may not be sold'), file).toBe(
        sources.includes('dra-block-group-votes'),
      );
  });

  it('stands on the page with a word on Excel, the README and the codebook', () => {
    const page = renderToStaticMarkup(<DataPage />);
    const note = page.slice(page.indexOf('id="downloads"'), page.indexOf('id="sources"'));
    for (const word of ['README.txt', 'codebook.csv', 'byte-order mark', 'Excel']) expect(note).toContain(word);
  });
});
