/** How American English writes numbers, dates and lists. */
import { createFormatters, type Simply } from '@/lib/i18n/format';

const SIMPLY: Simply = {
  group: ',',
  point: '.',
  percent: (text) => `${text}%`,
  dollars: (text) => `$${text}`,
  plural: (n) => (Math.abs(n) === 1 ? 'one' : 'other'),
  list: (items) => [items.slice(0, -1).join(', '), ...items.slice(-1)].filter((part) => part !== '').join(' and '),
};

/** Lists have no comma before their last item here, as in British ones. */
export const f = createFormatters('en-US', 'en-GB', SIMPLY);
