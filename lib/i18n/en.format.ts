/** How American English writes numbers, dates and lists. */
import { createFormatters } from '@/lib/i18n/format';

/** Lists have no comma before their last item here, as in British ones. */
export const f = createFormatters('en-US', 'en-GB');
