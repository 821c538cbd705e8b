/** Contests carried by the polygons of November 2018: its own, and those of other elections on the precincts that share a name or a shape with them. */
import type { ContestId, ElectionId } from '@/lib/elections/catalogue';
import type { ElectionReading } from '../elections/build';
import type { HeldOut } from '../recovered/draws';
import type { ContestVotes } from './cases';

/** 2016 only on precincts of the same shape; the others on all namesakes. */
const CARRIED: readonly { election: ElectionId; contests: readonly ContestId[] }[] = [
  { election: '2018-11-general', contests: ['us-house', 'us-senate', 'governor'] },
  { election: '2016-11-general', contests: ['us-house', 'president', 'us-senate'] },
  { election: '2020-11-general', contests: ['us-house', 'president'] },
  { election: '2017-06-special-runoff', contests: ['us-house'] },
  { election: '2017-04-special-primary', contests: ['us-house'] },
  { election: '2014-11-general', contests: ['us-house', 'governor'] },
];

export function contestsOn2018({ placed }: ElectionReading, { precincts, kept }: HeldOut): ContestVotes[] {
  return CARRIED.flatMap(({ election, contests }) =>
    contests.map((id): ContestVotes => {
      const found = placed.get(election)?.returns.contests.find((c) => c.contest.id === id);
      if (!found) throw new RangeError(`${election} has no contest ${id}.`);
      return {
        contest: `${election} ${id}`,
        votes: precincts.map((p) =>
          election !== '2016-11-general' || kept.has(p.id) ? (found.votes.get(p.id) ?? null) : null,
        ),
      };
    }),
  );
}
