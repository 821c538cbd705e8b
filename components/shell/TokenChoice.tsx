'use client';

import type { ReactNode } from 'react';
import { Token } from '@/components/shell/Token';
import { useWords } from '@/components/state/words';
import { lazyPart } from '@/components/state/lazyPart';
import type { ChoiceGroup, ChooserProps } from '@/components/ui/Chooser';

/** A page without an open menu does without. */
const Chooser = lazyPart<ChooserProps<string>>(async () => ({
  default: (await import('@/components/ui/Chooser')).Chooser,
}));

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
            onChange={(chosen) => {
              const option = groups.flatMap((g) => g.options).find((o) => o.value === chosen);
              if (option) onChange(option.value);
            }}
            onChosen={close}
          />
          {note === undefined ? null : <p className="note">{note}</p>}
        </>
      )}
    </Token>
  );
}
