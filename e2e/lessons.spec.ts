/** The lessons: pages complete without scripts and clean for axe, and worksheets and answer keys that are whole on A4 and Letter paper and need no color. */
import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { axeFindings } from './axe';
import { CROSS, expect, test } from './fixtures';

const LESSONS = [
  { slug: 'an-open-seat-2017', title: 'An open seat, 2017', answer: '25,569', answerKey: '42,277' },
  { slug: 'one-party-every-november', title: 'One party, every November', answer: '15.9%', answerKey: '108,792' },
  { slug: 'the-lines-moved', title: 'The lines moved', answer: '109,424', answerKey: '94,962' },
  {
    slug: 'who-lives-here-who-votes',
    title: 'Who lives here, who can vote, who votes',
    answer: '703,630',
    answerKey: '244,202',
  },
  { slug: 'how-sure-are-we', title: 'How sure are we?', answer: '$50,700', answerKey: '$48,400' },
] as const;
const PAPERS = ['A4', 'Letter'] as const;

interface TextBox {
  page: number;
  text: string;
  left: number;
  right: number;
  bottom: number;
  top: number;
}
interface Paper {
  pages: { width: number; height: number }[];
  boxes: TextBox[];
  text: string;
}

/** Every piece of text of a PDF with the box of its letters, points from the bottom left; a halo drawn behind a name counts once. */
async function readPdf(bytes: Uint8Array): Promise<Paper> {
  const pdf = await getDocumentProxy(bytes);
  const paper: Paper = { pages: [], boxes: [], text: '' };
  const words: string[] = [];
  for (let n = 1; n <= pdf.numPages; n += 1) {
    const page = await pdf.getPage(n);
    const [x0, y0, x1, y1] = page.view;
    paper.pages.push({ width: (x1 ?? 0) - (x0 ?? 0), height: (y1 ?? 0) - (y0 ?? 0) });
    const seen = new Set<string>();
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item)) continue;
      words.push(item.str);
      if (item.hasEOL) words.push(' ');
      const [, , , size = 0, x = 0, y = 0] = item.transform as number[];
      const key = `${item.str} ${x.toFixed(1)} ${y.toFixed(1)}`;
      if (item.str.trim() === '' || seen.has(key)) continue;
      seen.add(key);
      const height = Math.abs(size);
      // From the baseline to the height of small letters: what reaches above or below may touch the next line without harm.
      paper.boxes.push({ page: n, text: item.str, left: x, right: x + item.width, bottom: y, top: y + 0.5 * height });
    }
  }
  paper.text = words.join('').replace(/\s+/g, ' ');
  return paper;
}

function overlaps({ boxes }: Paper): string[] {
  return boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => {
      const apart =
        a.page !== b.page ||
        a.right <= b.left + 0.5 ||
        b.right <= a.left + 0.5 ||
        a.top <= b.bottom ||
        b.top <= a.bottom;
      return apart ? [] : [`“${a.text}” and “${b.text}” on page ${a.page}`];
    }),
  );
}

/** The margins of a sheet (sheet.css), points less a little: the browser cuts off what reaches into them. */
const EDGE = { side: 38.7, end: 35.8 };
function beyond({ boxes, pages }: Paper): string[] {
  return boxes
    .filter((b) => {
      const { width, height } = pages[b.page - 1]!;
      return b.left < EDGE.side || b.right > width - EDGE.side || b.bottom < EDGE.end || b.top > height - EDGE.end;
    })
    .map((b) => `“${b.text}” on page ${b.page}`);
}

const bare = (text: string): string => text.replace(/\s+/g, '');

/** Paragraphs of the sheet that are not on paper from their first letter to their last: what lies beyond the edge is left out of a PDF. */
async function lost(page: Page, paper: Paper): Promise<string[]> {
  const paragraphs = await page
    .locator('.sheet :is(h1, h2, p, dt, dd)')
    .evaluateAll((all) => all.filter((p) => p.getClientRects().length > 0).map((p) => p.textContent ?? ''));
  expect(paragraphs.length).toBeGreaterThan(10);
  const text = bare(paper.text);
  return paragraphs.filter((p) => !text.includes(bare(p)));
}

async function print(page: Page, format: (typeof PAPERS)[number]): Promise<Paper> {
  const paper = await readPdf(new Uint8Array(await page.pdf({ format })));
  expect(paper.pages.length, format).toBeLessThanOrEqual(2);
  expect(overlaps(paper), format).toEqual([]);
  expect(beyond(paper), format).toEqual([]);
  expect(await lost(page, paper), format).toEqual([]);
  return paper;
}

/** Colors other than black, white and gray in anything that is printed. */
function colors(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    for (const element of document.querySelectorAll('.sheet, .sheet *')) {
      const style = getComputedStyle(element);
      for (const value of [
        style.color,
        style.fill,
        style.stroke,
        style.backgroundColor,
        style.borderLeftColor,
        style.borderBottomColor,
      ]) {
        const [r, g, b] = (/^rgba?\((\d+), (\d+), (\d+)/.exec(value) ?? []).slice(1);
        if (r !== g || g !== b) found.add(`${element.tagName} ${value}`);
      }
    }
    return [...found];
  });
}

