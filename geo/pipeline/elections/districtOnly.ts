/** Elections without precinct returns: the certified district totals and nothing else. */
import { ELECTIONS, contestOf, type CandidateId, type ElectionId } from '@/lib/elections/catalogue';
import type { ElectionPack } from '@/lib/packs/schema';
import { SourceError } from '../sources';
import type { Certified } from './certified';
import { certifiedSource } from './sourceFiles';

/** @throws SourceError when a candidate on the ballot has no certified total. */
export function districtPack(election: ElectionId, certified: ReadonlyMap<CandidateId, Certified>): ElectionPack {
  const ballot = contestOf(election, 'us-house')?.ballot ?? [];
  const lines = ballot
    .map(({ candidate }) => {
      const total = certified.get(candidate);
      if (!total)
        throw new SourceError({
          file: certifiedSource(election).file,
          expected: `a total of ${candidate} in ${ELECTIONS[election].sourceName}`,
        });
      return { candidate, votes: total.votes };
    })
    .sort((a, b) => b.votes - a.votes);
  const totals = lines.map((l) => l.votes);
  const none = lines.map((): number[] => []);
  return {
    election,
    plan: ELECTIONS[election].plan,
    precincts: { id: [], placement: [], at: [], errorM: [], shape: [], via: [], registered: [], ballots: [] },
    withheld: { rows: 0, ballots: null, registered: null },
    registration: 'unknown',
    neighborhoods: [],
    neighborhoodBallots: [],
    neighborhoodRegistered: [],
    contests: [
      {
        contest: 'us-house',
        candidates: lines.map((l) => l.candidate),
        totals,
        certified: totals,
        precinct: none,
        withheld: totals.map(() => 0),
        neighborhood: none,
        notPlaced: totals,
      },
    ],
  };
}
