/** The files of results that people download: the counts of the packs, and their shares. */
import type { CsvRow } from '../csv';
import { cell, say, type Ledger, type Terms } from './ledger';
import type { Publication } from './publication';
import { cellsOf, familyOf, votesIn, type Cells, type ElectionCells } from './readElections';
import { sayRange } from './readRecovered';

const REST = 'not-placed';
/** Shares are published to a hundredth of a point. */
const HALF_SHARE = 0.005;

export function readResults(publication: Publication, elections: readonly ElectionCells[], ledger: Ledger): void {
  for (const given of elections) {
    const { election } = given.pack;
    const read = (file: string, say: (rows: CsvRow[], file: string) => void): void => {
      if (publication.downloads.includes(file)) say(publication.rows(file), file);
    };
    if (given.pack.precincts.id.length === 0) continue;
    read(`results/${election}.csv`, (rows, file) => sayPrecincts(ledger, given, rows, file));
    read(`neighborhoods/results-${election}.csv`, (rows, file) =>
      sayPlaces(
        ledger,
        given,
        rows,
        file,
        (r) => ({ unit: '', place: r.neighborhood! }),
        (cells) => (_, place) => cells.neighborhood(place),
      ),
    );
    read(`areas/results-${election}.csv`, (rows, file) =>
      sayPlaces(
        ledger,
        given,
        rows,
        file,
        (r) => ({ unit: r.kind!, place: r.area! }),
        (cells) => (unit, place) => (unit === 'council' ? cells.council(place) : cells.group(place)),
      ),
    );
    read(`neighborhoods/methods-${election}.csv`, (rows, file) => sayMethods(ledger, given, rows, file));
  }
  readSwings(publication, elections, ledger);
}

const SWINGS = 'neighborhoods/swings.csv';

/** The shares of a swing are those of the results, which are read with the votes that they are shares of: a share that is not there is a fault. */
function readSwings(publication: Publication, elections: readonly ElectionCells[], ledger: Ledger): void {
  if (!publication.downloads.includes(SWINGS)) return;
  const known = new Map(
    elections.map(({ pack: { election } }): [string, Set<string>] => [
      election,
      new Set(
        publication
          .rows(`neighborhoods/results-${election}.csv`)
          .map((r) => [r.neighborhood, r.contest, r.candidate, r.share_of_contest_votes_placed].join('|')),
      ),
    ]),
  );
  for (const row of publication.rows(SWINGS))
    for (const [of, share] of [
      [row.since!, row.share_before],
      [row.election!, row.share_now],
    ] as const)
      if (known.get(of)?.has([row.neighborhood, row.contest, row.candidate, share].join('|')) === false)
        ledger.faults.push(`${SWINGS}: ${row.neighborhood} ${row.contest} ${of}: ${share} is no published share`);
}

/** Rows that tell of one place and contest. */
function grouped(rows: readonly CsvRow[], key: (row: CsvRow) => string): Map<string, CsvRow[]> {
  const out = new Map<string, CsvRow[]>();
  for (const row of rows) {
    const known = out.get(key(row));
    if (known) known.push(row);
    else out.set(key(row), [row]);
  }
  return out;
}

/** All votes of a place, where every candidate's are told; else that they are at least those told, and what a share says of them. */
function sayCandidates(ledger: Ledger, from: string, rows: readonly CsvRow[], candidates: number, terms: Terms): void {
  if (terms.length === 0) return;
  const told = rows.filter((r) => r.votes !== '');
  const votes = told.reduce((n, r) => n + Number(r.votes), 0);
  if (told.length === candidates) say(ledger, from, terms, votes);
  else if (told.length > 0) say(ledger, from, terms, votes, Infinity);
  for (const { votes: n, share_of_contest_votes_placed: share } of told) {
    const percent = Number(share ?? '');
    if (told.length === candidates || !share || percent === 0) continue;
    say(
      ledger,
      `${from}, share`,
      terms,
      (100 * Number(n)) / (percent + HALF_SHARE),
      (100 * Number(n)) / (percent - HALF_SHARE),
    );
  }
}

function contestOf(given: ElectionCells, contest: string, file: string, ledger: Ledger): { candidates: number } | null {
  const found = given.contests.find((c) => c.contest === contest);
  if (!found) ledger.faults.push(`${file}: the contest ${contest} has no pack`);
  return found ? { candidates: found.candidates.length } : null;
}

