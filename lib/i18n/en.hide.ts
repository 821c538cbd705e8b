/** Words for what is hidden, so that a class guesses first. */
export const hide = {
  /** A neighborhood whose name is hidden. */
  area: (letter: string) => `Area ${letter}`,
  values: 'Values are hidden: guess first',
  sentence: (areas: number, unit: string) => (areas === 0 ? 'The values are hidden, to guess first.' : `The values of ${areas} ${unit} are hidden, to guess first.`),
  profile: 'What is known of this place is hidden, to guess first.',
  what: { legend: 'legend', names: 'names', values: 'values', party: 'parties' },
  note: (what: string) => `Hidden for now: ${what}.`,
  reveal: 'Reveal',
  revealed: 'Now everything is shown.',
};
