/** The same journey with the keyboard alone: elections, places, profile, link. */
import type { Locator } from '@playwright/test';
import { SPOTS, currentView, headline, open, placeButton, profileHeading, token } from './atlas';
import { expect, test } from './fixtures';
import { tabTo } from './tabTo';

/** Whether the focus marks the focused element: an outline, or a shadow, that it does not have without the focus. */
function focusIsVisible(target: Locator): Promise<boolean> {
  return target.evaluate((element) => {
    const mark = (): string => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
      const outline = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0 ? `${outlineWidth} ${outlineColor}` : '';
      return `${outline} ${boxShadow}`;
    };
    if (!(element instanceof HTMLElement) || document.activeElement !== element) return false;
    const focused = mark();
    element.blur();
    const plain = mark();
    element.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
    return focused !== plain && document.activeElement === element;
  });
}

test('the list selects each place, and its profile opens', async ({ page, webgl }) => {
  await open(page, '/', webgl);
  for (const spot of SPOTS) {
    await tabTo(page, placeButton(page, spot.name));
    expect(await focusIsVisible(placeButton(page, spot.name)), 'the focus is visible').toBe(true);
    await page.keyboard.press('Enter');
    await expect(profileHeading(page, spot.name)).toBeVisible();
  }
});

test('another election is chosen with the arrow keys', async ({ page, webgl }) => {
  await open(page, '/', webgl);
  const before = await headline(page).innerText();
  await tabTo(page, token(page, 'Election'));
  await page.keyboard.press('Enter');
  await page.getByRole('searchbox').press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'November 2018', exact: true })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(token(page, 'Election')).toBeFocused();
  await expect(headline(page)).not.toHaveText(before);
  expect(await currentView(page)).toMatchObject({ subject: { election: '2018-11-general' } });
});

test('a link copied with the keyboard opens the same View in a new browser profile', async ({
  page,
  visitor,
  webgl,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/', webgl);
  await tabTo(page, placeButton(page, 'Boyle Heights'));
  await page.keyboard.press('Enter');
  await expect(profileHeading(page, 'Boyle Heights')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Share', exact: true }).first());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('http');
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const stranger = await (await visitor()).newPage();
  await open(stranger, link, webgl);
  await expect(profileHeading(stranger, 'Boyle Heights')).toBeVisible();
  expect(await currentView(stranger)).toEqual(await currentView(page));
});
