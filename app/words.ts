/** The words of pages that are made on the server; those that live in the browser have theirs from a Language around them. */
import { EDITIONS } from '@/lib/i18n/editions';
import { FIRST_LANGUAGE } from '@/lib/i18n/language';
import type { Edition } from '@/lib/i18n/messages';

/** The catalogue of the language that the page's path names, whole. All paths there are today name none. */
export function pageWords(): Edition {
  return EDITIONS[FIRST_LANGUAGE];
}
