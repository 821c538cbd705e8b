'use client';

import { Years } from '@/components/panels/Years';
import { useAtlasActions } from '@/components/state/store';
import { useWords } from '@/components/state/words';
import { Radios } from '@/components/ui/Choice';
import { Select } from '@/components/ui/Select';
import { MEASURES, MEASURE_GROUPS, MEASURE_IDS } from '@/lib/people/measures';
import { isAreaUnit } from '@/lib/places/areaOverlays';
import { PEOPLE_UNITS, partsOf } from '@/lib/view/normalize';
import { peopleUnits, type PeopleLayer } from '@/lib/view/view';

/** Which measure of who lives here, of which years, by which unit and part. Loaded when People are first shown. */
export default function PeopleControls({ subject }: { subject: PeopleLayer }) {
  const { m } = useWords();
  const act = useAtlasActions();
  const { vintages } = MEASURES[subject.measure];
  const units = peopleUnits(subject.measure, subject.vintage);
  return (
    <>
      <Select
        label={m.measures.title}
        value={subject.measure}
        groups={MEASURE_GROUPS.map((group) => ({
          label: m.measures.groups[group],
          options: MEASURE_IDS.filter((id) => MEASURES[id].group === group).map((value) => ({
            value,
            label: m.measures[value].short,
          })),
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
        <Radios
          legend={isAreaUnit(subject.unit) ? m.parts.areaTitle : m.parts.title}
          name="part"
          value={subject.part}
          options={partsOf(subject.unit).map((value) => ({ value, label: m.parts[value] }))}
          onChange={act.showPart}
        />
      )}
    </>
  );
}
