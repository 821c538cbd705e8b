/** The reader's own deck: collected by keyboard, put in order, edited, undone, kept; saved as a file and opened again; a hostile file changes nothing. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { currentView, mapReady, open, openShare, token } from './atlas';
import { axeFindings } from './axe';
import { expect, test } from './fixtures';
import { tabTo } from './tabTo';

const slides = (page: Page): Locator => page.locator('.deck-list li');
const pick = (page: Page, i: number): Locator =>
  slides(page)
    .nth(i - 1)
    .locator('.deck-pick');
const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });
const saved = (page: Page): Promise<void> => expect(page.locator('.deck-page[data-saved]')).toBeVisible();
const openFile = (page: Page, name: string, text: string): Promise<void> =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

const deckOf = (title: string, ...titles: string[]): string =>
  JSON.stringify({
    format: 'ca34-deck',
    version: 1,
    title,
    slides: titles.map((t, i) => ({ view: i % 2 ? '?m=renter_share' : '', title: t })),
  });

async function opened(page: Page, text: string): Promise<void> {
  await page.goto('/deck/');
  await expect(page.getByRole('heading', { name: 'No slides yet' })).toBeVisible();
  await openFile(page, 'a.deck.json', text);
  await expect(slides(page).first()).toBeVisible();
  await saved(page);
}

async function savedFile(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await button(page, 'Save as a file').click();
  return readFile(await (await download).path(), 'utf8');
}

test('two views are collected, put in order, edited and kept with the keyboard alone', async ({ page, webgl }) => {
  await open(page, '/?u=both', webgl);
  const openShareByKey = async (): Promise<void> => {
    await tabTo(page, button(page, 'Share').first());
    await page.keyboard.press('Enter');
  };
  await openShareByKey();
  await tabTo(page, button(page, 'Add this view to my deck'));
  await page.keyboard.press('Enter');
  await expect(button(page, 'Added as slide 1')).toBeFocused();
  await page.keyboard.press('Escape');
  await tabTo(page, token(page, 'Election'));
  await page.keyboard.press('Enter');
  await page.keyboard.type('November 2018');
  await page.keyboard.press('Enter');
  await expect(token(page, 'Election')).toHaveText(/November 2018/);
  const second = await currentView(page);
  await openShareByKey();
  await tabTo(page, button(page, /^Add(ed| this view)/));
  await page.keyboard.press('Enter');
  await expect(button(page, 'Added as slide 2')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  await expect(slides(page)).toHaveCount(2);
  await expect(pick(page, 2)).toHaveText(/Mejia/);
  await tabTo(page, button(page, 'Move slide 2 up'));
  await page.keyboard.press('Enter');
  await expect(pick(page, 1)).toHaveText(/Mejia/);
  await expect(button(page, 'Move slide 1 up')).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(pick(page, 2)).toHaveText(/Mejia/);
  await page.keyboard.press('Alt+ArrowUp');
  await expect(pick(page, 1)).toHaveText(/Mejia/);

  await tabTo(page, pick(page, 1));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Slide 1 of 2' })).toBeFocused();
  const title = page.getByLabel('Title', { exact: true });
  await tabTo(page, title);
  await page.keyboard.type('Who leads <b>here</b>?');
  await expect(pick(page, 1)).toHaveText('Who leads <b>here</b>?');
  await tabTo(page, page.getByLabel('Parties'));
  await page.keyboard.press('Space');
  await expect(page.getByLabel('Parties')).toBeChecked();
  await tabTo(page, button(page, 'Delete slide 2'));
  await page.keyboard.press('Enter');
  await expect(slides(page)).toHaveCount(1);

  await page.keyboard.press('Control+z');
  await expect(slides(page)).toHaveCount(2);
  await tabTo(page, button(page, 'Undo'));
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Parties')).not.toBeChecked();
  await page.keyboard.press('Enter');
  await expect(title).toHaveValue('');
  await tabTo(page, button(page, 'Redo'));
  await page.keyboard.press('Enter');
  await expect(title).toHaveValue('Who leads <b>here</b>?');

  await saved(page);
  await page.reload();
  await expect(slides(page)).toHaveCount(2);
  await expect(pick(page, 1)).toHaveText('Who leads <b>here</b>?');
  const map = page.getByRole('link', { name: 'Open this view on the map' });
  await expect(map).toHaveAttribute('href', '/?e=2018-11-general');
  await open(page, '/?e=2018-11-general', webgl);
  expect(await currentView(page)).toEqual(second);
});

test('a deck saved as a file, opened elsewhere and saved again is the same to the byte', async ({ page, visitor }) => {
  await opened(page, deckOf('Koreatown & <i>Westlake</i>', 'One', '', 'Three'));
  await pick(page, 2).click();
  await page.getByText('Ring', { exact: true }).click();
  await page.getByLabel('Words').fill('Here "it" is');
  await page.getByLabel('Put it on a neighborhood').selectOption({ label: 'Boyle Heights' });
  await page.getByLabel('Notes for the speaker').fill('First line\n\nSecond <script>alert(1)</script>');
  const first = await savedFile(page);
  expect(JSON.parse(first)).toMatchObject({
    slides: [
      { title: 'One' },
      {
        view: '?m=renter_share',
        notes: 'First line\n\nSecond <script>alert(1)</script>',
        annotation: { kind: 'ring', radius: 1.5, text: 'Here "it" is' },
      },
      {},
    ],
  });

  const other = await (await visitor()).newPage();
  await opened(other, first);
  expect(await savedFile(other)).toBe(first);
});

test('a link holds the deck, and opening it over another deck asks first', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await opened(page, deckOf('Mine', 'One', 'Two'));
  await button(page, 'Copy link to the deck').click();
  await expect(page.getByTestId('deck-news')).toHaveText('Link copied');
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(link.pathname).toBe('/present/');
  expect(link.hash).toMatch(/^#deck=1\.[\w-]+$/);
  await button(page, 'QR code').click();
  await expect(page.getByRole('img', { name: /QR code of a link .* “Mine”/ })).toHaveAttribute('data-ready', '');

  await page.goto('/');
  await page.goto(`/deck/${link.hash}`);
  await expect(page.getByText('“Mine” has 2 slides; your deck has 2.')).toBeVisible();
  await button(page, 'Add its slides at the end').click();
  await expect(slides(page)).toHaveCount(4);
  expect(new URL(page.url()).hash).toBe('');
  await button(page, 'Undo').click();
  await expect(slides(page)).toHaveCount(2);
  await saved(page);
  await page.getByRole('link', { name: 'Present' }).click();
  await expect(page).toHaveURL(/\/present\/\?own/);
  await expect(page.getByTestId('slide-title')).toHaveText('One');
});

test('a file dropped on the page is opened; a hostile, foreign or damaged one is refused with the reason and changes nothing', async ({
  page,
}) => {
  await opened(page, deckOf('Mine', 'One', 'Two'));
  const before = await savedFile(page);
  const bad: [string, string, RegExp][] = [
    ['page.html', '<script>alert(1)</script>', /can’t be read/],
    ['proto.json', '{"format":"ca34-deck","version":1,"title":"","slides":[],"__proto__":{"x":1}}', /“__proto__”/],
    ['deep.json', '['.repeat(200_000), /can’t be read/],
    ['other.json', '{"type":"FeatureCollection"}', /another kind/],
    ['later.json', '{"format":"ca34-deck","version":7}', /newer version/],
    [
      'view.json',
      '{"format":"ca34-deck","version":1,"title":"","slides":[{"view":""},{"view":"?e=2032-11-general"}]}',
      /Slide 2: its view asks for .*e=2032-11-general/,
    ],
    [
      'control.json',
      '{"format":"ca34-deck","version":1,"title":"","slides":[{"view":"","text":"\\u0000"}]}',
      /Slide 1: its text/,
    ],
    ['long.json', `{"format":"ca34-deck","version":1,"title":"${'a'.repeat(3_100_000)}"`, /too long/],
  ];
  for (const [name, text, why] of bad) {
    await openFile(page, name, text);
    await expect(page.getByTestId('deck-problem')).toHaveText(
      new RegExp(`“${name}” was not opened.*${why.source}.*Your deck is as it was`, 's'),
    );
  }
  await page.goto('/');
  await page.goto('/deck/#deck=1.AAAA');
  await expect(page.getByTestId('deck-problem')).toContainText('cut or altered');
  expect(await savedFile(page)).toBe(before);

  const data = await page.evaluateHandle(
    (text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'dropped.deck.json', { type: 'application/json' }));
      return transfer;
    },
    deckOf('Dropped', 'A', 'B', 'C'),
  );
  await page.locator('.deck-page').dispatchEvent('drop', { dataTransfer: data });
  await button(page, 'Open it in place of my deck').click();
  await expect(slides(page)).toHaveCount(3);
  await button(page, 'Undo').click();
  expect(await savedFile(page)).toBe(before);
});

test('two tabs share the deck and lose nothing', async ({ page, context }) => {
  await opened(page, deckOf('Mine', 'One'));
  const other = await context.newPage();
  await other.goto('/deck/');
  await expect(slides(other)).toHaveCount(1);
  await button(other, 'Duplicate slide 1').click();
  await expect(slides(page)).toHaveCount(2);
  await expect(page.getByText('The deck was changed in another tab')).toBeVisible();
  await button(page, 'Undo').click();
  await expect(slides(other)).toHaveCount(1);
});

test('where the browser stores nothing, the deck lives in the page and the page says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('Refused', 'SecurityError');
      },
    });
  });
  await page.goto('/');
  await (await openShare(page)).getByRole('button', { name: 'Add this view to my deck' }).click();
  await expect(page.getByText('this browser lets it store nothing')).toBeVisible();
  await page.getByRole('link', { name: 'My deck' }).click();
  await expect(slides(page)).toHaveCount(1);
  await expect(page.getByText('save it as a file before')).toBeVisible();
  await page.getByLabel('Title', { exact: true }).fill('Still here');
  await expect(pick(page, 1)).toHaveText('Still here');
  await expect(page.getByRole('link', { name: 'Present' })).toHaveAttribute('href', /^\/present\/#deck=1\./);
  // To the map and back, without a page being loaded.
  await page.getByRole('link', { name: 'Back to the map' }).click();
  await expect(page.locator('.map-svg .map-area').first()).toBeVisible();
  await mapReady(page, false);
  await (await openShare(page)).getByRole('button', { name: 'Add this view to my deck' }).click();
  await expect(page.getByText('this browser lets it store nothing')).toBeVisible();
  await page.getByRole('link', { name: 'My deck' }).click();
  await expect(slides(page)).toHaveCount(2);
  await expect(pick(page, 1)).toHaveText('Still here');
});

test('slides are moved by dragging', async ({ page }) => {
  await opened(page, deckOf('Mine', 'One', 'Two', 'Three'));
  await slides(page).nth(0).dragTo(slides(page).nth(2));
  await expect(slides(page).locator('.deck-pick')).toHaveText(['Two', 'Three', 'One']);
});

test('axe finds nothing on the page of the deck, empty and full, in light and dark', async ({ page }) => {
  await page.goto('/deck/');
  await expect(page.getByRole('heading', { name: 'No slides yet' })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await openFile(page, 'a.deck.json', deckOf('Mine', 'One', 'Two'));
  await expect(page.locator('.deck-picture[data-drawn]')).toHaveCount(3);
  await page.getByText('Ring', { exact: true }).click();
  await button(page, 'QR code').click();
  await openFile(page, 'b.deck.json', deckOf('Other', 'A'));
  await expect(button(page, 'Add its slides at the end')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFindings(page, { colorsOnly: colorScheme === 'dark' }), colorScheme).toEqual([]);
  }
});
