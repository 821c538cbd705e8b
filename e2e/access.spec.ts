/** axe finds nothing: landing page in light and dark, with a place selected, with another layer. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { open, placeButton, profileHeading } from './atlas';
import { expect, test } from './fixtures';

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap((v) => v.nodes.map((node) => `${v.id} at ${node.target.join(' ')}: ${node.failureSummary ?? ''}`));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('landing page', async ({ page, webgl }) => {
      await open(page, '/', webgl);
      expect(await findings(page)).toEqual([]);
    });

    test('with a place selected', async ({ page, webgl }) => {
      await open(page, '/', webgl);
      await placeButton(page, 'Koreatown').click();
      await expect(profileHeading(page, 'Koreatown')).toBeVisible();
      expect(await findings(page)).toEqual([]);
    });

    test('with the 2018 precincts', async ({ page, webgl }) => {
      await open(page, '/?e=2018-11-general&n=koreatown,eagle-rock', webgl);
      expect(await findings(page)).toEqual([]);
    });
  });
}

test('dark is dark and light is light', async ({ page }) => {
  /** Lightness of the page's ground, 0 black to 1 white. */
  const ground = () => page.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    if (!canvas) return -1;
    canvas.fillStyle = getComputedStyle(document.body).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return (r + g + b) / 765;
  });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  expect(await ground()).toBeGreaterThan(0.85);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(ground).toBeLessThan(0.25);
});
