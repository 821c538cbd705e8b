/** The search under a finger: results fill the screen, each large enough, and what was found lies in the open part of the map. */
import { currentView, open, project } from './atlas';
import { expect, test } from './fixtures';

test('a crossing and a small place are found by touch', async ({ page, webgl }) => {
  await open(page, '/', webgl);
  const box = page.getByRole('combobox', { name: /^Find a place/ });
  await box.tap();
  await page.getByRole('button', { name: 'Figueroa & 7th' }).tap();
  const first = page.getByRole('option', { name: /^7th Street & Figueroa|^Figueroa Street & 7th/ }).first();
  await expect(first).toBeVisible();
  for (const option of await page.getByRole('option').all()) {
    const at = (await option.boundingBox())!;
    expect(at.height).toBeGreaterThanOrEqual(44);
    expect(at.x).toBeGreaterThanOrEqual(0);
    expect(at.x + at.width).toBeLessThanOrEqual(page.viewportSize()!.width);
  }
  await first.tap();
  await expect(page.locator('.found-mark')).toContainText('7th Street');
  await expect(box).not.toBeFocused();
  const { x, y } = await project(page, [-118.2599, 34.0494]);
  expect(await page.evaluate(([px, py]) => !!document.elementFromPoint(px!, py!)?.closest('.map-stage'), [x, y])).toBe(
    true,
  );
  await box.tap();
  await box.fill('little tokio');
  await page
    .getByRole('option', { name: /^Little Tokyo/ })
    .first()
    .tap();
  expect(await currentView(page)).toMatchObject({ found: 'little-tokyo' });
});
