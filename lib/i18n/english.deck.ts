/** English of the page of the reader’s deck: the parts that are there at once. */
import { decks } from '@/lib/i18n/en.decks';

export const parts = { decks };
