/**
 * Finds a Chromium for the end-to-end tests. Run as a script it also installs one where it can:
 * Debian and its kin as root through apt, everywhere else Playwright's own; else it says in one line what to install.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ADVICE =
  'No browser for the end-to-end tests: install Chromium (Debian: apt-get install chromium; elsewhere: npx playwright install chromium) or set CA34_CHROMIUM to one.';

/**
 * WebGL in software, as there is rarely a graphics card where tests run, but the page itself put together without it: that takes a third of the time. And a
 * browser that calls nobody on its own account.
 */
export const SOFTWARE_WEBGL = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-compositing',
];

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether that file starts and answers as a browser: on some systems `chromium` is only a stub that asks for a snap.
 * @param {string} path
 */
function runs(path) {
  return isExecutable(path) && spawnSync(path, ['--version'], { timeout: 30_000, stdio: 'ignore' }).status === 0;
}

/** @param {string} name */
function onPath(name) {
  return (
    (process.env['PATH'] ?? '')
      .split(delimiter)
      .filter(Boolean)
      .map((folder) => join(folder, name))
      .find(isExecutable) ?? null
  );
}

/**
 * Path of a browser that is already here: CA34_CHROMIUM, then one on the PATH, then Playwright's own.
 * @returns {string | null} null when there is none
 * @throws {Error} when CA34_CHROMIUM names a file that does not run
 */
export function findBrowser() {
  const named = process.env['CA34_CHROMIUM'];
  if (named) {
    if (!runs(named))
      throw new Error(
        `CA34_CHROMIUM names ${named}, which does not run. Point it at a Chromium, or unset it to have one found.`,
      );
    return named;
  }
  for (const name of NAMES) {
    const path = onPath(name);
    if (path && runs(path)) return path;
  }
  const own = chromium.executablePath();
  return own && runs(own) ? own : null;
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function succeeds(command, args) {
  return (
    spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0
  );
}

/** A system package is a matter for root; anyone else gets Playwright's own browser, in their own cache. */
function installWithApt() {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return;
  console.log('No Chromium here; installing it with apt-get …');
  if (succeeds('apt-get', ['update'])) succeeds('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
}

function installWithPlaywright() {
  console.log('No Chromium here; installing Playwright’s own …');
  succeeds('npx', ['playwright', 'install', 'chromium']);
}

/** @returns {string | null} the browser found or just installed */
function findOrInstall() {
  for (const attempt of [() => {}, installWithApt, installWithPlaywright]) {
    attempt();
    const path = findBrowser();
    if (path) return path;
  }
  return null;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const path = findOrInstall();
    if (path) {
      console.log(`Browser for the end-to-end tests: ${path}`);
    } else {
      console.error(ADVICE);
      process.exitCode = 1;
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
