/** The presenter as its tests see it: at the size of an old projector. */
import type { Page } from '@playwright/test';
import { currentView } from './atlas';
import {
  expected,
  fixtureDeck,
  legendOf,
  marksOf,
  serveFixture,
  shownLegend,
  shownMarks,
  titleOf,
  viewOf,
} from './decks';
import { expect } from './fixtures';

export const PROJECTOR = { width: 1024, height: 768 };
export const presenter = (page: Page) => page.locator('.presenter');
export const onSlide = (page: Page, n: number) => expect(presenter(page)).toHaveAttribute('data-slide', String(n));
export const plain = (x: unknown): unknown => JSON.parse(JSON.stringify(x));

/** Opens a deck and waits for its first picture, which needs no WebGL. */
export async function openDeck(page: Page, slug: string, more = ''): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // Routes turn the browser's cache off: only where the site has no such file.
  if (slug === 'fixture') await serveFixture(page);
  await page.goto(`/present/?lesson=${slug}${more}`);
  await expect(page.locator('.present-map .map-area').first()).toBeAttached();
}

/** The map, the title and the legend of the slide shown are those of its View. */
export async function isAsItsView(
  page: Page,
  slide: (typeof fixtureDeck.deck.slides)[number],
  hides = slide.hide,
): Promise<void> {
  const figure = expected(slide, hides);
  await expect(page.getByTestId('slide-title')).toHaveText(titleOf(slide, hides));
  await expect(page.getByTestId('slide-subtitle')).toHaveText(figure.subtitle);
  expect(await currentView(page)).toEqual(plain(viewOf(slide)));
  await expect.poll(() => shownLegend(page)).toEqual(legendOf(figure));
  await expect.poll(() => shownMarks(page)).toEqual(marksOf(figure));
  // WebGL in software takes its time.
  await expect(page.getByTestId('figure')).toHaveAttribute('data-drawn', slide.view, { timeout: 60_000 });
}

/** Smallest type on the screen, CSS px, and the words that don't fit. */
export function reading(page: Page): Promise<{ least: number; what: string; overflow: number }> {
  return page.evaluate(() => {
    let least = Infinity;
    let what = '';
    const walker = document.createTreeWalker(
      document.querySelector('.present-under') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (
        !element ||
        !node.textContent?.trim() ||
        element.closest('svg, .map-buttons, .maplibregl-control-container') ||
        element.getClientRects().length === 0
      )
        continue;
      const size = parseFloat(getComputedStyle(element).fontSize);
      // The foot's state is a mark alone where there is no room for its words.
      if (size > 0 && size < least && !element.matches('kbd')) {
        least = size;
        what = node.textContent;
      }
    }
    const words = document.querySelector('.present-text');
    return { least, what, overflow: words ? words.scrollHeight - words.clientHeight : 0 };
  });
}
