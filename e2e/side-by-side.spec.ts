/** A place and several side by side, as a reader meets them. */
import { test, expect } from './fixtures';
import { open, profile, profileHeading } from './atlas';

test('a profile says the finding first, opens one election at a time, and its tab follows the map', async ({
  page,
  webgl,
}) => {
  await open(page, '/?n=koreatown&u=neighborhood', webgl);
  await expect(profileHeading(page, 'Koreatown')).toBeVisible();
  await expect(profile(page)).toContainText(/Kim led here by [\d.]+ points; Gomez led in the whole district by 6\.0\./);
  const rows = profile(page).locator('details.bar-row');
  const open2020 = rows.filter({ hasText: 'Nov 2020' });
  const open2024 = rows.filter({ hasText: 'Nov 2024' });
  await expect(open2020).toHaveAttribute('open', '');
  await expect(open2020.getByRole('row', { name: /David Kim/ })).toBeVisible();
  await open2024.locator('summary').click();
  await expect(open2024).toHaveAttribute('open', '');
  await expect(open2020).not.toHaveAttribute('open');
  await profile(page).getByRole('radio', { name: 'People' }).check();
  await expect(profile(page)).toContainText('Renters');
  await expect(rows).toHaveCount(0);
  await profile(page).getByRole('radio', { name: 'Votes' }).check();
  await page.getByRole('radio', { name: 'People' }).first().check();
  await expect(profile(page).getByRole('radio', { name: 'People' })).toBeChecked();
});

test('places side by side are sorted by difference, in marks and in words, and one can be taken away', async ({
  page,
  webgl,
}) => {
  await open(page, '/?n=koreatown,boyle-heights,eagle-rock', webgl);
  const compare = page.getByTestId('compare');
  await expect(compare.getByRole('heading', { level: 2 })).toHaveText(
    /^Furthest apart: Latino, Census 2020, by 57\.0 points$/,
  );
  const runoff = compare.getByRole('listitem').filter({ hasText: 'Gomez Jun 2017' });
  await expect(runoff).toContainText(/Koreatown [\d.]+%, Boyle Heights [\d.]+%, Eagle Rock [\d.]+%/);
  await expect(runoff.locator('.place-mark')).toHaveCount(3);
  await compare.getByLabel('Sort the rows').selectOption('listed');
  await expect(compare.locator('.compare-rows > li').first()).toContainText('Nov 2025');
  await compare.getByText('All figures as a table').click();
  await expect(compare.getByRole('columnheader', { name: 'Eagle Rock' })).toBeVisible();
  await compare.getByRole('button', { name: 'Remove Eagle Rock from the selection' }).click();
  await expect(compare).toContainText('2 of 6');
  await expect(page).toHaveURL(/n=koreatown,boyle-heights/);
});
