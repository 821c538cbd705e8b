'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { useWords } from '@/components/state/words';
import { Radios } from '@/components/ui/Choice';
import { TRACT_YEAR, byYear, type TractYear, type Vintage } from '@/lib/people/measures';

/** More vintages than this are a series and get a slider. */
const MOST_RADIOS = 5;
/** A slider that is being dragged asks for the year it rests on, not for every one it passes. */
const REST_MS = 250;

interface Props {
  vintage: Vintage;
  vintages: readonly Vintage[];
  onChange: (vintage: Vintage) => void;
}

/** The years of a measure: a few as radio buttons, a series as a slider; it says when the lines of the tracts change on the way. */
export function Years({ vintage, vintages, onChange }: Props) {
  const { m } = useWords();
  const changed = useLinesChanged(vintage, vintages);
  return (
    <>
      {vintages.length > MOST_RADIOS ? (
        <YearSlider vintage={vintage} vintages={vintages} onChange={onChange} />
      ) : (
        <Radios
          legend={m.measures.vintageTitle}
          name="vintage"
          value={vintage}
          options={vintages.map((value) => ({ value, label: m.measures.vintages[value] }))}
          onChange={onChange}
        />
      )}
      <p className="note" role="status">
        {changed === null
          ? m.measures.lines(TRACT_YEAR[vintage])
          : m.measures.linesChanged(changed, TRACT_YEAR[vintage])}
      </p>
    </>
  );
}

/** The lines that figures were made from before the last step, when that step changed them within the same measure; else null. */
function useLinesChanged(vintage: Vintage, vintages: readonly Vintage[]): TractYear | null {
  const [seen, setSeen] = useState<{ vintage: Vintage; vintages: readonly Vintage[]; from: TractYear | null }>({
    vintage,
    vintages,
    from: null,
  });
  if (seen.vintage !== vintage || seen.vintages !== vintages) {
    const before = TRACT_YEAR[seen.vintage];
    const from = seen.vintages === vintages && before !== TRACT_YEAR[vintage] ? before : null;
    setSeen({ vintage, vintages, from });
    return from;
  }
  return seen.from;
}

function YearSlider({ vintage, vintages, onChange }: Props) {
  const { m } = useWords();
  const id = useId();
  const years = byYear(vintages);
  const [draft, setDraft] = useState<Vintage | null>(null);
  const commit = useRef(onChange);
  useEffect(() => {
    commit.current = onChange;
  }, [onChange]);
  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(() => {
      commit.current(draft);
      setDraft(null);
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [draft]);
  const shown = draft !== null && vintages.includes(draft) ? draft : vintage;
  const first2020 = years.findIndex((v) => TRACT_YEAR[v] === '2020');
  return (
    <div className="group years">
      <label className="group-title" htmlFor={id}>
        {m.measures.vintageTitle}
      </label>
      <output htmlFor={id}>{m.measures.vintages[shown]}</output>
      <input
        id={id}
        type="range"
        min={0}
        max={years.length - 1}
        step={1}
        value={years.indexOf(shown)}
        aria-valuetext={`${m.measures.vintages[shown]}. ${m.measures.lines(TRACT_YEAR[shown])}`}
        onChange={(e) => setDraft(years[Number(e.target.value)] ?? null)}
      />
      <span
        className="years-lines"
        aria-hidden="true"
        style={{ gridTemplateColumns: `${first2020}fr ${years.length - first2020}fr` }}
      >
        <span>{m.measures.linesShort('2010')}</span>
        <span>{m.measures.linesShort('2020')}</span>
      </span>
    </div>
  );
}
