/** English for the pages about the map: the catalogue with their words added, which the landing page's scripts need not carry. */
import { about } from '@/lib/i18n/en.about';
import { plans } from '@/lib/i18n/en.plans';
import { english as atlas } from '@/lib/i18n/english';

export const english = { ...atlas, m: { ...atlas.m, about, plans } };
