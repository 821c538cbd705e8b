'use client';
/** A deck on the screen: one slide at a time over one live map. */
import {
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
  type CSSProperties,
} from 'react';
import type { MapStatus } from '@/components/map/contract';
import { FollowCover } from '@/components/present/FollowCover';
import { FootBar } from '@/components/present/FootBar';
import { Help } from '@/components/present/Help';
import { Overview } from '@/components/present/Overview';
import { Slide } from '@/components/present/Slide';
import type { Following } from '@/components/present/following';
import { useChannel } from '@/components/present/useChannel';
import { useDeckData } from '@/components/present/useDeckData';
import { useKiosk } from '@/components/present/useKiosk';
import { usePresenterKeys } from '@/components/present/usePresenterKeys';
import { useSlideTitles } from '@/components/present/useSlideTitles';
import { toggleFullScreen, useAwake, useSpeakerWindow } from '@/components/present/useWindow';
import { useProjectorScale } from '@/components/state/useProjectorScale';
import Halo from '@/components/ui/Halo';
import { StoreContext, useAtlas } from '@/components/state/store';
import { useTheme } from '@/components/state/useTheme';
import { usePart } from '@/components/state/words';
import { dotScale } from '@/geo/layers/scaled';
import type { Deck } from '@/lib/deck/deck';
import { serializeDeck } from '@/lib/deck/serialize';
import type { Message } from '@/lib/present/channel';
import type { Intent } from '@/lib/present/keys';
import { kioskOf } from '@/lib/present/kiosk';
import { act, addressOfSlide, present, slideOfAddress, type Presenting } from '@/lib/present/presenter';
import { format } from '@/lib/view/permalink';
import type { View } from '@/lib/view/view';

interface Props {
  deck: Deck;
  views: readonly View[];
  contextImage: string;
  /** How others get to this deck. */
  following: Following;
  /** Names the channel to the speaker's window. */
  id: string;
}

