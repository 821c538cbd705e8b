/** Every number on screen leads, in one click, to its source, vintage and method. */
import type { Locator, Page } from '@playwright/test';
import { headline, open, places, profile, sentence } from './atlas';
import { expect, test } from './fixtures';

const SMALLEST = 24;

/** The source links inside a region; at least one, large enough to hit, each with a name that says what for. */
async function linksIn(region: Locator, what: string): Promise<Locator[]> {
  const links = region.locator('a.source-link');
  await expect(links.first(), what).toBeVisible();
  for (const link of await links.all()) {
    const box = await link.boundingBox();
    expect(box?.height ?? 0, `${what}: height`).toBeGreaterThanOrEqual(SMALLEST);
    expect(box?.width ?? 0, `${what}: width`).toBeGreaterThanOrEqual(SMALLEST);
    expect(await link.getAttribute('aria-label'), what).toMatch(/source and method of .+/);
  }
  return links.all();
}

/** Clicks once and expects an entry that names a source, a year and a method, in sight. */
async function leads(page: Page, link: Locator, anchor: string | RegExp): Promise<void> {
  await link.click();
  await expect(page).toHaveURL(/\/about\/data\/#/);
  const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
  expect(id).toMatch(anchor);
  const entry = page.locator(`[id="${id}"]`);
  await expect(entry).toBeInViewport();
  await expect(entry.locator('[data-role="vintage"]')).toHaveText(/\d{4}|ACS|4\.0/);
  await expect(entry.locator('a[data-role="source"]').first()).toBeVisible();
  await expect(entry.locator('a[data-role="method"]').first()).toBeVisible();
}

for (const { what, address, anchor, listed = anchor, units, counted } of [
  { what: 'votes of 2020', address: '/', anchor: /^election-2020-11-general$/, units: false, counted: true },
  {
    what: 'precincts of 2018',
    address: '/?e=2018-11-general',
    anchor: /^election-2018-11-general$/,
    units: true,
    counted: true,
  },
  {
    what: 'the President in 2020',
    address: '/?c=president',
    anchor: /^contest-2020-11-general-president$/,
    units: false,
    counted: true,
  },
  {
    what: 'the 23 of April 2017',
    address: '/?e=2017-04-special-primary',
    anchor: /^election-2017-04-special-primary$/,
    units: false,
    counted: true,
  },
  {
    what: 'votes by council district',
    address: '/?u=council',
    anchor: /^areas-2020-11-general$/,
    listed: /^election-2020-11-general$/,
    units: true,
    counted: true,
  },
  {
    what: 'an election of the district alone',
    address: '/?e=2022-11-general',
    anchor: /^election-2022-11-general$/,
    units: true,
    counted: true,
  },
  {
    what: 'people by tract',
    address: '/?m=median_contract_rent',
    anchor: /^measure-median_contract_rent-acs-2019-2023$/,
    units: true,
    counted: false,
  },
  {
    what: 'people by neighborhood',
    address: '/?m=latino_share&y=acs-2018-2022',
    anchor: /^measure-latino_share-acs-2018-2022$/,
    units: false,
    counted: false,
  },
]) {
  test(`one button leads from the numbers to their sources: ${what}`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('html')).not.toHaveAttribute('data-pending');
    await expect(headline(page)).toBeVisible();
    await expect(sentence(page)).toBeVisible();
    const menu = page.getByTestId('sources');
    const openSources = (): Promise<void> => page.getByRole('button', { name: 'Where the numbers come from' }).click();
    await openSources();
    const rows = menu.locator('.sources-list li');
    // The view, the summary, the legend and the list; where votes are counted, those placed; where units have a table, that.
    await expect(rows).toHaveCount(4 + Number(counted) + Number(units));
    for (const row of await rows.all()) await linksIn(row, await row.innerText());
    await leads(page, rows.first().locator('a.source-link'), anchor);
    await page.goBack();
    await expect(headline(page)).toBeVisible();
    await expect(page.locator('html')).not.toHaveAttribute('data-pending');
    await leads(page, places(page).locator('a.source-link').first(), listed);
  });
}

test('each row of a profile, and of a comparison, leads to its own', async ({ page, webgl }) => {
  await open(page, '/?n=koreatown', webgl);
  const rows = profile(page).locator('.measure');
  const elections = profile(page).locator('details.bar-row');
  const runoff = elections.filter({ hasText: 'Jun 2017' });
  await expect(elections.first()).toBeVisible();
  for (const row of await elections.all()) {
    if ((await row.getAttribute('open')) === null) await row.locator('summary').click();
    await linksIn(row, await row.innerText());
  }
  await runoff.locator('summary').click();
  await leads(page, runoff.locator('a.source-link'), /^election-2017-06-special-runoff$/);
  await page.goBack();
  await profile(page).getByRole('radio', { name: 'People' }).check();
  await expect(rows.first()).toBeVisible();
  for (const row of await rows.all()) await linksIn(row, await row.innerText());
  await leads(
    page,
    rows.filter({ hasText: 'Poverty' }).locator('a.source-link'),
    /^measure-poverty_rate-acs-2018-2022$/,
  );

  await page.goto('/?n=koreatown,eagle-rock');
  await page.getByTestId('compare').getByText('All figures as a table').click();
  const compared = page.getByTestId('compare').locator('tbody tr');
  await expect(compared.first()).toBeVisible();
  for (const row of await compared.all()) await linksIn(row, await row.innerText());
  await leads(
    page,
    compared.filter({ hasText: 'Latino' }).first().locator('a.source-link'),
    /^measure-latino_share-census-2020$/,
  );
});

test('the page on the plans leads to its own, and a method to its section', async ({ page }) => {
  await page.goto('/about/plans/');
  for (const link of await page.locator('a.source-link').all())
    expect(await link.getAttribute('href')).toBe('/about/data/#plans');
  expect(await page.locator('a.source-link').count()).toBeGreaterThanOrEqual(5);
  await leads(page, page.locator('a.source-link').first(), /^plans$/);
  await page.locator('#plans a[data-role="method"]').first().click();
  await expect(page).toHaveURL(/\/about\/methods\/#people$/);
  await expect(page.locator('#people')).toBeInViewport();
});

test('the links are reached with the keyboard', async ({ page, webgl }) => {
  await open(page, '/', webgl);
  const link = places(page).locator('a.source-link');
  for (let stop = 0; stop < 300 && !(await link.evaluate((element) => element === document.activeElement)); stop += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/about\/data\/#election-2020-11-general$/);
});
