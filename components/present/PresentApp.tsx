'use client';
/** The presenter's page: finds the deck, or lets the reader pick one; the same page is the speaker's window. */
import { useEffect, useMemo, useState, useSyncExternalStore, type DragEvent } from 'react';
import { DeckPicker, type ListedDeck } from '@/components/present/DeckPicker';
import { followingOf } from '@/components/present/following';
import { RefusedFile } from '@/components/present/RefusedFile';
import { Presenter } from '@/components/present/Presenter';
import { SpeakerView } from '@/components/present/SpeakerView';
import { useDeckSource } from '@/components/present/useDeckSource';
import { readOwnDeck } from '@/components/state/browserDeckStorage';
import { FiguresContext } from '@/components/state/figures';
import { StoreContext } from '@/components/state/store';
import { contextImageOf, createBrowserService } from '@/lib/figure/browserService';
import type { PackList } from '@/lib/packs/packList';
import { speakerOf } from '@/lib/present/channel';
import { createAtlasStore } from '@/lib/store/store';
import { parse } from '@/lib/view/permalink';
import '@/components/present/present.css';
import '@/components/present/legend.css';
import '@/components/present/foot.css';
import '@/components/present/pick.css';

interface Props {
  packs: PackList;
  listed: readonly ListedDeck[];
}

const never = (): (() => void) => () => undefined;

export function PresentApp(props: Props) {
  // What is shown depends on the address alone, which the server does not know.
  const here = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return here ? <Here {...props} /> : <div className="presenter" />;
}

function Here({ packs, listed }: Props) {
  const [store] = useState(() => createAtlasStore());
  const [service] = useState(() => createBrowserService(packs));
  const [speaker] = useState(() => speakerOf(window.location.search));
  const contextImage = contextImageOf(packs);
  return (
    <StoreContext value={store}>
      <FiguresContext value={service}>
        {speaker === null ? (
          <Presentation listed={listed} contextImage={contextImage} />
        ) : (
          <SpeakerView id={speaker} contextImage={contextImage} />
        )}
      </FiguresContext>
    </StoreContext>
  );
}

function Presentation({ listed, contextImage }: { listed: readonly ListedDeck[]; contextImage: string }) {
  const { state, open, again, dismiss } = useDeckSource(readOwnDeck);
  const [id] = useState(presentationId);
  const deck = state.at === 'here' ? state.deck : null;
  const views = useMemo(() => deck?.slides.map((s) => parse(s.view).view) ?? [], [deck]);
  const following = useMemo(
    () => (state.at === 'here' ? followingOf(state.source, state.deck, window.location.origin) : null),
    [state],
  );
  useEffect(() => {
    if (deck?.title) document.title = deck.title;
  }, [deck]);

  const drop = {
    onDragOver: (e: DragEvent) => e.preventDefault(),
    onDrop: (e: DragEvent) => {
      e.preventDefault();
      const file = e.dataTransfer.files[0];
      if (file) open(file);
    },
  };
  return (
    <div className="present-page" {...drop}>
      {state.at === 'here' && state.refused !== null && <RefusedFile problem={state.refused} onDismiss={dismiss} />}
      {state.at === 'here' && deck && following ? (
        <Presenter
          key={`${id} ${state.opened}`}
          deck={deck}
          views={views}
          contextImage={contextImage}
          following={following}
          id={id}
        />
      ) : state.at === 'picking' ? (
        <DeckPicker listed={listed} problem={state.problem} onOpen={open} onRetry={again} />
      ) : null}
    </div>
  );
}

/** Names this tab's presentation for the speaker's window, also after a reload. */
function presentationId(): string {
  const made = Array.from(crypto.getRandomValues(new Uint8Array(8)), (b) => b.toString(36).padStart(2, '0')).join('');
  try {
    const known = window.sessionStorage.getItem('present-id');
    if (known !== null && speakerOf(`?speaker=${known}`) !== null) return known;
    window.sessionStorage.setItem('present-id', made);
  } catch {
    // Storage refused: a reload starts another presentation.
  }
  return made;
}
