/** Is this the 34th? A click anywhere and "Where am I" answer for both plans, and link to the official look-ups. */
import type { Page } from '@playwright/test';
import { clickMap, inTheDistrict, open } from './atlas';
import { expect, test } from './fixtures';

/** Checked against the source outlines of both plans, well away from any line. */
const MACARTHUR_PARK = [-118.2775, 34.0585] as const;
const UNIVERSITY_PARK = [-118.285, 34.022] as const;
/** The south of Downtown left the district in 2021; a part of East Los Angeles came to it. */
const SOUTH_DOWNTOWN = [-118.2416, 34.0305] as const;
const EAST_LOS_ANGELES = [-118.172, 34.042] as const;

/** Expects that answer for each plan. */
async function expectAnswer(page: Page, answer: { 2011: 'Yes' | 'No'; 2021: 'Yes' | 'No' }): Promise<void> {
  for (const plan of ['2011', '2021'] as const) {
    const line = inTheDistrict(page).getByRole('definition').filter({ hasText: `drawn in ${plan}` });
    await expect(line).toBeVisible();
    expect(await line.evaluate((dd) => dd.previousElementSibling?.textContent), `under the ${plan} lines`).toBe(answer[plan]);
  }
}

for (const { name, at, answer } of [
  { name: 'MacArthur Park', at: MACARTHUR_PARK, answer: { 2011: 'Yes', 2021: 'Yes' } },
  { name: 'the south of Downtown', at: SOUTH_DOWNTOWN, answer: { 2011: 'Yes', 2021: 'No' } },
  { name: 'a part of East Los Angeles', at: EAST_LOS_ANGELES, answer: { 2011: 'No', 2021: 'Yes' } },
  { name: 'University Park, outside', at: UNIVERSITY_PARK, answer: { 2011: 'No', 2021: 'No' } },
] as const) {
  test(`a click at ${name} is answered for both plans`, async ({ page, webgl }) => {
    await open(page, '/', webgl);
    await clickMap(page, at);
    await expectAnswer(page, answer);
  });
}

test('links to the official look-ups', async ({ page, webgl }) => {
  await open(page, '/', webgl);
  await expect(inTheDistrict(page).locator('a[href^="https://www.house.gov/"]')).toBeVisible();
  await expect(inTheDistrict(page).locator('a[href^="https://www.lavote.gov/"]')).toBeVisible();
});

for (const { name, at, answer } of [
  { name: 'MacArthur Park', at: MACARTHUR_PARK, answer: { 2011: 'Yes', 2021: 'Yes' } },
  { name: 'Santa Monica, off the map', at: [-118.4912, 34.0195] as const, answer: { 2011: 'No', 2021: 'No' } },
] as const) {
  test(`“Where am I” at ${name}`, async ({ page, webgl }) => {
    await page.context().grantPermissions(['geolocation']);
    await page.context().setGeolocation({ longitude: at[0], latitude: at[1] });
    await open(page, '/', webgl);
    await page.getByRole('button', { name: 'Where am I' }).click();
    await expectAnswer(page, answer);
  });
}

test('“Where am I” refused is answered in words', async ({ page, webgl }) => {
  await page.context().clearPermissions();
  await open(page, '/', webgl);
  await page.getByRole('button', { name: 'Where am I' }).click();
  await expect(inTheDistrict(page).getByText('Your browser did not allow it')).toBeVisible();
});