for (const lesson of LESSONS) {
  const address = `/lessons/${lesson.slug}/`;
  const more = lesson === LESSONS[0] ? {} : CROSS;

  test(`${lesson.title}: the page is whole, leads everywhere, and axe finds nothing`, async ({ page, request }) => {
    // The pages differ in their words alone: one of them in the dark is enough.
    for (const colorScheme of lesson === LESSONS[0] ? (['dark', 'light'] as const) : (['light'] as const)) {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(lesson.title);
      await expect(page.getByRole('main')).toContainText(lesson.answer);
      expect(await axeFindings(page, { colorsOnly: colorScheme === 'dark' }), colorScheme).toEqual([]);
    }
    const deck: unknown = await (await request.get(`/lessons/${lesson.slug}.deck.json`)).json();
    expect(deck).toMatchObject({ format: 'ca34-deck', version: 1, title: lesson.title });
    await expect(page.getByRole('link', { name: 'Present' }).first()).toHaveAttribute(
      'href',
      `/present/?deck=/lessons/${lesson.slug}.deck.json`,
    );
    await page.getByRole('link', { name: 'Answer key' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Answer key: ${lesson.title}`);
    expect(await axeFindings(page), 'answer key').toEqual([]);
  });

  test(`${lesson.title}: the worksheet is whole on paper and needs no color`, more, async ({ page }) => {
    await page.goto(`${address}print/`);
    await expect(page.locator('.sheet-code [data-ready]')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await colors(page)).toEqual([]);
    const questions = await page.locator('.sheet-questions > li > p').allTextContents();
    expect(questions.length).toBeGreaterThanOrEqual(5);
    for (const format of PAPERS) {
      const { text } = await print(page, format);
      for (const words of [
        lesson.title,
        'Name',
        'How to read the map',
        'Koreatown',
        'Boyle',
        ...questions.map((q) => q.slice(0, 24)),
        'Sources',
        `/lessons/${lesson.slug}`,
      ])
        expect(text, format).toContain(words);
      expect(text).not.toContain(lesson.answerKey);
    }
    // Names on the map are whole: the picture cuts what reaches past its frame.
    const cut = await page.locator('.ink-map').evaluate((map) => {
      const frame = map.getBoundingClientRect();
      return [...map.querySelectorAll('text')]
        .filter((name) => {
          const box = name.getBoundingClientRect();
          return box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom;
        })
        .map((name) => name.textContent);
    });
    expect(cut).toEqual([]);
    // The classes of the legend look different without color.
    const patterns = await page
      .locator('.ink-legend rect[stroke]')
      .evaluateAll((all) => all.map((r) => r.getAttribute('fill')));
    expect(patterns.length).toBeGreaterThan(2);
    expect(new Set(patterns).size).toBe(patterns.length);
  });

  test(`${lesson.title}: the answer key is whole on paper`, more, async ({ page }) => {
    await page.goto(`${address}answers/`);
    await page.emulateMedia({ media: 'print' });
    expect(await colors(page)).toEqual([]);
    for (const format of PAPERS) {
      const { text } = await print(page, format);
      for (const words of ['Answer key', lesson.answerKey, 'Keep in mind', 'Sources'])
        expect(text, format).toContain(words);
    }
  });
}

test('the check of the paper sees text that overlaps or reaches past the edge', async ({ page }) => {
  await page.goto(`/lessons/${LESSONS[0].slug}/answers/`);
  await page.emulateMedia({ media: 'print' });
  const move = (css: Record<string, string>) =>
    page
      .locator('.sheet-answer')
      .first()
      .evaluate((element, style) => Object.assign((element as HTMLElement).style, style), css);
  await move({ position: 'relative', top: '-22px' });
  expect(overlaps(await readPdf(new Uint8Array(await page.pdf({ format: 'A4' }))))).not.toEqual([]);
  await move({ top: '0', left: '-76px' });
  const shifted = await readPdf(new Uint8Array(await page.pdf({ format: 'A4' })));
  expect(beyond(shifted)).not.toEqual([]);
  expect(await lost(page, shifted)).not.toEqual([]);
});

test('the lessons are found from the map, without scripts, on a phone', async ({ visitor }) => {
  const page = await (await visitor({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })).newPage();
  await page.goto('/lessons/');
  for (const { title } of LESSONS)
    await expect(
      page.getByRole('link', { name: `Lesson ${LESSONS.findIndex((l) => l.title === title) + 1} ${title}` }),
    ).toBeVisible();
  for (const path of ['', ...LESSONS.flatMap(({ slug }) => [`${slug}/`, `${slug}/print/`, `${slug}/answers/`])]) {
    await page.goto(`/lessons/${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360);
  }
  const desk = await (await visitor({ javaScriptEnabled: false })).newPage();
  await desk.goto('/');
  await desk.getByRole('button', { name: 'Learn' }).click();
  await desk.getByRole('link', { name: 'Lessons' }).first().click();
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Lessons');
});
