/** With JavaScript off the landing page still shows the district, the legend, the sentence and the table. */
import { headline, legend, places, sentence } from './atlas';
import { expect, test } from './fixtures';

test.use({ javaScriptEnabled: false });

test('the landing page shows the map, the legend, the sentence and the table', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-map', 'svg');
  await expect(headline(page)).toBeVisible();
  await expect(sentence(page)).toContainText(/Gomez|Kim/);
  await expect(legend(page)).toBeVisible();
  await expect(legend(page)).toContainText('Gomez');

  const map = page
    .locator('svg')
    .filter({ has: page.locator('path:nth-of-type(10)') })
    .first();
  await expect(map).toBeVisible();
  const box = await map.boundingBox();
  expect(box?.width).toBeGreaterThan(400);
  expect(box?.height).toBeGreaterThan(400);

  await expect(places(page)).toBeVisible();
  for (const name of ['Koreatown', 'Boyle Heights', 'Eagle Rock'])
    await expect(places(page).getByRole('row').filter({ hasText: name })).toHaveCount(1);
  expect(await places(page).getByRole('row').count()).toBeGreaterThanOrEqual(24);
});
