/** The camera: what the hand does to the map, that it stays on the ground, and that going back finds it where it was. */
import type { Page } from '@playwright/test';
import { SPOTS, clickMap, currentView, mapReady, open, profileHeading, project } from './atlas';
import { expect, test } from './fixtures';

interface Looked {
  camera: { lat: number; lon: number; zoom: number } | null;
}
const camera = async (page: Page): Promise<Looked['camera']> => ((await currentView(page)) as Looked).camera;

/** How many CSS px lie between two places: the zoom that is really shown, whatever the address says. */
async function spread(page: Page): Promise<number> {
  const [a, b] = [await project(page, SPOTS[0]!.at), await project(page, SPOTS[2]!.at)];
  return Math.hypot(a.x - b.x, a.y - b.y);
}

test('back after +, a click, + shows the first zoom again, on the map and in the address', async ({ page, webgl }) => {
  await open(page, '/', webgl);
  const plus = page.getByRole('button', { name: 'Zoom in' });
  await plus.click();
  await expect.poll(() => camera(page)).not.toBeNull();
  const first = await camera(page);
  await expect(page).toHaveURL(/at=/);
  const wide = await spread(page);
  const stage = (await page.locator('.map-stage').boundingBox())!;
  await page.mouse.click(stage.x + stage.width / 2, stage.y + stage.height / 2);
  // A neighborhood has a path of its own, everything else is in the query.
  await expect(page).toHaveURL(/\/[a-z][a-z-]+\/\?|n=/);
  await plus.click();
  await expect.poll(async () => (await camera(page))?.zoom).toBeCloseTo((first?.zoom ?? 0) + 1, 1);
  await expect.poll(() => spread(page)).toBeGreaterThan(wide * 1.9);
  await page.goBack();
  await expect.poll(() => camera(page)).toEqual(first);
  await expect.poll(() => spread(page)).toBeLessThan(wide * 1.01);
  await expect.poll(() => spread(page)).toBeGreaterThan(wide * 0.99);
});

test('a drag, the wheel and keys move the map, and never off the ground', async ({ page, webgl }) => {
  await open(page, '/', webgl);
  const stage = (await page.locator('.map-stage').boundingBox())!;
  const middle = { x: stage.x + stage.width / 2, y: stage.y + stage.height / 2 };
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.wheel(0, -400);
  await expect.poll(async () => (await camera(page))?.zoom ?? 0).toBeGreaterThan(11.5);
  const before = await project(page, SPOTS[1]!.at);
  await page.mouse.down();
  await page.mouse.move(middle.x - 80, middle.y - 50, { steps: 4 });
  // The map follows the hand before it rests.
  expect((await project(page, SPOTS[1]!.at)).x).toBeCloseTo(before.x - 80, -1);
  await page.mouse.up();
  await expect.poll(async () => (await project(page, SPOTS[1]!.at)).x).toBeCloseTo(before.x - 80, -1);
  expect((await currentView(page)) as object).toMatchObject({ selection: [] });
  for (let i = 0; i < 8; i += 1) {
    await page.mouse.move(stage.x + 60, stage.y + 200);
    await page.mouse.down();
    await page.mouse.move(stage.x + stage.width - 60, stage.y + stage.height - 100, { steps: 3 });
    await page.mouse.up();
  }
  // The ground's north-western corner can't be pulled into the window.
  const corner = await project(page, [-118.42, 34.22]);
  expect(corner.x).toBeLessThanOrEqual(stage.x + 1);
  expect(corner.y).toBeLessThanOrEqual(stage.y + 1);
  await page.getByRole('button', { name: 'Show the whole district' }).click();
  await expect.poll(() => camera(page)).toBeNull();
});

test('a click selects what hovering names, a precinct’s circle too', async ({ page, webgl }) => {
  test.skip(webgl, 'its circles are no elements');
  await open(page, '/?u=both', webgl);
  const circle = page.locator('.map-point').last();
  const box = (await circle.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const named = await page.locator('.map-card strong').innerText();
  expect(named).toMatch(/^Precinct /);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(profileHeading(page, named)).toBeVisible();
  await clickMap(page, SPOTS[1]!.at);
  await expect(profileHeading(page, SPOTS[1]!.name)).toBeVisible();
});

test('what follows the pointer renders nothing but a card and an outline, and marks its row', async ({ page }) => {
  await page.goto('/');
  await mapReady(page, false);
  await expect(page.locator('html')).toHaveAttribute('data-printable');
  // The first sign of the reader brings the small maps of all twelve elections.
  await page.mouse.move(700, 20);
  await expect(page.locator('.strip-map .map-svg')).toHaveCount(12);
  await page.evaluate(() => {
    const touched: string[] = [];
    Object.assign(window, { touched });
    new MutationObserver((records) => {
      for (const { target, attributeName } of records) {
        if (attributeName === 'data-pointed') continue;
        const element = target instanceof Element ? target : target.parentElement;
        if (!element?.closest('.map-card, .map-lines') && !element?.matches('.map-stage, .map-svg'))
          touched.push(element?.outerHTML.slice(0, 80) ?? '');
      }
    }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  for (const spot of SPOTS) {
    const { x, y } = await project(page, spot.at);
    await page.mouse.move(x, y, { steps: 6 });
    await expect(page.locator('.map-card strong')).toHaveText(spot.name);
    await expect(page.locator('.map-hover')).toHaveCount(1);
  }
  expect(await page.evaluate('window.touched')).toEqual([]);
});
