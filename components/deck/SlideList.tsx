'use client';
/** The slides in order: choose, move, duplicate, delete; by buttons, keys and dragging. */
import { useEffect, useRef, useState, type DragEvent, type KeyboardEvent } from 'react';
import { SlidePicture } from '@/components/deck/SlidePicture';
import type { DrawnSlide } from '@/components/deck/useSlides';
import { usePart } from '@/components/state/words';

interface Props {
  slides: readonly DrawnSlide[];
  chosen: number;
  contextImage: string;
  onChoose: (index: number) => void;
  onMove: (from: number, to: number) => void;
  onDuplicate: (index: number) => void;
  onRemove: (index: number) => void;
}

const DRAGGED = 'application/x-ca34-slide';

export function SlideList({ slides, chosen, contextImage, onChoose, onMove, onDuplicate, onRemove }: Props) {
  const { list } = usePart('decks');
  const [over, setOver] = useState<number | null>(null);
  const items = useRef<HTMLOListElement>(null);
  /** The focus follows a slide that moves: which button of which slide gets it next. */
  const follow = useRef<{ index: number; part: string } | null>(null);
  useEffect(() => {
    const to = follow.current;
    follow.current = null;
    if (to)
      items.current
        ?.querySelector<HTMLElement>(`[data-index="${Math.min(to.index, slides.length - 1)}"] [data-part="${to.part}"]`)
        ?.focus();
  }, [slides]);

  const last = slides.length - 1;
  const move = (from: number, to: number, part: string): void => {
    if (to < 0 || to > last) return;
    follow.current = { index: to, part };
    onMove(from, to);
  };
  const onKeyDown = (e: KeyboardEvent, index: number): void => {
    if (!e.altKey || e.ctrlKey || e.metaKey || (e.key !== 'ArrowUp' && e.key !== 'ArrowDown')) return;
    e.preventDefault();
    const part = e.target instanceof HTMLElement ? (e.target.dataset.part ?? 'pick') : 'pick';
    move(index, e.key === 'ArrowUp' ? index - 1 : index + 1, part);
  };
  const onDrop = (e: DragEvent, index: number): void => {
    setOver(null);
    const from = e.dataTransfer.getData(DRAGGED);
    if (from === '') return;
    e.preventDefault();
    e.stopPropagation();
    onMove(Number(from), index);
  };

  return (
    <section className="deck-list" aria-labelledby="deck-slides">
      <h2 id="deck-slides">{list.title}</h2>
      <ol ref={items}>
        {slides.map(({ slide, view, drawn, title }, i) => (
          <li
            key={i}
            data-index={i}
            data-chosen={i === chosen || undefined}
            data-over={i === over || undefined}
            draggable
            onKeyDown={(e) => onKeyDown(e, i)}
            onDragStart={(e) => {
              e.dataTransfer.setData(DRAGGED, String(i));
              e.dataTransfer.effectAllowed = 'move';
            }}
            onDragOver={(e) => {
              if (e.dataTransfer.types.includes(DRAGGED)) {
                e.preventDefault();
                setOver(i);
              }
            }}
            onDragLeave={() => setOver(null)}
            onDragEnd={() => setOver(null)}
            onDrop={(e) => onDrop(e, i)}
          >
            <span className="deck-number" aria-hidden="true">
              {i + 1}
            </span>
            <div onClick={() => onChoose(i)}>
              <SlidePicture slide={slide} view={view} drawn={drawn} contextImage={contextImage} />
            </div>
            <div className="deck-item">
              <button
                type="button"
                className="deck-pick"
                data-part="pick"
                aria-current={i === chosen}
                aria-label={list.slide(i + 1, title)}
                onClick={() => onChoose(i)}
              >
                <bdi>{title}</bdi>
              </button>
              <div className="deck-tools">
                <Tool
                  part="up"
                  label={list.up(i + 1)}
                  off={i === 0}
                  onPress={() => move(i, i - 1, 'up')}
                  d="M8 13V3M3.5 7.5 8 3l4.5 4.5"
                />
                <Tool
                  part="down"
                  label={list.down(i + 1)}
                  off={i === last}
                  onPress={() => move(i, i + 1, 'down')}
                  d="M8 3v10M3.5 8.5 8 13l4.5-4.5"
                />
                <Tool
                  part="duplicate"
                  label={list.duplicate(i + 1)}
                  onPress={() => {
                    follow.current = { index: i + 1, part: 'duplicate' };
                    onDuplicate(i);
                  }}
                  d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3"
                />
                <Tool
                  part="remove"
                  label={list.remove(i + 1)}
                  onPress={() => {
                    follow.current = { index: i, part: 'remove' };
                    onRemove(i);
                  }}
                  d="M3 4.5h10M6.5 4V2.5h3V4M4.5 4.5l.7 9h5.6l.7-9M6.8 7v4M9.2 7v4"
                />
              </div>
            </div>
          </li>
        ))}
      </ol>
      {slides.length > 1 ? <p className="muted">{list.hint}</p> : null}
    </section>
  );
}

/** A button of a slide; one that can do nothing here keeps its place and the focus. */
function Tool({
  part,
  label,
  off = false,
  onPress,
  d,
}: {
  part: string;
  label: string;
  off?: boolean;
  onPress: () => void;
  d: string;
}) {
  return (
    <button
      type="button"
      data-part={part}
      aria-label={label}
      title={label}
      aria-disabled={off}
      onClick={off ? undefined : onPress}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={d} />
      </svg>
    </button>
  );
}
