'use client';

import type { ReactNode } from 'react';
import { Token } from '@/components/shell/Token';
import { useWords } from '@/components/state/words';
import { Chooser, type ChoiceGroup } from '@/components/ui/Chooser';

interface Props<T extends string> {
  /** Names the choice. */
  what: string;
  /** The one made, as a word of the sentence. */
  says: string;
  name: string;
  value: T;
  groups: readonly ChoiceGroup<T>[];
  onChange: (value: T) => void;
  /** Said under the options. */
  note?: ReactNode;
}

/** A word of the view's sentence that opens its choice. Groups without options are left out. */
export function TokenChoice<T extends string>({ what, says, name, value, groups, onChange, note }: Props<T>) {
  const { m } = useWords();
  return (
    <Token what={what} says={says}>
      {(close) => (
        <>
          <Chooser
            legend={what}
            name={name}
            value={value}
            words={m.tokens}
            groups={groups.filter((g) => g.options.length > 0)}
            onChange={onChange}
            onChosen={close}
          />
          {note === undefined ? null : <p className="note">{note}</p>}
        </>
      )}
    </Token>
  );
}
