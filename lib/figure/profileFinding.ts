/** What a profile says first: the View's own figure of the place beside the district's. */
import type { ProfileDistrict, Profile, ProfileMeasure } from '@/lib/figure/profileFacts';
import type { CandidateId } from '@/lib/elections/catalogue';
import type { Subject } from '@/lib/view/view';

export type LeadKind = 'clear' | 'too-close' | 'not-known' | 'tied';

export type ProfileFinding =
  | {
      is: 'lead';
      kind: LeadKind;
      /** null on a tie. */
      candidate: CandidateId | null;
      points: number;
      widest: boolean;
      district: ProfileDistrict | null;
    }
  | { is: 'measure'; measure: ProfileMeasure };

/** null where the profile has no such figure, has it of another contest or another year, or it is hidden. */
export function profileFinding(profile: Profile, subject: Subject): ProfileFinding | null {
  if (subject.layer === 'people') {
    const measure = profile.measures.find(
      (x) => x.measure === subject.measure && x.vintage === subject.vintage && x.value !== null,
    );
    return measure ? { is: 'measure', measure } : null;
  }
  const e = profile.elections.find((x) => x.election === subject.election && x.contest === subject.contest);
  if (!e || e.lead.is === 'none') return null;
  const { lead, widest, district } = e;
  return lead.is === 'tied'
    ? { is: 'lead', kind: 'tied', candidate: null, points: 0, widest, district }
    : { is: 'lead', kind: lead.is, candidate: lead.candidate, points: lead.points, widest, district };
}
