'use client';
/** A slide as a small picture, by the SVG renderer: for the overview and the speaker's window. */
import { useMemo } from 'react';
import { SvgMap } from '@/components/map/SvgMap';
import type { Drawn } from '@/geo/svg/drawn';
import { useWords } from '@/components/state/words';
import { hide as without } from '@/lib/figure/hide';
import { inWords } from '@/lib/figure/inWords';
import type { Hide } from '@/lib/view/presentation';
import type { View } from '@/lib/view/view';

interface Props {
  view: View;
  drawn: Drawn | null;
  hide: readonly Hide[];
  contextImage: string;
}

/** The map is drawn at this size and shrunk, so that its lines shrink with it. */
const SIZE = { width: 640, height: 480 };

export function Thumb({ view, drawn, hide, contextImage }: Props) {
  const words = useWords();
  const figure = useMemo(() => {
    if (drawn === null) return null;
    return inWords(without(drawn.figure, hide), words);
  }, [drawn, hide, words]);
  return (
    <div className="present-thumb" aria-hidden="true" inert>
      {figure && drawn ? (
        <div className="map-stage">
          <SvgMap
            figure={figure}
            shapes={drawn.shapes}
            contextImage={contextImage}
            camera={view.camera}
            size={SIZE}
            labels={words.m.map}
            medium="thumb"
          />
        </div>
      ) : null}
    </div>
  );
}
