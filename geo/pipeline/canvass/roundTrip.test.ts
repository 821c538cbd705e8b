/** The returns of 2018 and 2024 as the county would hand them over, in each of its formats, and back: to the vote. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CANDIDATES, ELECTIONS, type ContestId, type ElectionId } from '@/lib/elections/catalogue';
import { readCertified } from '../elections/certified';
import { readReturns, type ElectionReturns } from '../elections/returns';
import { recordsOf } from '../elections/sourceFiles';
import { parseCsv } from '../csv';
import { openSources, type Sources } from '../sources';
import { namesProposed, readCanvass, runCanvass, sourceFiles } from './addElection';
import type { NewElection } from './entryFile';
import { madeCounts, madeZip, type MadeContest, type MadeKind } from './madeCanvass';
import { plainName } from './plainName';

const folder = process.env.CA34_SOURCES ?? 'sources';

/** How the county titles them. */
const TITLES: Readonly<Partial<Record<ContestId, string>>> = {
  'us-house': 'UNITED STATES REPRESENTATIVE, 34TH DISTRICT',
  president: 'PRESIDENT AND VICE PRESIDENT',
  'us-senate': 'UNITED STATES SENATOR (FULL TERM)',
  'us-senate-unexpired': 'UNITED STATES SENATOR (PARTIAL/UNEXPIRED TERM)',
  governor: 'GOVERNOR',
};
const titleOf = (id: ContestId): string => TITLES[id] ?? id.replace('prop-', 'STATE MEASURE ');

/** Where the returns do not tell the ways of voting, seven of ten votes go by mail. */
function made({
  precincts,
  contests,
  redacted,
}: ElectionReturns): (MadeContest & { parties: string[]; totals: number[] })[] {
  return contests.map(({ contest, candidates, votes, mail }, n) => ({
    id: 12 + n,
    title: titleOf(contest.id),
    headings: candidates.map((c) => plainName(CANDIDATES[c].name)),
    parties: candidates.map((c) => contest.ballot.find((b) => b.candidate === c)!.party),
    totals: candidates.map((_, c) => [...votes.values()].reduce((sum, v) => sum + v[c]!, 0)),
    precincts: [...votes].map(([precinct, cast]) => {
      const known = precincts.find((p) => p.precinct === precinct)!;
      const ways = cast.map((all, c) => {
        const byMail = mail?.get(precinct)![c] ?? Math.floor(all * 0.7);
        return { inPerson: all - byMail, mail: byMail };
      });
      return { ...known, votes: redacted.has(precinct) ? null : ways };
    }),
  }));
}

/** Precincts and a contest of elsewhere in the county. */
function withElsewhere(contests: readonly MadeContest[]): MadeContest[] {
  const far = (headings: readonly string[]) => ({
    precinct: '1234567A',
    registered: 50,
    ballots: 40,
    votes: headings.map(() => ({ inPerson: 1, mail: 2 })),
  });
  const [house, ...others] = contests;
  const assembly = {
    id: 99,
    title: 'MEMBER OF THE STATE ASSEMBLY, 54TH DISTRICT',
    headings: ['PAT EXAMPLE', 'SAM SAMPLE'],
  };
  return [
    house!,
    ...others.map((c) => ({ ...c, precincts: [...c.precincts, far(c.headings)] })),
    { ...assembly, precincts: [far(assembly.headings)] },
  ];
}

