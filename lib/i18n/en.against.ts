/** English for a place against the district: its lead less the district's. */
import { f } from '@/lib/i18n/en.format';
import { nouns } from '@/lib/i18n/en.units';
import type { AreaKind } from '@/lib/view/units/units';

export const against = {
  value: (candidate: string, points: number) => `${f.points(points)} more for ${candidate}`,
  leads: (here: string, whole: string) => `here ${here}, in the district ${whole}`,
  interval: (low: number, high: number) =>
    `90% interval of the difference ${f.signedPoints(low)} to ${f.signedPoints(high)}`,
  withinError: 'within error of the district’s lead',
  notKnown: 'the error of this place was not measured',
  title: (p: { first: string; second: string; more: { first: number; second: number }; of: number; kind: AreaKind }) =>
    `${p.first} did better than in the district in ${p.more.first} of ${p.of} ${nouns[p.kind].many}, ${p.second} in ${p.more.second}`,
  widest: (ends: { place: string; value: string }[]) =>
    `Farthest from the district: ${ends.map((e) => `${e.place}, ${e.value}`).join('; ')}.`,
  range: (low: string, high: string) => `The clear differences run from ${low} to ${high}.`,
  unclear: (n: number, kind: AreaKind) =>
    `In ${f.number(n)} ${n === 1 ? nouns[kind].one : nouns[kind].many} the difference is within its error, or under 200 votes are counted.`,
};
