/** A place against the district, as a measure of its own: chosen from the sentence of the view, told by headline, legend and list, kept by the link. */
import { choose, currentView, headline, legend, open, places } from './atlas';
import { expect, test } from './fixtures';

test('the lead of each place less the district’s is a choice of the sentence', async ({ page, webgl }) => {
  await open(page, '/', webgl);
  await choose(page, 'Show', 'Lead against the district’s');
  await expect(headline(page)).toContainText('did better than in the district');
  await expect(legend(page)).toContainText('More, in points');
  await expect(legend(page).getByRole('listitem', { name: /more for Kim/ })).not.toHaveCount(0);
  await expect(places(page).getByRole('row', { name: /^East Los Angeles/ })).toContainText(/Gomez \+3\d\.\d/);
  await expect(page).toHaveURL(/[?&]m=against/);
  await page.reload();
  await expect(headline(page)).toContainText('did better than in the district');
  expect(await currentView(page)).toMatchObject({ subject: { measure: 'against' } });
});

test('where most places crowd one step, the map takes steps of its own and leads to the common ones', async ({
  page,
  webgl,
}) => {
  await open(page, '/?e=2025-11-special&u=neighborhood', webgl);
  await expect(legend(page)).toContainText('own steps');
  await legend(page).getByRole('button', { name: 'Show the steps of all elections' }).click();
  await expect(legend(page)).toContainText('common steps');
  await expect(legend(page).getByRole('listitem', { name: /^Yes by 50 or more: \d/ })).toHaveCount(1);
  await expect(page).toHaveURL(/[?&]scale=common/);
  await legend(page).getByRole('button', { name: 'Show this map’s own steps' }).click();
  await expect(page).not.toHaveURL(/scale=/);
});
