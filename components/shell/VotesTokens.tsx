'use client';

import { Token } from '@/components/shell/Token';
import { useAtlasActions } from '@/components/state/store';
import { useWords } from '@/components/state/words';
import { Chooser } from '@/components/ui/Chooser';
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
  const { contests } = ELECTIONS[election];
  const units = hasPrecincts(election) ? VOTE_UNITS.filter((u) => voteUnits(subject).includes(u)) : [];
  return (
    <>
      {contests.length > 1 ? (
        <Token what={m.contestTitle} says={m.contests[contest].short}>
          {(close) => (
            <Chooser
              legend={m.contestTitle}
              name="contest"
              value={contest}
              words={m.tokens}
              groups={contestsByGroup(election).map(({ group, contests: ids }) => ({
                label: m.tokens.contestGroups[group],
                options: ids.map((id) => ({ value: id, label: m.contests[id].short, note: m.contests[id].about })),
              }))}
              onChange={act.showContest}
              onChosen={close}
            />
          )}
        </Token>
      ) : (
        <span className="token-text">{m.contests[contest].short}</span>
      )}
      <Token what={m.elections.title} says={m.elections[election].name}>
        {(close) => (
          <Chooser
            legend={m.elections.title}
            name="election"
            value={election}
            words={m.tokens}
            groups={[...PLANS].reverse().map((plan) => ({
              label: m.tokens.plan[plan],
              options: ELECTION_IDS.filter((id) => ELECTIONS[id].plan === plan).map((id) => ({
                value: id,
                label: m.elections[id].name,
                note: m.elections[id].pairing,
              })),
            }))}
            onChange={act.showElection}
            onChosen={close}
          />
        )}
      </Token>
      <Token what={m.voteMeasures.title} says={measurePhrase(measure, m)}>
        {(close) => <MeasureChoice subject={subject} onChosen={close} />}
      </Token>
      {units.length > 1 ? (
        <Token what={m.units.title} says={m.tokens.by[unit]}>
          {(close) => (
            <>
              <Chooser
                legend={m.units.title}
                name="unit"
                value={unit}
                words={m.tokens}
                groups={[{ options: units.map((value) => ({ value, label: m.units[value] })) }]}
                onChange={act.showUnit}
                onChosen={close}
              />
              {units.includes('block-group') ? null : <p className="note">{m.blockGroups.offered}</p>}
            </>
          )}
        </Token>
      ) : null}
    </>
  );
}

function MeasureChoice({ subject, onChosen }: { subject: VotesLayer; onChosen: () => void }) {
  const { m } = useWords();
  const act = useAtlasActions();
  const { election, contest, measure } = subject;
  const ballot = contestOf(election, contest)?.ballot ?? [];
  const voters = (groups: readonly VoterGroup[]) =>
    hasVoterGroups(election) ? groups.map((g) => ({ value: `voters:${g}` as const, label: m.voters.groups[g] })) : [];
  const groups = [
    {
      options: [
        { value: 'margin' as const, label: m.voteMeasures.margin },
        ...(hasTurnout(election) ? [{ value: 'turnout' as const, label: m.voteMeasures.turnout }] : []),
        ...(hasRollOff(election) ? [{ value: 'roll-off' as const, label: m.voteMeasures.rollOff }] : []),
      ],
    },
    {
      label: m.tokens.shares,
      options: ballot.map((b) => ({
        value: `share:${b.candidate}` as const,
        label: m.voteMeasures.share(CANDIDATES[b.candidate].short),
        note: b.party === '' ? undefined : m.parties[b.party],
      })),
    },
    {
      label: m.tokens.changes,
      options: swingElections(election, contest).map((id) => ({
        value: `swing:${id}` as const,
        label: m.voteMeasures.swing(m.elections[id].name),
      })),
    },
    { label: m.tokens.voterGroups(m.voters.ages), options: voters(AGE_GROUPS) },
    { label: m.tokens.voterGroups(m.voters.surnames), options: voters(SURNAME_GROUPS) },
  ];
  return (
    <Chooser<VoteMeasure>
      legend={m.voteMeasures.title}
      name="vote-measure"
      value={measure}
      words={m.tokens}
      groups={groups.filter((g) => g.options.length > 0)}
      onChange={act.showVoteMeasure}
      onChosen={onChosen}
    />
  );
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
  return measure === 'turnout' ? m.tokens.turnout : measure === 'roll-off' ? m.tokens.rollOff : m.tokens.margin;
}
