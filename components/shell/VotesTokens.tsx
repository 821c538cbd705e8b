'use client';

import { TokenChoice } from '@/components/shell/TokenChoice';
import { useAtlasActions } from '@/components/state/store';
import { useWords } from '@/components/state/words';
import type { ChoiceGroup } from '@/components/ui/Chooser';
import { CANDIDATES, ELECTIONS, ELECTION_IDS, contestOf, hasPrecincts } from '@/lib/elections/catalogue';
import { contestsByGroup } from '@/lib/elections/contestGroups';
import { swingElections } from '@/lib/elections/sharedCandidates';
import { AGE_GROUPS, SURNAME_GROUPS, hasVoterGroups, type VoterGroup } from '@/lib/elections/voterGroups';
import type { Messages } from '@/lib/i18n/messages';
import { PLANS } from '@/lib/places';
import { VOTE_UNITS, hasRollOff, hasTurnout, shareCandidate, voteUnits, voterGroup } from '@/lib/view/normalize';
import type { VoteMeasure, VotesLayer } from '@/lib/view/view';
import { swingElection } from '@/lib/view/voteMeasure';

/** `U.S. House · November 2020, who led and by how much, by neighborhood`, each part a choice. */
export function VotesTokens({ subject }: { subject: VotesLayer }) {
  const { m } = useWords();
  const act = useAtlasActions();
  const { election, contest, measure, unit } = subject;
  const units = hasPrecincts(election) ? VOTE_UNITS.filter((u) => voteUnits(subject).includes(u)) : [];
  return (
    <>
      {ELECTIONS[election].contests.length > 1 ? (
        <TokenChoice
          what={m.contestTitle}
          says={m.contests[contest].short}
          name="contest"
          value={contest}
          groups={contestsByGroup(election).map(({ group, contests }) => ({
            label: m.tokens.contestGroups[group],
            options: contests.map((id) => ({ value: id, label: m.contests[id].short, note: m.contests[id].about })),
          }))}
          onChange={act.showContest}
        />
      ) : (
        <span className="token-text">{m.contests[contest].short}</span>
      )}
      <TokenChoice
        what={m.elections.title}
        says={m.elections[election].name}
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
      <TokenChoice<VoteMeasure>
        what={m.voteMeasures.title}
        says={measurePhrase(measure, m)}
        name="vote-measure"
        value={measure}
        groups={measureGroups(subject, m)}
        onChange={act.showVoteMeasure}
      />
      {units.length > 1 ? (
        <TokenChoice
          what={m.units.title}
          says={m.tokens.by[unit]}
          name="unit"
          value={unit}
          groups={[{ options: units.map((value) => ({ value, label: m.units[value] })) }]}
          onChange={act.showUnit}
          note={units.includes('block-group') ? undefined : m.blockGroups.offered}
        />
      ) : null}
    </>
  );
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

/** What is shown of a contest, in the middle of a sentence. */
function measurePhrase(measure: VoteMeasure, m: Messages): string {
  const candidate = shareCandidate(measure);
  if (candidate !== null) return m.voteMeasures.share(CANDIDATES[candidate].short);
  const since = swingElection(measure);
  if (since !== null) return m.tokens.swing(m.elections[since].name);
  const group = voterGroup(measure);
  if (group !== null)
    return m.tokens.voters(
      m.voters.groups[group],
      SURNAME_GROUPS.some((g) => g === group),
    );
  if (measure === 'against') return m.tokens.against;
  return measure === 'turnout' ? m.tokens.turnout : measure === 'roll-off' ? m.tokens.rollOff : m.tokens.margin;
}
