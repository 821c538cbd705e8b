'use client';

import { useId, useState } from 'react';
import { fold } from '@/lib/i18n/fold';
import type { SelectOption } from '@/components/ui/Choice';

/** Without a label the options of a group stand by themselves. */
export interface ChoiceGroup<T extends string> {
  label?: string;
  options: readonly SelectOption<T>[];
}

interface Props<T extends string> {
  legend: string;
  name: string;
  value: T;
  groups: readonly ChoiceGroup<T>[];
  onChange: (value: T) => void;
  /** A press has chosen; arrow keys choose as they go. */
  onChosen: () => void;
  words: { filter: string; none: string };
}

/** More options than this can be searched. */
const MOST_AT_A_GLANCE = 8;

/** One of many, in groups, with a field that narrows them down: radio buttons, which every keyboard and screen reader knows. */
export function Chooser<T extends string>({ legend, name, value, groups, onChange, onChosen, words }: Props<T>) {
  const id = useId();
  const [text, setText] = useState('');
  const all = groups.flatMap((g) => g.options).length;
  const wanted = fold(text).split(' ').filter(Boolean);
  const fits = (o: SelectOption<T>): boolean => {
    const said = fold(`${o.label} ${o.note ?? ''}`);
    return wanted.every((w) => said.includes(w));
  };
  const shown = groups.map((g) => ({ ...g, options: g.options.filter(fits) })).filter((g) => g.options.length > 0);
  const first = shown[0]?.options.find((o) => !o.disabled);
  return (
    <fieldset className="chooser">
      <legend>{legend}</legend>
      {all > MOST_AT_A_GLANCE ? (
        <input
          type="search"
          className="chooser-filter"
          aria-label={words.filter}
          placeholder={words.filter}
          autoComplete="off"
          data-first
          value={text}
          onChange={(e) => setText(e.target.value)}
          onKeyDown={(e) => {
            if (e.key !== 'Enter' || !first || text.trim() === '') return;
            e.preventDefault();
            onChange(first.value);
            onChosen();
          }}
        />
      ) : null}
      <div className="chooser-list">
        {shown.map((g, i) => (
          <div key={g.label ?? i} role={g.label === undefined ? undefined : 'group'} aria-label={g.label}>
            {g.label === undefined ? null : (
              <p className="chooser-group" aria-hidden="true">
                {g.label}
              </p>
            )}
            {g.options.map((o) => (
              <label className="choice" key={o.value}>
                <input
                  type="radio"
                  name={`${name}${id}`}
                  value={o.value}
                  checked={o.value === value}
                  disabled={o.disabled}
                  aria-label={o.label}
                  onChange={() => onChange(o.value)}
                  onClick={(e) => {
                    if (e.detail > 0) onChosen();
                  }}
                />
                <span>{o.label}</span>
                {o.note ? <small>{o.note}</small> : null}
              </label>
            ))}
          </div>
        ))}
        {shown.length === 0 ? (
          <p className="note" role="status">
            {words.none}
          </p>
        ) : null}
      </div>
    </fieldset>
  );
}
