/** Embeds on a page of another origin, in plain and in sandboxed frames: the right title, legend and values; and the builder that makes their code. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { BrowserContext, FrameLocator, Page } from '@playwright/test';
import { chooseElection } from './atlas';
import { axeFindings } from './axe';
import { expect, test } from './fixtures';
import { CONTENT_SECURITY_POLICY } from '../scripts/headers.mjs';

/** A page somewhere else: a server of its own on another port, so another origin. */
async function elsewhere(html: string): Promise<{ server: Server; origin: string }> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(html);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  return { server, origin: `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}` };
}

/** The test's own watch allows no other origin, so this page has a profile of its own, watched here. */
async function visit(context: BrowserContext, address: string): Promise<{ page: Page; messages: string[] }> {
  const messages: string[] = [];
  context.on('console', (m) => {
    if (['error', 'warning'].includes(m.type()) && !/GPU stall|favicon/.test(m.text() + m.location().url))
      messages.push(m.text());
  });
  context.on('weberror', (e) => messages.push(`uncaught: ${e.error().message}`));
  const page = await context.newPage();
  await page.goto(address);
  return { page, messages };
}

const inFrame = (page: Page, id: string): FrameLocator => page.frameLocator(`#${id}`);
const areas = (frame: FrameLocator) => frame.locator('.map-area');

test('the example page on another origin shows each embed right, sandboxed or not', async ({ browser, baseURL }) => {
  const example = readFileSync('public/embed/example.html', 'utf8').replaceAll('src="/', `src="${baseURL}/`);
  const { server, origin } = await elsewhere(example);
  const context = await browser.newContext({ viewport: { width: 900, height: 1700 } });
  try {
    const { page, messages } = await visit(context, origin);

    const plain = inFrame(page, 'plain');
    await expect(plain.getByTestId('headline')).toHaveText('Gomez won the district; Mejia led in 2 of 229 precincts');
    await expect(plain.getByTestId('legend')).toContainText('Mejia');
    await expect(plain.locator('.map-stage[data-live]')).toHaveCount(1);

    const sandboxed = inFrame(page, 'sandboxed');
    await expect(sandboxed.getByTestId('headline')).toContainText('Renters’ share of households');
    await expect(sandboxed.getByTestId('selected')).toContainText(/Koreatown 93\.\d%/);
    await expect(sandboxed.getByTestId('legend').getByRole('listitem')).toHaveCount(5);
    await expect(sandboxed.getByTestId('source')).toContainText('ACS 2018–22');
    // Its origin is opaque: no worker, so the SVG; it is a map all the same.
    await expect(sandboxed.locator('html')).toHaveAttribute('data-map', 'svg');
    await expect(areas(sandboxed)).toHaveCount(24);
    const filled = await areas(sandboxed).evaluateAll(
      (all) => all.filter((a) => /^#/.test(a.getAttribute('fill') ?? '')).length,
    );
    expect(filled).toBe(24);
    await expect(sandboxed.getByRole('button', { name: 'Change what is shown' })).toHaveCount(0);
    await sandboxed.getByRole('button', { name: 'Table' }).click();
    await expect(sandboxed.getByTestId('places-table').getByRole('row', { name: /Koreatown 93/ })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(sandboxed.getByTestId('embed-panel')).toHaveCount(0);

    const guess = inFrame(page, 'guess');
    await expect(guess.getByTestId('headline')).toHaveText(
      'U.S. House, 34th district, November 2020 · leader and margin',
    );
    await expect(guess.getByTestId('legend')).toHaveCount(0);
    await expect(guess.locator('.map-buttons')).toHaveCount(0);
    expect(await guess.locator('body').innerText()).not.toMatch(/Gomez|Koreatown/);
    await guess.getByRole('button', { name: 'Reveal' }).click();
    await expect(guess.getByTestId('headline')).toContainText('Gomez won the district');
    await expect(guess.getByTestId('legend')).toContainText('Kim');

    const link = sandboxed.getByRole('link', { name: 'Open in the atlas' });
    await expect(link).toHaveAttribute('href', '/measure/renter-share/?n=koreatown&lock');
    await expect(link).toHaveAttribute('rel', 'noopener');
    expect(messages).toEqual([]);
  } finally {
    await context.close();
    server.close();
  }
});

test.describe('when the data can’t be fetched in the frame', () => {
  test('another view than the first says so and shows no other’s figures', async ({ browser, baseURL }) => {
    const { server, origin } = await elsewhere(
      `<iframe id="map" sandbox="allow-scripts" src="${baseURL}/embed/?e=2018-11-general" width="640" height="480"></iframe><iframe id="first" sandbox="allow-scripts" src="${baseURL}/embed/" width="640" height="480"></iframe>`,
    );
    const context = await browser.newContext();
    try {
      await context.route('**/data/**', (route) => route.abort());
      const { page } = await visit(context, origin);
      const frame = inFrame(page, 'map');
      await expect(frame.getByTestId('embed-problem')).toContainText('could not be loaded');
      await expect(frame.getByRole('link', { name: 'Open this view in the atlas' })).toHaveAttribute(
        'href',
        '/2018-11-general/',
      );
      await expect(frame.getByTestId('headline')).toHaveCount(0);
      await expect(frame.getByTestId('source')).toHaveText('');
      await expect(inFrame(page, 'first').getByTestId('headline')).toHaveText(/^Gomez won the district; Kim led/);
      await context.unrouteAll({ behavior: 'wait' });
      await frame.getByRole('button', { name: 'Try again' }).click();
      await expect(frame.getByTestId('headline')).toContainText('Mejia');
    } finally {
      await context.close();
      server.close();
    }
  });
});

test('an embed works by itself, unlocked and without leaving traces in the history', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 480 });
  await page.goto('/embed/?n=koreatown');
  await expect(page.locator('.map-stage[data-live]')).toHaveCount(1);
  const before = await page.evaluate('history.length');
  await page.getByRole('button', { name: 'Change what is shown' }).click();
  await chooseElection(page, 'November 2018');
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(page.getByTestId('headline')).toContainText('Mejia');
  await expect(page.getByTestId('source')).toContainText('6 November 2018');
  expect(await page.evaluate('history.length')).toBe(before);
  expect(await axeFindings(page)).toEqual([]);
});

