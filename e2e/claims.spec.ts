/** The page of claims: complete without scripts, each row with its verdict and its anchor, legible on a phone; and the way from a race card to a row. */
import { CLAIMS } from '@/lib/claims/claims';
import { open } from './atlas';
import { axeFindings, expectSoundPage } from './axe';
import { expect, test } from './fixtures';

const PAGE = '/about/claims/';

test('every claim has its row without scripts, the map and the file are there', async ({ visitor, request }) => {
  const page = await (await visitor({ javaScriptEnabled: false })).newPage();
  await page.goto(PAGE);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What was reported, and what the data say');
  await expect(page.locator('tr[data-verdict]')).toHaveCount(CLAIMS.length);
  const widened = page.locator('tr#lead-widened');
  await expect(widened).toContainText('23,546 votes that were counted after the first returns split 65.1 to 34.9');
  await expect(widened).toContainText('Holds');
  await expect(page.locator('tr#sanders-beat-clinton')).toContainText('Can’t be tested here');
  await expect(page.locator('tr#majority-latino').getByRole('link', { name: 'Show it on the map' })).toHaveAttribute(
    'href',
    '/?m=latino_share&y=acs-2013-2017',
  );
  const file = await request.get('/downloads/claims.csv');
  expect(file.status()).toBe(200);
  expect((await file.text()).trim().split('\n').length).toBeGreaterThan(CLAIMS.length);
});

test('a race card tells the count as it went and leads to the rows of its race', async ({ page, webgl }) => {
  await open(page, '/?e=2022-11-general', webgl);
  const card = page.getByTestId('race-card');
  await card.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  const count = card.getByRole('table', { name: 'The count as it went' });
  await expect(count.getByRole('row', { name: /November 8, 8:24 PM/ })).toContainText('21,928');
  await expect(count.getByRole('row').last()).toContainText('62,244');
  expect(await axeFindings(page, { include: '[data-testid="race-card"]' })).toEqual([]);
  await card.getByRole('link', { name: 'About 3,000 votes apart' }).click();
  await expect(page).toHaveURL(/\/about\/claims\/#about-3000-apart$/);
  await expect(page.locator('tr#about-3000-apart')).toBeInViewport();
  await expect(page.locator('tr#about-3000-apart')).toContainText('3,021 votes');
});

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test(`axe finds nothing on the page in light and dark, and nothing reaches past the side of a screen ${viewport.width} wide`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await expectSoundPage(page, PAGE);
  });
}