describe.skipIf(!existsSync(folder))('the returns as a canvass and back', () => {
  let sources: Sources;
  let dir: string;
  beforeAll(() => {
    sources = openSources(folder);
    dir = mkdtempSync(path.join(tmpdir(), 'canvass-'));
  });
  afterAll(() => rmSync(dir, { recursive: true }));

  const electionOf = (id: ElectionId): NewElection => ({ id, date: ELECTIONS[id].date, kind: ELECTIONS[id].kind });
  const write = (name: string, content: string | Uint8Array): string => {
    const file = path.join(dir, name);
    writeFileSync(file, content);
    return file;
  };
  /** The sources with the returns that a canvass was made into. */
  const withResults = (id: ElectionId, results: string): Sources => ({
    ...sources,
    csv: (file, columns) =>
      file === recordsOf(id).results ? parseCsv(file, results, columns) : sources.csv(file, columns),
  });

  it.each<[ElectionId, MadeKind]>([
    ['2018-11-general', 'xls'],
    ['2018-11-general', 'xlsx'],
    ['2018-11-general', 'csv'],
    ['2024-11-general', 'xls'],
    ['2024-11-general', 'xlsx'],
    ['2024-11-general', 'csv'],
  ])('%s by way of %s', (id, kind) => {
    const truth = readReturns(sources, id);
    const zip = write(
      `${id}-${kind}.zip`,
      madeZip('GENERAL ELECTION, NOVEMBER 5, 2024', withElsewhere(made(truth)), kind),
    );
    const canvass = readCanvass([zip]);
    const names = { file: 'names.csv', text: namesProposed(canvass) };
    const run = runCanvass(canvass, electionOf(id), names, { shapes: null, members: null });
    const back = readReturns(withResults(id, run.combined.results), id);
    expect(back.precincts).toEqual(truth.precincts);
    expect(back.redacted).toEqual(truth.redacted);
    expect(back.contests.map((c) => c.contest.id)).toEqual(truth.contests.map((c) => c.contest.id));
    for (const [i, { candidates, votes, mail }] of back.contests.entries()) {
      expect(candidates).toEqual(truth.contests[i]!.candidates);
      expect(new Map([...votes].sort())).toEqual(new Map([...truth.contests[i]!.votes].sort()));
      if (truth.contests[i]!.mail) expect(mail).toEqual(truth.contests[i]!.mail);
      else for (const [p, byMail] of mail!) expect(byMail).toEqual(votes.get(p)!.map((v) => Math.floor(v * 0.7)));
    }
    expect(run.names.leftOut.map((l) => l.title)).toEqual([expect.stringContaining('STATE ASSEMBLY')]);
    expect(run.combined.redacted).toEqual([...truth.redacted].sort());
  });

  it('itemises the certified votes of 2024 that no row holds, as the entry does by hand', () => {
    const id = '2024-11-general';
    const truth = readReturns(sources, id);
    const contests = made(truth);
    const certified = readCertified(sources, id, ELECTIONS[id].contests[0]!);
    const counted = contests.map((c, n) =>
      n === 0 ? { ...c, totals: truth.contests[0]!.candidates.map((who) => certified.get(who)!.votes) } : c,
    );
    const { names, counts } = madeCounts(counted);
    const files = [
      write('kept.zip', madeZip('NOVEMBER 5, 2024', contests, 'xls')),
      write('election_data.json', names),
      write('counter_data.json', counts),
    ];
    const canvass = readCanvass(files);
    const run = runCanvass(
      canvass,
      electionOf(id),
      { file: 'names.csv', text: namesProposed(canvass) },
      { shapes: null, members: null },
    );
    expect(run.combined.totals).toBe('county');
    expect(run.combined.residuals).toEqual(
      recordsOf(id).residuals.map(({ candidate, residual }) => ({ candidate, residual })),
    );
    const totals = parseCsv('certified', run.combined.certified!, ['candidate', 'votes']);
    expect(totals.map((r) => [r.candidate, r.votes])).toEqual([
      ['Jimmy Gomez', '105394'],
      ['David Kim', '84020'],
    ]);
  });

  it('leaves the totals of 2024 to a person where nobody hands them over', () => {
    const truth = readReturns(sources, '2024-11-general');
    const canvass = readCanvass([write('alone.zip', madeZip('NOVEMBER 5, 2024', made(truth), 'csv'))]);
    const names = { file: 'names.csv', text: namesProposed(canvass) };
    const run = runCanvass(canvass, electionOf('2024-11-general'), names, { shapes: null, members: null });
    expect(run.combined.totals).toBe('to-fill');
    expect(parseCsv('certified', run.combined.certified!, ['votes']).map((r) => r.votes)).toEqual(['', '']);
  });

  it('takes the county’s shapes: those of 2018, to the last corner', () => {
    const truth = readReturns(sources, '2018-11-general');
    const canvass = readCanvass([write('2018.zip', madeZip('NOVEMBER 6, 2018', made(truth), 'csv'))]);
    const names = { file: 'names.csv', text: namesProposed(canvass) };
    const shapes = path.join(folder, 'precincts/la2018_general_precincts_bbox.geojson');
    const run = runCanvass(canvass, electionOf('2018-11-general'), names, { shapes, members: null });
    const given = sources.geojson('precincts/la2018_general_precincts_bbox.geojson').features;
    const kept = (JSON.parse(run.layer!.content) as { features: typeof given }).features;
    expect(run.layer!.missing).toEqual([]);
    expect(kept).toHaveLength(230);
    for (const f of kept)
      expect(f.geometry).toEqual(given.find((g) => g.properties.precinct === f.properties.precinct)!.geometry);
    expect([...sourceFiles(run).keys()]).toEqual([
      'results/results_2018_11_general.csv',
      'results/certified_totals_2018_11_general.csv',
      'precincts/2018-11-general.geojson',
    ]);
  });
});
