/** On a phone: the map above, a sheet below, nothing runs off the side, everything by touch. */
import AxeBuilder from '@axe-core/playwright';
import { SPOTS, election, headline, legend, open, profileHeading, project } from './atlas';
import { expect, test } from './fixtures';

test('the landing page fits: headline, map and legend in the first screen, no sideways scrolling', async ({ page, webgl }) => {
  await open(page, '/', webgl);
  await expect(headline(page)).toBeInViewport();
  await expect(legend(page)).toBeInViewport();
  const koreatown = await project(page, SPOTS[0]!.at);
  expect(koreatown.x).toBeGreaterThan(0);
  expect(koreatown.x).toBeLessThan(390);
  expect(koreatown.y).toBeLessThan(844);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

for (const spot of SPOTS) {
  test(`a tap at ${spot.name} opens its profile`, async ({ page, webgl }) => {
    await open(page, '/', webgl);
    const { x, y } = await project(page, spot.at);
    await page.touchscreen.tap(x, y);
    await expect(profileHeading(page, spot.name)).toBeVisible();
    await expect(profileHeading(page, spot.name)).toBeInViewport();
  });
}

test('another election can be chosen', async ({ page, webgl }) => {
  await open(page, '/', webgl);
  const before = await headline(page).innerText();
  const radio = election(page, 'November 2018');
  if (!(await radio.isVisible())) await page.getByRole('button', { name: /layers/i }).first().tap();
  await radio.check();
  await expect(headline(page)).not.toHaveText(before);
});

test('axe finds nothing', async ({ page, webgl }) => {
  await open(page, '/', webgl);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual([]);
});
