/** The WebGL map: how it is asked for, and that taking over changes nothing. */
import { SPOTS, clickMap, mapReady, open, profileHeading, project } from './atlas';
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

test('in software the last picture is moved under the hand, and drawn anew where it rests', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'a finger has no hover');
  await open(page, '/', true);
  const canvas = page.locator('.map-gl canvas');
  const outline = page.locator('.map-gl-hover');
  const [spot] = SPOTS;
  const { x, y } = await project(page, spot!.at);
  await page.mouse.move(x, y);
  await expect(outline).toHaveCount(1);
  await page.mouse.down();
  await page.mouse.move(x + 90, y + 60, { steps: 9 });
  await expect(outline).toHaveCount(0);
  await expect(canvas).toHaveCSS('transform', /^matrix/);
  await expect.poll(async () => Math.round((await project(page, spot!.at)).x - x)).toBe(90);
  await page.mouse.up();
  await expect(canvas).toHaveCSS('transform', 'none');
  await clickMap(page, spot!.at);
  await expect(profileHeading(page, spot!.name)).toBeVisible();
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
