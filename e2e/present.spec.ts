/** The presenter: every deck from first to last slide with the keyboard alone, at the size of an old projector; two windows; without a network. */
import { clickMap, currentView, mapReady } from './atlas';
import { axeFindings } from './axe';
import { fixtureDeck, lessonDecks, titleOf, viewOf } from './decks';
import { CROSS, expect, test } from './fixtures';
import { PROJECTOR, isAsItsView, onSlide, openDeck, plain, presenter, reading } from './presenting';

const LEAST_PX = 20;

test.use({ viewport: PROJECTOR });

for (const { slug, deck } of [fixtureDeck, ...lessonDecks]) {
  const more = slug === 'fixture' || slug === lessonDecks[0]?.slug ? {} : CROSS;
  test(
    `${slug}: from first to last slide with the keyboard, notes in a second window`,
    more,
    async ({ page, context, webgl }) => {
      test.slow();
      await openDeck(page, slug);
      await mapReady(page, webgl);
      const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
      for (const [i, slide] of deck.slides.entries()) {
        await onSlide(page, i + 1);
        await isAsItsView(page, slide);
        await expect(speaker.getByTestId('notes')).toHaveText(
          slide.notes === '' ? 'No notes for this slide.' : slide.notes,
        );
        await expect(speaker.getByTestId('speaker-title')).toHaveText(titleOf(slide));
        const next = deck.slides[i + 1];
        if (next) await expect(speaker.getByTestId('speaker-next')).toHaveText(titleOf(next));
        const { least, what, overflow } = await reading(page);
        expect(least, `size of “${what}” on slide ${i + 1}`).toBeGreaterThanOrEqual(LEAST_PX);
        expect(overflow, `words of slide ${i + 1} beyond the screen`).toBeLessThanOrEqual(1);
        if (slide.hide.length > 0) {
          await page.keyboard.press('r');
          await isAsItsView(page, slide, []);
        }
        await page.keyboard.press(['PageDown', 'ArrowRight', ' '][i % 3]!);
      }
      await onSlide(page, deck.slides.length);
      await page.keyboard.press('Home');
      await onSlide(page, 1);
      await isAsItsView(page, deck.slides[0]!);
    },
  );
}

test('keys, and whom they belong to', async ({ page }) => {
  await openDeck(page, 'fixture');
  await page.keyboard.press('End');
  await onSlide(page, 6);
  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
  await onSlide(page, 3);
  await expect(page).toHaveURL(/[?&]s=3$/);
  await page.reload();
  await onSlide(page, 3);

  // With the map in focus the arrows are the map's; PageDown steps all the same.
  await page.locator('.present-map .map-area[tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press(' ');
  await onSlide(page, 3);
  await page.keyboard.press('PageDown');
  await onSlide(page, 4);

  await page.keyboard.press('b');
  await expect(page.getByTestId('blank')).toBeVisible();
  await expect(page.getByTestId('announcer')).toContainText('blank');
  await page.keyboard.press('.');
  await expect(page.getByTestId('blank')).toBeHidden();

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  const overview = page.getByRole('dialog', { name: 'All slides' });
  await expect(overview.getByRole('button', { name: /^Slide \d/ })).toHaveCount(fixtureDeck.deck.slides.length);
  // Each is drawn, not awaited.
  await expect(overview.locator('svg.map-svg')).toHaveCount(fixtureDeck.deck.slides.length, { timeout: 60_000 });
  await overview.getByRole('button', { name: /^Slide 2/ }).press('Enter');
  await expect(overview).toBeHidden();
  await onSlide(page, 2);
  await page.keyboard.press('l');
  await expect(presenter(page)).toHaveAttribute('data-pointer', '');
});

test('full screen, and out of it again', async ({ page }) => {
  await openDeck(page, 'fixture');
  const full = () => page.evaluate(() => document.fullscreenElement !== null);
  await page.keyboard.press('f');
  await expect.poll(full).toBe(true);
  await page.keyboard.press('f');
  await expect.poll(full).toBe(false);
  await onSlide(page, 1);
});

test('exploring the live map, and back', async ({ page, webgl }) => {
  await openDeck(page, 'fixture');
  await mapReady(page, webgl);
  const own = plain(viewOf(fixtureDeck.deck.slides[0]!));
  await clickMap(page, [-118.2071, 34.021]);
  await expect(page.locator('.present-selected')).toContainText('Boyle Heights');
  expect(await currentView(page)).toMatchObject({ selection: ['boyle-heights'] });
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => currentView(page)).not.toMatchObject({ camera: null });
  await page.keyboard.press('Backspace');
  await expect.poll(() => currentView(page)).toEqual(own);
  await onSlide(page, 1);
  await expect(page.locator('.present-selected')).toHaveCount(0);
});

