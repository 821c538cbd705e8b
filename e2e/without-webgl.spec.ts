/** With WebGL off the SVG map stays, says why, and everything but free zooming works. */
import { SPOTS, clickMap, election, headline, notice, open, placed, profileHeading } from './atlas';
import { expect, test } from './fixtures';

test('says that the map stays simple', async ({ page, webgl }) => {
  await open(page, '/', webgl);
  await expect(notice(page).filter({ hasText: /WebGL/ }).first()).toBeVisible();
});

test('elections and people can be switched, and the SVG map follows', async ({ page, webgl }) => {
  await open(page, '/', webgl);
  for (const [name, says] of [
    ['November 2018', /Mejia|Gomez/],
    ['June 2017 runoff', /Ahn|Gomez/],
  ] as const) {
    const before = await headline(page).innerText();
    await election(page, name).check();
    await expect(headline(page)).not.toHaveText(before);
    await expect(headline(page)).toHaveText(says);
  }
  await expect(placed(page)).toContainText('36,599');
  await clickMap(page, SPOTS[1]!.at);
  await expect(profileHeading(page, 'Boyle Heights')).toBeVisible();
});
