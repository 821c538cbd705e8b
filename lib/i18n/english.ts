/** English: its messages and its formats, as everything that speaks takes them. */
import { en } from '@/lib/i18n/en';
import { createFormatters, type Formatters } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';

export const english: { m: Messages; f: Formatters } = { m: en, f: createFormatters('en-US') };
