'use client';

import { useEffect, useRef } from 'react';
import { Cover } from '@/components/present/Cover';
import type { Drawn } from '@/geo/svg/drawn';
import { Thumb } from '@/components/present/Thumb';
import { usePart } from '@/components/state/words';
import type { Deck } from '@/lib/deck/deck';
import type { View } from '@/lib/view/view';

interface Props {
  deck: Deck;
  views: readonly View[];
  titles: readonly string[];
  index: number;
  of: (view: View) => Drawn | null;
  contextImage: string;
  onJump: (index: number) => void;
  onClose: () => void;
}

/** All slides as small pictures; one press leads to each. */
export function Overview({ deck, views, titles, index, of, contextImage, onJump, onClose }: Props) {
  const words = usePart('present');
  const here = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    here.current?.scrollIntoView({ block: 'nearest' });
  }, [index]);
  return (
    <Cover title={words.overview.title} close={words.overview.close} onClose={onClose} className="present-overview">
      <ol>
        {deck.slides.map((slide, i) => (
          <li key={i}>
            <button
              type="button"
              ref={i === index ? here : undefined}
              aria-current={i === index ? 'step' : undefined}
              onClick={() => onJump(i)}
              aria-label={words.slide(i + 1, titles[i] ?? '')}
            >
              <Thumb view={views[i]!} drawn={of(views[i]!)} hide={slide.hide} contextImage={contextImage} />
              <span>
                <b>{i + 1}</b> {titles[i]}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <p>
        <a href="/present/">{words.overview.leave}</a>
      </p>
    </Cover>
  );
}
