/** English of the builder of embeds: the parts that are there at once. */
import { embed } from '@/lib/i18n/en.embed';

export const parts = { embed };
