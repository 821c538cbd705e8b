/** A click on the map selects the neighborhood under it, on the WebGL map and on the SVG map. */
import { SPOTS, clickMap, currentView, mapReady, open, profile, profileHeading } from './atlas';
import { expect, test } from './fixtures';

for (const spot of SPOTS) {
  test(`a click at ${spot.name} opens its profile`, async ({ page, webgl }) => {
    await open(page, '/', webgl);
    await clickMap(page, spot.at);
    await expect(profileHeading(page, spot.name)).toBeVisible();
  });
}

test('one click after the other changes the profile', async ({ page, webgl }) => {
  await open(page, '/', webgl);
  for (const spot of SPOTS) {
    await clickMap(page, spot.at);
    await expect(profileHeading(page, spot.name)).toBeVisible();
  }
});

test('the profile tells how the place voted and who lives there', async ({ page, webgl }) => {
  await open(page, '/', webgl);
  await clickMap(page, SPOTS[0]!.at);
  await expect(profileHeading(page, 'Koreatown')).toBeVisible();
  for (const lead of [/Kim \+/, /Gomez \+/, /Ahn \+/, /Becerra \+/])
    await expect(profile(page).getByText(lead).first()).toBeVisible();
  await profile(page).getByRole('radio', { name: 'People' }).check();
  await expect(profile(page).getByText('Latino').first()).toBeVisible();
  await expect(profile(page).getByRole('button', { name: 'Westlake', exact: true })).toBeVisible();
});

test('the first, server-rendered map is clickable while the map library is still on its way', async ({
  page,
  webgl,
}) => {
  test.skip(!webgl, 'the library is not asked for');
  await page.route(/\/_next\/static\/.*\.m?js$/, async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    // The library never comes: its request stays open until the page closes.
    if (!body.includes('maplibregl-')) await route.fulfill({ response, body });
  });
  await page.goto('/?map=webgl');
  await mapReady(page, false);
  await expect.poll(() => page.evaluate('typeof window.atlas?.project')).toBe('function');
  await clickMap(page, SPOTS[0]!.at);
  await expect(profileHeading(page, 'Koreatown')).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-map', 'ready');
  expect(await currentView(page)).toMatchObject({ selection: ['koreatown'] });
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});
