/** Words of what is known and what is not: 90 % intervals, leads that are not clear, votes without a place. */
import { f } from '@/lib/i18n/en.format';
import { counted } from '@/lib/i18n/en.units';
import type { AreaKind } from '@/lib/view/units/units';

export const intervals = {
  /** `missing`: votes without a place that may belong here. */
  votesPlacedNote: (votes: number, missing: number) =>
    missing > 0
      ? `${f.plural(votes, { one: '1 vote', other: `${f.number(votes)} votes` })} placed here, about ${f.number(missing)} without a place may belong here`
      : f.plural(votes, { one: '1 vote', other: `${f.number(votes)} votes` }),
  /** Of all votes cast in a place; a lead below 0 is that of the second. `named`: whose lead it is must be said. */
  leadInterval: (p: { first: string; second: string; low: number; high: number; named: boolean }) =>
    p.low > 0
      ? `${p.named ? `lead of ${p.first}, ` : ''}90% interval +${f.points(p.low)} to +${f.points(p.high)}`
      : `${p.named ? 'lead, ' : ''}90% interval ${p.second} +${f.points(-p.low)} to ${p.first} +${f.points(p.high)}`,
  shareInterval: (low: number, high: number) => `90% interval ${f.percent(low)} to ${f.percent(high)}`,
  shareNotKnown: 'the error of this place was not measured',
  shareWithin: (percent: number, low: number, high: number) =>
    `${f.percent(percent)} (${f.points(low)}–${f.points(high)})`,
  /** Beside a number of votes or a share: `51.8–55.6%`. */
  votesRange: (low: number, high: number) => `${f.number(low)}–${f.number(high)}`,
  shareRange: (low: number, high: number) => `${f.points(low)}–${f.percent(high)}`,
  pointsWithin: (low: number, high: number) => `${f.signedPoints(low)} to ${f.signedPoints(high)}`,
  leadWithinError: 'too close to call: the interval of the lead holds both sides',
  leadOnFewVotes: 'under 200 votes: nobody is counted as leading here',
  leadCouldTurn: 'too close to call: votes whose precinct has no place could turn it',
  leadNotKnown: 'not known who led: the error of this place was not measured',
  /** Areas in which nobody's lead is clear; one of the three is over 0. */
  openSentence: ({ tooClose, notKnown, tied }: { tooClose: number; notKnown: number; tied: number }, kind: AreaKind) =>
    [
      ...(tooClose > 0
        ? [`In ${counted(tooClose, kind)} it is too close to call or under 200 votes are counted.`]
        : []),
      ...(notKnown > 0
        ? [`In ${counted(notKnown, kind)} the error is not known, so nobody is counted as leading.`]
        : []),
      ...(tied > 0 ? [`${counted(tied, kind)} ${tied === 1 ? 'is' : 'are'} tied.`] : []),
    ].join(' '),
  carriedSentence: (carried: readonly { candidate: string; percent: number }[]) =>
    `Of the votes on the map, ${f.list(carried.map((l) => `${f.percent(l.percent)} lie in the places that ${l.candidate} carried`))}.`,
  coverageSentence: (percent: number) =>
    `${f.percent(percent)} of the votes could be placed; the rest is in none of these places.`,
  /** `low`, `high`: the place with its value where it is known for certain, else null; not both are known. */
  rangeSentence: (p: { low: string | null; high: string | null }) => {
    const why = 'can’t be told: they differ by less than their errors, or these are not known.';
    if (p.high !== null) return `It was highest in ${p.high}; which place is lowest ${why}`;
    if (p.low !== null) return `It was lowest in ${p.low}; which place is highest ${why}`;
    return `Which place is highest, and which is lowest, ${why}`;
  },
  /** A place with its value, inside a sentence. */
  placeWith: (place: string, value: string) => `${place} (${value})`,
};
