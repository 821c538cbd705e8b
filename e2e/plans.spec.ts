/** The page on the plans: complete without scripts of its own, legible on a phone, clean for axe in light and dark. */
import { expectSoundPage } from './axe';
import { expect, test } from './fixtures';

const ADDRESS = '/about/plans/';

test('both outlines, the tables and the files are there, and the way back leads to the map', async ({
  page,
  request,
}) => {
  await page.goto(ADDRESS);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How the lines moved in 2021');
  await expect(page.getByRole('img', { name: /Gained in 2021: East Los Angeles/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /^East Los Angeles/ })).toContainText('94,962');
  for (const link of await page.locator('a[download]').all()) {
    const address = await link.getAttribute('href');
    expect((await request.get(address ?? '')).status(), address ?? '').toBe(200);
  }
  await page.getByRole('link', { name: 'To the map' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('CA-34');
});

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
]) {
  test(`axe finds nothing in light and dark, and nothing reaches past the side of a screen ${viewport.width} wide`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await expectSoundPage(page, ADDRESS);
  });
}
