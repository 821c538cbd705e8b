'use client';

import { Checks, OneOf, Radios, Segmented } from '@/components/ui/Choice';
import { lazyPart } from '@/components/state/lazyPart';
import { useLazyPart } from '@/components/state/useLazyPart';
import { useWords } from '@/components/state/words';
import { useAtlas, useAtlasActions } from '@/components/state/store';
import { CANDIDATES, ELECTIONS, ELECTION_IDS, contestOf, hasPrecincts } from '@/lib/elections/catalogue';
import { swingElections } from '@/lib/elections/sharedCandidates';
import { hasVoterGroups } from '@/lib/elections/voterGroups';
import { OVERLAYS, type VotesLayer } from '@/lib/view/view';
import { VOTE_UNITS, hasRollOff, hasTurnout, voteUnits, voterGroup } from '@/lib/view/normalize';

const PeopleControls = lazyPart(() => import('@/components/panels/PeopleControls'));

const loadVoterGroups = () => import('@/components/panels/VoterGroups');

/** What to look at: votes or people, which election or measure, by which unit, with which lines over it. */
export function Controls() {
  const { m } = useWords();
  const view = useAtlas((s) => s.view);
  const lastVotes = useAtlas((s) => s.lastVotes);
  const lastPeople = useAtlas((s) => s.lastPeople);
  const act = useAtlasActions();
  const { subject } = view;
  return (
    <>
      <Segmented
        legend={m.layers.title}
        name="layer"
        value={subject.layer}
        options={[
          { value: 'votes', label: m.layers.votes },
          { value: 'people', label: m.layers.people },
        ]}
        onChange={(layer) => act.showSubject(layer === 'votes' ? lastVotes : lastPeople)}
      />
      {subject.layer === 'votes' ? <VotesControls subject={subject} /> : <PeopleControls subject={subject} />}
      <Checks
        legend={m.overlays.title}
        values={view.overlays}
        options={OVERLAYS.map((o) => ({ value: o, label: m.overlays[o] }))}
        onToggle={act.toggleOverlay}
      />
      <p className="note">
        <a href="/about/plans/">{m.movedLink}</a>
      </p>
    </>
  );
}

function VotesControls({ subject }: { subject: VotesLayer }) {
  const { m } = useWords();
  const act = useAtlasActions();
  const ballot = contestOf(subject.election, subject.contest)?.ballot ?? [];
  const voters = useLazyPart(hasVoterGroups(subject.election), loadVoterGroups);
  return (
    <>
      <Radios
        legend={m.elections.title}
        name="election"
        value={subject.election}
        options={ELECTION_IDS.map((id) => ({ value: id, label: m.elections[id].name, note: m.elections[id].pairing }))}
        onChange={act.showElection}
      />
      {ELECTIONS[subject.election].contests.length > 1 ? (
        <OneOf
          legend={m.contestTitle}
          name="contest"
          value={subject.contest}
          options={ELECTIONS[subject.election].contests.map(({ id }) => ({
            value: id,
            label: m.contests[id].short,
            note: m.contests[id].about,
          }))}
          onChange={act.showContest}
        />
      ) : null}
      <OneOf
        legend={m.voteMeasures.title}
        name="vote-measure"
        value={subject.measure}
        options={[
          { value: 'margin' as const, label: m.voteMeasures.margin },
          ...ballot.map((b) => ({
            value: `share:${b.candidate}` as const,
            label: m.voteMeasures.share(CANDIDATES[b.candidate].short),
            note: b.party === '' ? undefined : m.parties[b.party],
          })),
          ...(hasTurnout(subject.election) ? [{ value: 'turnout' as const, label: m.voteMeasures.turnout }] : []),
          ...(hasRollOff(subject.election) ? [{ value: 'roll-off' as const, label: m.voteMeasures.rollOff }] : []),
          ...swingElections(subject.election, subject.contest).map((id) => ({
            value: `swing:${id}` as const,
            label: m.voteMeasures.swing(m.elections[id].name),
          })),
          // Chosen further down; a list must have the value that it shows.
          ...(voterGroup(subject.measure) === null ? [] : [{ value: subject.measure, label: m.voteMeasures.voters }]),
        ]}
        onChange={act.showVoteMeasure}
      />
      {voters === null ? null : voters === 'failed' ? (
        <p>{m.errors.late}</p>
      ) : (
        <voters.VoterGroups measure={subject.measure} onChange={act.showVoteMeasure} />
      )}
      {hasPrecincts(subject.election) ? (
        <Radios
          legend={m.units.title}
          name="unit"
          value={subject.unit}
          options={VOTE_UNITS.filter((u) => voteUnits(subject).includes(u)).map((value) => ({
            value,
            label: m.units[value],
          }))}
          onChange={act.showUnit}
        />
      ) : null}
      {hasPrecincts(subject.election) && !voteUnits(subject).includes('block-group') ? (
        <p className="note">{m.blockGroups.offered}</p>
      ) : null}
    </>
  );
}
