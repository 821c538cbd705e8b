/** Opening decks in the presenter: from a list, from a file, and what can't be shown. */
import { fixtureDeck, lessonDecks } from './decks';
import { expect, test } from './fixtures';
import { PROJECTOR, isAsItsView, onSlide, openDeck } from './presenting';

test.use({ viewport: PROJECTOR });

test('no deck named: the lessons are listed, a file can be opened, and a reload finds it', async ({ page }) => {
  await page.goto('/present/');
  for (const { deck } of lessonDecks) await expect(page.getByRole('link', { name: deck.title })).toBeVisible();
  await page
    .getByTestId('deck-file')
    .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(fixtureDeck.text) });
  await onSlide(page, 1);
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/file&s=2$/);
  await page.reload();
  await onSlide(page, 2);
  await expect(page.getByTestId('slide-title')).toHaveText('Guess first: Koreatown');
});

test('text in a deck is text', async ({ page }) => {
  const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  const [slide] = fixtureDeck.deck.slides;
  const deck = {
    ...fixtureDeck.deck,
    title: hostile,
    slides: [
      {
        ...slide,
        title: hostile,
        text: hostile,
        question: hostile,
        annotation: { kind: 'label', at: [-118.2, 34.05], text: hostile },
      },
    ],
  };
  await page.goto('/present/');
  await page
    .getByTestId('deck-file')
    .setInputFiles({ name: 'hostile.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(deck)) });
  await expect(page.getByTestId('slide-title')).toHaveText(hostile);
  await expect(page.getByTestId('annotation')).toHaveText(hostile);
  expect(await page.locator('.presenter img, .presenter script').count()).toBe(0);
});

test.describe('what can’t be shown', () => {
  test.use({ expectedMessages: [/Failed to load resource: the server responded with a status of 404/] });
  const JARGON = /undefined|null|TypeError|SyntaxError|Unexpected token|fetch|JSON|NaN|\[object/;

  for (const { what, address, says } of [
    { what: 'a deck that is not there', address: '/present/?lesson=nowhere', says: 'no deck at that address' },
    {
      what: 'another site’s deck',
      address: '/present/?deck=https://elsewhere.example/a.deck.json',
      says: 'from this site only',
    },
    { what: 'a damaged link', address: '/present/#deck=1.abc', says: 'cut or altered' },
    { what: 'a file that is gone', address: '/present/?file', says: 'no longer here' },
    {
      what: 'something that is no deck',
      address: '/present/?deck=/data/manifest.json',
      says: 'not a deck of this atlas',
    },
  ]) {
    test(`${what} is said in plain words, with a way on`, async ({ page }) => {
      await page.goto(address);
      const problem = page.getByTestId('deck-problem');
      await expect(problem).toContainText(says);
      expect(await problem.innerText()).not.toMatch(JARGON);
      await expect(page.getByRole('button', { name: 'Open a file' })).toBeVisible();
    });
  }

  test('a pack that does not come leaves the words, and is had again', async ({ page }) => {
    await page.route('**/data/election-2018-11-general*', (route) => route.fulfill({ status: 404, body: 'Not found' }));
    await openDeck(page, 'fixture', '&s=2');
    await page.keyboard.press('PageDown');
    await expect(page.getByTestId('pack-error')).toBeVisible();
    expect(await page.getByTestId('pack-error').innerText()).not.toMatch(JARGON);
    await expect(page.getByText('2018 by precinct, with its own polygons.')).toBeVisible();
    await page.unrouteAll({ behavior: 'wait' });
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByTestId('pack-error')).toBeHidden();
    await isAsItsView(page, fixtureDeck.deck.slides[2]!);
  });
});
