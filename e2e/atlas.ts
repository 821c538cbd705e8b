/** The atlas as its tests see it: the state that it publishes, and the parts of the page by name. */
import { expect, type Locator, type Page } from '@playwright/test';

export interface Spot {
  name: string;
  at: readonly [lon: number, lat: number];
}

/** Three places that everybody in the district knows, and a point well inside each, beside every circle of a precinct. */
export const SPOTS: readonly Spot[] = [
  { name: 'Koreatown', at: [-118.307, 34.0594] },
  { name: 'Boyle Heights', at: [-118.2071, 34.021] },
  { name: 'Eagle Rock', at: [-118.2086, 34.1418] },
];

/** Waits until the map is there: the SVG one that can be moved, and with `webgl` the one that has taken over from it. */
export async function mapReady(page: Page, webgl: boolean): Promise<void> {
  await expect(page.locator('.map-stage[data-live]')).toHaveCount(1, { timeout: 45_000 });
  if (webgl) await expect(page.locator('html')).toHaveAttribute('data-map', 'ready', { timeout: 45_000 });
}

/** That address, asking for the WebGL map where the test is about that: on a machine without a graphics card a reader gets the SVG. */
export function addressFor(address: string, webgl: boolean): string {
  if (!webgl) return address;
  const [path = '', hash] = address.split('#');
  return `${path}${path.includes('?') ? '&' : '?'}map=webgl${hash === undefined ? '' : `#${hash}`}`;
}

/** Opens an address of the site and waits for its map. */
export async function open(page: Page, address: string, webgl: boolean): Promise<void> {
  await page.goto(addressFor(address, webgl));
  await mapReady(page, webgl);
}

/** The current View, as plain data. */
export function currentView(page: Page): Promise<unknown> {
  return page.evaluate('JSON.parse(JSON.stringify(window.atlas.view()))');
}

function isPoint(x: unknown): x is { x: number; y: number } {
  return (
    typeof x === 'object' && x !== null && 'x' in x && 'y' in x && typeof x.x === 'number' && typeof x.y === 'number'
  );
}

/** Where that point of the world is on the page, in CSS pixels. */
export async function project(page: Page, [lon, lat]: Spot['at']): Promise<{ x: number; y: number }> {
  const point: unknown = await page.evaluate(`window.atlas.project([${lon}, ${lat}])`);
  if (!isPoint(point))
    throw new Error(`window.atlas.project gave no point for ${lon}, ${lat}: ${JSON.stringify(point)}`);
  return point;
}

/** Clicks the map at that point of the world. */
export async function clickMap(page: Page, at: Spot['at']): Promise<void> {
  const { x, y } = await project(page, at);
  await page.mouse.click(x, y);
}

export const headline = (page: Page): Locator => page.getByTestId('headline');
export const sentence = (page: Page): Locator => page.getByTestId('sentence');
export const legend = (page: Page): Locator => page.getByTestId('legend');
export const placed = (page: Page): Locator => page.getByTestId('placed');
export const places = (page: Page): Locator => page.getByTestId('places-table');
export const profile = (page: Page): Locator => page.getByTestId('profile');
export const profileHeading = (page: Page, name: string): Locator =>
  profile(page).getByRole('heading', { level: 2, name });
/** The button of a place in the list. */
export const placeButton = (page: Page, name: string): Locator =>
  places(page).getByRole('button', { name, exact: true });
/** The word of the view's sentence that opens a choice: `Election`, `Contest`, `Show`, `By`, `Years`. */
export const token = (page: Page, what: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^${what}: `) });

/** Opens that choice and takes an option of it. */
export async function choose(page: Page, what: string, option: string): Promise<void> {
  await token(page, what).click();
  await page.getByRole('dialog').getByRole('radio', { name: option, exact: true }).click();
}
export const chooseElection = (page: Page, name: string): Promise<void> => choose(page, 'Election', name);

/** What a choice offers; nothing where there is none to make. */
export async function offered(page: Page, what: string): Promise<string[]> {
  if ((await token(page, what).count()) === 0) return [];
  await token(page, what).click();
  const names = await page
    .getByRole('dialog')
    .getByRole('radio')
    .evaluateAll((all) => all.map((radio) => radio.getAttribute('aria-label') ?? ''));
  await page.keyboard.press('Escape');
  return names;
}

/** A reader who pays for every byte: nothing is fetched ahead of need. To be said before the page is opened. */
export async function saveData(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: Object.assign(new EventTarget(), { saveData: true }) });
  });
}

/** Opens the sheet for sharing. */
export async function openShare(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Share', exact: true }).filter({ visible: true }).click();
  return page.getByRole('dialog', { name: 'Share' });
}
export const inTheDistrict = (page: Page): Locator => page.getByTestId('in-the-district');
export const packError = (page: Page): Locator => page.getByTestId('pack-error');
export const notice = (page: Page): Locator => page.getByRole('status');
