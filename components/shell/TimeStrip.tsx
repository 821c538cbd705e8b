'use client';
/** Time: a small map of every election, or of every year of a measure, side by side at one camera. Loaded once the page rests. */
import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { SmallMap } from '@/components/shell/SmallMap';
import { isShown, smallView, stripOf, type StripItem } from '@/components/shell/strip';
import { nextIndex } from '@/components/shell/stripKeys';
import { usePlaying } from '@/components/shell/usePlaying';
import { useFigureService } from '@/components/state/figures';
import { savesData } from '@/components/state/savesData';
import { useAtlas, useAtlasActions } from '@/components/state/store';
import { useWords } from '@/components/state/words';
import type { Messages } from '@/lib/i18n/messages';
import type { Theme } from '@/lib/scales/palettes';

/** `pictures`: their turn has come; until then the dates stand alone. */
export default function TimeStrip({ theme, pictures }: { theme: Theme; pictures: boolean }) {
  const { m } = useWords();
  const subject = useAtlas((s) => s.view.subject);
  const selection = useAtlas((s) => s.view.selection);
  const act = useAtlasActions();
  const service = useFigureService();
  const list = useRef<HTMLDivElement>(null);
  const items = useMemo(() => stripOf(subject), [subject]);
  const at = items.findIndex((item) => isShown(item, subject));
  const { playing, toggle } = usePlaying(items[at + 1], (item) => show(item));

  function show(item: StripItem): void {
    if (item.is === 'vintage') act.showVintage(item.id);
    else act.showElection(item.id);
  }

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
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [at]);

  const onKeyDown = (e: KeyboardEvent): void => {
    const to = nextIndex(at, e.key, items.length);
    if (to === null) return;
    e.preventDefault();
    show(items[to]!);
    list.current?.querySelectorAll('button')[to]?.focus();
  };

  return (
    <>
      <div className="strip-list" ref={list} role="group" aria-label={m.strip.label} onKeyDown={onKeyDown}>
        {items.map((item, i) => (
          <button
            key={item.id}
            type="button"
            className="strip-item"
            aria-current={i === at}
            tabIndex={i === (at < 0 ? 0 : at) ? 0 : -1}
            onClick={() => show(item)}
          >
            {item.subject === null ? (
              <span className="strip-none">{m.strip.notOnBallot}</span>
            ) : !pictures ? (
              <span className="strip-map" />
            ) : (
              <SmallMap subject={item.subject} selection={selection} theme={theme} />
            )}
            <strong>{nameOf(item, m)}</strong>
            <small>{noteOf(item, m)}</small>
          </button>
        ))}
      </div>
      <div className="strip-tools">
        <button type="button" className="button" aria-pressed={playing} onClick={toggle}>
          <span aria-hidden="true">{playing ? '❚❚' : '▶'}</span> {playing ? m.strip.pause : m.strip.play}
        </button>
      </div>
    </>
  );
}

function nameOf(item: StripItem, m: Messages): string {
  return item.is === 'election' ? m.elections[item.id].short : m.measures.vintages[item.id];
}

function noteOf(item: StripItem, m: Messages): string {
  return item.is === 'election' ? m.elections[item.id].pairing : '';
}
