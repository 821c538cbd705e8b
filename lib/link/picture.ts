/** The social picture of a path: where it lies, and its size as pages that show links ask for it. */

export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/** `/2020-11-general/president/` → `/pictures/2020-11-general-president.png`. */
export function picturePath(pathname: string): string {
  return `/pictures/${pathname.replace(/^\/|\/$/g, '').replaceAll('/', '-')}.png`;
}
