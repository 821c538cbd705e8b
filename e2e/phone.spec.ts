/** On a phone: the map above, a sheet below, nothing runs off the side, everything by touch. */
import { SPOTS, election, headline, legend, open, profileHeading, project } from './atlas';
import { lessonDecks, titleOf } from './decks';
import { axeFindings } from './axe';
import { expect, test } from './fixtures';

test('the landing page fits: headline, map and legend in the first screen, no sideways scrolling', async ({
  page,
  webgl,
}) => {
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
  if (!(await radio.isVisible()))
    await page
      .getByRole('button', { name: /layers/i })
      .first()
      .tap();
  await radio.check();
  await expect(headline(page)).not.toHaveText(before);
});

test('axe finds nothing', async ({ page, webgl }) => {
  await open(page, '/', webgl);
  expect(await axeFindings(page)).toEqual([]);
});

test('a deck on a phone: a swipe steps, and no word reaches past the screen', async ({ page }) => {
  const { slug, deck } = lessonDecks[0]!;
  await page.goto(`/present/?lesson=${slug}`);
  const title = page.getByTestId('slide-title');
  await expect(title).toHaveText(titleOf(deck.slides[0]!));
  const finger = await page.context().newCDPSession(page);
  const swipe = async (from: number, to: number): Promise<void> => {
    const at = (x: number) => [{ x, y: 600 }];
    await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) });
    await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(to) });
    await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  await swipe(330, 60);
  await expect(title).toHaveText(titleOf(deck.slides[1]!));
  const beyond = await page.evaluate(() =>
    [...document.querySelectorAll('.present-words *, .present-foot *, .present-legend *')]
      .filter((e) => e.getBoundingClientRect().right > innerWidth + 1)
      .map((e) => e.className),
  );
  expect(beyond).toEqual([]);
  await swipe(60, 330);
  await expect(title).toHaveText(titleOf(deck.slides[0]!));
});
