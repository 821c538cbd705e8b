/** Files as the county makes them, from rows as the sources have them: for tests alone. */
import { utils, write } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { formatCsv } from '../csv';
import type { NewElection } from './entryFile';

/** A row of a contest in a precinct; `null` is blank. */
export interface MadePrecinct {
  precinct: string;
  registered: number | null;
  ballots: number | null;
  /** At the polling place and by mail, one a candidate; null where they are kept back. */
  votes: readonly { inPerson: number; mail: number }[] | null;
}
export interface MadeContest {
  /** `UNITED STATES REPRESENTATIVE, 34TH DISTRICT` */
  title: string;
  id: number;
  headings: readonly string[];
  precincts: readonly MadePrecinct[];
}
export type MadeKind = 'xls' | 'xlsx' | 'csv';

const HEADINGS = [
  'LOCATION',
  'PRECINCT',
  'SERIAL',
  'BALLOT GROUP',
  'TYPE',
  'REGISTRATION',
  'BALLOTS CAST',
  'TURNOUT %',
];

/** Cells of a contest's sheet: titles, headings with two blank ones at the end, three rows a precinct. */
export function madeRows(election: string, { title, headings, precincts }: MadeContest): (string | number)[][] {
  const rows = precincts.flatMap(({ precinct, registered, ballots, votes }, i) => {
    const location = votes ? `${100 + i} MAIN ST` : '';
    const row = (type: string, cast: number | null, of: (v: { inPerson: number; mail: number }) => number) => [
      location,
      precinct,
      i + 1,
      400 + i,
      type,
      registered ?? '',
      cast ?? '',
      '',
      ...headings.map((_, c) => (votes ? of(votes[c]!) : '')),
      '',
      '',
    ];
    const byMail = ballots === null ? null : Math.floor(ballots / 2);
    return [
      row('POLLING PLACE', ballots === null ? null : ballots - byMail!, (v) => v.inPerson),
      row('VBM PORTION', byMail, (v) => v.mail),
      row('TOTAL', ballots, (v) => v.inPerson + v.mail),
    ];
  });
  return [[`STATEMENT OF VOTES CAST - ${election}`], [title], [...HEADINGS, ...headings, '', ''], ...rows];
}

/** A sheet as a file. */
export function madeFile(rows: readonly (readonly (string | number)[])[], kind: MadeKind): Uint8Array {
  if (kind === 'csv') return new TextEncoder().encode(formatCsv(rows[0]!.map(String), rows.slice(1)));
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), 'Sheet1');
  return new Uint8Array(write(book, { type: 'buffer', bookType: kind === 'xls' ? 'biff8' : 'xlsx' }) as Buffer);
}

/** `UNITED_STATES_REPRESENTATIVE_34TH_DISTRICT-12.xls` */
export function madeName({ title, id }: MadeContest, kind: MadeKind): string {
  return `${title.replace(/[^A-Z0-9]+/g, '_')}-${id}.${kind}`;
}

/** The county's ZIP. */
export function madeZip(election: string, contests: readonly MadeContest[], kind: MadeKind): Uint8Array {
  return zipSync(Object.fromEntries(contests.map((c) => [madeName(c, kind), madeFile(madeRows(election, c), kind)])));
}

/** The two JSON files beside the county's page: names and parties, and what it publishes of each candidate. */
export function madeCounts(
  contests: readonly (MadeContest & { parties: readonly string[]; totals: readonly number[] })[],
): { names: string; counts: string } {
  const id = (contest: MadeContest, c: number): number => contest.id * 100 + c;
  const groups = contests.map((contest) => ({
    Name: contest.title,
    Contests: [
      {
        ID: contest.id,
        Title: contest.title,
        Candidates: contest.headings.map((Name, c) => ({ ID: id(contest, c), Name, Party: contest.parties[c] })),
      },
    ],
  }));
  const data = contests.flatMap((contest) =>
    contest.totals.map((Value, c) => ({ ReferenceType: 'CAND', ReferenceID: id(contest, c), Value })),
  );
  return { names: JSON.stringify({ Data: { ContestGroups: groups } }), counts: JSON.stringify({ Data: data }) };
}

/** A made-up general election of November 2026: a House race in three precincts, one of them kept back, and a proposition. */
export const TITLE = 'GENERAL ELECTION, NOVEMBER 3, 2026';
export const ELECTION: NewElection = { id: '2026-11-general', date: '2026-11-03', kind: 'general' };
export const HOUSE: MadeContest = {
  title: 'UNITED STATES REPRESENTATIVE, 34TH DISTRICT',
  id: 12,
  headings: ['JIMMY GOMEZ', 'ANGELA GONZALES-TORRES'],
  precincts: [
    {
      precinct: '9000002A',
      registered: 90,
      ballots: 60,
      votes: [
        { inPerson: 10, mail: 15 },
        { inPerson: 9, mail: 20 },
      ],
    },
    {
      precinct: '9000001A',
      registered: 80,
      ballots: 50,
      votes: [
        { inPerson: 5, mail: 15 },
        { inPerson: 8, mail: 21 },
      ],
    },
    { precinct: '9000003A', registered: 3, ballots: 1, votes: null },
  ],
};
export const PROP: MadeContest = {
  title: 'STATE MEASURE 1',
  id: 40,
  headings: ['YES', 'NO'],
  precincts: HOUSE.precincts.map((p) => ({
    ...p,
    votes: p.votes && [
      { inPerson: 7, mail: 8 },
      { inPerson: 3, mail: 4 },
    ],
  })),
};
