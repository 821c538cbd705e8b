/** English of People figures: what they find, and the places that are mostly group quarters. Nothing is called highest or lowest that does not differ beyond its margin. */
import { f } from '@/lib/i18n/en.format';
import { nouns } from '@/lib/i18n/en.units';
import type { ApartId } from '@/lib/people/groupQuarters';
import type { AreaKind } from '@/lib/view/units/units';

/** An area and its figure. */
interface End {
  place: string;
  value: string;
}

/** What may be said of a ranking: an end is null where it can't be told which area it is. */
interface Ranking {
  high: End | null;
  low: End | null;
}

export const people = {
  /** `range`: the lowest and the highest figure, whichever areas they are of. */
  title: (measure: string, { high, low }: Ranking, range: { low: string; high: string }) =>
    high && low
      ? `${measure}: from ${low.value} in ${low.place} to ${high.value} in ${high.place}`
      : high
        ? `${measure}: highest in ${high.place}, ${high.value}`
        : low
          ? `${measure}: lowest in ${low.place}, ${low.value}`
          : `${measure}: from ${range.low} to ${range.high}`,
  titleTracts: (measure: string, low: string, high: string) => `${measure}: from ${low} to ${high} by census tract`,
  whole: (measure: string, whole: string) => `${measure} in the whole district: ${whole}.`,
  sentence: ({ high, low }: Ranking, { ranked, of, kind }: { ranked: number; of: number; kind: AreaKind }) => {
    const among = `Of the ${of} ${nouns[kind].many},`;
    const open = (end: 'highest' | 'lowest') => `which is ${end} can’t be told beyond the margins of error`;
    const ends =
      high && low
        ? `${among} ${high.place} has the highest figure (${high.value}) and ${low.place} the lowest (${low.value})`
        : high
          ? `${among} ${high.place} has the highest figure (${high.value}); ${open('lowest')}`
          : low
            ? `${among} ${low.place} has the lowest figure (${low.value}); ${open('highest')}`
            : `Which of the ${of} ${nouns[kind].many} is highest and which lowest can’t be told beyond known margins of error`;
    return ranked < of ? `${ends}; ${of - ranked} too uncertain to rank or without a figure.` : `${ends}.`;
  },
  /** Places of their own: no neighborhood’s households. */
  apart: {
    jails: 'County jails (in Chinatown)',
    'civic-center': 'Civic Center (in Downtown)',
    'skid-row': 'Skid Row (in Downtown)',
  } satisfies Record<ApartId, string>,
  apartCaveat:
    'Three census tracts where most live in group quarters are left out of these shares and counted apart: the county jails on Bauchet Street (Chinatown), the Civic Center and Skid Row (Downtown). The district’s figure has everybody.',
  /** In the profile of the neighborhood they stand in. */
  apartNote: (place: string, people: number | null, shares: readonly { measure: string; share: number }[]) =>
    `${place}${people === null ? '' : `, ${f.number(people)} people`}: mostly group quarters, counted apart from the shares of residents above. There: ${f.list(
      shares.map((s) => `${s.measure} ${f.percent(s.share)}`),
    )}.`,
};
