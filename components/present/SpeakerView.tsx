'use client';
/** The speaker's own window: notes, this slide and the next, clock and time gone by. It steps the presentation, and is stepped by it. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { Thumb } from '@/components/present/Thumb';
import { hasChannels, useChannel } from '@/components/present/useChannel';
import { useDeckData } from '@/components/present/useDeckData';
import { usePresenterKeys } from '@/components/present/usePresenterKeys';
import { useSlideTitles } from '@/components/present/useSlideTitles';
import { usePart, useWords } from '@/components/state/words';
import type { Deck } from '@/lib/deck/deck';
import { parseDeck } from '@/lib/deck/parse';
import { elapsed, shared, type Message } from '@/lib/present/channel';
import { parse } from '@/lib/view/permalink';

interface Props {
  id: string;
  contextImage: string;
}
interface Shown {
  deck: Deck;
  text: string;
  index: number;
  started: number;
  blank: boolean;
}

export function SpeakerView({ id, contextImage }: Props) {
  const words = usePart('present');
  const [shown, setShown] = useState<Shown | null>(null);

  const hear = useCallback((message: Message) => {
    switch (message.say) {
      case 'show':
        setShown((old) => {
          // The same deck again: only the place may be new.
          if (old?.text === message.deck)
            return { ...old, index: within(message.index, old.deck), started: message.started };
          const parsed = parseDeck(message.deck);
          return parsed.ok && parsed.deck.slides.length > 0
            ? {
                deck: parsed.deck,
                text: message.deck,
                index: within(message.index, parsed.deck),
                started: message.started,
                blank: false,
              }
            : old;
        });
        break;
      case 'at':
        setShown((old) => old && { ...old, index: within(message.index, old.deck), blank: message.blank });
        break;
      case 'hello':
      case 'want':
        break;
    }
  }, []);
  const post = useChannel(id, hear);
  useEffect(() => {
    post({ say: 'hello' });
  }, [post, id]);

  usePresenterKeys((intent) => {
    const wanted = shared(intent);
    if (wanted) post({ say: 'want', intent: wanted });
  });

  if (shown === null) {
    return (
      <main className="present-pick">
        <h1>{words.speaker.title}</h1>
        <p role="status">{hasChannels() ? words.speaker.waiting : words.speaker.noChannel}</p>
      </main>
    );
  }
  return (
    <Desk
      key={shown.text}
      shown={shown}
      contextImage={contextImage}
      onStep={(step) => post({ say: 'want', intent: { do: step } })}
    />
  );
}

const within = (index: number, deck: Deck): number => Math.min(deck.slides.length - 1, index);

interface DeskProps {
  shown: Shown;
  contextImage: string;
  onStep: (step: 'next' | 'previous') => void;
}

function Desk({ shown, contextImage, onStep }: DeskProps) {
  const words = usePart('present');
  const { f } = useWords();
  const { speaker, foot, position } = words;
  const { deck, index } = shown;
  const views = useMemo(() => deck.slides.map((s) => parse(s.view).view), [deck]);
  const data = useDeckData(views, index);
  const titles = useSlideTitles(deck, views, data.of);
  const now = useSecond();
  const [since, setSince] = useState<number | null>(null);
  const slide = deck.slides[index]!;
  const next = deck.slides[index + 1];

  return (
    <main className="present-desk" data-slide={index + 1}>
      <header>
        <h1>{deck.title || words.untitled}</h1>
        <p>
          <span>{speaker.clock}</span> <b suppressHydrationWarning>{f.clock(new Date(now))}</b>
        </p>
        <p>
          <span>{speaker.timer}</span> <b data-testid="timer">{elapsed(since ?? shown.started, now)}</b>{' '}
          <button type="button" className="button" onClick={() => setSince(now)}>
            {speaker.restart}
          </button>
        </p>
      </header>
      <section aria-labelledby="desk-now" className="present-desk-now">
        <h2 id="desk-now">
          {speaker.now} · {position(index + 1, deck.slides.length)}
        </h2>
        <Thumb view={views[index]!} drawn={data.of(views[index]!)} hide={slide.hide} contextImage={contextImage} />
        <p data-testid="speaker-title">{titles[index]}</p>
        {slide.question === '' ? null : <p className="present-quiet">{slide.question}</p>}
        {shown.blank ? (
          <p role="status">
            <b>{speaker.isBlank}</b>
          </p>
        ) : null}
      </section>
      <section aria-labelledby="desk-next" className="present-desk-next">
        <h2 id="desk-next">{speaker.next}</h2>
        {next ? (
          <>
            <Thumb
              view={views[index + 1]!}
              drawn={data.of(views[index + 1]!)}
              hide={next.hide}
              contextImage={contextImage}
            />
            <p data-testid="speaker-next">{titles[index + 1]}</p>
          </>
        ) : (
          <p>{speaker.end}</p>
        )}
      </section>
      <section aria-labelledby="desk-notes" className="present-desk-notes">
        <h2 id="desk-notes">{speaker.notes}</h2>
        <div data-testid="notes" tabIndex={0} role="group" aria-labelledby="desk-notes">
          {slide.notes === '' ? <p className="present-quiet">{speaker.noNotes}</p> : slide.notes}
        </div>
      </section>
      <nav aria-label={foot.controls}>
        <button type="button" className="button" onClick={() => onStep('previous')}>
          ‹ {foot.previous}
        </button>
        <button type="button" className="button primary" onClick={() => onStep('next')}>
          {foot.next} ›
        </button>
      </nav>
    </main>
  );
}

/** The time, every second. */
function useSecond(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
