/** The list beside the map: the largest value first, what stands on too little last, a long list in part. */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PlacesTable } from '@/components/panels/PlacesTable';
import { allOf, elementsOf, type Element } from '@/components/renderers/markup';
import { Language } from '@/components/state/words';
import type { WordedTable } from '@/lib/figure/figure';
import { at } from '@/lib/figure/testFigures';
import { english } from '@/lib/i18n/editions';
import { english as speech } from '@/lib/i18n/english';

const nothing = (): void => undefined;

function rowsOf(link: string, of: 'table' | 'unitTable'): { html: string; rows: Element[]; table: WordedTable } {
  const fig = at(link);
  const table = fig[of]!;
  const html = renderToStaticMarkup(
    <Language speech={speech} parts={english.parts}>
      <PlacesTable
        id="t"
        table={table}
        onPick={nothing}
        onHover={nothing}
        brief={{ areas: fig.areas, theme: 'light' }}
      />
    </Language>,
  );
  const body = allOf(elementsOf(html)).find((e) => e.tag === 'tbody')!;
  return { html, rows: body.inside, table };
}
const idOf = (row: Element): string => row.attributes['data-row'] ?? '';

describe('the list in brief', () => {
  it('has the largest value first and small samples last, marked', () => {
    const { rows, table } = rowsOf('?u=neighborhood', 'table');
    expect(idOf(rows[0]!)).toBe('east-los-angeles');
    const value = (id: string): number => table.rows.find((r) => r.id === id)!.cells[0]!.sort!;
    const large = rows.filter((r) => r.attributes['data-small'] === undefined).map(idOf);
    expect(large.map(value)).toEqual([...large.map(value)].sort((a, b) => b - a));
    // 70 votes of Adams-Normandie are placed: Gomez +11, and yet below Koreatown's Kim +23.
    const names = rows.map(idOf);
    expect(names.indexOf('adams-normandie')).toBeGreaterThan(names.indexOf('koreatown'));
    expect(rows[names.indexOf('adams-normandie')]!.attributes['data-small']).toBe('true');
    expect(names).toHaveLength(table.rows.length);
  });

  it('of many precincts has the first thirty and the selected, and the way to all', () => {
    const { rows, html, table } = rowsOf('?e=2018-11-general&u=precinct', 'unitTable');
    expect(rows).toHaveLength(30);
    expect(html).toContain(`Show all ${table.rows.length}`);
    const last = [...table.rows].sort((a, b) => (a.cells[0]!.sort ?? 0) - (b.cells[0]!.sort ?? 0))[0]!;
    const chosen = rowsOf(`?e=2018-11-general&u=precinct&n=${last.id}`, 'unitTable').rows;
    expect(chosen).toHaveLength(31);
    expect(chosen.find((r) => r.attributes['data-selected'] === 'true')!.attributes['data-row']).toBe(last.id);
  });

  it('puts figures too uncertain to rank below the others', () => {
    const { rows } = rowsOf('?m=rent_burden_share&u=tract', 'unitTable');
    const small = rows.map((r) => r.attributes['data-small'] === 'true');
    expect(small.indexOf(true) === -1 || small.slice(small.indexOf(true)).every(Boolean)).toBe(true);
  });
});
