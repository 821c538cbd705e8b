/** Is this the 34th? A click anywhere and "Where am I" answer for both plans, and link to the official look-ups. */
import type { Page } from '@playwright/test';
import { clickMap, inTheDistrict, open } from './atlas';
import { expect, test } from './fixtures';

/** Checked against the source outlines of both plans, well away from any line. */
const MACARTHUR_PARK = [-118.2775, 34.0585] as const;
const SANTA_MONICA = [-118.4912, 34.0195] as const;
const SILVER_LAKE = [-118.27, 34.087] as const;
/** The south of Downtown left the district in 2021; a part of East Los Angeles came to it. */
const SOUTH_DOWNTOWN = [-118.2416, 34.0305] as const;
const EAST_LOS_ANGELES = [-118.172, 34.042] as const;

/** Expects that answer for each plan. */
async function expectAnswer(page: Page, answer: { 2011: 'Yes' | 'No'; 2021: 'Yes' | 'No' }): Promise<void> {
  for (const plan of ['2011', '2021'] as const) {
    const line = inTheDistrict(page)
      .getByRole('definition')
      .filter({ hasText: `drawn in ${plan}` });
    await expect
      .poll(() => line.evaluate((dd) => dd.previousElementSibling?.textContent), { message: `under the ${plan} lines` })
      .toBe(answer[plan]);
  }
}

test('a click anywhere is answered for both plans, with links to the official look-ups', async ({ page, webgl }) => {
  await open(page, '/', webgl);
  for (const { at, answer } of [
    { at: MACARTHUR_PARK, answer: { 2011: 'Yes', 2021: 'Yes' } },
    { at: SOUTH_DOWNTOWN, answer: { 2011: 'Yes', 2021: 'No' } },
    { at: EAST_LOS_ANGELES, answer: { 2011: 'No', 2021: 'Yes' } },
    { at: SILVER_LAKE, answer: { 2011: 'No', 2021: 'No' } },
  ] as const) {
    await clickMap(page, at);
    await expectAnswer(page, answer);
  }
  await expect(inTheDistrict(page).locator('a[href^="https://www.house.gov/"]')).toBeVisible();
  await expect(inTheDistrict(page).locator('a[href^="https://www.lavote.gov/"]')).toBeVisible();
});

for (const { where, at, answer } of [
  { where: 'on the map', at: MACARTHUR_PARK, answer: { 2011: 'Yes', 2021: 'Yes' } },
  { where: 'off the map', at: SANTA_MONICA, answer: { 2011: 'No', 2021: 'No' } },
] as const) {
  test(`“Where am I” is answered for both plans: ${where}`, async ({ page }) => {
    await page.context().grantPermissions(['geolocation']);
    await page.context().setGeolocation({ longitude: at[0], latitude: at[1] });
    await page.goto('/');
    await page.getByRole('button', { name: 'Where am I' }).click();
    await expectAnswer(page, answer);
  });
}

test('“Where am I” refused is answered in words', async ({ page }) => {
  await page.context().clearPermissions();
  await page.goto('/');
  await page.getByRole('button', { name: 'Where am I' }).click();
  await expect(inTheDistrict(page).getByText('Your browser did not allow it')).toBeVisible();
});