test('the builder makes code that shows what it says', async ({ page }) => {
  await page.goto('/embed/build/?e=2014-11-general&n=westlake');
  await page.getByRole('radio', { name: 'Own size' }).check();
  await page.getByLabel('Width, px').fill('500');
  await page.getByLabel('Height, px').fill('420');
  await page.getByRole('checkbox', { name: /^Locked/ }).check();
  await page.getByRole('checkbox', { name: 'values' }).check();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.getByRole('radio', { name: 'Fixed' }).check();
  const code = await page.getByTestId('code').inputValue();
  expect(code).toMatch(
    /^<iframe src="http:\/\/127\.0\.0\.1:\d+\/embed\/\?e=2014-11-general&amp;n=westlake&amp;lock&amp;hide=values&amp;theme=dark&amp;camera=fixed" title="Map: U\.S\. House, 34th district, November 2014 · leader and margin" width="500" height="420"/,
  );
  expect(code).toContain('loading="lazy"');
  const preview = page.frameLocator('[data-testid="preview"]');
  await expect(preview.getByTestId('headline')).toContainText('November 2014');
  await expect(preview.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByTestId('view-link').fill('no link at all');
  await expect(page.getByText('This is not a link of this atlas')).toBeVisible();
  expect(await page.getByTestId('code').inputValue()).toContain('/embed/?lock&amp;hide=values');
  expect(await axeFindings(page, { exclude: 'iframe' })).toEqual([]);
});

test('the headers file for hosts says what the local server sends', () => {
  const file = readFileSync('public/_headers', 'utf8');
  expect(file).toContain(`Content-Security-Policy: ${CONTENT_SECURITY_POLICY}\n`);
  expect(file).toContain('Access-Control-Allow-Origin: *');
  expect(`${file}${CONTENT_SECURITY_POLICY}`).not.toMatch(/X-Frame-Options|frame-ancestors/i);
});
