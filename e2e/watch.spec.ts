/** The watch over all other tests: it must fail a test that speaks in the console, throws, or asks a stranger. */
import { expect, test } from './fixtures';

test('a quiet page passes', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-map');
});

test.fail('a console warning fails', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => console.warn('careful'));
});

test.fail('an uncaught error fails', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        addEventListener('error', () => done(), { once: true });
        queueMicrotask(() => {
          throw new Error('nobody caught this');
        });
      }),
  );
});

test.fail('a request to another origin fails', async ({ page }) => {
  await page.route('https://tiles.example/**', (route) => route.fulfill({ status: 200, body: '' }));
  await page.goto('/');
  await page.evaluate(() => fetch('https://tiles.example/1.png', { mode: 'no-cors' }).catch(() => null));
});

test.fail('a warning in a second browser profile fails, too', async ({ visitor }) => {
  const page = await (await visitor()).newPage();
  await page.goto('/');
  await page.evaluate(() => console.warn('careful'));
});
