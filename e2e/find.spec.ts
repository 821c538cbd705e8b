/** One box finds everything: by key, by typing with errors, by finger; a result leads to its View, with its mark on the map. */
import type { Locator, Page } from '@playwright/test';
import { axeFindings } from './axe';
import { currentView, headline, open, project } from './atlas';
import { expect, test } from './fixtures';

const box = (page: Page): Locator => page.getByRole('combobox', { name: /^Find a place/ });
const option = (page: Page, name: string | RegExp): Locator => page.getByRole('option', { name });
const mark = (page: Page): Locator => page.locator('.found-mark');

test('a crossing is found by key, pinned, kept by the link, and its pin is taken away', async ({ page, webgl }) => {
  await open(page, '/', webgl);
  await page.keyboard.press('Control+k');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('figueroa & 7th');
  await expect(option(page, /Figueroa/).first()).toBeVisible();
  const active = await box(page).getAttribute('aria-activedescendant');
  await expect(page.locator(`[id="${active}"]`)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox', { name: 'Results' })).toHaveCount(0);
  expect(await currentView(page)).toMatchObject({ found: '34.0494,-118.2599', selection: ['downtown'] });
  await expect(mark(page)).toContainText('Figueroa Street');
  const there = await project(page, [-118.2599, 34.0494]);
  if (!webgl) {
    const pin = await page.locator('.map-pin circle').first().boundingBox();
    expect(Math.abs(pin!.x + pin!.width / 2 - there.x)).toBeLessThan(2);
    expect(Math.abs(pin!.y + pin!.height / 2 - there.y)).toBeLessThan(2);
  }
  // It is in the open part of the map: nothing lies over it.
  expect(
    await page.evaluate(([x, y]) => !!document.elementFromPoint(x!, y!)?.closest('.map-stage'), [there.x, there.y]),
  ).toBe(true);
  await page.reload();
  await expect(mark(page)).toContainText('7th Street');
  await mark(page).getByRole('button').click();
  await expect(mark(page)).toHaveCount(0);
  expect(new URL(page.url()).searchParams.has('find')).toBe(false);
  await page.goBack();
  await expect(mark(page)).toContainText('7th Street');
});

test('a small place shows its outline, whatever the typing errors', async ({ page, webgl }) => {
  await open(page, '/', webgl);
  await box(page).fill('historc filipinotwon');
  await option(page, /^Historic Filipinotown/)
    .first()
    .click();
  await expect(mark(page)).toContainText('Historic Filipinotown');
  expect(await currentView(page)).toMatchObject({ found: 'historic-filipinotown' });
  if (!webgl) await expect(page.locator('[data-line="found historic-filipinotown"] .map-found')).toHaveCount(1);
});

test('arrow keys walk the groups, Escape steps back', async ({ page, webgl }) => {
  await open(page, '/', webgl);
  await box(page).fill('gomez');
  await expect(option(page, /^Jimmy Gomez/)).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('group', { name: 'Candidates' })).toBeVisible();
  await box(page).fill('kore');
  await expect(option(page, /^Koreatown/).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(option(page, /^Koreatown/).first()).toHaveAttribute('aria-selected', 'false');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox', { name: 'Results' })).toHaveCount(0);
  await expect(box(page)).toBeFocused();
});

test('an election, a measure, a precinct and a ZIP code lead to their Views', async ({ page, webgl }) => {
  await open(page, '/', webgl);
  const before = await headline(page).innerText();
  for (const [text, name, view] of [
    ['renters', /^Renters’ share/, { subject: { layer: 'people', measure: 'renter_share' } }],
    ['runoff', /^June 2017 runoff/, { subject: { layer: 'votes', election: '2017-06-special-runoff' } }],
    ['9001104A', /^9001104A/, { selection: ['9001104A'] }],
    ['90006', /^90006/, { found: '90006' }],
  ] as const) {
    await box(page).fill(text);
    await option(page, name).first().click();
    await expect.poll(() => currentView(page)).toMatchObject(view);
  }
  await expect(headline(page)).not.toHaveText(before);
});

test('where nothing is found, it says what can be searched', async ({ page, webgl }) => {
  await open(page, '/', webgl);
  await box(page).fill('qqqqzzzz');
  await expect(page.getByText('Nothing found for “qqqqzzzz”.').last()).toBeVisible();
  await expect(page.getByText(/^Search for a neighborhood/)).toBeVisible();
  await page.getByRole('button', { name: 'K-town' }).click();
  await expect(option(page, /^Koreatown/).first()).toBeVisible();
  expect(await axeFindings(page, { include: '.search' })).toEqual([]);
});
