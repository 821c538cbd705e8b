'use client';

import { TokenChoice } from '@/components/shell/TokenChoice';
import { useAtlasActions } from '@/components/state/store';
import { useWords } from '@/components/state/words';
import {
  MEASURES,
  MEASURE_GROUPS,
  MEASURE_IDS,
  TRACT_YEAR,
  byYear,
  type TractYear,
  type Vintage,
} from '@/lib/people/measures';
import { isLasting } from '@/lib/people/lasting';
import { isAreaUnit } from '@/lib/places/areaOverlays';
import { PEOPLE_UNITS, partsOf } from '@/lib/view/normalize';
import { peopleUnits, type PeopleLayer } from '@/lib/view/view';

const TRACT_YEARS: readonly TractYear[] = ['2020', '2010'];

/** `Median household income, 2019 to 2023, by census tract`, each part a choice. Loaded when People are first shown. */
export default function PeopleTokens({ subject }: { subject: PeopleLayer }) {
  const { m } = useWords();
  const act = useAtlasActions();
  const { measure, vintage, unit, part } = subject;
  const { vintages } = MEASURES[measure];
  const units = peopleUnits(measure, vintage);
  const newestFirst: readonly Vintage[] = [...byYear(vintages)].reverse();
  return (
    <>
      <TokenChoice
        what={m.measures.title}
        says={m.measures[measure].short}
        name="measure"
        value={measure}
        groups={MEASURE_GROUPS.map((group) => ({
          label: m.measures.groups[group],
          options: MEASURE_IDS.filter((id) => MEASURES[id].group === group).map((value) => ({
            value,
            label: m.measures[value].short,
          })),
        }))}
        onChange={act.showPeople}
      />
      {vintages.length > 1 ? (
        <TokenChoice
          what={m.measures.vintageTitle}
          says={m.measures.vintages[vintage]}
          name="vintage"
          value={vintage}
          groups={TRACT_YEARS.map((year) => ({
            label: isLasting(measure) ? m.lasting.lines : m.measures.lines(year),
            options: newestFirst
              .filter((v) => TRACT_YEAR[v] === year)
              .map((value) => ({ value, label: m.measures.vintages[value] })),
          }))}
          onChange={act.showVintage}
        />
      ) : (
        <span className="token-text">{m.measures.vintages[vintage]}</span>
      )}
      <TokenChoice
        what={m.units.title}
        says={m.tokens.by[unit]}
        name="unit"
        value={unit}
        groups={[
          {
            options: PEOPLE_UNITS.map((value) => ({
              value,
              label: m.units[value],
              disabled: !units.includes(value),
            })),
          },
        ]}
        onChange={act.showUnit}
        note={units.includes('neighborhood') ? undefined : m.measures.tractsOnly}
      />
      {unit === 'tract' ? null : (
        <TokenChoice
          what={isAreaUnit(unit) ? m.parts.areaTitle : m.parts.title}
          says={m.tokens.part[part]}
          name="part"
          value={part}
          groups={[{ options: partsOf(unit).map((value) => ({ value, label: m.parts[value] })) }]}
          onChange={act.showPart}
        />
      )}
    </>
  );
}