function sayPrecincts(ledger: Ledger, given: ElectionCells, rows: readonly CsvRow[], file: string): void {
  const known = new Set(given.pack.precincts.id);
  for (const counted of ['ballots', 'registered'] as const) {
    const cells = cellsOf(ledger, given, counted);
    for (const [precinct, own] of grouped(rows, (r) => r.precinct!)) {
      for (const value of new Set(own.map((r) => r[counted]!)))
        if (value !== '')
          say(
            ledger,
            `${file}: ${precinct} ${counted}`,
            [precinct === 'withheld' ? cells.pool : cells.precinct(precinct)],
            Number(value),
          );
    }
  }
  for (const [contest, ofContest] of grouped(rows, (r) => r.contest!)) {
    const found = contestOf(given, contest, file, ledger);
    if (!found) continue;
    const cells = cellsOf(ledger, given, votesIn(contest));
    for (const [precinct, own] of grouped(ofContest, (r) => r.precinct!)) {
      if (precinct !== 'withheld' && !known.has(precinct)) ledger.faults.push(`${file}: ${precinct} is in no pack`);
      sayCandidates(ledger, `${file}: ${precinct} ${contest}`, own, found.candidates, [
        precinct === 'withheld' ? cells.pool : cells.precinct(precinct),
      ]);
    }
  }
}

function sayPlaces(
  ledger: Ledger,
  given: ElectionCells,
  rows: readonly CsvRow[],
  file: string,
  placeOf: (row: CsvRow) => { unit: string; place: string },
  termsOf: (cells: Cells) => (unit: string, place: string) => string[],
): void {
  for (const ofUnit of grouped(rows, (r) => placeOf(r).unit).values())
    for (const counted of ['ballots', 'registered'] as const)
      sayCounted(ledger, given, ofUnit, file, counted, placeOf, termsOf);
  for (const [contest, ofContest] of grouped(rows, (r) => r.contest!)) {
    const found = contestOf(given, contest, file, ledger);
    if (!found) continue;
    const cells = cellsOf(ledger, given, votesIn(contest));
    const of = termsOf(cells);
    for (const ofUnit of grouped(ofContest, (r) => placeOf(r).unit).values()) {
      const places = grouped(ofUnit, (r) => placeOf(r).place);
      const covered = [...places].flatMap(([place, own]) =>
        place === REST ? [] : of(placeOf(own[0]!).unit, place).map((name): [string, number] => [name, -1]),
      );
      for (const [place, own] of places) {
        const from = `${file}: ${place} ${contest}`;
        const { unit } = placeOf(own[0]!);
        const terms = place === REST ? [...cells.everything, ...covered] : of(unit, place);
        sayCandidates(ledger, from, own, found.candidates, terms);
        if (own.length < found.candidates || own.some((r) => r.votes_low === '' || r.votes_high === '')) continue;
        const total = (column: 'votes_low' | 'votes_high'): number => own.reduce((n, r) => n + Number(r[column]), 0);
        const which = { contest, unit: unit === '' ? 'neighborhood' : unit, place };
        sayRange(ledger, `${from}, interval`, given, which, total('votes_low'), total('votes_high'));
      }
    }
  }
}

/** Ballots or registered voters of places of one unit, which stand on the rows of every contest, and of what is in none of them. */
function sayCounted(
  ledger: Ledger,
  given: ElectionCells,
  rows: readonly CsvRow[],
  file: string,
  counted: 'ballots' | 'registered',
  placeOf: (row: CsvRow) => { unit: string; place: string },
  termsOf: (cells: Cells) => (unit: string, place: string) => string[],
): void {
  const cells = cellsOf(ledger, given, counted);
  const places = grouped(rows, (r) => placeOf(r).place);
  const of = (own: readonly CsvRow[]): string[] => {
    const { unit, place } = placeOf(own[0]!);
    return place === REST ? [] : termsOf(cells)(unit, place);
  };
  const covered = [...places.values()].flatMap(of).map((name): [string, number] => [name, -1]);
  for (const [place, own] of places) {
    const terms = place === REST ? [...cells.everything, ...covered] : of(own);
    for (const value of new Set(own.map((r) => r[counted] ?? '')))
      if (value !== '' && terms.length > 0) say(ledger, `${file}: ${place} ${counted}`, terms, Number(value));
  }
}

function sayMethods(ledger: Ledger, given: ElectionCells, rows: readonly CsvRow[], file: string): void {
  for (const [key, own] of grouped(rows, (r) => `${r.contest}|${r.neighborhood}|${r.method}`)) {
    const [contest, place, method] = key.split('|') as [string, string, string];
    const found = contestOf(given, contest, file, ledger);
    if (!found) continue;
    const family = familyOf(given.pack.election, `${votesIn(contest)} ${method === 'mail' ? 'by mail' : 'in person'}`);
    const places = place === 'district' ? [...given.pack.neighborhoods, 'elsewhere'] : [place];
    sayCandidates(
      ledger,
      `${file}: ${place} ${contest} ${method}`,
      own,
      found.candidates,
      places.map((p) => cell(ledger, family, p)),
    );
  }
}
