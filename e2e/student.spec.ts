/** Student mode: a locked link has only what a task needs; what a link hides is nowhere on the page, from the first frame on, until it is revealed. */
import type { Page } from '@playwright/test';
import { headline, legend, open, places, profile, profileHeading, sentence, token } from './atlas';
import { axeFindings } from './axe';
import { PICTURE, expect, test } from './fixtures';

/** All that can be read or heard on the page: visible text, and the names of marks. */
function told(page: Page): Promise<string> {
  return page.evaluate(() =>
    [
      document.title,
      document.body.innerText,
      ...[...document.querySelectorAll('[aria-label], [title]')]
        .filter((e) => e.checkVisibility({ visibilityProperty: true }))
        .map((e) => `${e.getAttribute('aria-label') ?? ''} ${e.getAttribute('title') ?? ''}`),
      ...[...document.querySelectorAll('svg text')]
        .filter((e) => e.checkVisibility({ visibilityProperty: true }))
        .map((e) => e.textContent ?? ''),
    ].join('\n'),
  );
}

test('a locked link keeps the map, list and profile, and nothing to choose another view with', async ({
  page,
  webgl,
}) => {
  await open(page, '/?e=2018-11-general&n=koreatown&lock', webgl);
  await expect(page.locator('.tokens')).toBeHidden();
  await expect(page.locator('.strip button')).toHaveCount(0);
  await expect(page.getByTestId('in-the-district')).toBeHidden();
  await expect(legend(page)).toBeVisible();
  await expect(profile(page).getByRole('heading', { name: 'Koreatown' })).toBeVisible();
  await places(page).getByRole('button', { name: 'Eagle Rock', exact: true }).click();
  await expect(profile(page).getByRole('heading', { name: 'Eagle Rock' })).toBeVisible();
  // The lock goes along, so that reloading does not open it.
  expect(new URL(page.url()).pathname).toBe('/2018-11-general/');
  expect(new URL(page.url()).search).toBe('?n=eagle-rock&lock');
});

test('hidden names, values, parties and legend are told nowhere, from the first frame on, and come with Reveal', async ({
  page,
  webgl,
}) => {
  await page.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    const look = () => {
      for (const e of document.querySelectorAll(
        '[data-testid="headline"], [data-testid="sentence"], [data-testid="legend"], .map-name, .map-area',
      )) {
        if (!e.checkVisibility({ visibilityProperty: true })) continue;
        const text = `${e.textContent} ${e.getAttribute('aria-label') ?? ''}`;
        if (/Koreatown|Boyle|Gomez won|\+\d|Kim led/.test(text)) seen.add(text);
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await open(page, '/?n=koreatown&lock&hide=names,values,legend,party', webgl);
  await expect(page.getByTestId('hide-bar')).toContainText('Hidden for now');
  await expect(page.locator('html')).not.toHaveAttribute('data-pending');
  await expect(profile(page).getByRole('heading', { level: 2, name: /^Area [A-Z]$/ })).toBeVisible();
  expect(await page.evaluate('[...window.seen]'), 'seen on the way').toEqual([]);
  expect(await told(page)).not.toMatch(/Koreatown|Boyle Heights|Eagle Rock|Gomez|Kim\b|\d\.\d%|\+\d+\.\d/);
  await expect(legend(page)).toHaveCount(0);
  expect(await axeFindings(page)).toEqual([]);

  // Hovering an area says its letter and no more.
  await places(page).getByRole('button', { name: 'Area C', exact: true }).focus();
  expect(await told(page)).not.toMatch(/Highland|Gomez/);

  await page.getByRole('button', { name: 'Reveal' }).click();
  await expect(page.getByTestId('hide-bar').getByRole('status')).toHaveText('Everything is shown.');
  await expect(headline(page)).toContainText('Gomez won the district');
  await expect(sentence(page)).toContainText('East Los Angeles');
  await expect(legend(page)).toBeVisible();
  await expect(places(page).getByRole('button', { name: 'Koreatown', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Hide again' }).click();
  await expect(headline(page)).not.toContainText('Gomez');
  expect(await told(page)).not.toMatch(/Koreatown|Gomez/);
});

test('a link asks for a theme for this page and leaves the reader’s own alone', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/?theme=dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto('/?theme=contrast');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
  await page.goto('/');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', /./);
});

test(
  'the projector’s theme: chosen from the list and kept; type from 20 px up, the choices behind one button',
  PICTURE,
  async ({ page, webgl }) => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await open(page, '/?n=koreatown', webgl);
    await page.getByRole('button', { name: /^Display: / }).click();
    await page.getByRole('radio', { name: 'Projector', exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector');
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector');
    await expect(profileHeading(page, 'Koreatown')).toHaveCount(0);
    await page.getByRole('button', { name: 'Panels' }).click();
    await expect(profileHeading(page, 'Koreatown')).toBeVisible();
    const small = await page.evaluate(() => {
      const found: string[] = [];
      const walker = document.createTreeWalker(document.querySelector('.atlas') ?? document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        if (
          !element ||
          !node.textContent?.trim() ||
          element.closest('svg, .visually-hidden, .skip-link, .map-buttons, option') ||
          !element.checkVisibility()
        )
          continue;
        const zoom = (element as HTMLElement & { currentCSSZoom?: number }).currentCSSZoom ?? 1;
        const size = parseFloat(getComputedStyle(element).fontSize) * zoom;
        if (size < 20) found.push(`${size.toFixed(1)} px: ${node.textContent}`);
      }
      return found;
    });
    expect(small).toEqual([]);
    const names = await page
      .locator('.map-name')
      .first()
      .evaluate((e) => e.getBoundingClientRect().height);
    expect(names).toBeGreaterThanOrEqual(20);
    await expect(token(page, 'Election')).toBeVisible();
    await page.getByRole('button', { name: 'Nov 2018', exact: true }).click();
    await expect(page).toHaveURL(/\/2018-11-general\//);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1024);
    expect(await axeFindings(page)).toEqual([]);
    // In student mode the choices stay away.
    await page.goto('/?lock');
    await expect(page.getByRole('button', { name: 'Panels' })).toHaveCount(0);
  },
);
