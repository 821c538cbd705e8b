/** Where the site will stand: one build setting, `CA34_SITE` (`https://example.org/atlas`, base path included). What must be absolute is made from it, and left out without it. */

/** The setting without its last slash; null where it is not a web address. */
export function siteSetting(setting: string | undefined): string | null {
  if (setting === undefined || !URL.canParse(setting)) return null;
  const { protocol, origin, pathname } = new URL(setting);
  return protocol === 'https:' || protocol === 'http:' ? `${origin}${pathname}`.replace(/\/+$/, '') : null;
}

/** The whole address of a path of the site (`/koreatown/`) on the site that is built; null where the build does not know where it will stand. */
export function siteAddress(path: string, setting: string | undefined = process.env['CA34_SITE']): string | null {
  const site = siteSetting(setting);
  return site === null ? null : `${site}${path}`;
}
