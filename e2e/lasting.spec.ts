/** Votes on one geography: chosen, read in a profile across both plans, shared, taken home; two-party everywhere, and in no strip of House elections. */
import { choose, currentView, headline, legend, open, profile, profileHeading, token } from './atlas';
import { expect, test } from './fixtures';

test('a reader follows a neighborhood’s president from 2008 to 2020 and shares it', async ({ page, visitor }) => {
  await open(page, '/?m=two_party_president&n=koreatown', false);
  await expect(headline(page)).toContainText('two-party vote for president');
  await expect(profileHeading(page, 'Koreatown')).toBeVisible();
  const table = profile(page).getByTestId('lasting');
  await expect(table.getByRole('row')).toHaveCount(6);
  await expect(table.getByRole('row').nth(1)).toContainText(/2008.*Obama – McCain.*76\.3.*±/s);
  await expect(table.getByRole('row').nth(4)).toContainText(/2020.*Biden – Trump.*78\.9.*±/s);
  await expect(table.getByRole('columnheader')).toHaveText(['Year', '2011 lines', '2021 lines', 'Whole']);
  await expect(table.getByRole('row').last()).toContainText('Change 2008 to 2020');
  await expect(table).toContainText('Two-party estimates');
  await expect(table.getByRole('link', { name: '2012' })).toHaveAttribute(
    'href',
    /measure-two_party_president-november-2012$/,
  );

  await choose(page, 'Years', 'Nov 2012, est.');
  await expect(token(page, 'Years')).toContainText('Nov 2012');
  await choose(page, 'By', 'Block groups (recovered)');
  await expect(page).toHaveURL(/y=november-2012/);
  await expect(page).toHaveURL(/u=block-group/);
  await expect(legend(page)).toContainText('two-party');
  await page.getByRole('button', { name: 'Where the numbers come from' }).click();
  await expect(page.getByTestId('sources')).toContainText('Two-party estimates, not counts');
  await expect(page.getByTestId('sources')).toContainText('may not be sold');
  await page.keyboard.press('Escape');

  const stranger = await (await visitor()).newPage();
  await open(stranger, page.url(), false);
  await expect(headline(stranger)).toHaveText(await headline(page).innerText());
  expect(await currentView(stranger)).toEqual(await currentView(page));
});

test('the files are served with their terms', async ({ request }) => {
  const file = await request.get('/downloads/lasting/neighborhoods.csv');
  const text = await file.text();
  expect(text.split('\n')[0]).toContain('democrat_share,share_low,share_high');
  expect(text).toContain('koreatown,2011,president,november-2008,Barack Obama,John McCain,76.3');
  expect(
    text
      .trimEnd()
      .split('\n')
      .slice(1)
      .every((line) => line.endsWith('CC BY-SA 4.0; may not be sold')),
  ).toBe(true);
});
