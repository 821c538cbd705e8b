/** A pasted link never flashes somebody else's result: on a slow connection the default View's values and headline stay hidden until the right ones are there. */
import type { Page, Route } from '@playwright/test';
import { headline, legend, placed, places, sentence } from './atlas';
import { expect, test } from './fixtures';

const SPOKEN = ['headline', 'sentence', 'legend', 'placed', 'places-table'] as const;

/** The texts of the default View as the server sends them, by test id. */
async function defaultTexts(page: Page): Promise<Record<string, string>> {
  await page.goto('/');
  const texts: Record<string, string> = {};
  for (const id of SPOKEN) texts[id] = (await page.getByTestId(id).first().textContent()) ?? '';
  return texts;
}

/** From the first frame on, notes in `window.flashes` each part that was visible with the default's text. */
async function watchFrames(page: Page, texts: Record<string, string>): Promise<void> {
  await page.addInitScript((defaults) => {
    const flashes = new Set<string>();
    Object.assign(window, { flashes, frames: 0 });
    const look = () => {
      Object.assign(window, { frames: Number(Reflect.get(window, 'frames')) + 1 });
      for (const [id, text] of Object.entries(defaults)) {
        for (const element of document.querySelectorAll(`[data-testid="${id}"]`)) {
          if (
            element.textContent === text &&
            element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
          )
            flashes.add(id);
        }
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, texts);
}

const flashes = (page: Page): Promise<unknown> => page.evaluate('[...window.flashes]');

for (const { link, says, row } of [
  { link: '/?e=2018-11-general', says: /Mejia/, row: 'Boyle Heights' },
  { link: '/?e=2017-06-special-runoff&n=koreatown', says: /Ahn/, row: 'Koreatown' },
]) {
  test(`never shows the default’s values or headline on the way to ${link}`, async ({ page, visitor }) => {
    const texts = await defaultTexts(await (await visitor({ javaScriptEnabled: false })).newPage());
    const held: Route[] = [];
    await page.route('**/data/**', (route) => {
      held.push(route);
    });
    await watchFrames(page, texts);
    await page.goto(link, { waitUntil: 'commit' });

    // The page has started and asked for its data; nothing has come yet.
    await expect.poll(() => held.length).toBeGreaterThan(0);
    await expect(page.locator('html')).toHaveAttribute('data-pending');
    await expect(headline(page)).toBeHidden();
    // The slow connection delivers one file at a time.
    let next = 0;
    const deliver = async () => {
      const route = held[next];
      if (!route) return false;
      next += 1;
      const response = page.waitForResponse(route.request().url());
      await route.continue();
      await response;
      return true;
    };
    await expect
      .poll(
        async () => {
          await deliver();
          return page.locator('html').getAttribute('data-pending');
        },
        { intervals: [50] },
      )
      .toBeNull();

    await expect(headline(page)).toBeVisible();
    await expect(sentence(page).or(headline(page)).filter({ hasText: says }).first()).toBeVisible();
    for (const part of [legend(page), placed(page), places(page)]) await expect(part).toBeVisible();
    await expect(places(page).getByRole('button', { name: row, exact: true })).toBeVisible();
    expect(await flashes(page), 'parts that showed the default View').toEqual([]);
    expect(await page.evaluate('window.frames'), 'painted frames that were looked at').toBeGreaterThan(0);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });
}

test('the watch itself sees the default View when nothing hides it', async ({ page, visitor }) => {
  const texts = await defaultTexts(await (await visitor({ javaScriptEnabled: false })).newPage());
  await watchFrames(page, texts);
  await page.goto('/');
  await expect.poll(() => flashes(page)).toContain('headline');
});
