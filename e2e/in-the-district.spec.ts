/** Is this the 34th? A click anywhere and "Where am I" answer for both plans, and link to the official look-ups. */
import { clickMap, inTheDistrict, open } from './atlas';
import { expect, test } from './fixtures';

/** Points checked against both outlines in public/downloads/geometry. */
const MACARTHUR_PARK = [-118.2775, 34.0585] as const;
const MONTEREY_PARK = [-118.133, 34.052] as const;

test('a click inside says yes under both plans', async ({ page, webgl }) => {
  await open(page, '/', webgl);
  await clickMap(page, MACARTHUR_PARK);
  await expect(inTheDistrict(page)).toBeVisible();
  await expect(inTheDistrict(page)).toContainText('2011');
  await expect(inTheDistrict(page)).toContainText('2021');
  await expect(inTheDistrict(page)).not.toContainText(/\bnot\b|outside/i);
});

test('a click outside says no and links to the official look-ups', async ({ page, webgl }) => {
  await open(page, '/', webgl);
  await clickMap(page, MONTEREY_PARK);
  await expect(inTheDistrict(page)).toBeVisible();
  await expect(inTheDistrict(page)).toContainText(/\bnot\b|outside/i);
  await expect(inTheDistrict(page).locator('a[href*="house.gov"]')).toBeVisible();
  await expect(inTheDistrict(page).locator('a[href*="lavote"]')).toBeVisible();
});

for (const { name, at, inside } of [
  { name: 'MacArthur Park', at: MACARTHUR_PARK, inside: true },
  { name: 'Santa Monica', at: [-118.4912, 34.0195] as const, inside: false },
]) {
  test(`“Where am I” at ${name}`, async ({ page, webgl }) => {
    await page.context().grantPermissions(['geolocation']);
    await page.context().setGeolocation({ longitude: at[0], latitude: at[1] });
    await open(page, '/', webgl);
    await page.getByRole('button', { name: 'Where am I' }).click();
    await expect(inTheDistrict(page)).toBeVisible();
    if (inside) await expect(inTheDistrict(page)).not.toContainText(/\bnot\b|outside/i);
    else await expect(inTheDistrict(page)).toContainText(/\bnot\b|outside/i);
  });
}

test('“Where am I” refused is answered in words', async ({ page, webgl }) => {
  await page.context().clearPermissions();
  await open(page, '/', webgl);
  await page.getByRole('button', { name: 'Where am I' }).click();
  await expect(page.getByText(/location/i).filter({ visible: true }).first()).toBeVisible();
});
