/** Files dropped on a running presentation: another deck takes over at the same place, a refused one changes nothing. */
import type { Page } from '@playwright/test';
import { fixtureDeck } from './decks';
import { expect, test } from './fixtures';
import { onSlide, openDeck } from './presenting';

async function drop(page: Page, name: string, text: string): Promise<void> {
  const files = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content!], fileName!, { type: 'application/json' }));
      return transfer;
    },
    [name, text],
  );
  await page.dispatchEvent('.present-page', 'drop', { dataTransfer: files });
}

test('a shorter deck without a title opens on its last slide', async ({ page }) => {
  const untitled = (slides: number): string =>
    JSON.stringify({ ...fixtureDeck.deck, title: '', slides: fixtureDeck.deck.slides.slice(0, slides) });
  await page.goto('/present/');
  await page
    .getByTestId('deck-file')
    .setInputFiles({ name: 'long.json', mimeType: 'application/json', buffer: Buffer.from(untitled(4)) });
  await onSlide(page, 1);
  await page.keyboard.press('End');
  await onSlide(page, 4);
  await drop(page, 'short.json', untitled(2));
  await onSlide(page, 2);
  await expect(page.locator('.presenter')).toHaveAttribute('data-slides', '2');
  await expect(page).toHaveURL(/file&s=2$/);
});

test('a refused file leaves the presentation as it was and says why', async ({ page }) => {
  await openDeck(page, 'fixture');
  await page.keyboard.press('PageDown');
  await onSlide(page, 2);
  const title = await page.getByTestId('slide-title').innerText();
  const address = page.url();
  await drop(page, 'holiday.json', '{"not": "a deck"}');
  await expect(page.getByTestId('deck-problem')).toContainText('The presentation goes on.');
  await onSlide(page, 2);
  await expect(page.getByTestId('slide-title')).toHaveText(title);
  expect(page.url()).toBe(address);
  await page.getByTestId('deck-problem').getByRole('button', { name: 'OK' }).click();
  await expect(page.getByTestId('deck-problem')).toHaveCount(0);
  await page.keyboard.press('PageUp');
  await onSlide(page, 1);
});
