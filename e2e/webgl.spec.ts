/** The WebGL map: how it is asked for, and that taking over changes nothing. */
import { SPOTS, mapReady, open, project } from './atlas';
import { expect, test } from './fixtures';

test('takes over at the same camera', async ({ page }) => {
  await page.goto('/?map=svg&at=34.06,-118.24,12.6');
  await mapReady(page, false);
  const before = await Promise.all(SPOTS.map((s) => project(page, s.at)));
  await open(page, '/?at=34.06,-118.24,12.6', true);
  const after = await Promise.all(SPOTS.map((s) => project(page, s.at)));
  for (const [i, { x, y }] of before.entries()) {
    expect(after[i]!.x).toBeCloseTo(x, 0);
    expect(after[i]!.y).toBeCloseTo(y, 0);
  }
});

test('in software it comes by the button or by zooming beyond the SVG, and not before', async ({ page }) => {
  await page.goto('/');
  await mapReady(page, false);
  const ask = page.getByRole('button', { name: 'Load the detailed map' });
  await expect(ask).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-map', 'svg');
  await expect(page.locator('.map-gl canvas')).toHaveCount(0);
  await ask.click();
  await mapReady(page, true);
  await page.goto('/?at=34.06,-118.24,12.9');
  await mapReady(page, false);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await mapReady(page, true);
});

test('a context that is lost gives the map back to the SVG, and comes back', async ({ page }) => {
  await open(page, '/', true);
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.map-gl canvas');
    const loss = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    Object.assign(window, { loss });
    loss?.loseContext();
  });
  await expect(page.locator('html')).not.toHaveAttribute('data-map', 'ready');
  await expect(page.locator('.map-svg:not(.map-svg-ghost)')).toBeVisible();
  await page.evaluate('window.loss.restoreContext()');
  await mapReady(page, true);
});
