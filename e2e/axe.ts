/** What axe finds on a page, in lines that a failing test can show. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './fixtures';

interface Where {
  /** Only inside this selector. */
  include?: string;
  exclude?: string;
  /** Contrast alone: what another color scheme can change. */
  colorsOnly?: boolean;
}

export async function axeFindings(page: Page, { include, exclude, colorsOnly = false }: Where = {}): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  if (include) axe.include(include);
  if (exclude) axe.exclude(exclude);
  if (colorsOnly) axe.withRules(['color-contrast']);
  const { violations } = await axe.analyze();
  return violations.flatMap((v) =>
    v.nodes.map((node) => `${v.id} at ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
}

/** A page of text at the screen's size, light and dark: axe finds nothing, and nothing reaches past the side. */
export async function expectSoundPage(page: Page, address: string): Promise<void> {
  const width = page.viewportSize()?.width ?? 0;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await axeFindings(page, { colorsOnly: colorScheme === 'dark' }), colorScheme).toEqual([]);
  }
}
