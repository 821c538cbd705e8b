'use client';

import { Token } from '@/components/shell/Token';
import { useAtlasActions } from '@/components/state/store';
import { useWords } from '@/components/state/words';
import { Chooser } from '@/components/ui/Chooser';
import {
  MEASURES,
  MEASURE_GROUPS,
  MEASURE_IDS,
  TRACT_YEAR,
  byYear,
  type TractYear,
  type Vintage,
} from '@/lib/people/measures';
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
      <Token what={m.measures.title} says={m.measures[measure].short}>
        {(close) => (
          <Chooser
            legend={m.measures.title}
            name="measure"
            value={measure}
            words={m.tokens}
            groups={MEASURE_GROUPS.map((group) => ({
              label: m.measures.groups[group],
              options: MEASURE_IDS.filter((id) => MEASURES[id].group === group).map((value) => ({
                value,
                label: m.measures[value].short,
              })),
            }))}
            onChange={act.showPeople}
            onChosen={close}
          />
        )}
      </Token>
      {vintages.length > 1 ? (
        <Token what={m.measures.vintageTitle} says={m.measures.vintages[vintage]}>
          {(close) => (
            <Chooser
              legend={m.measures.vintageTitle}
              name="vintage"
              value={vintage}
              words={m.tokens}
              groups={TRACT_YEARS.map((year) => ({
                label: m.measures.lines(year),
                options: newestFirst
                  .filter((v) => TRACT_YEAR[v] === year)
                  .map((value) => ({ value, label: m.measures.vintages[value] })),
              })).filter((g) => g.options.length > 0)}
              onChange={act.showVintage}
              onChosen={close}
            />
          )}
        </Token>
      ) : (
        <span className="token-text">{m.measures.vintages[vintage]}</span>
      )}
      <Token what={m.units.title} says={m.tokens.by[unit]}>
        {(close) => (
          <>
            <Chooser
              legend={m.units.title}
              name="unit"
              value={unit}
              words={m.tokens}
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
              onChosen={close}
            />
            {units.includes('neighborhood') ? null : <p className="note">{m.measures.tractsOnly}</p>}
          </>
        )}
      </Token>
      {unit === 'tract' ? null : (
        <Token what={isAreaUnit(unit) ? m.parts.areaTitle : m.parts.title} says={m.tokens.part[part]}>
          {(close) => (
            <Chooser
              legend={isAreaUnit(unit) ? m.parts.areaTitle : m.parts.title}
              name="part"
              value={part}
              words={m.tokens}
              groups={[{ options: partsOf(unit).map((value) => ({ value, label: m.parts[value] })) }]}
              onChange={act.showPart}
              onChosen={close}
            />
          )}
        </Token>
      )}
    </>
  );
}
