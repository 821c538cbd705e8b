/** Words of the votes on one geography: two-party shares, estimated by block group. Neutral between the parties. */
import { f } from '@/lib/i18n/en.format';
import type { LastingMeasure, LastingVintage } from '@/lib/people/lasting';

const offices: Readonly<Record<LastingMeasure, string>> = {
  two_party_president: 'president',
  two_party_governor: 'governor',
  two_party_us_senate: 'U.S. senator',
  two_party_lieutenant_governor: 'lieutenant governor',
  two_party_secretary_of_state: 'secretary of state',
  two_party_attorney_general: 'attorney general',
  two_party_treasurer: 'treasurer',
};

const UNIVERSE = 'votes for the Democrat and the Republican, an estimate; the Republican has the rest';

const measure = (office: string) => ({
  label: `Democrat’s share of the two-party vote for ${office}`,
  short: `Two-party vote, ${office}`,
  noun: `the Democrat’s two-party share for ${office}`,
  universe: UNIVERSE,
});

export const lastingMeasures = Object.fromEntries(
  Object.entries(offices).map(([id, office]) => [id, measure(office)]),
) as Readonly<Record<LastingMeasure, ReturnType<typeof measure>>>;

/** Where the party is hidden. */
export const unnamedMeasure = {
  label: 'One candidate’s share of the votes for the first two',
  short: 'One of two candidates',
  noun: 'one candidate’s share',
  universe: 'votes for the first two candidates, an estimate',
};

export const lastingVintages: Readonly<Record<LastingVintage, string>> = {
  'november-2022': 'Nov 2022, est.',
  'november-2020': 'Nov 2020, est.',
  'november-2018': 'Nov 2018, est.',
  'november-2016': 'Nov 2016, est.',
  'november-2012': 'Nov 2012, est.',
  'november-2008': 'Nov 2008, est.',
};

const signed = (points: number): string => `${points > 0 ? '+' : points < 0 ? '−' : ''}${f.points(Math.abs(points))}`;

export const lasting = {
  group: 'Votes on one geography, 2008 to 2022',
  /** Over the years in the menu. */
  lines: 'The same block groups of 2020 in every year.',
  caveat:
    'Two-party estimates, not counts: others (VEST, the Statewide Database, Dave’s Redistricting) divided precincts’ votes between census blocks by population; votes for anyone but the Democrat and the Republican are left out. The lines are the same in every year, so years may be compared across the redrawing of 2021.',
  caveatUnnamed:
    'Estimates of two candidates’ votes, not counts: others divided precincts’ votes between census blocks by population. The lines are the same in every year.',
  profile: {
    parts: { whole: 'Whole', '2011': '2011 lines', '2021': '2021 lines' },
    versus: (democrat: string, republican: string) => `${democrat} – ${republican}`,
    figure: (share: number, points: number | null) =>
      points === null ? f.percent(share) : `${f.percent(share)} ± ${f.points(points)}`,
    none: 'not in it',
    change: (from: string, to: string) => `Change ${from} to ${to}`,
    /** In points of the share. */
    points: (change: number, off: number | null) => `${signed(change)}${off === null ? '' : ` ± ${f.points(off)}`}`,
    within: 'within its error',
  },
};
