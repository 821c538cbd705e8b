/** How a place voted in each election. */
import { ELECTION_IDS, contestOf, firstContest, hasPrecincts, type ElectionId } from '@/lib/elections/catalogue';
import { profileVotes } from '@/lib/packs/profiles';
import type { ProfileUnit, ProfileVotes } from '@/lib/packs/schema';
import { intervalsAt } from '@/lib/figure/blockGroups';
import type { FigurePacks } from '@/lib/figure/packs';
import type { ProfileBar, ProfileElection, ProfileNeighbor } from '@/lib/figure/profileFacts';
import { districtOf, leadAt, leadOn, profileLead, widestAt } from '@/lib/figure/profileLeads';
import { MIN_VOTES, sum } from '@/lib/figure/tally';
import { intervalsIn, type TallyIntervals } from '@/lib/figure/tallyIntervals';
import type { Note } from '@/lib/figure/told';
import { traceOfBlockGroups, traceOfVotes } from '@/lib/figure/trace';
import { votesPlaced } from '@/lib/figure/votesAreas';
import { rampFor } from '@/lib/scales/palettes';

/** A ballot longer than this is cut to the district's first three and the others, the same for every place. */
const WHOLE_BALLOT = 4;
const LONG_BALLOT_SHOWS = 3;

export function profileElections(id: string, unit: ProfileUnit, packs: FigurePacks): ProfileElection[] {
  return ELECTION_IDS.flatMap((election): ProfileElection[] => {
    const contest = firstContest(election);
    const place = votesOf(election, unit, packs);
    const common = {
      election,
      contest,
      trace: traceOfVotes(election, contest, unit),
      district: place && districtOf(place, shownOf(place.candidates)),
    };
    const none = (note: Note): ProfileElection[] => [{ ...common, ...NOTHING, notes: [note] }];
    if (!hasPrecincts(election)) return none({ is: 'district-only' });
    if (place === null) return [];
    const i = place.ids.indexOf(id);
    if (i < 0) return none({ is: 'not-in' });
    const votes = place.votes.map((column) => column[i]!);
    if (sum(votes) < MIN_VOTES) return none({ is: 'too-few' });
    const known = place.intervals && intervalsIn(place.intervals, id);
    return [
      {
        ...common,
        notes: notesOf(place, unit, i, votes, known),
        bars: bars(election, place, votes, known),
        lead: profileLead(leadAt(place, i), place.candidates),
        widest: unit === 'neighborhood' && widestAt(place, i),
      },
    ];
  });
}

/** The lead of a neighborhood in each election that it has votes in. */
export function neighborLeads(id: string, packs: FigurePacks): ProfileNeighbor['leads'] {
  return Object.fromEntries(
    ELECTION_IDS.filter(hasPrecincts).flatMap((election) => {
      const place = votesOf(election, 'neighborhood', packs);
      const i = place?.ids.indexOf(id) ?? -1;
      const lead = place && i >= 0 ? profileLead(leadAt(place, i), place.candidates) : null;
      return lead === null || lead.is === 'none' ? [] : [[election, lead]];
    }),
  );
}

const NOTHING = { bars: null, lead: { is: 'none' }, widest: false } as const;

/** How many of a ballot's candidates have a bar of their own. */
const shownOf = (candidates: readonly unknown[]): number =>
  candidates.length > WHOLE_BALLOT ? LONG_BALLOT_SHOWS : candidates.length;

