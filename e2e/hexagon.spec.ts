/** One grid for every election: hexagons are an estimate and say so; the change of a share between two elections; a click selects the neighborhood under it. */
import { gzipSync } from 'node:zlib';
import {
  choose,
  chooseElection,
  clickMap,
  currentView,
  headline,
  legend,
  offered,
  open,
  profileHeading,
  saveData,
  sentence,
  SPOTS,
  token,
} from './atlas';
import { PICTURE, expect, test } from './fixtures';

const units = 'units-table';

test('a link to hexagons opens an estimate that says so everywhere, with its error', async ({ page, webgl }) => {
  await open(page, '/?u=hexagon', webgl);
  await expect(headline(page)).toContainText('Estimate');
  await expect(token(page, 'By')).toHaveText(/by hexagon \(estimate\)/);
  await expect(legend(page)).toContainText('(estimate)');
  await expect(legend(page)).toContainText('hexagons');
  await expect(sentence(page)).toContainText(/off by \d+\.\d points on average/);
  await expect(page.getByTestId(units)).toContainText('Hexagons (estimate)');
  await page.getByRole('button', { name: 'Where the numbers come from' }).click();
  await expect(page.getByText('An estimate, not a count')).toBeVisible();
  await expect(page.getByText(/Left out one by one/)).toBeVisible();
});

test('a click on a hexagon selects the neighborhood under it', async ({ page, webgl }) => {
  await open(page, '/?u=hexagon', webgl);
  await expect(headline(page)).toContainText('Estimate');
  await clickMap(page, SPOTS[1]!.at);
  await expect(profileHeading(page, 'Boyle Heights')).toBeVisible();
  expect(await currentView(page)).toMatchObject({ selection: ['boyle-heights'], subject: { unit: 'hexagon' } });
});

test('a row of the hexagons’ table selects the neighborhood it lies in', PICTURE, async ({ page, webgl }) => {
  await open(page, '/?u=hexagon', webgl);
  await page.getByRole('button', { name: /^Show all \d+$/ }).click();
  await page.getByTestId(units).getByRole('button', { name: 'Eagle Rock, hexagon 1', exact: true }).click();
  await expect(profileHeading(page, 'Eagle Rock')).toBeVisible();
});

test('hexagons are offered where there is an estimate, and nowhere else', PICTURE, async ({ page, webgl }) => {
  await open(page, '/?u=neighborhood', webgl);
  await choose(page, 'By', 'Hexagons (estimate)');
  await expect(headline(page)).toContainText('Estimate');
  await choose(page, 'Show', 'Turnout');
  expect(await offered(page, 'By')).not.toContain('Hexagons (estimate)');
  await page.goto('/?c=president&u=hexagon');
  await expect(
    page.getByRole('status').filter({ hasText: 'A smoothed estimate of this contest is not offered' }),
  ).toBeVisible();
});

test(
  'the change of a share since an earlier election: by neighborhoods across plans, by hexagons inside one',
  PICTURE,
  async ({ page, webgl }) => {
    await open(page, '/?e=2024-11-general&m=swing-2020-11-general', webgl);
    await expect(headline(page)).toContainText(/Gomez’s share rose in \d+ of \d+ neighborhoods since November 2020/);
    await expect(legend(page)).toContainText('Change of Gomez’s share');
    expect(await offered(page, 'By')).not.toContain('Hexagons (estimate)');
    await page.getByRole('button', { name: 'Where the numbers come from' }).click();
    await expect(page.getByText('The district’s lines changed between these elections')).toBeVisible();
    await page.goto('/?m=swing-2017-06-special-runoff&u=hexagon');
    await expect(headline(page)).toContainText(
      /Estimate: Gomez’s share rose in \d+ of \d+ hexagons since the June 2017 runoff/,
    );
    await expect(page.getByTestId('placed')).toContainText('June 2017 runoff: 42,298 of 43,179 votes placed');
  },
);

test('a switch of election by hexagons fetches at most 20 KB', PICTURE, async ({ page, webgl }) => {
  await saveData(page);
  await open(page, '/?u=hexagon', webgl);
  await expect(headline(page)).toContainText('Estimate');
  await expect(page.locator('html')).not.toHaveAttribute('data-pending');
  const bodies: Promise<number>[] = [];
  page.on('response', (response) => {
    if (/\/data\/(election|contest|estimate|hexagons|geometry-hexagons)/.test(response.url()))
      bodies.push(response.body().then((body) => gzipSync(body).length));
  });
  await chooseElection(page, 'June 2017 runoff');
  await expect(token(page, 'Election')).toHaveText(/June 2017 runoff/);
  await expect(page.locator('html')).not.toHaveAttribute('data-pending');
  await expect(headline(page)).toContainText('Ahn');
  const sizes = await Promise.all(bodies);
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThan(20 * 1024);
});
