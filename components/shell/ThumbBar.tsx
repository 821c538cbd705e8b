'use client';
/** On a phone: the five places that a thumb goes to. */
import type { ReactNode } from 'react';
import type { Stop } from '@/components/shell/useSheet';
import { lazyPart } from '@/components/state/lazyPart';
import { useAtlas, useAtlasActions } from '@/components/state/store';
import { useWords } from '@/components/state/words';
import { Popover } from '@/components/ui/Popover';

const ShareSheet = lazyPart(() => import('@/components/shell/ShareSheet'));

interface Props {
  stop: Stop;
  onStop: (stop: Stop) => void;
  onPrint: () => void;
}

export function ThumbBar({ stop, onStop, onPrint }: Props) {
  const { m } = useWords();
  const layer = useAtlas((s) => s.view.subject.layer);
  const act = useAtlasActions();
  return (
    <nav className="thumb-bar" aria-label={m.bar.label}>
      <Item place name={m.bar.map} pressed={stop === 'low'} onPress={() => onStop('low')}>
        <path d="M3 6l6-2 6 2 6-2v14l-6 2-6-2-6 2zM9 4v14M15 6v14" />
      </Item>
      <Item name={m.layers.votes} pressed={layer === 'votes'} onPress={() => act.showLayer('votes')}>
        <path d="M5 20v-9M10 20V5M15 20v-6M20 20V9" />
      </Item>
      <Item name={m.layers.people} pressed={layer === 'people'} onPress={() => act.showLayer('people')}>
        <path d="M3 20c0-4 3-6 6-6s6 2 6 6M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M16 14c3 0 5 2 5 6M15 4a3.5 3.5 0 0 1 0 7" />
      </Item>
      <Item place name={m.bar.list} pressed={stop !== 'low'} onPress={() => onStop(stop === 'low' ? 'mid' : 'low')}>
        <path d="M4 6h16M4 12h16M4 18h16" />
      </Item>
      <Popover
        className="thumb-share"
        label={m.share.button}
        button={
          <Face name={m.share.button}>
            <path d="M12 15V3M8 7l4-4 4 4M5 12v8h14v-8" />
          </Face>
        }
      >
        {(close) => <ShareSheet onPrint={onPrint} close={close} />}
      </Popover>
    </nav>
  );
}

function Item({
  name,
  pressed,
  place = false,
  onPress,
  children,
}: {
  name: string;
  pressed: boolean;
  /** Where the reader is, rather than what the map shows. */
  place?: boolean;
  onPress: () => void;
  children: ReactNode;
}) {
  return (
    <button type="button" aria-pressed={pressed} data-place={place ? '' : undefined} onClick={onPress}>
      <Face name={name}>{children}</Face>
    </button>
  );
}

function Face({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <svg
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        {children}
      </svg>
      <span>{name}</span>
    </>
  );
}
