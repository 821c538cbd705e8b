import type { Locator, Page } from '@playwright/test';

/** More stops than any reasonable page has: two rounds through it. */
const MAX_STOPS = 400;

/** Presses Tab until that element has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < MAX_STOPS; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${MAX_STOPS} stops of the Tab key never reached ${target.toString()}`);
}
