'use client';
/** The page of the reader's own deck. It is drawn in the browser alone: nothing of a deck is known elsewhere. */
import { useRouter } from 'next/navigation';
import {
  useCallback,
  useEffect,
  useState,
  useSyncExternalStore,
  type DragEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { useStore } from 'zustand';
import '@/components/deck/deck.css';
import '@/components/deck/picture.css';
import { DeckNotices } from '@/components/deck/DeckNotices';
import { ShareDeck } from '@/components/deck/ShareDeck';
import { SlideEditor } from '@/components/deck/SlideEditor';
import { SlideList } from '@/components/deck/SlideList';
import { useOpening } from '@/components/deck/useOpening';
import { useSlides } from '@/components/deck/useSlides';
import { openDeckStorage } from '@/components/state/browserDeckStorage';
import { FiguresContext } from '@/components/state/figures';
import { usePart } from '@/components/state/words';
import {
  changeSlide,
  duplicateSlide,
  emptyDeck,
  moveSlide,
  removeSlide,
  renameDeck,
  showInSlide,
} from '@/lib/deck/edit';
import { MAX_SLIDES, MAX_TEXT } from '@/lib/deck/limits';
import { contextImageOf, createBrowserService } from '@/lib/figure/browserService';
import type { PackList } from '@/lib/packs/packList';
import { createDeckStore } from '@/lib/store/deckStore';
import { atlasPath } from '@/lib/view/landing';

const never = (): (() => void) => () => undefined;

export function DeckPage({ packs }: { packs: PackList }) {
  const here = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const { page } = usePart('decks');
  return here ? <Served packs={packs} /> : <p className="deck-loading">{page.loading}</p>;
}

function Served({ packs }: { packs: PackList }) {
  const [service] = useState(() => createBrowserService(packs));
  return (
    <FiguresContext value={service}>
      <Here contextImage={contextImageOf(packs)} />
    </FiguresContext>
  );
}

function Here({ contextImage }: { contextImage: string }) {
  const words = usePart('decks');
  const { page, list } = words;
  const [store] = useState(() => createDeckStore(openDeckStorage));
  const state = useStore(store);
  const { actions, history, lasting, status } = state;
  const deck = history.present;
  const { slides, places } = useSlides(deck);
  const [picked, setPicked] = useState(0);
  const [news, setNews] = useState('');
  const router = useRouter();
  useEffect(() => store.start(), [store]);

  const opening = useOpening(deck, actions.edit, setNews);
  const { openLink, openFile } = opening;
  const ready = status === 'ready';
  useEffect(() => {
    if (!ready || !window.location.hash.startsWith('#deck=')) return;
    openLink(window.location.hash);
    // Opened once: reloading must not open it over what was made of it.
    window.history.replaceState(null, '', window.location.pathname);
  }, [ready, openLink]);

  const chosen = Math.max(0, Math.min(picked, slides.length - 1));
  const item = slides[chosen];
  const undo = (): void => {
    actions.undo();
    setNews(page.undone);
  };
  const redo = (): void => {
    actions.redo();
    setNews(page.redone);
  };

  /** A link within the site that keeps this page's memory where nothing else holds the deck. */
  const mapLink = useCallback(
    (search: string, label: string, className = ''): ReactNode => (
      <a
        href={atlasPath(search)}
        className={className}
        onClick={
          lasting
            ? undefined
            : (e) => {
                e.preventDefault();
                router.push(atlasPath(search));
              }
        }
      >
        {label}
      </a>
    ),
    [lasting, router],
  );

  const onKeyDown = (e: KeyboardEvent): void => {
    const typing =
      e.target instanceof HTMLInputElement ||
      e.target instanceof HTMLTextAreaElement ||
      e.target instanceof HTMLSelectElement;
    if (typing || !(e.ctrlKey || e.metaKey) || e.altKey || e.key.toLowerCase() !== 'z') return;
    e.preventDefault();
    (e.shiftKey ? redo : undo)();
  };
  const onDrop = (e: DragEvent): void => {
    const file = e.dataTransfer.files[0];
    if (!file) return;
    e.preventDefault();
    openFile(file);
  };

  return (
    <div
      className="deck-page"
      data-saved={ready && state.saved && lasting ? '' : undefined}
      onKeyDown={onKeyDown}
      onDragOver={(e) => {
        if (e.dataTransfer.types.includes('Files')) e.preventDefault();
      }}
      onDrop={onDrop}
    >
      <header className="deck-head">
        <p>{mapLink('', `← ${page.back}`)}</p>
        <h1>{page.title}</h1>
        <p className="muted">{page.lede}</p>
      </header>
      <main>
        {!ready ? (
          <p className="deck-loading">{page.loading}</p>
        ) : (
          <>
            <div className="deck-bar">
              <label className="deck-field">
                <span>{page.name}</span>
                <input
                  type="text"
                  value={deck.title}
                  maxLength={MAX_TEXT.deckTitle}
                  placeholder={page.noName}
                  onChange={(e) => actions.edit((d) => renameDeck(d, e.target.value), 'deck title')}
                  dir="auto"
                />
              </label>
              <div className="deck-actions">
                <button
                  type="button"
                  className="button"
                  aria-disabled={history.past.length === 0}
                  onClick={history.past.length === 0 ? undefined : undo}
                >
                  {page.undo}
                </button>
                <button
                  type="button"
                  className="button"
                  aria-disabled={history.future.length === 0}
                  onClick={history.future.length === 0 ? undefined : redo}
                >
                  {page.redo}
                </button>
                <span className="deck-saved">{!lasting ? null : state.saved ? page.saved : page.saving}</span>
              </div>
            </div>
            <ShareDeck deck={deck} lasting={lasting} onFile={openFile} say={setNews}>
              {slides.length > 0 ? (
                <button
                  type="button"
                  className="button quiet"
                  onClick={() => {
                    actions.edit(() => emptyDeck(''));
                    setNews(page.started);
                  }}
                >
                  {page.startNew}
                </button>
              ) : null}
            </ShareDeck>
            <DeckNotices state={state} opening={opening} mine={deck.slides.length} news={news} />
            {item ? (
              <div className="deck-columns">
                <SlideList
                  slides={slides}
                  chosen={chosen}
                  contextImage={contextImage}
                  onChoose={(i) => {
                    setPicked(i);
                    requestAnimationFrame(() => document.getElementById('deck-slide')?.focus());
                  }}
                  onMove={(from, to) => {
                    actions.edit((d) => moveSlide(d, from, to));
                    setPicked(to);
                    setNews(list.moved(to + 1, slides.length));
                  }}
                  onDuplicate={(i) => {
                    const full = slides.length >= MAX_SLIDES;
                    actions.edit((d) => duplicateSlide(d, i));
                    if (!full) setPicked(i + 1);
                    setNews(full ? list.full(MAX_SLIDES) : list.duplicated(i + 2));
                  }}
                  onRemove={(i) => {
                    actions.edit((d) => removeSlide(d, i));
                    if (i < chosen) setPicked(chosen - 1);
                    setNews(list.removed);
                  }}
                />
                <SlideEditor
                  item={item}
                  index={chosen}
                  count={slides.length}
                  places={places}
                  contextImage={contextImage}
                  mapLink={mapLink}
                  onChange={(change, field) =>
                    actions.edit((d) => changeSlide(d, chosen, change), `${chosen} ${field}`)
                  }
                  onView={(view) => actions.edit((d) => showInSlide(d, chosen, view))}
                />
              </div>
            ) : (
              <section className="deck-empty">
                <h2>{page.empty}</h2>
                <p>{page.emptyHow}</p>
                <p>{mapLink('', page.toMap, 'button primary')}</p>
              </section>
            )}
          </>
        )}
      </main>
    </div>
  );
}
