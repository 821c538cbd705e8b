/** A made-up county canvass of November 2026 in the precincts of November 2018, with votes that follow from their numbers: for the walk through docs/adding.md alone. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { TITLE, madeCounts, madeZip, type MadeContest, type MadePrecinct } from './madeCanvass';

/** Precincts of the published layer of November 2018. */
const LAYER = 'public/downloads/geometry/precincts-2018.geojson';

interface Shape {
  type: 'Feature';
  properties: { id: string; layer: string };
  geometry: object;
}

/** So many votes lack in the rows, those of the one precinct that is kept back. */
const KEPT_BACK = [1, 0];

/** Writes the county's files into a folder. Returns the House's votes in the rows, in the order of the headings, and the precincts. */
export function writeNovember(folder: string): { house: number[]; precincts: string[] } {
  const { features } = JSON.parse(readFileSync(LAYER, 'utf8')) as { features: Shape[] };
  const shapes = features.filter((f) => f.properties.layer === '2018-11-general');
  const ids = shapes.map((f) => f.properties.id).sort();
  const contest = (title: string, id: number, headings: readonly string[], parts: readonly number[]): MadeContest => ({
    title,
    id,
    headings,
    precincts: ids.map((precinct, i): MadePrecinct => {
      if (i === 0) return { precinct, registered: 2, ballots: 1, votes: null };
      const ballots = 200 + (Number(precinct.slice(0, 7)) % 300);
      const votes = parts.map((part, c) => Math.floor(ballots * (part + ((i + c) % 5) / 100)));
      const ways = votes.map((n) => ({ inPerson: Math.floor(n / 3), mail: n - Math.floor(n / 3) }));
      return { precinct, registered: ballots * 2, ballots, votes: ways };
    }),
  });
  const sum = ({ precincts, headings }: MadeContest): number[] =>
    headings.map((_, c) => precincts.reduce((n, p) => n + (p.votes ? p.votes[c]!.inPerson + p.votes[c]!.mail : 0), 0));
  const house = contest(
    'UNITED STATES REPRESENTATIVE, 34TH DISTRICT',
    12,
    ['JIMMY GOMEZ', 'ANGELA GONZALES-TORRES'],
    [0.4, 0.35],
  );
  const governor = contest('GOVERNOR', 20, ['PAT EXAMPLE', 'SAM SAMPLE'], [0.5, 0.25]);
  const proposition = contest('STATE MEASURE 1', 40, ['YES', 'NO'], [0.45, 0.4]);
  const assembly = contest(
    'MEMBER OF THE STATE ASSEMBLY, 54TH DISTRICT',
    31,
    ['ALEX MADEUP', 'KIM INVENTED'],
    [0.3, 0.3],
  );
  const parties = [
    ['DEM', 'DEM'],
    ['', ''],
    ['', ''],
    ['', ''],
  ];
  const contests = [house, governor, proposition, assembly];
  const { names, counts } = madeCounts(
    contests.map((c, n) => ({ ...c, parties: parties[n]!, totals: sum(c).map((votes, i) => votes + KEPT_BACK[i]!) })),
  );
  mkdirSync(folder, { recursive: true });
  const write = (name: string, content: string | Uint8Array): void => writeFileSync(path.join(folder, name), content);
  write('statement_of_votes_cast.zip', madeZip(TITLE, contests, 'xls'));
  write('election_data.json', names);
  write('counter_data.json', counts);
  const named = shapes.map((f) => ({
    ...f,
    properties: { Precinct: f.properties.id, SerialNumber: 1, BallotGroup: 1 },
  }));
  write('precincts.geojson', JSON.stringify({ type: 'FeatureCollection', features: named }));
  return { house: sum(house), precincts: ids };
}
