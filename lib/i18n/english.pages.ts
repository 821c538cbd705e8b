/** English for the pages beside the map: all that the map's own screen says, and what only they say, which the screen need not load. */
import { about } from '@/lib/i18n/en.about';
import { plans } from '@/lib/i18n/en.plans';
import { english as screen } from '@/lib/i18n/english';

export const english = { m: { ...screen.m, about, plans }, f: screen.f };
