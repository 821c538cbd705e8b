/** Block groups: picked, clicked, shared, printed, embedded; what a switch to them fetches; where they are not offered. */
import { gzipSync } from 'node:zlib';
import { extractText, getDocumentProxy } from 'unpdf';
import {
  choose,
  chooseElection,
  clickMap,
  currentView,
  headline,
  legend,
  offered,
  open,
  openShare,
  profile,
  profileHeading,
  saveData,
  SPOTS,
  token,
} from './atlas';
import { PICTURE, expect, test } from './fixtures';

const UNIT = 'Block groups (recovered)';
const KOREATOWN = /^Koreatown, tract \d+(\.\d+)?, block group \d$/;

test('a reader picks block groups, clicks one, shares the link, prints it and embeds it', async ({
  page,
  visitor,
  webgl,
}) => {
  await open(page, '/', webgl);
  await choose(page, 'By', UNIT);
  await expect(headline(page)).toHaveText(/^Gomez won the district; Kim led in \d+ of \d+ block groups$/);
  await expect(legend(page)).toContainText('Lead not clear');

  // A click selects what hover names.
  await clickMap(page, SPOTS[0]!.at);
  const heading = profile(page).getByRole('heading', { level: 2 });
  await expect(heading).toHaveText(KOREATOWN);
  const name = await heading.innerText();
  await expect(page.locator('.map-card')).toContainText(name);
  await expect(profile(page)).toContainText('Census block group 06037');
  await expect(profile(page).locator('.bar-row')).toHaveCount(3);
  await expect(page.getByTestId('units-table').getByRole('button', { name, exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(page).toHaveURL(/u=block-group&n=06037\d{7}/);

  await page.getByRole('button', { name: 'Where the numbers come from' }).click();
  await expect(page.getByTestId('sources')).toContainText('Recovered from votes by block group');
  await expect(page.getByTestId('sources')).toContainText('CC BY-SA 4.0, may not be sold');
  await page.keyboard.press('Escape');

  const stranger = await (await visitor()).newPage();
  const link = new URL(page.url());
  link.searchParams.delete('map');
  await open(stranger, link.href, false);
  await expect(profileHeading(stranger, name)).toBeVisible();
  await expect(headline(stranger)).toHaveText(await headline(page).innerText());
  expect(await currentView(stranger)).toEqual(await currentView(page));

  await expect(stranger.locator('html')).toHaveAttribute('data-printable');
  const pdf = await getDocumentProxy(new Uint8Array(await stranger.pdf({ format: 'Letter' })));
  const { totalPages, text } = await extractText(pdf, { mergePages: true });
  expect(totalPages).toBeLessThanOrEqual(2);
  for (const words of ['block groups', 'ead not clear', 'U.S. Census Bureau', 'may not be sold', 'Koreatown'])
    expect(text.replace(/\s+/g, ' ')).toContain(words);

  await (await openShare(stranger)).locator('.foot-embed').click();
  await expect(stranger.getByTestId('code')).toHaveValue(/\/embed\/\?u=block-group&amp;n=06037\d{7}/);
  const preview = stranger.frameLocator('[data-testid="preview"]');
  await expect(preview.getByTestId('headline')).toHaveText(await headline(page).innerText());
  await expect(preview.locator('.map-area[data-kind="block-group"]').first()).toBeAttached();
  await expect(preview.getByTestId('source')).toContainText('may not be sold');
  await expect(preview.getByTestId('selected')).toContainText(name);
});

test('arrow keys move between block groups, each says its name, and Enter selects it', PICTURE, async ({ page }) => {
  await open(page, '/?u=block-group', false);
  const areas = page.locator('.map-area[data-kind="block-group"]');
  await expect(areas.first()).toBeAttached();
  await page.locator('.map-area[tabindex="0"]').focus();
  const focused = page.locator('.map-area:focus');
  const first = await focused.getAttribute('aria-label');
  await page.keyboard.press('ArrowDown');
  await expect(focused).not.toHaveAttribute('aria-label', first ?? '');
  await expect(focused).toHaveAttribute('aria-label', /tract \d+(\.\d+)?, block group \d, /);
  const id = await focused.getAttribute('data-id');
  await page.keyboard.press('Enter');
  await expect.poll(() => currentView(page)).toMatchObject({ selection: [id] });
});

test('they are offered where they are known, and else it is said why not', PICTURE, async ({ page, webgl }) => {
  await open(page, '/?u=block-group', webgl);
  await expect(token(page, 'By')).toHaveText(/by block group \(recovered\)/);
  await chooseElection(page, 'November 2024');
  await expect(token(page, 'By')).not.toHaveText(/block group/);
  expect(await offered(page, 'By')).not.toContain(UNIT);
  await token(page, 'By').click();
  await expect(page.getByText('Block groups: only leads and shares of November 2016, 2018 and 2020.')).toBeVisible();
  await page.keyboard.press('Escape');
  await chooseElection(page, 'November 2018');
  await expect(token(page, 'By')).toHaveText(/by block group/);
  await page.goto('/?u=block-group&m=turnout');
  await expect(page.getByRole('status').filter({ hasText: 'could not be used' })).toContainText('block-group');
});

test('a switch to them, of election and a selected one fetch at most 30 KB', PICTURE, async ({ page, webgl }) => {
  await saveData(page);
  await open(page, '/', webgl);
  // The page's own files have come.
  await expect(page.locator('html')).toHaveAttribute('data-printable');
  let bodies: Promise<{ path: string; size: number }>[] = [];
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    if (/\/data\/(election|contest|intervals|blockgroups|geometry-block)/.test(path))
      bodies.push(response.body().then((body) => ({ path, size: gzipSync(body, { level: 9 }).length })));
  });
  const step = async (what: string, act: () => Promise<void>): Promise<void> => {
    bodies = [];
    await act();
    const files = await Promise.all(bodies);
    const sum = files.reduce((n, file) => n + file.size, 0);
    console.log(`${(sum / 1000).toFixed(1)} KB  ${what}: ${files.map((file) => file.path).join(', ')}`);
    expect(files.length, what).toBeGreaterThan(0);
    expect(sum, what).toBeLessThanOrEqual(30_000);
  };
  await step('block groups', async () => {
    await choose(page, 'By', UNIT);
    await expect(headline(page)).toContainText('block groups');
    await expect(page.locator('.map-area[data-kind="block-group"]').first()).toBeAttached();
  });
  for (const name of ['November 2018', 'November 2016'])
    await step(name, async () => {
      await chooseElection(page, name);
      await expect(page.locator('.card-subtitle')).toContainText(name);
      await expect(headline(page)).toContainText('block group');
    });
});
