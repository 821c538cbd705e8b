'use client';

import { Checks, Radios, Segmented } from '@/components/ui/Choice';
import { useWords } from '@/components/state/words';
import { useAtlas, useAtlasActions } from '@/components/state/store';
import { Years } from '@/components/panels/Years';
import { GroupedSelect } from '@/components/ui/GroupedSelect';
import { CANDIDATES, ELECTIONS, ELECTION_IDS, contestOf, hasPrecincts } from '@/lib/elections/catalogue';
import { MEASURES, MEASURE_GROUPS, MEASURE_IDS } from '@/lib/people/measures';
import { isAreaUnit } from '@/lib/places/areaOverlays';
import { OVERLAYS, peopleUnits, type PeopleLayer, type VotesLayer } from '@/lib/view/view';
import { PEOPLE_UNITS, VOTE_UNITS, partsOf, hasRollOff, hasTurnout } from '@/lib/view/normalise';

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
        options={[{ value: 'votes', label: m.layers.votes }, { value: 'people', label: m.layers.people }]}
        onChange={(layer) => act.showSubject(layer === 'votes' ? lastVotes : lastPeople)}
      />
      {subject.layer === 'votes' ? <VotesControls subject={subject} /> : <PeopleControls subject={subject} />}
      <Checks legend={m.overlays.title} values={view.overlays} options={OVERLAYS.map((o) => ({ value: o, label: m.overlays[o] }))} onToggle={act.toggleOverlay} />
    </>
  );
}

function VotesControls({ subject }: { subject: VotesLayer }) {
  const { m } = useWords();
  const act = useAtlasActions();
  const ballot = contestOf(subject.election, subject.contest)?.ballot ?? [];
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
        <Radios
          legend={m.contestTitle}
          name="contest"
          value={subject.contest}
          options={ELECTIONS[subject.election].contests.map(({ id }) => ({ value: id, label: m.contests[id].short, note: m.contests[id].about }))}
          onChange={act.showContest}
        />
      ) : null}
      <Radios
        legend={m.voteMeasures.title}
        name="vote-measure"
        value={subject.measure}
        options={[
          { value: 'margin' as const, label: m.voteMeasures.margin },
          ...ballot.map((b) => ({ value: `share:${b.candidate}` as const, label: m.voteMeasures.share(CANDIDATES[b.candidate].short), note: b.party === '' ? undefined : m.parties[b.party] })),
          ...(hasTurnout(subject.election) ? [{ value: 'turnout' as const, label: m.voteMeasures.turnout }] : []),
          ...(hasRollOff(subject.election) ? [{ value: 'roll-off' as const, label: m.voteMeasures.rollOff }] : []),
        ]}
        onChange={act.showVoteMeasure}
      />
      {hasPrecincts(subject.election) ? <Radios
        legend={m.units.title}
        name="unit"
        value={subject.unit}
        options={VOTE_UNITS.map((value) => ({ value, label: m.units[value] }))}
        onChange={act.showUnit}
      /> : null}
    </>
  );
}

function PeopleControls({ subject }: { subject: PeopleLayer }) {
  const { m } = useWords();
  const act = useAtlasActions();
  const { vintages } = MEASURES[subject.measure];
  const units = peopleUnits(subject.measure, subject.vintage);
  return (
    <>
      <GroupedSelect
        label={m.measures.title}
        value={subject.measure}
        groups={MEASURE_GROUPS.map((group) => ({
          label: m.measures.groups[group],
          options: MEASURE_IDS.filter((id) => MEASURES[id].group === group).map((value) => ({ value, label: m.measures[value].short })),
        }))}
        onChange={act.showPeople}
      />
      <Years vintage={subject.vintage} vintages={vintages} onChange={act.showVintage} />
      <Radios
        legend={m.units.title}
        name="unit"
        value={subject.unit}
        options={PEOPLE_UNITS.map((value) => ({ value, label: m.units[value], disabled: !units.includes(value) }))}
        onChange={act.showUnit}
      />
      {units.includes('neighborhood') ? null : <p className="note">{m.measures.tractsOnly}</p>}
      {subject.unit === 'tract' ? null : (
        <Radios legend={isAreaUnit(subject.unit) ? m.parts.areaTitle : m.parts.title} name="part" value={subject.part} options={partsOf(subject.unit).map((value) => ({ value, label: m.parts[value] }))} onChange={act.showPart} />
      )}
    </>
  );
}
