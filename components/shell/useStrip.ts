'use client';
/** Time as a row, wherever it is drawn: what stands in it, which of it is shown, how keys and playing go through it. One Tab stop. */
import { useMemo, useRef, type KeyboardEvent, type RefObject } from 'react';
import { isShown, stripOf, type StripItem } from '@/components/shell/strip';
import { nextIndex } from '@/components/shell/stripKeys';
import { usePlaying } from '@/components/shell/usePlaying';
import { useAtlas, useAtlasActions } from '@/components/state/store';
import { useWords } from '@/components/state/words';

export interface Strip {
  items: readonly StripItem[];
  /** Index of the one that the map shows; -1 where it shows none of them. */
  at: number;
  /** The row's element: its buttons are the items, in their order. */
  row: RefObject<HTMLDivElement | null>;
  show: (item: StripItem) => void;
  nameOf: (item: StripItem) => string;
  onKeyDown: (e: KeyboardEvent) => void;
  playing: boolean;
  /** Starts at the first year where the last one is shown. */
  onPlay: () => void;
}

export function useStrip(): Strip {
  const { m } = useWords();
  const subject = useAtlas((s) => s.view.subject);
  const act = useAtlasActions();
  const row = useRef<HTMLDivElement>(null);
  const items = useMemo(() => stripOf(subject), [subject]);
  const at = items.findIndex((item) => isShown(item, subject));
  const show = (item: StripItem): void =>
    item.is === 'vintage' ? act.showVintage(item.id) : act.showElection(item.id);
  const last = at === items.length - 1;
  const { playing, toggle } = usePlaying(items[at]?.id, last, () => show(items[at + 1]!));
  return {
    items,
    at,
    row,
    show,
    nameOf: (item) => (item.is === 'election' ? m.elections[item.id].short : m.measures.vintages[item.id]),
    onKeyDown: (e) => {
      const to = nextIndex(at, e.key, items.length);
      if (to === null) return;
      e.preventDefault();
      show(items[to]!);
      row.current?.querySelectorAll('button')[to]?.focus();
    },
    playing,
    onPlay: () => {
      if (!playing && last) show(items[0]!);
      toggle();
    },
  };
}
