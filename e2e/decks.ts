/** Decks as the tests know them: the published ones and a fixture, and what each slide has to show, computed from the published packs. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { spoken } from '@/components/map/contract';
import type { Deck, Slide } from '@/lib/deck/deck';
import { parseDeck } from '@/lib/deck/parse';
import { legendDrawn } from '@/lib/figure/drawnLegend';
import type { WordedFigure } from '@/lib/figure/figure';
import { hide } from '@/lib/figure/hide';
import { inWords } from '@/lib/figure/inWords';
import { figureNow } from '@/lib/figure/now';
import { publishedService } from '@/lib/figure/published';
import { english } from '@/lib/i18n/english';
import { colorOf } from '@/lib/scales/palettes';
import type { Hide } from '@/lib/view/presentation';
import { parse } from '@/lib/view/permalink';
import type { View } from '@/lib/view/view';

const LESSONS = join('out', 'lessons');
const FIXTURE = join('e2e', 'fixture.deck.json');

export interface TestDeck {
  slug: string;
  deck: Deck;
  text: string;
}

function deckIn(file: string, slug: string): TestDeck {
  const text = readFileSync(file, 'utf8');
  const parsed = parseDeck(text);
  if (!parsed.ok) throw new Error(`${file} is no deck: ${JSON.stringify(parsed.reason)}`);
  return { slug, deck: parsed.deck, text };
}

export const fixtureDeck = deckIn(FIXTURE, 'fixture');
/** Every deck that the site publishes. */
export const lessonDecks: readonly TestDeck[] = (existsSync(LESSONS) ? readdirSync(LESSONS) : [])
  .filter((name) => name.endsWith('.deck.json') && name !== 'fixture.deck.json')
  .sort()
  .map((name) => deckIn(join(LESSONS, name), name.replace('.deck.json', '')));

/** Puts the fixture where a lesson's deck would be. */
export async function serveFixture(page: Page): Promise<void> {
  await page
    .context()
    .route('**/lessons/fixture.deck.json', (route) =>
      route.fulfill({ contentType: 'application/json', body: fixtureDeck.text }),
    );
}

const service = publishedService();

export const viewOf = (slide: Slide): View => parse(slide.view).view;

/** The Figure that a slide has to show, with or without what it hides. */
export function expected(slide: Slide, hides: readonly Hide[] = slide.hide): WordedFigure {
  return inWords(hide(figureNow(service, viewOf(slide)).figure, hides), english);
}

/** The title of a slide: its own, else its Figure's. */
export const titleOf = (slide: Slide, hides?: readonly Hide[]): string => slide.title || expected(slide, hides).title;

/** The key of a legend as a screen reader hears it: the classes in use. */
export function legendOf(figure: WordedFigure): string[] {
  const { kind, classes } = legendDrawn(figure, true);
  return classes.map((c) => (kind === 'leaders' ? `${c.label} ${c.count}` : `${c.label}: ${c.count}`));
}

/** The marks of a map: id, fill and what a screen reader hears. */
export function marksOf(fig: WordedFigure): string[] {
  return fig.areas
    .map((a) => [a.id, a.color && a.quality !== 'none' ? colorOf(a.color, 'light') : 'none', spoken(a)].join(' | '))
    .sort();
}

export function shownLegend(page: Page): Promise<string[]> {
  return page
    .locator('.present-legend')
    .evaluate((box) => [
      ...[...box.querySelectorAll('.legend-scale [role="listitem"]')].map(
        (item) => item.getAttribute('aria-label') ?? '',
      ),
      ...[...box.querySelectorAll('.legend-leaders li')].map((item) => (item.textContent ?? '').trim()),
    ]);
}

export function shownMarks(page: Page): Promise<string[]> {
  return page
    .locator('.present-map .map-svg')
    .evaluate((svg) =>
      [...svg.querySelectorAll('.map-area')]
        .map((area) =>
          [area.getAttribute('data-id'), area.getAttribute('fill'), area.getAttribute('aria-label')].join(' | '),
        )
        .sort(),
    );
}
