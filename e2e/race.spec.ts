/** Race cards: in the side column by keyboard, and all of them on a page that needs no scripts. And the people who voted, chosen from their own group. */
import { ELECTION_IDS } from '@/lib/elections/catalogue';
import { currentView, chooseElection, open, placeButton, sentence, choose, offered, token } from './atlas';
import { axeFindings, expectSoundPage } from './axe';
import { expect, test } from './fixtures';

const PAGE = '/about/elections/';

test('the card opens by keyboard, tells the count of June 2017 with its sources, and is clean for axe', async ({
  page,
  webgl,
}) => {
  await open(page, '/?e=2017-06-special-runoff', webgl);
  const card = page.getByTestId('race-card');
  const summary = card.locator('summary');
  await expect(card.getByText('City News Service')).toHaveCount(0);
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(card.getByText('Gomez 52.2% (10,248)')).toBeVisible();
  await expect(card.getByText('Gomez 60.1%')).toBeVisible();
  await expect(card.getByText('Gomez 59.2%')).toBeVisible();
  await expect(card.getByText('(City News Service, June 2017)')).toBeVisible();
  await expect(card.getByRole('row', { name: /Jimmy Gomez/ })).toContainText('25,569');
  expect(await axeFindings(page, { include: '[data-testid="race-card"]' })).toEqual([]);

  // Another election, another card; it stays open.
  await chooseElection(page, 'November 2018');
  await expect(card.getByRole('row', { name: /Kenneth Mejia/ })).toContainText('41,711');
  await expect(card).toContainText('No reports on this race are in this data');
  // It makes room for a selected place, and leads to the page.
  await placeButton(page, 'Koreatown').click();
  await expect(card).toHaveCount(0);
});

test('the page has every election with an anchor each, without scripts', async ({ visitor }) => {
  const page = await (await visitor({ javaScriptEnabled: false })).newPage();
  await page.goto(PAGE);
  for (const id of ELECTION_IDS) await expect(page.locator(`h2[id="${id}"]`)).toBeVisible();
  await expect(page.locator('.race')).toHaveCount(ELECTION_IDS.length);
  const april = page.locator('section', { has: page.locator('h2[id="2017-04-special-primary"]') });
  await expect(april.locator('tbody tr')).toHaveCount(24);
  await expect(april).toContainText('24 candidates stood, one of them a write-in. The precinct returns list 23');
  await expect(page.locator('section', { has: page.locator('h2[id="2022-11-general"]') })).toContainText(
    'No precinct returns were found',
  );
});

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
]) {
  test(`axe finds nothing on the page in light and dark, and nothing reaches past the side of a screen ${viewport.width} wide`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await expectSoundPage(page, PAGE);
  });
}

test('people who voted are a group of the list in two elections, and a link opens one', async ({ page, webgl }) => {
  await open(page, '/?e=2024-11-general', webgl);
  await choose(page, 'Show', 'Korean');
  await expect(sentence(page)).toContainText('4.2% of the people who voted');
  expect(new URL(page.url()).searchParams.get('m')).toBe('voters-surname-korean');
  await expect(token(page, 'Show')).toHaveText(/Korean surname match/);
  await chooseElection(page, 'November 2020');
  expect(await offered(page, 'Show')).not.toContain('Korean');
  expect(await currentView(page)).toMatchObject({ subject: { election: '2020-11-general', measure: 'margin' } });
});
