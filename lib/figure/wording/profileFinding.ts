/** What a profile says first, in words. */
import type { ProfileFinding } from '@/lib/figure/profileFinding';
import { shortName } from '@/lib/figure/wording/names';
import { measureText, moeText, type Words } from '@/lib/figure/words';
import type { Parts } from '@/lib/i18n/messages';

export function profileFindingText(finding: ProfileFinding, words: Words, places: Parts['places']): string {
  switch (finding.is) {
    case 'lead': {
      const { kind, candidate, points, widest, district } = finding;
      return places.lead(
        { kind, who: candidate === null ? '' : shortName(candidate, words), points, widest },
        district && {
          who: shortName(district.first, words),
          points: district.points,
          same: district.first === candidate,
        },
      );
    }
    case 'measure': {
      const { measure, value, moe, unit, district } = finding.measure;
      return places.measure({
        label: words.m.measures[measure].short,
        value: value === null ? words.m.figure.noFigure : measureText(value, unit, words),
        margin: moe === null ? '' : words.f.plusMinus(moeText(moe, unit, words)),
        district: district === null ? '' : measureText(district, unit, words),
      });
    }
  }
}
