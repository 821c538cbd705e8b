/** Addresses to hand to others: in a QR code, on paper, to be typed. The site's public address is a build setting, `CA34_SITE` (site.ts), which next.config.js hands to pages. */
import { siteSetting } from '@/lib/link/site';

const SETTING = process.env.NEXT_PUBLIC_ADDRESS;
/** Longest address that a class can be asked to type. */
export const MAX_TYPED_LENGTH = 60;

/** The site to share, without a slash at the end: that of the build setting where it is a web address, else the page's own origin. */
export function publicOrigin(pageOrigin: string, setting: string | undefined = SETTING): string {
  return siteSetting(setting) ?? pageOrigin;
}

/** The whole address of a path of this site (`/?e=…`, `/present/#deck=…`). */
export function publicAddress(path: string, pageOrigin: string, setting: string | undefined = SETTING): string {
  return `${publicOrigin(pageOrigin, setting)}${path}`;
}

/** The address as a person types it: without `https://` and the last slash; null when it is longer than MAX_TYPED_LENGTH. */
export function typedAddress(address: string): string | null {
  const typed = address.replace(/^https:\/\//, '').replace(/\/$/, '');
  return typed.length <= MAX_TYPED_LENGTH ? typed : null;
}
