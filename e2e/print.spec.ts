/** Any View prints on two pages of A4 or Letter at most: nothing clipped, no text over other text, in patterns and not in colors, with its legend, table, sources and code. */
import { extractTextItems, getDocumentProxy, type StructuredTextItem } from 'unpdf';
import { open, openShare } from './atlas';
import { PICTURE, expect, test } from './fixtures';

/** Points of 1/72 inch. */
const PAPER = { A4: { width: 595, height: 842 }, Letter: { width: 612, height: 792 } } as const;
/** Printers leave a rim of about 6 mm. */
const RIM = 17;

const VIEWS = [
  {
    link: '/',
    title: /Gomez won the district; Kim led/,
    legend: 'Kim by 20–30',
    row: 'Koreatown',
    source: 'General election of 3 November 2020',
  },
  {
    link: '/?e=2018-11-general&n=boyle-heights',
    title: /Mejia/,
    legend: 'Mejia by under 5',
    row: 'Boyle Heights',
    source: 'General election of 6 November 2018',
  },
  {
    link: '/?e=2017-04-special-primary',
    title: /Ahn/,
    legend: 'Carrillo',
    row: 'Koreatown',
    source: 'Special primary of 4 April 2017',
  },
  {
    link: '/?e=2012-11-general',
    title: /Becerra/,
    legend: null,
    row: 'Xavier Becerra',
    source: 'Certified district totals',
  },
  {
    link: '/?e=2020-11-general&u=precinct&at=34.06,-118.28,13',
    title: /precincts/,
    legend: 'Gomez by 10–20',
    row: 'Westlake',
    source: '3 November 2020',
  },
  {
    link: '/?m=median_household_income&n=koreatown',
    title: /Median household income/,
    legend: 'or more',
    row: 'Eagle Rock',
    source: 'ACS 2018–22',
  },
  { link: '/?m=renter_share&u=tract', title: /Renters/, legend: 'under', row: 'Koreatown', source: 'ACS' },
  {
    link: '/?e=2020-11-general&hide=names,values',
    title: /leader and margin/,
    legend: null,
    row: 'Area C',
    source: '3 November 2020',
  },
] as const;

/** Pairs of items whose boxes overlap by more than a point each way. */
function overlaps(items: readonly StructuredTextItem[]): string[] {
  const shown = items.filter((i) => i.str.trim() !== '');
  return shown.flatMap((a, n) =>
    shown
      .slice(n + 1)
      .filter(
        (b) =>
          Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 1 &&
          Math.min(a.y + 0.7 * a.fontSize, b.y + 0.7 * b.fontSize) - Math.max(a.y, b.y) > 1,
      )
      .map((b) => `“${a.str}” and “${b.str}”`),
  );
}

for (const view of VIEWS) {
  test(`prints ${view.link}`, view === VIEWS[0] ? {} : PICTURE, async ({ page, webgl }) => {
    await open(page, view.link, webgl);
    await expect(page.locator('html')).not.toHaveAttribute('data-pending');
    // The code of the printed page is fetched when the map is there.
    await expect(page.locator('html')).toHaveAttribute('data-printable');
    for (const format of ['A4', 'Letter'] as const) {
      const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
      const { totalPages, items: pages } = await extractTextItems(pdf);
      expect(totalPages, format).toBeLessThanOrEqual(2);
      const { width, height } = PAPER[format];
      for (const items of pages) {
        expect(items.length, 'no page is empty').toBeGreaterThan(5);
        for (const i of items) {
          const inside = i.x >= RIM && i.x + i.width <= width - RIM && i.y >= RIM && i.y + i.fontSize <= height - RIM;
          expect(i.str.trim() === '' || inside, `${format}: “${i.str}” is inside the page`).toBe(true);
        }
        expect(overlaps(items), format).toEqual([]);
      }
      const text = pages
        .map((items) =>
          items
            .map((i) => i.str)
            .join(' ')
            .replace(/\s+/g, ' '),
        )
        .join(' ');
      expect(text).toMatch(view.title);
      for (const words of [
        view.legend,
        view.row,
        view.source,
        'Los Angeles Times Mapping L.A.',
        'Scan to open this view',
      ])
        if (words !== null) expect(text, format).toContain(words);
      if (view.link.includes('hide')) expect(text).not.toMatch(/Koreatown|Gomez \+|\d\.\d%/);
    }

    // The same page as the browser lays it out: patterns, no color.
    await page.emulateMedia({ media: 'print' });
    const sheet = page.getByTestId('print-sheet');
    await expect(sheet).toBeVisible();
    await expect(page.locator('.atlas')).toBeHidden();
    const look = await sheet.evaluate((root) => ({
      colors: [
        ...new Set(
          [...root.querySelectorAll('svg *')].flatMap((e) => [getComputedStyle(e).fill, getComputedStyle(e).stroke]),
        ),
      ].filter((c) => {
        const [r, g, b] = c.match(/\d+/g)?.map(Number) ?? [];
        return c.startsWith('rgb') && !(r === g && g === b);
      }),
      filled: [...root.querySelectorAll('.paper-map [data-class]')].filter((e) =>
        /url\(/.test(e.getAttribute('fill') ?? ''),
      ).length,
      classed: root.querySelectorAll('.paper-map [data-class]').length,
      patterns: [...root.querySelectorAll('.paper-map pattern')].map(
        (p) => p.innerHTML + p.getAttribute('patternTransform') + p.getAttribute('width'),
      ),
      qr: root.querySelector('[data-testid="paper-qr"] path')?.getAttribute('d')?.length ?? 0,
    }));
    expect(look.colors, 'colors on paper').toEqual([]);
    expect(look.filled).toBe(look.classed);
    expect(new Set(look.patterns).size, 'no two classes share a pattern').toBe(look.patterns.length);
    expect(look.patterns.length > 1).toBe(view.legend !== null);
    expect(look.qr).toBeGreaterThan(500);
  });
}

test('the Print button opens the browser’s dialog with the sheet in place', async ({ page, webgl }) => {
  await page.addInitScript(() => {
    Object.assign(window, {
      print: () => {
        window.dispatchEvent(new Event('beforeprint'));
        Object.assign(window, { printed: document.querySelector('[data-testid="print-sheet"] h1')?.textContent });
        window.dispatchEvent(new Event('afterprint'));
      },
    });
  });
  await open(page, '/', webgl);
  await (await openShare(page)).getByRole('button', { name: 'Print', exact: true }).click();
  await expect.poll(() => page.evaluate('window.printed')).toMatch(/^Gomez won/);
  await expect(page.getByTestId('print-sheet')).toHaveCount(0);
});
