/** English of the page in a frame: the parts that are there at once. */
import { embed } from '@/lib/i18n/en.embed';
import { sources } from '@/lib/i18n/en.sources';

export const parts = { embed, sources };
