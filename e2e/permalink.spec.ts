/** A link says what is looked at: copied, it opens the same View elsewhere; back and forward walk through the places; a wrong one is forgiven. */
import type { Page } from '@playwright/test';
import {
  clickMap,
  currentView,
  choose,
  chooseElection,
  headline,
  notice,
  open,
  openShare,
  placeButton,
  profile,
  profileHeading,
  SPOTS,
} from './atlas';
import { expect, test } from './fixtures';

async function copyLink(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await (await openShare(page)).getByRole('button', { name: 'Copy link' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('http');
  return page.evaluate(() => navigator.clipboard.readText());
}

test('a copied link opens the same View in a new browser profile', async ({ page, visitor, webgl }) => {
  await open(page, '/', webgl);
  await clickMap(page, SPOTS[2]!.at);
  await expect(profileHeading(page, 'Eagle Rock')).toBeVisible();
  await chooseElection(page, 'November 2018');
  await expect(page.locator('html')).not.toHaveAttribute('data-pending');
  const link = await copyLink(page);

  const stranger = await (await visitor()).newPage();
  await open(stranger, link, webgl);
  await expect(profileHeading(stranger, 'Eagle Rock')).toBeVisible();
  expect(await currentView(stranger)).toEqual(await currentView(page));
  await expect(headline(stranger)).toHaveText(await headline(page).innerText());
});

test('the link of a People view opens the same View', async ({ page, visitor, webgl }) => {
  await open(page, '/', webgl);
  await page.getByRole('radio', { name: 'People', exact: true }).check();
  await choose(page, 'Show', 'Renters');
  await expect(page.locator('html')).not.toHaveAttribute('data-pending');
  await expect(headline(page)).toContainText(/rent/i);
  const link = await copyLink(page);

  const stranger = await (await visitor()).newPage();
  await open(stranger, link, webgl);
  expect(await currentView(stranger)).toEqual(await currentView(page));
  await expect(headline(stranger)).toHaveText(await headline(page).innerText());
});

test('back and forward walk through the selected places', async ({ page, webgl }) => {
  await open(page, '/', webgl);
  for (const spot of SPOTS) {
    await clickMap(page, spot.at);
    await expect(profileHeading(page, spot.name)).toBeVisible();
  }
  await page.goBack();
  await expect(profileHeading(page, 'Boyle Heights')).toBeVisible();
  await page.goBack();
  await expect(profileHeading(page, 'Koreatown')).toBeVisible();
  await page.goBack();
  await expect(profile(page).getByRole('heading', { level: 2, name: 'Koreatown' })).toHaveCount(0);
  expect(await currentView(page)).toMatchObject({ selection: [] });
  await page.goForward();
  await expect(profileHeading(page, 'Koreatown')).toBeVisible();
  await page.goForward();
  await expect(profileHeading(page, 'Boyle Heights')).toBeVisible();
});

test('a place in the link is selected at once', async ({ page, webgl }) => {
  await open(page, '/?n=boyle-heights', webgl);
  await expect(profileHeading(page, 'Boyle Heights')).toBeVisible();
  await expect(placeButton(page, 'Boyle Heights')).toBeAttached();
});

test('a mistyped link shows the default and says so', async ({ page }) => {
  await page.goto('/?u=both');
  await expect.poll(() => page.evaluate('typeof window.atlas?.view')).toBe('function');
  const defaultView = await currentView(page);
  const defaultHeadline = await headline(page).innerText();
  for (const link of [
    '/?e=2019-11-general',
    '/?n=Koreatown!',
    '/?e=%F0%9F%97%B3&m=%00&at=north,9,x',
    '/?n=%E0%A4%A',
    '/?at=NaN,,Infinity&u=state',
  ]) {
    await page.goto(link);
    await expect(notice(page).filter({ hasText: 'of the link could not be used' }), link).toBeVisible();
    expect(await currentView(page), link).toEqual(defaultView);
    await expect(headline(page), link).toHaveText(defaultHeadline);
  }
});

test('a place that does not exist selects nothing, and nothing breaks', async ({ page, webgl }) => {
  await open(page, '/?n=koretown', webgl);
  await expect(headline(page)).toBeVisible();
  await expect(profile(page).filter({ hasText: '%' })).toHaveCount(0);
  await clickMap(page, SPOTS[0]!.at);
  await expect(profileHeading(page, 'Koreatown')).toBeVisible();
});
