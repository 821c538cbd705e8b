/** Without WebGL the SVG map stays, which is complete; why there is no other is said to who asks for it. */
import { SPOTS, clickMap, chooseElection, headline, notice, open, placed, profileHeading } from './atlas';
import { expect, test } from './fixtures';

test('says so where WebGL was asked for, and keeps quiet where it was not', async ({ page, webgl }) => {
  await open(page, '/', webgl);
  await expect(page.locator('html')).toHaveAttribute('data-printable');
  await expect(page.locator('html')).toHaveAttribute('data-map', 'svg');
  await expect(notice(page).filter({ hasText: /WebGL/ })).toHaveCount(0);
  await open(page, '/?map=webgl', webgl);
  await expect(page.locator('html')).toHaveAttribute('data-map', 'unavailable');
  await expect(notice(page).filter({ hasText: /WebGL/ }).first()).toBeVisible();
});

test('elections and people can be switched, and the SVG map follows', async ({ page, webgl }) => {
  await open(page, '/', webgl);
  for (const [name, says] of [
    ['November 2018', /Mejia|Gomez/],
    ['June 2017 runoff', /Ahn|Gomez/],
  ] as const) {
    const before = await headline(page).innerText();
    await chooseElection(page, name);
    await expect(headline(page)).not.toHaveText(before);
    await expect(headline(page)).toHaveText(says);
  }
  await expect(placed(page)).toContainText('42,298');
  await clickMap(page, SPOTS[1]!.at);
  await expect(profileHeading(page, 'Boyle Heights')).toBeVisible();
});
