/** English: its messages and its formats, as everything that speaks takes them. */
import { en } from '@/lib/i18n/en';
import { f } from '@/lib/i18n/en.format';
import type { Formatters } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';

export const english: { m: Messages; f: Formatters } = { m: en, f };
