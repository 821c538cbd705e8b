/**
 * Every end-to-end test runs under watch: after it, no console error or warning, no uncaught error and no request off the site's own origin
 * may have happened, in any page of any context that it opened. What a test expects to be said it must name with `test.use({ expectedMessages })`.
 */
import { test as base, type Browser, type BrowserContext, type BrowserContextOptions } from '@playwright/test';

export interface AtlasOptions {
  /** True where the addresses that a test opens ask for the WebGL map (`map=webgl`); else it runs on what a reader gets, the SVG map. */
  webgl: boolean;
  /** Console messages that this test provokes; none by default. */
  expectedMessages: RegExp[];
}

interface Watch {
  messages: string[];
  strangers: string[];
}

/**
 * What no code of ours can prevent: the software WebGL driver of the test machine complains of its own speed when a map is read back
 * (`GL Driver Message (OpenGL, Performance, GL_CLOSE_PATH_NV, High): GPU stall due to ReadPixels`).
 */
const DRIVER_MESSAGES = [/GL Driver Message \(OpenGL, Performance, .*GPU stall due to ReadPixels/];

function watchContext(context: BrowserContext, origin: string, watch: Watch): void {
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      watch.messages.push(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (event) => watch.messages.push(`uncaught: ${event.error().message}`));
  context.on('request', (request) => {
    const url = request.url();
    if (!/^(data|blob):/.test(url) && new URL(url).origin !== origin) watch.strangers.push(url);
  });
}

/** Options that a context made by hand needs to be like the tests' own. */
export type Visitor = (options?: BrowserContextOptions) => Promise<BrowserContext>;

interface Fixtures {
  watch: Watch;
  /** Opens a new browser profile, watched like the first one. */
  visitor: Visitor;
}

/** Opens another browser profile under the same watch. */
export async function openVisitor(
  browser: Browser,
  baseURL: string,
  watch: Watch,
  options: BrowserContextOptions,
): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL, ...options });
  watchContext(context, new URL(baseURL).origin, watch);
  return context;
}

/**
 * Runs what a test does under watch of this context.
 * @throws where a page said what is not expected or asked another origin, with the words or the addresses.
 */
export async function watched(
  context: BrowserContext,
  origin: string,
  expected: readonly RegExp[],
  act: (watch: Watch) => Promise<void>,
): Promise<void> {
  const watch: Watch = { messages: [], strangers: [] };
  watchContext(context, origin, watch);
  await act(watch);
  const allowed = [...DRIVER_MESSAGES, ...expected];
  base
    .expect(
      watch.messages.filter((text) => !allowed.some((pattern) => pattern.test(text))),
      'console errors and warnings',
    )
    .toEqual([]);
  base.expect(watch.strangers, 'requests that leave the origin').toEqual([]);
}

export const test = base.extend<AtlasOptions & Fixtures>({
  webgl: [false, { option: true }],
  expectedMessages: [[], { option: true }],
  watch: [
    async ({ context, baseURL, expectedMessages }, provide) => {
      await watched(context, new URL(baseURL ?? '').origin, expectedMessages, provide);
    },
    { auto: true },
  ],
  visitor: async ({ browser, baseURL, viewport, locale, watch }, provide) => {
    const contexts: BrowserContext[] = [];
    await provide(async (options = {}) => {
      const context = await openVisitor(browser, baseURL ?? '', watch, { viewport, locale, ...options });
      contexts.push(context);
      return context;
    });
    for (const context of contexts) await context.close();
  },
});

/** Tag of a test that asks nothing of the live map: once, on the picture, is enough. */
export const PICTURE = { tag: '@picture' };

/** Tag of what the full cross adds: its route, theme and size are each met by another journey. `npm run e2e` leaves it out, `npm run e2e:all` runs it. */
export const CROSS = { tag: '@cross' };

export { expect } from '@playwright/test';
