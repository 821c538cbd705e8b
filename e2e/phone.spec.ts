/** On a phone: the map fills the screen under one card, a sheet with three stops, a bar for the thumb; nothing runs off the side, everything by touch. */
import {
  SPOTS,
  chooseElection,
  headline,
  legend,
  open,
  openShare,
  placeButton,
  profileHeading,
  project,
} from './atlas';
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

test('the card unfolds to choose another election', async ({ page, webgl }) => {
  await open(page, '/', webgl);
  const before = await headline(page).innerText();
  await page.getByRole('button', { name: 'More about this view' }).tap();
  await chooseElection(page, 'November 2018');
  await expect(headline(page)).not.toHaveText(before);
});

test('the sheet stands low, goes to the middle for a place, follows the finger, and obeys the keyboard', async ({
  page,
  webgl,
}) => {
  await open(page, '/', webgl);
  const sheet = page.locator('.side');
  const height = async (): Promise<number> => (await sheet.boundingBox())?.height ?? 0;
  await expect.poll(height).toBe(96);
  await page.getByRole('button', { name: 'List' }).tap();
  await expect.poll(height).toBeCloseTo(0.45 * 844, 0);
  await placeButton(page, 'Koreatown').tap();
  await expect(profileHeading(page, 'Koreatown')).toBeInViewport();
  const handle = page.getByRole('button', { name: /^Size of the sheet/ });
  await handle.press('ArrowUp');
  await expect.poll(height).toBeGreaterThan(0.8 * 844);
  await handle.press('ArrowDown');
  await handle.press('ArrowDown');
  await expect.poll(height).toBe(96);
  const box = await handle.boundingBox();
  const finger = await page.context().newCDPSession(page);
  const at = (y: number) => [{ x: 195, y }];
  await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(box!.y + 8) });
  for (const y of [600, 480, 420])
    await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(y) });
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect.poll(height).toBeCloseTo(0.45 * 844, 0);
  await page.getByRole('button', { name: 'Map', exact: true }).press('Enter');
  await expect.poll(height).toBe(96);
});

test('the bar leads to people and back to votes, and to sharing', async ({ page, webgl }) => {
  await open(page, '/', webgl);
  const before = await headline(page).innerText();
  await page.getByRole('button', { name: 'People', exact: true }).tap();
  await expect(headline(page)).not.toHaveText(before);
  await page.getByRole('button', { name: 'Votes', exact: true }).tap();
  await expect(headline(page)).toHaveText(before);
  await expect((await openShare(page)).getByRole('button', { name: 'Copy link' })).toBeInViewport({ ratio: 1 });
});

test('lying down: rail, live map, and the sheet at the side, none over the other', async ({ page, webgl }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await open(page, '/?n=koreatown', webgl);
  await expect(profileHeading(page, 'Koreatown')).toBeInViewport();
  const { x, y } = await project(page, SPOTS[1]!.at);
  await page.touchscreen.tap(x, y);
  await expect(profileHeading(page, 'Boyle Heights')).toBeInViewport();
  const boxes = await Promise.all(['.thumb-bar', '.ground', '.side'].map((s) => page.locator(s).boundingBox()));
  const [rail, ground, side] = boxes.map((box) => box!);
  expect(rail!.x + rail!.width).toBeLessThanOrEqual(ground!.x + 0.5);
  expect(ground!.x + ground!.width).toBeLessThanOrEqual(side!.x + 0.5);
  expect(ground!.width * ground!.height).toBeGreaterThan(0.5 * 844 * 390);
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
