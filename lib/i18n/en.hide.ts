/** Words for what is hidden, so that a class guesses first. */
import { counted } from '@/lib/i18n/en.units';
import type { AreaKind } from '@/lib/view/units/units';
import type { Hide } from '@/lib/view/presentation';

export const hide = {
  /** A neighborhood whose name is hidden. */
  area: (letter: string) => `Area ${letter}`,
  hexagon: (n: number) => `Hexagon ${n}`,
  values: 'Values are hidden: guess first',
  sentence: (areas: number, kind: AreaKind) =>
    areas === 0
      ? 'The values are hidden, to guess first.'
      : `The values of ${counted(areas, kind)} are hidden, to guess first.`,
  profile: 'What is known of this place is hidden, to guess first.',
  what: { legend: 'the legend', names: 'names', values: 'values', party: 'parties' } satisfies Record<Hide, string>,
  note: (what: string) => `Hidden for now: ${what}.`,
  reveal: 'Reveal',
  again: 'Hide again',
  revealed: 'Everything is shown.',
  failed:
    'This link hides something, and what hides it could not be loaded. So nothing is shown; reload the page to try again.',
};
