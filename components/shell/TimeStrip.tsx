'use client';
/** Time: a small map of every election, or of every year of a measure, side by side at one camera. Loaded once the page rests. */
import { useEffect } from 'react';
import { SmallMap } from '@/components/shell/SmallMap';
import { smallView } from '@/components/shell/strip';
import { useStrip } from '@/components/shell/useStrip';
import { useFigureService } from '@/components/state/figures';
import { savesData } from '@/components/state/savesData';
import { useAtlas } from '@/components/state/store';
import { useWords } from '@/components/state/words';
import { LEAD_EDGES } from '@/lib/scales/classes';
import { colorOf, type Theme } from '@/lib/scales/palettes';

/** `pictures`: their turn has come; until then the dates stand alone. */
export default function TimeStrip({ theme, pictures }: { theme: Theme; pictures: boolean }) {
  const { m } = useWords();
  const { subject, selection } = useAtlas((s) => s.view);
  const service = useFigureService();
  const { items, at, row, show, nameOf, onKeyDown, playing, onPlay } = useStrip();

  useEffect(() => {
    if (!pictures || savesData()) return undefined;
    let over = false;
    // One after the other: what the reader asks for meanwhile does not wait behind them all.
    const all = async (): Promise<void> => {
      for (const item of items) {
        if (over || item.subject === null) continue;
        await service.load(smallView(item.subject, []));
      }
    };
    all().catch((error: unknown) => reportError(error));
    return () => {
      over = true;
    };
  }, [service, items, pictures]);

  useEffect(() => {
    row.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [at, row]);

  return (
    <>
      <div className="strip-list" ref={row} role="group" aria-label={m.strip.label} onKeyDown={onKeyDown}>
        {items.map((item, i) => (
          <button
            key={item.id}
            type="button"
            className="strip-item"
            aria-current={i === at}
            tabIndex={i === Math.max(0, at) ? 0 : -1}
            onClick={() => show(item)}
          >
            {item.subject === null ? (
              <span className="strip-none">{m.strip.notOnBallot}</span>
            ) : pictures ? (
              <SmallMap subject={item.subject} selection={selection} theme={theme} />
            ) : (
              <span className="strip-map" />
            )}
            <strong>{nameOf(item)}</strong>
            <small>{item.is === 'election' ? m.elections[item.id].pairing : ''}</small>
          </button>
        ))}
      </div>
      <div className="strip-tools">
        <button type="button" className="button" data-player aria-pressed={playing} onClick={onPlay}>
          <span aria-hidden="true">{playing ? '❚❚' : '▶'}</span> {playing ? m.strip.pause : m.strip.play}
        </button>
        {subject.layer === 'votes' ? <CommonScale theme={theme} /> : null}
      </div>
    </>
  );
}

/** The scale of all the small maps: how strong a color is, whoever's it is. */
function CommonScale({ theme }: { theme: Theme }) {
  const { m, f } = useWords();
  return (
    <p className="strip-scale">
      <b>{m.strip.oneScale}</b>
      {LEAD_EDGES.filter((edge) => edge >= 0).map((edge, i) => (
        <span key={edge}>
          <i style={{ background: colorOf(`others.${i}/6`, theme) }} aria-hidden="true" />
          {f.number(edge)}
        </span>
      ))}
    </p>
  );
}
