/** When a data file is missing or damaged the atlas says so in plain words, keeps the list working and offers to try again. */
import type { Page } from '@playwright/test';
import { chooseElection, headline, mapReady, open, packError, placeButton, profileHeading, token } from './atlas';
import { PICTURE, expect, test } from './fixtures';

/** What a browser itself says of a 404, and of a connection that breaks. */
test.use({
  expectedMessages: [/Failed to load resource: (the server responded with a status of 404|net::ERR_FAILED)/],
});

/** Words for programmers have no place in front of a reader. */
const JARGON = /undefined|null|TypeError|SyntaxError|Unexpected token|fetch|JSON|sha-?256|NaN|\[object/;

async function chooses2018AndFails(page: Page): Promise<void> {
  await chooseElection(page, 'November 2018');
  await expect(packError(page)).toBeVisible();
  expect(await packError(page).innerText()).not.toMatch(JARGON);
  // What was there before still works.
  await placeButton(page, 'Koreatown').click();
  await expect(profileHeading(page, 'Koreatown')).toBeVisible();
}

async function triesAgainAndSucceeds(page: Page): Promise<void> {
  await page.unrouteAll({ behavior: 'wait' });
  await packError(page).getByRole('button', { name: 'Try again' }).click();
  await expect(packError(page)).toBeHidden();
  await expect(headline(page)).toBeVisible();
  await expect(headline(page)).toContainText(/Mejia|2018|Gomez/);
}

test('a missing pack', PICTURE, async ({ page, webgl }) => {
  await page.route('**/data/election-2018-11-general*', (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await open(page, '/', webgl);
  await chooses2018AndFails(page);
  await triesAgainAndSucceeds(page);
});

test('a damaged pack', PICTURE, async ({ page, webgl }) => {
  await page.route('**/data/election-2018-11-general*', async (route) => {
    const response = await route.fetch();
    // One digit changed: still valid JSON, and a wrong result.
    await route.fulfill({ response, body: (await response.text()).replace(/1(?=\d{3})/, '2') });
  });
  await open(page, '/', webgl);
  await chooses2018AndFails(page);
  await triesAgainAndSucceeds(page);
});

test('a pack cut short', PICTURE, async ({ page, webgl }) => {
  await page.route('**/data/election-2018-11-general*', async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ response, body: body.slice(0, body.length / 2) });
  });
  await open(page, '/', webgl);
  await chooses2018AndFails(page);
  await triesAgainAndSucceeds(page);
});

test('a pack that hangs is given up after a while', PICTURE, async ({ page, webgl }) => {
  await page.clock.install();
  await page.route('**/data/election-2018-11-general*', () => undefined);
  await open(page, '/', webgl);
  await chooseElection(page, 'November 2018');
  await expect(page.getByRole('main').getByText('Loading this view')).toBeAttached();
  await expect(packError(page)).toBeHidden();
  await page.clock.fastForward(16_000);
  await expect(packError(page)).toBeVisible();
  expect(await packError(page).innerText()).not.toMatch(JARGON);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await packError(page).getByRole('button', { name: 'Try again' }).click();
  await expect(packError(page)).toBeHidden();
  await expect(headline(page)).toContainText(/Mejia|2018|Gomez/);
});

test('the map does not wait for what only the profile needs', PICTURE, async ({ page, webgl }) => {
  await page.route('**/data/profiles-*', () => undefined);
  await open(page, '/', webgl);
  await placeButton(page, 'Koreatown').click();
  await chooseElection(page, 'November 2018');
  await expect(page.getByText('Loading this view')).toBeHidden();
  await expect(headline(page)).toContainText(/Mejia|2018|Gomez/);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('a missing pack behind the link that was opened', async ({ page }) => {
  await page.route('**/data/election-2018-11-general*', (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await page.goto('/?e=2018-11-general');
  await expect(packError(page)).toBeVisible();
  expect(await packError(page).innerText()).not.toMatch(JARGON);
  await triesAgainAndSucceeds(page);
});

test('no list of packs at all: the server-rendered map and list stay', async ({ page, webgl }) => {
  await page.route('**/data/**', (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await page.goto('/');
  await expect(packError(page)).toBeVisible();
  await expect(headline(page)).toBeVisible();
  await expect(placeButton(page, 'Koreatown')).toBeVisible();
  await page.unrouteAll({ behavior: 'wait' });
  await packError(page).getByRole('button', { name: 'Try again' }).click();
  await expect(packError(page)).toBeHidden();
  await mapReady(page, webgl);
});

test('code that does not come leaves the page standing, and is had again', PICTURE, async ({ page, webgl }) => {
  await open(page, '/', webgl);
  await expect(page.locator('html')).not.toHaveAttribute('data-pending');
  await page.route('**/_next/static/**', (route) => route.abort());
  await page.getByRole('radio', { name: 'People' }).check();
  const lost = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
  await expect(lost).toBeVisible();
  expect(await lost.innerText()).not.toMatch(JARGON);
  await expect(placeButton(page, 'Koreatown')).toBeVisible();
  await page.unrouteAll({ behavior: 'wait' });
  await lost.getByRole('button', { name: 'Try again' }).click();
  await expect(token(page, 'Show')).toBeVisible();
  await expect(lost).toBeHidden();
});
