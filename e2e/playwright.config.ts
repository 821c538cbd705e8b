import { defineConfig, devices } from '@playwright/test';
import type { AtlasOptions } from './fixtures';
import { findBrowser, SOFTWARE_WEBGL } from '../scripts/browser.mjs';

const PORT = process.env['CA34_PORT'] ?? '3400';
const ORIGIN = `http://127.0.0.1:${PORT}`;
const DESKTOP = { width: 1440, height: 900 };

const executablePath = findBrowser() ?? undefined;

export default defineConfig<AtlasOptions>({
  testDir: '.',
  outputDir: '../test-results',
  retries: 0,
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // Two cores and WebGL in software: a full screen of it takes its time, and a wait ends as soon as its state is there.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    baseURL: ORIGIN,
    viewport: DESKTOP,
    locale: 'en-US',
    timezoneId: 'America/Los_Angeles',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath, args: SOFTWARE_WEBGL },
  },
  projects: [
    {
      // What a reader gets on a machine without a graphics card: the SVG map.
      name: 'desktop',
      testIgnore: /(phone|webgl|without-webgl)\.spec/,
      use: { webgl: false },
    },
    {
      // Journeys that go over the map, on the WebGL map that they ask for.
      name: 'webgl',
      testMatch: /(access|block-groups|click-map|hexagon|keyboard|in-the-district|overlays|permalink|[/\\]webgl)\.spec/,
      grepInvert: /@picture/,
      use: { webgl: true },
    },
    {
      // A browser that has no WebGL at all.
      name: 'without-webgl',
      testMatch: /without-webgl\.spec/,
      use: { webgl: false, launchOptions: { executablePath, args: [...SOFTWARE_WEBGL, '--disable-3d-apis'] } },
    },
    {
      name: 'phone',
      testMatch: /phone\.spec/,
      use: {
        webgl: false,
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 2,
        hasTouch: true,
        isMobile: true,
        userAgent: devices['Pixel 7'].userAgent,
      },
    },
  ],
  webServer: {
    command: 'node scripts/serve.mjs',
    cwd: '..',
    url: ORIGIN,
    env: { CA34_PORT: PORT },
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
