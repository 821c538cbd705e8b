/** English of the presenter: the parts that are there at once. */
import { present } from '@/lib/i18n/en.present';
import { decks } from '@/lib/i18n/en.decks';

export const parts = { present, decks };
