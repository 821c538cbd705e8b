/** ZIP codes, council districts, Neighborhood Councils and groups: switched on by keyboard, named by a click, listed in words, kept in the link. */
import type { Page } from '@playwright/test';
import { choose, clickMap, currentView, inTheDistrict, open, profileHeading } from './atlas';
import { PICTURE, expect, test } from './fixtures';

const box = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });
/** The choice of lines, by its button on the map. */
async function openLines(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lines on the map' }).focus();
  await page.keyboard.press('Enter');
  await expect(box(page, 'ZIP codes')).toBeVisible();
}
const names = (page: Page) => page.getByTestId('spot-names');
/** The first lies in two Neighborhood Councils, the second in one; read off the sources. Neither lies on a circle, which would take the click, or near a line. */
const MACARTHUR_PARK = [-118.2775, 34.0585] as const;
const KOREATOWN = [-118.2965, 34.0585] as const;

test('an overlay is switched by the keyboard, stands in the link, and is listed', PICTURE, async ({ page, webgl }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/geometry-(zips|groups|council|neighborhood-c)/.test(request.url())) asked.push(request.url());
  });
  await open(page, '/', webgl);
  expect(asked, 'nothing of the overlays is fetched unasked').toEqual([]);
  await openLines(page);
  await box(page, 'ZIP codes').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/[?&]o=plan-2011,plan-2021,freeways,zips(&|$)/);
  const list = page.getByTestId('overlay-lists');
  await list.getByText('ZIP codes (35)').click();
  await list.getByRole('button', { name: 'Show 90057 on the map' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/[?&]at=34\.0/);
  await openLines(page);
  await box(page, 'ZIP codes').focus();
  await page.keyboard.press('Space');
  await expect(list).toHaveCount(0);
  await expect(page).not.toHaveURL(/zips/);
});

test('a click names what is on, and selects the neighborhood as always', async ({ page, webgl }) => {
  await open(page, '/?o=plan-2011,zips,council-districts,neighborhood-councils,groups', webgl);
  await clickMap(page, MACARTHUR_PARK);
  await expect(profileHeading(page, 'Westlake')).toBeVisible();
  for (const text of ['90057', 'Council District 1', 'MacArthur Park NC and Westlake South NC', 'Central L.A.'])
    await expect(names(page).getByText(text, { exact: true })).toBeVisible();
  await clickMap(page, KOREATOWN);
  for (const text of ['90005', 'Council District 10', 'Wilshire Center–Koreatown NC'])
    await expect(names(page).getByText(text, { exact: true })).toBeVisible();
  expect(await currentView(page)).toMatchObject({
    selection: ['koreatown'],
    overlays: ['plan-2011', 'groups', 'zips', 'council-districts', 'neighborhood-councils'],
  });
});

test('with no overlay on, the names are one button away', PICTURE, async ({ page, webgl }) => {
  await open(page, '/', webgl);
  await clickMap(page, KOREATOWN);
  await expect(inTheDistrict(page).getByText('in Koreatown')).toBeVisible();
  await names(page).getByRole('button', { name: 'Name its ZIP code and councils' }).click();
  await expect(names(page).getByText('90005', { exact: true })).toBeVisible();
});

test('a link opens them, drawn as outlines', async ({ page, webgl }) => {
  await open(page, '/?o=zips', webgl);
  expect(await currentView(page)).toMatchObject({ overlays: ['zips'] });
  await expect(page.getByTestId('overlay-lists').getByText('ZIP codes (35)')).toBeVisible();
  if (!webgl) await expect(page.locator('.map-lines [data-line="zips"] path').first()).toBeVisible();
});

test('council districts as the unit: listed with their figures, pointed at but not selected', async ({
  page,
  webgl,
}) => {
  await open(page, '/?m=share-jimmy-gomez', webgl);
  await choose(page, 'By', 'City Council districts');
  await expect(page).toHaveURL(/[?&]u=council(&|$)/);
  const table = page.getByTestId('units-table');
  await expect(table.getByRole('rowheader', { name: 'Council District 14' })).toBeVisible();
  await expect(table.getByRole('rowheader').getByRole('button')).toHaveCount(0);
  await clickMap(page, KOREATOWN);
  await expect(profileHeading(page, 'Koreatown')).toBeVisible();
  expect(await currentView(page)).toMatchObject({ subject: { unit: 'council' }, selection: ['koreatown'] });
  await page.goBack();
  await page.goBack();
  await expect(page).not.toHaveURL(/u=council/);
});

test('an embed draws them, too, movable or fixed', PICTURE, async ({ page }) => {
  for (const camera of ['free', 'fixed']) {
    await page.goto(`/embed/?o=plan-2011,zips&camera=${camera}`);
    await expect(page.locator('.map-lines [data-line="zips"] path').first()).toBeAttached();
  }
});

test('where names are to be guessed, theirs are away as well', PICTURE, async ({ page, webgl }) => {
  await open(page, '/?o=plan-2011,neighborhood-councils&hide=names', webgl);
  await expect(page.locator('.map-lines [data-line="neighborhood-councils"] path').first()).toBeAttached();
  await expect(page.locator('.map-overlay-names text')).toHaveCount(0);
  await expect(page.getByTestId('overlay-lists')).toBeHidden();
  await page.getByRole('button', { name: 'Reveal' }).click();
  await expect(page.locator('.map-overlay-names text').first()).toBeAttached();
  await expect(page.getByTestId('overlay-lists')).toBeVisible();
});
