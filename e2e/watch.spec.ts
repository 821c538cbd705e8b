/**
 * The watch over all other tests, put to the test on a page of ours: each thing it is there for is made to happen, and it must fail for that very reason.
 * These tests call it by hand, so that they can see why it fails; the last ones show that every test runs under it.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as unwatched, type Page } from '@playwright/test';
import { expect, openVisitor, test, watched } from './fixtures';

/** What the watch says of a test that does this; '' where it has nothing to say. */
async function verdict(page: Page, baseURL: string | undefined, act: () => Promise<void>): Promise<string> {
  try {
    await watched(page.context(), new URL(baseURL ?? '').origin, [], act);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

unwatched.describe('the watch', () => {
  unwatched('lets a quiet page pass', async ({ page, baseURL }) => {
    const said = await verdict(page, baseURL, async () => {
      await page.goto('/');
      await expect(page.locator('html')).toHaveAttribute('data-map');
    });
    expect(said).toBe('');
  });

  unwatched('tells the console error of a data file that is not there', async ({ page, baseURL }) => {
    await page.route('**/data/**', (route) => route.fulfill({ status: 404, body: 'Not found' }));
    const said = await verdict(page, baseURL, async () => {
      const error = page.waitForEvent('console', (message) => message.type() === 'error');
      await page.goto('/');
      await error;
    });
    expect(said).toContain('console errors and warnings');
    expect(said).toMatch(/error: Failed to load resource: .*404/);
  });

  unwatched('tells a warning', async ({ page, baseURL }) => {
    const said = await verdict(page, baseURL, async () => {
      await page.goto('/');
      await page.evaluate(() => console.warn('careful'));
    });
    expect(said).toContain('warning: careful');
  });

  unwatched('tells an error that nobody caught', async ({ page, baseURL }) => {
    const said = await verdict(page, baseURL, async () => {
      await page.goto('/');
      const thrown = page.waitForEvent('pageerror');
      await page.evaluate(() =>
        setTimeout(() => {
          throw new Error('nobody caught this');
        }),
      );
      await thrown;
    });
    expect(said).toContain('uncaught: nobody caught this');
  });

  unwatched('tells a warning in a second browser profile', async ({ browser, page, baseURL }) => {
    let said = '';
    try {
      await watched(page.context(), new URL(baseURL ?? '').origin, [], async (watch) => {
        const second = await openVisitor(browser, baseURL ?? '', watch, {});
        const other = await second.newPage();
        await other.goto('/');
        await other.evaluate(() => console.warn('careful over there'));
        await second.close();
      });
    } catch (error) {
      said = String(error);
    }
    expect(said).toContain('warning: careful over there');
  });
});

unwatched.describe('a server that is not ours', () => {
  // The site's own policy forbids such requests: without it the request is really made, and the console has nothing to say.
  unwatched.use({ bypassCSP: true });

  unwatched('is told by its address when a page asks it', async ({ page, baseURL }) => {
    const asked: string[] = [];
    const stranger = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(204).end();
    });
    await new Promise<void>((listening) => stranger.listen(0, '127.0.0.1', listening));
    const tile = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}/tile`;
    const said = await verdict(page, baseURL, async () => {
      await page.goto('/');
      await page.evaluate((url) => fetch(url, { mode: 'no-cors' }).then(() => undefined), tile);
    });
    await new Promise((closed) => {
      stranger.close(closed);
      stranger.closeAllConnections();
    });
    expect(asked).toEqual(['/tile']);
    expect(said).toContain('requests that leave the origin');
    expect(said).toContain(tile);
  });
});

test.describe('every test runs under it', () => {
  test.fail('and fails for a warning', async ({ page }) => {
    await page.goto('/');
    await page.evaluate(() => console.warn('careful'));
  });

  test('which hears that very warning', async ({ page, watch }) => {
    await page.goto('/');
    await page.evaluate(() => console.warn('careful'));
    expect(watch.messages).toEqual(['warning: careful']);
    watch.messages.length = 0;
  });
});
