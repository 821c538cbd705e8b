/** Source tables that more than one measure is read from. */
import type { Sources } from '../sources';
import type { Figure, Figures } from './aggregate';
import { TABLES, byUnit } from './readFigures';

export const PL_2020 = `${TABLES}/tract2020_decennial2020_pl_change_se.csv`;
export const RACE_TENURE_2022 = `${TABLES}/tract2020_acs2018_2022_race_hispanic_tenure_se.csv`;
export const RACE_TENURE_2018 = `${TABLES}/tract2010_acs2014_2018_em_race_tenure_poverty_udp.csv`;
export const SVI_2018 = `${TABLES}/svi2018_tract2010.csv`;
export const PROFILE_2017 = `${TABLES}/tract2010_acs2013_2017_profile.csv`;
export const MERGED_2018 = `${TABLES}/tract2010_acs2014_2018_se_merged.csv`;
export const BLOCK_GROUPS_2019 = `${TABLES}/bg2010_acs2015_2019_em_lang_poverty_insurance_race_sexage.csv`;

/**
 * The Social Vulnerability Index prints some counts with a percentage of a universe that it does not print (the poor of those for whom poverty is determined,
 * the uninsured of civilians outside institutions): the universe is taken as count / percentage, at most the total population, whose margin stands for its
 * own. With it the formula meets the index's own margins (poverty: median difference 0.01 points). No percentage means nobody in that universe; a count of
 * zero leaves the total population.
 */
export function sviUniverse(sources: Sources, topic: 'POV' | 'UNINSUR'): Figures {
  return byUnit(sources, SVI_2018, [`E_${topic}`, `EP_${topic}`, 'E_TOTPOP', 'M_TOTPOP'], (cell): Figure | null => {
    const [count, percent, total, moe] = [cell(`E_${topic}`), cell(`EP_${topic}`), cell('E_TOTPOP'), cell('M_TOTPOP')];
    if (count === null || total === null) return null;
    if (percent === null) return { estimate: 0, moe };
    return { estimate: percent > 0 ? Math.min(total, (100 * count) / percent) : total, moe };
  });
}