test('a code to follow, for the map and for the deck', async ({ page, visitor }) => {
  await openDeck(page, 'fixture', '&s=3');
  await page.keyboard.press('q');
  const cover = page.getByRole('dialog', { name: 'Follow along' });
  const code = cover.locator('svg[data-ready]');
  await expect(code).toBeVisible();
  // Across a room: half of the screen's height at least.
  expect((await code.boundingBox())?.height ?? 0).toBeGreaterThan(PROJECTOR.height / 2);
  const address = await cover.getByTestId('follow-address').getAttribute('href');
  const student = await (await visitor()).newPage();
  await student.goto(address ?? '');
  await expect.poll(() => student.evaluate('typeof window.atlas')).toBe('object');
  await expect.poll(() => currentView(student)).toEqual(plain(viewOf(fixtureDeck.deck.slides[2]!)));
  await cover.getByText('This deck').click();
  await expect(cover.getByTestId('follow-address')).toHaveAttribute('href', /\/present\/\?lesson=fixture&s=3$/);
  await expect(cover.getByTestId('follow-address')).toHaveAttribute('data-typed', '');
});

test('either window steps both', async ({ page, context }) => {
  await openDeck(page, 'fixture');
  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await expect(speaker.getByTestId('notes')).toContainText('Let them look for a minute');
  await speaker.keyboard.press('PageDown');
  await onSlide(page, 2);
  await expect(speaker.getByTestId('notes')).toContainText('Collect guesses');
  await speaker.getByRole('button', { name: 'Next slide' }).click();
  await onSlide(page, 3);
  await page.keyboard.press('PageUp');
  await expect(speaker.getByTestId('notes')).toContainText('Collect guesses');
  await speaker.keyboard.press('b');
  await expect(page.getByTestId('blank')).toBeVisible();
  await expect(speaker.getByText('The screen is blank')).toBeVisible();
  // The presentation is reloaded under the speaker's hands.
  await speaker.keyboard.press('b');
  await page.reload();
  await onSlide(page, 2);
  await speaker.keyboard.press('PageDown');
  await onSlide(page, 3);
});

test('a blocked second window is said, with a link', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await openDeck(page, 'fixture');
  await page.keyboard.press('s');
  const notice = page.getByRole('alert').filter({ hasText: 'did not open a second window' });
  await expect(notice.getByRole('link')).toHaveAttribute('href', /\/present\/\?speaker=\w+/);
  await page.keyboard.press('PageDown');
  await onSlide(page, 2);
});

test('without BroadcastChannel the slides work, and the second window says why it can’t', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'BroadcastChannel');
  });
  await openDeck(page, 'fixture');
  await page.keyboard.press('PageDown');
  await onSlide(page, 2);
  await page.goto('/present/?speaker=abcdef123');
  await expect(page.getByRole('status')).toContainText('can’t connect two windows');
});

test.describe('offline', () => {
  // The browser itself asks for the site's icon again whenever the address changes; nothing else may be asked for.
  test.use({ expectedMessages: [/net::ERR_INTERNET_DISCONNECTED/] });

  test('with the network cut after the first load, a deck runs through', async ({ page, context, webgl }) => {
    test.slow();
    const failed: string[] = [];
    page.on('requestfailed', (request) => failed.push(new URL(request.url()).pathname));
    const { slug, deck } = lessonDecks[0] ?? fixtureDeck;
    await openDeck(page, slug);
    await mapReady(page, webgl);
    await expect(page.getByTestId('ahead')).toHaveAttribute('data-ahead', 'ready', { timeout: 60_000 });
    await context.setOffline(true);
    for (const [i, slide] of deck.slides.entries()) {
      await onSlide(page, i + 1);
      await isAsItsView(page, slide);
      await page.keyboard.press('PageDown');
    }
    await page.keyboard.press('q');
    await expect(page.locator('svg[data-ready]')).toBeVisible();
    await page.keyboard.press('o');
    await expect(page.getByRole('dialog').locator('svg.map-svg')).toHaveCount(deck.slides.length);
    await context.setOffline(false);
    expect(failed.filter((path) => path !== '/icon.svg')).toEqual([]);
  });
});

test('a kiosk goes round by itself, rests for a visitor and starts again', async ({ page }) => {
  await openDeck(page, 'fixture', '&s=5&kiosk=3,4');
  await onSlide(page, 6);
  await onSlide(page, 1);
  await onSlide(page, 2);
  await page.keyboard.press('End');
  await onSlide(page, 6);
  await onSlide(page, 1);
});

test('axe finds nothing, in light and dark', async ({ page, context }) => {
  test.slow();
  await openDeck(page, 'fixture');
  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await expect(speaker.getByTestId('notes')).toContainText('Let them look');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await speaker.emulateMedia({ colorScheme });
    for (const key of ['Home', '2', 'Enter', 'End', 'o', '?', 'q']) {
      await page.keyboard.press(key);
      if (key === 'q') await expect(page.locator('svg[data-ready]')).toBeVisible();
      if (key !== '2')
        expect(await axeFindings(page, { colorsOnly: colorScheme === 'dark' }), `${colorScheme} after ${key}`).toEqual(
          [],
        );
    }
    await page.keyboard.press('Escape');
    expect(
      await axeFindings(speaker, { colorsOnly: colorScheme === 'dark' }),
      `${colorScheme}, the speaker's window`,
    ).toEqual([]);
  }
  await page.goto('/present/');
  expect(await axeFindings(page)).toEqual([]);
});
