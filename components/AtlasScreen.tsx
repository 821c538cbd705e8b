'use client';
/** The one screen of the atlas: controls, map, places; what it shows is decided by the View in the store. */
import { useCallback, useEffect, useState } from 'react';
import { AtlasMap } from '@/components/atlas/AtlasMap';
import { AtlasSide } from '@/components/atlas/AtlasSide';
import { useAtlasFigure } from '@/components/atlas/useAtlasFigure';
import { useMapFirst } from '@/components/atlas/useMapFirst';
import { usePicking } from '@/components/atlas/usePicking';
import type { MapStatus, UnavailableReason } from '@/components/map/contract';
import { createHover } from '@/components/map/hover';
import { HeadBar } from '@/components/panels/HeadBar';
import { useFigureService } from '@/components/state/figures';
import { ThumbBar } from '@/components/shell/ThumbBar';
import { useStripTurn } from '@/components/shell/useStripTurn';
import { useSheetStop } from '@/components/shell/useSheetStop';
import type { NamedFound } from '@/components/state/firstOfPage';
import { lazyPart } from '@/components/state/lazyPart';
import { useRest } from '@/components/state/useRest';
import { useProjectorScale } from '@/components/state/useProjectorScale';
import { useTheme } from '@/components/state/useTheme';
import { useWords } from '@/components/state/words';
import type { FirstPaint } from '@/geo/svg/firstPaint';
import { CONTEXT_PACK } from '@/lib/figure/needs';

// Without it the page itself is printed (app/themes.css).
const PrintHost = lazyPart(() => import('@/components/print/PrintHost'), { words: ['print', 'sources'], silent: true });
const ProjectorFoot = lazyPart(() => import('@/components/shell/ProjectorFoot'), { silent: true });
const TimeStrip = lazyPart(() => import('@/components/shell/TimeStrip'), { silent: true });
const Halo = lazyPart(() => import('@/components/ui/Halo'), { silent: true });

interface Props {
  first: FirstPaint;
  contextImage: string;
  /** What `first` marks on the map. */
  found: NamedFound | null;
}

export function AtlasScreen({ first, contextImage, found }: Props) {
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
  const [stop, setStop] = useSheetStop();
  const [panels, setPanels] = useState(false);
  const projector = choice === 'projector';

  const onStatus = useCallback(
    (status: MapStatus, problem: UnavailableReason | null) => {
      // Streets, parks and names: the WebGL map is drawn with them.
      if (status === 'loading' || status === 'ready') service.prepare([CONTEXT_PACK]);
      if (status !== 'loading') setMap({ settled: true, problem });
    },
    [service],
  );
  const rested = useRest(map.settled && (whole || data.failures.length > 0), data.view);
  const stripTurn = useStripTurn(rested);
  useEffect(() => {
    // Freeways and rail of the SVG. With the shapes of 2018 at hand, a switch of election fetches no more than its votes.
    if (rested) service.prepare([CONTEXT_PACK, 'geometry-precincts-2018']);
  }, [service, rested]);

  return (
    <>
      <div
        className="atlas"
        data-behind={side.behind ? '' : undefined}
        data-panels={projector && panels ? '' : undefined}
      >
        <a className="skip-link" href="#places">
          {m.app.skipToList}
        </a>
        <HeadBar theme={choice} onTheme={choose} onPrint={onPrint} />
        <AtlasMap
          data={data}
          hover={hover}
          theme={theme}
          scale={projector ? projectorScale : 1}
          legendInWords={projector}
          contextImage={contextImage}
          found={found}
          mapProblem={map.problem}
          rested={rested}
          onPick={picking.onPick}
          onStatus={onStatus}
        />
        <AtlasSide
          data={side.data}
          packs={packs}
          whole={whole}
          picking={picking}
          hover={hover}
          theme={theme}
          stop={stop}
          onStop={setStop}
        />
        <footer className="strip">
          {rested && !data.presentation.lock && data.presentation.hide.length === 0 ? (
            <TimeStrip theme={theme} pictures={stripTurn} />
          ) : null}
        </footer>
        {projector && !data.presentation.lock && data.presentation.hide.length === 0 ? (
          <ProjectorFoot panels={panels} onPanels={() => setPanels(!panels)} />
        ) : null}
        <ThumbBar stop={stop} onStop={setStop} onPrint={onPrint} />
      </div>
      {projector ? <Halo /> : null}
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
