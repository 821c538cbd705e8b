'use client';
/** The one screen of the atlas: controls, map, places; what it shows is decided by the View in the store. */
import { memo, useCallback, useEffect, useState } from 'react';
import { AtlasMap } from '@/components/atlas/AtlasMap';
import { AtlasSide } from '@/components/atlas/AtlasSide';
import { useAtlasFigure } from '@/components/atlas/useAtlasFigure';
import { useMapFirst } from '@/components/atlas/useMapFirst';
import { usePicking } from '@/components/atlas/usePicking';
import type { MapStatus, UnavailableReason } from '@/components/map/contract';
import { createHover } from '@/components/map/hover';
import { Controls } from '@/components/panels/Controls';
import { HeadBar } from '@/components/panels/HeadBar';
import { useFigureService } from '@/components/state/figures';
import { lazyPart } from '@/components/state/lazyPart';
import { useRest } from '@/components/state/useRest';
import { useProjectorScale } from '@/components/state/useProjectorScale';
import { useTheme } from '@/components/state/useTheme';
import { useWords } from '@/components/state/words';
import type { FirstPaint } from '@/geo/svg/firstPaint';
import { CONTEXT_PACK } from '@/lib/figure/needs';
import type { Subject } from '@/lib/view/view';

// Without it the page itself is printed (app/themes.css).
const PrintHost = lazyPart(() => import('@/components/print/PrintHost'), { words: ['print', 'sources'], silent: true });
const Halo = lazyPart(() => import('@/components/ui/Halo'), { silent: true });

interface Props {
  first: FirstPaint;
  contextImage: string;
}

export function AtlasScreen({ first, contextImage }: Props) {
  const { m } = useWords();
  const { theme, choice, choose } = useTheme();
  const projectorScale = useProjectorScale();
  const { data, pending, packs, whole } = useAtlasFigure(first);
  const side = useMapFirst(data, pending);
  const service = useFigureService();
  const picking = usePicking(service);
  const [hover] = useState(createHover);
  const [map, setMap] = useState<{ settled: boolean; problem: UnavailableReason | null }>({
    settled: false,
    problem: null,
  });
  const [printAsked, setPrintAsked] = useState(0);
  const onPrint = useCallback(() => setPrintAsked((n) => n + 1), []);

  const onStatus = useCallback(
    (status: MapStatus, problem: UnavailableReason | null) => {
      // Streets, parks and names: the WebGL map is drawn with them.
      if (status === 'loading' || status === 'ready') service.prepare([CONTEXT_PACK]);
      if (status !== 'loading') setMap({ settled: true, problem });
    },
    [service],
  );
  const rested = useRest(map.settled && (whole || data.failures.length > 0), data.view);
  useEffect(() => {
    // Freeways and rail of the SVG. With the shapes of 2018 at hand, a switch of election fetches no more than its votes.
    if (rested) service.prepare([CONTEXT_PACK, 'geometry-precincts-2018']);
  }, [service, rested]);

  return (
    <>
      <div className="atlas" data-behind={side.behind ? '' : undefined}>
        <a className="skip-link" href="#places">
          {m.app.skipToList}
        </a>
        <HeadBar places={packs?.places ?? null} onChoose={picking.onChoose} theme={choice} onTheme={choose} />
        <Layers subject={data.view.subject} />
        <AtlasMap
          data={data}
          hover={hover}
          theme={theme}
          scale={choice === 'projector' ? projectorScale : 1}
          contextImage={contextImage}
          mapProblem={map.problem}
          onPick={picking.onPick}
          onStatus={onStatus}
          onPrint={onPrint}
        />
        <AtlasSide data={side.data} packs={packs} whole={whole} picking={picking} hover={hover} theme={theme} />
      </div>
      {choice === 'projector' ? <Halo /> : null}
      {/* Fetched before anybody presses Print, so that the browser's own has it too. */}
      {rested || printAsked > 0 ? (
        <PrintHost
          figure={data.figure}
          shapes={data.shapes}
          presentation={data.presentation}
          whole={!data.waiting && !data.hiding.waiting}
          asked={printAsked}
        />
      ) : null}
    </>
  );
}

/** The choices of what is shown; on a narrow screen behind a button. */
const Layers = memo(function Layers({ subject }: { subject: Subject }) {
  const { m } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <nav className="controls" aria-label={m.app.controls} data-open={open} id="controls">
        <Controls />
      </nav>
      <button
        type="button"
        className="layers-button"
        aria-expanded={open}
        aria-controls="controls"
        onClick={() => setOpen(!open)}
      >
        {open
          ? m.app.closeLayers
          : m.app.openLayers(
              subject.layer === 'votes' ? m.elections[subject.election].short : m.measures[subject.measure].short,
            )}
      </button>
    </>
  );
});