/** How a block group voted in the elections that are known by it; one whose pack has not come is left out. */
export function blockGroupElections(id: string, packs: FigurePacks): ProfileElection[] {
  const i = packs.blockGroups?.ids.indexOf(id) ?? -1;
  return ELECTION_IDS.flatMap((election): ProfileElection[] => {
    const contest = firstContest(election);
    const place = packs.blockGroupVotes?.[`blockgroups-${election}-${contest}`];
    if (!place) return [];
    const common = {
      election,
      contest,
      trace: traceOfBlockGroups(election, contest),
      district: districtOf(
        {
          candidates: place.candidates,
          totals: place.rest.map((rest, c) => rest + sum(place.votes[c]!.map((v) => v ?? 0))),
        },
        shownOf(place.candidates),
      ),
    };
    const votes = place.votes.map((column) => column[i] ?? 0);
    if (sum(votes) < MIN_VOTES) return [{ ...common, ...NOTHING, notes: [{ is: 'too-few' }] }];
    const known = intervalsAt(place, i, votes, 0);
    const notes: Note[] = [{ is: 'votes', votes: sum(votes) }, ...leadNotes(place, known)];
    const lead = profileLead(leadOn(votes, { basis: 'divided', intervals: known, turn: 0 }), place.candidates);
    return [{ ...common, notes, bars: bars(election, place, votes, known), lead, widest: false }];
  });
}

/** The votes of an election by place: from the pack of profiles, or from the election's own where only that is there. */
function votesOf(election: ElectionId, unit: ProfileUnit, packs: FigurePacks): ProfileVotes | null {
  const listed = packs.profiles?.[unit]?.elections.find((e) => e.election === election);
  const pack = packs.elections[election];
  const intervals = packs.intervals[`intervals-${election}-${firstContest(election)}`]?.units.neighborhood ?? null;
  return listed ?? (pack ? profileVotes(pack, unit, unit === 'neighborhood' ? intervals : null) : null);
}

function notesOf(
  { candidates, nearM, mail }: ProfileVotes,
  unit: ProfileUnit,
  i: number,
  votes: readonly number[],
  known: TallyIntervals | null,
): Note[] {
  const all = sum(votes);
  const byMail = (mail ?? []).map((column) => column[i] ?? null);
  const told = byMail.filter((v) => v !== null);
  const meters = nearM?.[i] ?? null;
  return [
    unit === 'precinct' ? { is: 'votes', votes: all } : votesPlaced(all, known?.missing ?? 0),
    ...leadNotes({ candidates }, known),
    ...(unit === 'neighborhood' && !known ? [{ is: 'lead-not-known' as const }] : []),
    ...(told.length > 0 && told.length === byMail.length
      ? [{ is: 'by-mail' as const, percent: (100 * sum(told)) / all }]
      : []),
    ...(meters === null ? [] : [{ is: 'near' as const, meters }]),
  ];
}

/** The interval of the lead, with whose it is. */
function leadNotes({ candidates }: Pick<ProfileVotes, 'candidates'>, known: TallyIntervals | null): Note[] {
  const lead = known?.lead;
  if (!lead) return [];
  const [first, second] = [candidates[lead.first]!, candidates[lead.second]!];
  return [{ is: 'lead-interval', first, second, named: true, ...lead.interval }];
}

function bars(
  election: ElectionId,
  { contest: id, candidates }: Pick<ProfileVotes, 'contest' | 'candidates'>,
  votes: readonly number[],
  known: TallyIntervals | null,
): ProfileBar[] {
  const contest = contestOf(election, id);
  if (!contest) return [];
  const total = sum(votes);
  const shown = shownOf(candidates);
  const named = candidates.slice(0, shown).map((candidate, k): ProfileBar => ({
    candidate,
    votes: votes[k]!,
    votesWithin: known?.votes?.[k] ?? null,
    share: votes[k]! / total,
    shareWithin: known?.share[k] ?? null,
    color: `${rampFor(contest, candidate, k)}.3`,
  }));
  const others = candidates.length - shown;
  if (others === 0) return named;
  const rest = sum(votes.slice(shown));
  return [
    ...named,
    // The error of a sum is not known from those of its parts.
    {
      candidate: { others },
      votes: rest,
      votesWithin: null,
      share: rest / total,
      shareWithin: null,
      color: 'others.3',
    },
  ];
}
