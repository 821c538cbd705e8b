'use client';
/** On a projector: the years as dots, and the button that brings out everything else. Loaded with that theme. */
import { isShown, stripOf, type StripItem } from '@/components/shell/strip';
import { nextIndex } from '@/components/shell/stripKeys';
import { usePlaying } from '@/components/shell/usePlaying';
import { useAtlas, useAtlasActions } from '@/components/state/store';
import { useWords } from '@/components/state/words';
import { useMemo, useRef } from 'react';

export default function ProjectorFoot({ panels, onPanels }: { panels: boolean; onPanels: () => void }) {
  const { m } = useWords();
  const subject = useAtlas((s) => s.view.subject);
  const act = useAtlasActions();
  const dots = useRef<HTMLDivElement>(null);
  const items = useMemo(() => stripOf(subject), [subject]);
  const at = items.findIndex((item) => isShown(item, subject));
  const show = (item: StripItem): void =>
    item.is === 'vintage' ? act.showVintage(item.id) : act.showElection(item.id);
  const { playing, toggle } = usePlaying(items[at + 1], show);
  const nameOf = (item: StripItem): string =>
    item.is === 'election' ? m.elections[item.id].short : m.measures.vintages[item.id];
  const shown = items[at];
  return (
    <footer className="projector-foot">
      <strong>
        {m.app.brand} {m.app.brandSecond}
      </strong>
      <button
        type="button"
        className="button"
        aria-pressed={playing}
        aria-label={playing ? m.strip.pause : m.strip.play}
        onClick={toggle}
      >
        <span aria-hidden="true">{playing ? '❚❚' : '▶'}</span>
      </button>
      <span>{shown ? nameOf(shown) : ''}</span>
      <div
        className="projector-dots"
        role="group"
        aria-label={m.strip.label}
        ref={dots}
        onKeyDown={(e) => {
          const to = nextIndex(at, e.key, items.length);
          if (to === null) return;
          e.preventDefault();
          show(items[to]!);
          dots.current?.querySelectorAll('button')[to]?.focus();
        }}
      >
        {items.map((item, i) => (
          <button
            key={item.id}
            type="button"
            aria-label={nameOf(item)}
            title={nameOf(item)}
            aria-current={i === at}
            tabIndex={i === Math.max(0, at) ? 0 : -1}
            onClick={() => show(item)}
          />
        ))}
      </div>
      <button type="button" className="button" aria-expanded={panels} onClick={onPanels}>
        {m.strip.panels}
      </button>
    </footer>
  );
}
