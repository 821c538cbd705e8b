/** Addresses by path: each page has its own words and map without scripts, opens in place, and walks back and forward without being loaded again. */
import type { Page } from '@playwright/test';
import { chooseElection, currentView, headline, mapReady, notice, open, placeButton, profileHeading } from './atlas';
import { expect, test } from './fixtures';
import { parse } from '@/lib/view/permalink';

const pathOf = (page: Page): string => new URL(page.url()).pathname + new URL(page.url()).search;

for (const { path, link, says, row, named } of [
  { path: '/2020-11-general/president/', link: '?c=president', says: /Biden/, row: 'Koreatown' },
  { path: '/2018-11-general/', link: '?e=2018-11-general', says: /Gomez/, row: 'Boyle Heights' },
  { path: '/koreatown/', link: '?n=koreatown', says: /Gomez won the district; Kim led/, row: 'Koreatown' },
  {
    path: '/measure/median-household-income/',
    link: '?m=median_household_income',
    says: /household income/,
    row: 'Eagle Rock',
  },
  {
    path: '/little-tokyo/',
    link: '?n=downtown&find=little-tokyo',
    says: /Gomez won the district; Kim led/,
    row: 'Downtown',
    named: 'Little Tokyo',
  },
  {
    path: '/northeast-la/',
    link: '?u=group&find=group-northeast-la',
    says: /Kim led in 1 of 3 groups/,
    row: 'Eagle Rock',
    named: 'Northeast L.A.Gomez +8.7',
  },
]) {
  test(`${path} is complete without scripts, and is the View of ${link} with them`, async ({ page, visitor }) => {
    const reader = await (await visitor({ javaScriptEnabled: false })).newPage();
    await reader.goto(path);
    await expect(headline(reader)).toHaveText(says);
    const told = await headline(reader).innerText();
    await expect(reader.locator('#places').getByText(row, { exact: true })).toBeVisible();
    await expect(reader.locator('.map-svg .map-area').first()).toBeVisible();
    if (named !== undefined) await expect(reader.locator('.found-mark')).toHaveText(named);
    await expect(reader.locator('.map-svg .map-found')).toHaveCount(named === undefined ? 0 : 1);
    expect(await reader.title()).toMatch(/ · CA-34 Atlas$/);
    const painted = await reader.locator('.map-svg .map-area').evaluateAll((all) => all.map((e) => e.outerHTML));

    await page.goto(path);
    await mapReady(page, false);
    expect(await currentView(page)).toEqual(parse(link).view);
    await expect(headline(page)).toHaveText(told);
    expect(pathOf(page)).toBe(path);
    if (named !== undefined) await expect(page.locator('.found-mark')).toHaveText(named);
    await expect(page.locator('.map-svg .map-found')).toHaveCount(named === undefined ? 0 : 1);
    expect(
      await page.locator('.map-svg .map-area').evaluateAll((all) => all.map((e) => e.getAttribute('d'))),
    ).toHaveLength(painted.length);
  });
}

test('a link of the old form opens in place and gets the path’s form; its keys of presentation stay', async ({
  page,
}) => {
  await open(page, '/?e=2018-11-general&n=koreatown&u=neighborhood&theme=dark', false);
  await expect(profileHeading(page, 'Koreatown')).toBeVisible();
  await expect.poll(() => pathOf(page)).toBe('/2018-11-general/?u=neighborhood&n=koreatown&theme=dark');
  expect(await page.evaluate(() => performance.getEntriesByType('navigation').length)).toBe(1);
  expect(await page.evaluate(() => window.history.length)).toBeLessThanOrEqual(2);
  const view = await currentView(page);
  await page.reload();
  await mapReady(page, false);
  expect(await currentView(page)).toEqual(view);
});

test('back and forward walk over paths without loading a page', async ({ page }) => {
  await open(page, '/koreatown/', false);
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await expect(profileHeading(page, 'Koreatown')).toBeVisible();
  await chooseElection(page, 'November 2018');
  await expect.poll(() => pathOf(page)).toBe('/2018-11-general/?n=koreatown');
  await placeButton(page, 'Eagle Rock').click();
  await expect.poll(() => pathOf(page)).toBe('/2018-11-general/?n=eagle-rock');
  await page.goBack();
  await page.goBack();
  await expect.poll(() => pathOf(page)).toBe('/koreatown/');
  await expect(profileHeading(page, 'Koreatown')).toBeVisible();
  expect(await currentView(page)).toEqual(parse('?n=koreatown').view);
  await page.goForward();
  await expect.poll(() => pathOf(page)).toBe('/2018-11-general/?n=koreatown');
  await expect.poll(() => currentView(page)).toEqual(parse('?e=2018-11-general&n=koreatown').view);
  expect(await page.evaluate('window.sameDocument')).toBe(true);
});

test('what contradicts the path is ignored and said', async ({ page }) => {
  await open(page, '/koreatown/?e=2018-11-general&u=precinct', false);
  await expect(notice(page).filter({ hasText: 'e=2018-11-general' })).toBeVisible();
  expect(await currentView(page)).toEqual(parse('?n=koreatown&u=precinct').view);
  expect(pathOf(page)).toBe('/koreatown/?u=precinct');
});

test('a path that names nothing is not found', async ({ page }) => {
  for (const path of ['/koretown/', '/2020-11-general/la-county-sheriff/', '/measure/shoes/'])
    expect((await page.request.get(path)).status(), path).toBe(404);
});

test('whoever comes back from a page that was loaded meanwhile finds the atlas again', async ({ page }) => {
  await open(page, '/koreatown/', false);
  await page.getByRole('link', { name: 'Present', exact: true }).click();
  await page.waitForURL(/\/present\//);
  await page.reload();
  await page.goBack();
  await expect.poll(() => pathOf(page)).toBe('/koreatown/');
  await expect(profileHeading(page, 'Koreatown')).toBeVisible();
  await mapReady(page, false);
});
