'use client';
/** The choices behind the words of a Votes view: loaded when one is opened. */
import { useAtlasActions } from '@/components/state/store';
import { useWords } from '@/components/state/words';
import { Chooser, type ChoiceGroup } from '@/components/ui/Chooser';
import { CANDIDATES, ELECTIONS, ELECTION_IDS, contestOf, hasPrecincts } from '@/lib/elections/catalogue';
import { contestsByGroup } from '@/lib/elections/contestGroups';
import { swingElections } from '@/lib/elections/sharedCandidates';
import { AGE_GROUPS, SURNAME_GROUPS, hasVoterGroups, type VoterGroup } from '@/lib/elections/voterGroups';
import type { Messages } from '@/lib/i18n/messages';
import { PLANS } from '@/lib/places';
import { VOTE_UNITS, hasRollOff, hasTurnout, voteUnits } from '@/lib/view/normalize';
import type { VoteMeasure, VotesLayer } from '@/lib/view/view';

export type VoteChoice = 'contest' | 'election' | 'measure' | 'unit';

interface Props {
  which: VoteChoice;
  /** Names the choice. */
  what: string;
  subject: VotesLayer;
  onChosen: () => void;
}

export default function VoteMenu({ which, what, subject, onChosen }: Props) {
  const { m } = useWords();
  const act = useAtlasActions();
  const { election, contest, measure, unit } = subject;
  const common = { legend: what, words: m.tokens, onChosen };
  switch (which) {
    case 'contest':
      return (
        <Chooser
          {...common}
          name="contest"
          value={contest}
          groups={contestsByGroup(election).map(({ group, contests }) => ({
            label: m.tokens.contestGroups[group],
            options: contests.map((id) => ({ value: id, label: m.contests[id].short, note: m.contests[id].about })),
          }))}
          onChange={act.showContest}
        />
      );
    case 'election':
      return (
        <Chooser
          {...common}
          name="election"
          value={election}
          groups={[...PLANS].reverse().map((plan) => ({
            label: m.tokens.plan[plan],
            options: ELECTION_IDS.filter((id) => ELECTIONS[id].plan === plan).map((id) => ({
              value: id,
              label: m.elections[id].name,
              note: hasPrecincts(id) ? m.elections[id].pairing : m.tokens.districtOnly(m.elections[id].pairing),
            })),
          }))}
          onChange={act.showElection}
        />
      );
    case 'measure':
      return (
        <Chooser<VoteMeasure>
          {...common}
          name="vote-measure"
          value={measure}
          groups={measureGroups(subject, m).filter((g) => g.options.length > 0)}
          onChange={act.showVoteMeasure}
        />
      );
    case 'unit': {
      const units = VOTE_UNITS.filter((u) => voteUnits(subject).includes(u));
      return (
        <>
          <Chooser
            {...common}
            name="unit"
            value={unit}
            groups={[{ options: units.map((value) => ({ value, label: m.units[value] })) }]}
            onChange={act.showUnit}
          />
          {units.includes('block-group') ? null : <p className="note">{m.blockGroups.offered}</p>}
        </>
      );
    }
  }
}

/** What of a contest can be shown: the lead and what ballots tell, each candidate's share, changes, groups of the people who voted. */
function measureGroups({ election, contest }: VotesLayer, m: Messages): ChoiceGroup<VoteMeasure>[] {
  const voters = (groups: readonly VoterGroup[]) =>
    hasVoterGroups(election) ? groups.map((g) => ({ value: `voters:${g}` as const, label: m.voters.groups[g] })) : [];
  return [
    {
      options: [
        { value: 'margin', label: m.voteMeasures.margin },
        ...(hasPrecincts(election) ? [{ value: 'against' as const, label: m.voteMeasures.against }] : []),
        ...(hasTurnout(election) ? [{ value: 'turnout' as const, label: m.voteMeasures.turnout }] : []),
        ...(hasRollOff(election) ? [{ value: 'roll-off' as const, label: m.voteMeasures.rollOff }] : []),
      ],
    },
    {
      label: m.tokens.shares,
      options: (contestOf(election, contest)?.ballot ?? []).map((b) => ({
        value: `share:${b.candidate}`,
        label: m.voteMeasures.share(CANDIDATES[b.candidate].short),
        note: b.party === '' ? undefined : m.parties[b.party],
      })),
    },
    {
      label: m.tokens.changes,
      options: swingElections(election, contest).map((id) => ({
        value: `swing:${id}`,
        label: m.voteMeasures.swing(m.elections[id].name),
      })),
    },
    { label: m.tokens.voterGroups(m.voters.ages), options: voters(AGE_GROUPS) },
    { label: m.tokens.voterGroups(m.voters.surnames), options: voters(SURNAME_GROUPS) },
  ];
}