export function Presenter({ deck, views, contextImage, following, id }: Props) {
  const words = usePart('present');
  const store = useContext(StoreContext)!;
  const storeView = useAtlas((s) => s.view);
  const { theme, choose } = useTheme();
  const [state, dispatch] = useReducer(act, null, () =>
    present(deck.slides.length, slideOfAddress(window.location.search)),
  );
  const [started] = useState(() => Date.now());
  const [mapStatus, setMapStatus] = useState<MapStatus>('svg');
  const [refused, setRefused] = useState(false);
  const { index, returns } = state;
  const slide = deck.slides[index]!;
  const own = views[index]!;
  const [opened, setOpened] = useState<{ own: View; returns: number; stale: View }>({ own, returns, stale: storeView });
  const data = useDeckData(views, index);
  const titles = useSlideTitles(deck, views, data.of);
  // On the way to another slide the store still holds the View of the one before.
  if (opened.own !== own || opened.returns !== returns) setOpened({ own, returns, stale: storeView });
  const view = storeView === opened.stale ? own : storeView;
  const exploring = format(view) !== format(own);
  const speaker = useSpeakerWindow(`/present/?speaker=${id}`);
  const scale = useProjectorScale();
  useAwake();

  // The store follows before anything is painted: no frame shows one slide's words over another's map.
  useLayoutEffect(() => {
    store.getState().actions.openLink(own);
  }, [store, own, returns]);

  useEffect(() => {
    window.atlas = { project: () => null, ...window.atlas, view: () => store.getState().view };
    return () => {
      delete window.atlas;
    };
  }, [store]);

  useEffect(() => {
    const { pathname, search, hash } = window.location;
    const next = addressOfSlide(search, index);
    if (next !== search) window.history.replaceState(null, '', `${pathname}${next}${hash}`);
  }, [index]);

  const intend = useCallback(
    (intent: Intent) => {
      dispatch(intent);
      switch (intent.do) {
        case 'full-screen':
          toggleFullScreen().then(
            () => setRefused(false),
            () => setRefused(true),
          );
          break;
        case 'speaker':
          speaker.open();
          break;
        case 'theme':
          choose(theme === 'dark' ? 'light' : 'dark');
          break;
        default:
          break;
      }
    },
    [speaker, choose, theme],
  );
  usePresenterKeys(intend);

  const say = useSpeakerChannel(id, deck, state, started, intend);
  const times = useMemo(() => kioskOf(window.location.search), []);
  useKiosk(times, index, (due) => {
    intend(due === 'restart' || index === state.count - 1 ? { do: 'first' } : { do: 'next' });
    // Whoever was here may have left the map or a cover open.
    if (due === 'restart') {
      intend({ do: 'back' });
      setRefused(false);
    }
  });

  const close = (): void => intend({ do: 'escape' });
  const ahead = data.ahead === 'ready' && mapStatus === 'loading' ? 'loading' : data.ahead;
  const covered = state.cover !== 'none' || state.blank;

  return (
    <div
      className="presenter"
      style={{ '--dot': dotScale(scale) } as CSSProperties}
      data-slide={index + 1}
      data-slides={state.count}
      data-revealed={state.revealed ? '' : undefined}
      data-exploring={exploring ? '' : undefined}
      data-pointer={state.pointer ? '' : undefined}
    >
      <div className="present-under" inert={covered}>
        <Slide
          slide={slide}
          own={own}
          view={view}
          data={data}
          theme={theme}
          contextImage={contextImage}
          revealed={state.revealed}
          exploring={exploring}
          scale={scale}
          onIntent={intend}
          onStatus={setMapStatus}
        />
        <FootBar title={deck.title} state={state} ahead={ahead} address={following.short ?? ''} onIntent={intend} />
      </div>
      <p className="visually-hidden" role="status" data-testid="announcer">
        {state.blank ? words.blank : words.announce(index + 1, state.count, titles[index] ?? '')}
      </p>
      {state.cover === 'overview' ? (
        <Overview
          deck={deck}
          views={views}
          titles={titles}
          index={index}
          of={data.of}
          contextImage={contextImage}
          onJump={(to) => intend({ do: 'jump', to })}
          onClose={close}
        />
      ) : null}
      {state.cover === 'help' ? <Help onClose={close} /> : null}
      {state.cover === 'follow' ? (
        <FollowCover view={view} following={following} index={index} onClose={close} />
      ) : null}
      {state.blank ? (
        <button
          type="button"
          className="present-blank"
          aria-label={words.blank}
          onClick={() => intend({ do: 'blank' })}
          autoFocus
          data-testid="blank"
        />
      ) : null}
      {speaker.blocked || refused ? (
        <div className="present-notice" role="alert">
          {speaker.blocked ? (
            <p>
              {words.speaker.blocked}{' '}
              <a href={`/present/?speaker=${id}`} target="_blank" rel="noreferrer">
                {words.speaker.open}
              </a>
            </p>
          ) : (
            <p>{words.errors.fullScreen}</p>
          )}
          <button
            type="button"
            className="button"
            onClick={() => {
              speaker.dismiss();
              setRefused(false);
              say();
            }}
          >
            {words.speaker.dismiss}
          </button>
        </div>
      ) : null}
      <Halo strong={state.pointer} />
    </div>
  );
}

/** Keeps the speaker's window at the same slide, and does what is wanted there. Returns how to tell it again. */
function useSpeakerChannel(
  id: string,
  deck: Deck,
  state: Presenting,
  started: number,
  intend: (intent: Intent) => void,
): () => void {
  const { index, blank, revealed } = state;
  const text = useMemo(() => serializeDeck(deck), [deck]);
  const send = useRef<(message: Message) => void>(() => undefined);
  const show = useCallback(() => {
    send.current({ say: 'show', deck: text, index, started });
    send.current({ say: 'at', index, blank, revealed });
  }, [text, index, started, blank, revealed]);
  const post = useChannel(id, (message) => {
    switch (message.say) {
      case 'hello':
        show();
        break;
      case 'want':
        intend(message.intent);
        break;
      case 'show':
      case 'at':
        break;
    }
  });
  useEffect(() => {
    send.current = post;
  }, [post]);
  useEffect(() => {
    post({ say: 'at', index, blank, revealed });
  }, [post, index, blank, revealed]);
  // A presenter that was reloaded finds the speaker's window that is still open.
  useEffect(() => {
    send.current({ say: 'show', deck: text, index: slideOfAddress(window.location.search), started });
  }, [text, started]);
  return show;
}
