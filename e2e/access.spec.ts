/** axe finds nothing on the landing page, with places selected, with other layers; in light and dark. */
import { open } from './atlas';
import { axeFindings } from './axe';
import { expect, test } from './fixtures';

const VIEWS = [
  { what: 'the landing page', address: '/' },
  { what: 'a place selected', address: '/?n=koreatown' },
  { what: 'two places side by side', address: '/?n=koreatown,eagle-rock' },
  { what: 'people by neighborhood', address: '/?m=median_household_income' },
  { what: 'the precincts of 2018', address: '/?e=2018-11-general' },
] as const;

for (const { what, address } of VIEWS) {
  test(`axe finds nothing in light and dark: ${what}`, async ({ page, webgl }) => {
    // The map's canvas is the same in every view: with WebGL, whose software stand-in is slow, the landing page suffices.
    test.skip(webgl && address !== '/');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await open(page, address, webgl);
      await expect(page.locator('html')).not.toHaveAttribute('data-pending');
      if (address.startsWith('/?n=koreatown'))
        await expect(page.getByRole('heading', { name: /Koreatown|Furthest apart/ })).toBeVisible();
      expect(await axeFindings(page, { colorsOnly: colorScheme === 'dark' }), colorScheme).toEqual([]);
    }
  });
}

test('dark is dark and light is light', async ({ page, webgl }) => {
  test.skip(webgl, 'once is enough');
  /** Lightness of the page's ground, 0 black to 1 white. */
  const ground = () =>
    page.evaluate(() => {
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
