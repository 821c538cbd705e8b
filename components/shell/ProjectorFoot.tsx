'use client';
/** On a projector: the years as dots, and the button that brings out everything else. Loaded with that theme. */
import { useStrip } from '@/components/shell/useStrip';
import { useWords } from '@/components/state/words';

export default function ProjectorFoot({ panels, onPanels }: { panels: boolean; onPanels: () => void }) {
  const { m } = useWords();
  const { items, at, row, show, nameOf, onKeyDown, playing, onPlay } = useStrip();
  const shown = items[at];
  return (
    <footer className="projector-foot">
      <strong>
        {m.app.brand} {m.app.brandSecond}
      </strong>
      <button
        type="button"
        className="button"
        data-player
        aria-pressed={playing}
        aria-label={playing ? m.strip.pause : m.strip.play}
        onClick={onPlay}
      >
        <span aria-hidden="true">{playing ? '❚❚' : '▶'}</span>
      </button>
      <span>{shown ? nameOf(shown) : ''}</span>
      <div className="projector-dots" role="group" aria-label={m.strip.label} ref={row} onKeyDown={onKeyDown}>
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
