/** How a place voted in each election. */
import { ELECTION_IDS, contestOf, firstContest, hasPrecincts, type ElectionId } from '@/lib/elections/catalogue';
import { profileVotes } from '@/lib/packs/profiles';
import type { ProfileUnit, ProfileVotes } from '@/lib/packs/schema';
import { mixNotes } from '@/lib/figure/blockGroups';
import type { FigurePacks } from '@/lib/figure/packs';
import type { ProfileBar, ProfileElection } from '@/lib/figure/profileFacts';
import { MIN_VOTES, sum } from '@/lib/figure/tally';
import type { Note } from '@/lib/figure/told';
import { traceOfBlockGroups, traceOfVotes } from '@/lib/figure/trace';
import { rampFor } from '@/lib/scales/palettes';

/** A ballot longer than this is cut to the district's first three and the others, the same for every place. */
const WHOLE_BALLOT = 4;
const LONG_BALLOT_SHOWS = 3;

export function profileElections(id: string, unit: ProfileUnit, packs: FigurePacks): ProfileElection[] {
  return ELECTION_IDS.flatMap((election): ProfileElection[] => {
    const contest = firstContest(election);
    const common = { election, contest, trace: traceOfVotes(election, contest, unit) };
    const none = (note: Note): ProfileElection[] => [{ ...common, bars: null, notes: [note] }];
    if (!hasPrecincts(election)) return none({ is: 'district-only' });
    const place = votesOf(election, unit, packs);
    if (place === null) return [];
    const i = place.ids.indexOf(id);
    if (i < 0) return none({ is: 'not-in' });
    const votes = place.votes.map((column) => column[i]!);
    if (sum(votes) < MIN_VOTES) return none({ is: 'too-few' });
    return [{ ...common, notes: notesOf(place, unit, i, sum(votes)), bars: bars(election, place, votes) }];
  });
}

/** How a block group voted in the elections that are known by it; one whose pack has not come is left out. */
export function blockGroupElections(id: string, packs: FigurePacks): ProfileElection[] {
  const i = packs.blockGroups?.ids.indexOf(id) ?? -1;
  return ELECTION_IDS.flatMap((election): ProfileElection[] => {
    const contest = firstContest(election);
    const place = packs.blockGroupVotes?.[`blockgroups-${election}-${contest}`];
    if (!place) return [];
    const common = { election, contest, trace: traceOfBlockGroups(election, contest) };
    const votes = place.votes.map((column) => column[i] ?? 0);
    if (sum(votes) < MIN_VOTES) return [{ ...common, bars: null, notes: [{ is: 'too-few' }] }];
    return [{ ...common, notes: mixNotes(place, i, votes), bars: bars(election, place, votes) }];
  });
}

/** The votes of an election by place: from the pack of profiles, or from the election's own where only that is there. */
function votesOf(election: ElectionId, unit: ProfileUnit, packs: FigurePacks): ProfileVotes | null {
  const listed = packs.profiles?.[unit]?.elections.find((e) => e.election === election);
  const pack = packs.elections[election];
  return listed ?? (pack ? profileVotes(pack, unit) : null);
}

function notesOf({ error, mail }: ProfileVotes, unit: ProfileUnit, i: number, votes: number): Note[] {
  const off = error[i] ?? null;
  const byMail = (mail ?? []).map((column) => column[i] ?? null);
  const known = byMail.filter((v) => v !== null);
  return [
    { is: 'votes', votes },
    ...(known.length > 0 && known.length === byMail.length
      ? [{ is: 'by-mail' as const, percent: (100 * sum(known)) / votes }]
      : []),
    ...(off === null || unit !== 'precinct' ? [] : [{ is: 'near' as const, meters: off }]),
  ];
}

function bars(
  election: ElectionId,
  { contest: id, candidates }: Pick<ProfileVotes, 'contest' | 'candidates'>,
  votes: readonly number[],
): ProfileBar[] {
  const contest = contestOf(election, id);
  if (!contest) return [];
  const total = sum(votes);
  const shown = candidates.length > WHOLE_BALLOT ? LONG_BALLOT_SHOWS : candidates.length;
  const named = candidates.slice(0, shown).map((candidate, k): ProfileBar => ({
    candidate,
    votes: votes[k]!,
    share: votes[k]! / total,
    color: `${rampFor(contest, candidate, k)}.3`,
  }));
  const others = candidates.length - shown;
  if (others === 0) return named;
  const rest = sum(votes.slice(shown));
  return [...named, { candidate: { others }, votes: rest, share: rest / total, color: 'others.3' }];
}
