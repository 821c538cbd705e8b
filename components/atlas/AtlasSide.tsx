'use client';
/** Beside the map: what is selected, the sum of it all, the spot asked about, the lists. */
import { memo, useCallback } from 'react';
import type { AtlasFigure } from '@/components/atlas/useAtlasFigure';
import type { Picking } from '@/components/atlas/usePicking';
import type { HoverStore } from '@/components/map/hover';
import { AboutElection } from '@/components/panels/AboutElection';
import { InTheDistrict } from '@/components/panels/InTheDistrict';
import { PlacesTable } from '@/components/panels/PlacesTable';
import { Selection } from '@/components/panels/Selection';
import { lazyPart } from '@/components/state/lazyPart';
import { useAtlasActions } from '@/components/state/store';
import type { FigureState } from '@/components/state/useFigure';
import { useWords } from '@/components/state/words';
import { SourceLink } from '@/components/ui/SourceLink';
import { AREA_OVERLAYS } from '@/lib/places/areaOverlays';
import type { Theme } from '@/lib/scales/palettes';

const SpotNames = lazyPart(() => import('@/components/panels/SpotNames'), { words: ['overlays'] });
const OverlayLists = lazyPart(() => import('@/components/panels/OverlayLists'), { words: ['overlays'] });

interface Props extends Pick<FigureState, 'packs' | 'whole'> {
  data: AtlasFigure;
  picking: Picking;
  hover: HoverStore;
  theme: Theme;
}

export const AtlasSide = memo(function AtlasSide({ data, packs, whole, picking, hover, theme }: Props) {
  const { m } = useWords();
  const act = useAtlasActions();
  const { figure, view, hiding } = data;
  const { onPickPlace, spot } = picking;
  const onHover = useCallback((listed: string | null) => hover.setState({ listed }), [hover]);
  const areaOverlays = AREA_OVERLAYS.filter((o) => view.overlays.includes(o));
  return (
    <aside className="side" aria-label={m.app.places}>
      <Selection
        figure={figure}
        facts={data.facts}
        cover={hiding.profile}
        packs={hiding.waiting ? null : packs}
        view={view}
        theme={theme}
        onPick={onPickPlace}
        adding={picking.adding}
        onAdd={picking.onAdd}
        whole={whole}
      />
      <section className="of-figure" aria-label={m.app.summary}>
        <p className="lede" data-testid="sentence">
          {figure.sentence}
        </p>
        <p>
          <SourceLink trace={figure.trace} of={m.sources.sentence} />
        </p>
      </section>
      {view.subject.layer === 'votes' && view.selection.length === 0 ? (
        <AboutElection
          election={view.subject.election}
          pack={packs?.elections[view.subject.election] ?? null}
          theme={theme}
        />
      ) : null}
      <InTheDistrict spot={spot} unanswered={picking.unanswered} onLocate={(at) => picking.ask(at, 'device')}>
        {spot ? <SpotNames at={spot.at} overlays={areaOverlays} /> : null}
      </InTheDistrict>
      {areaOverlays.length > 0 ? (
        <OverlayLists
          overlays={areaOverlays}
          geometry={data.geometry}
          onShow={(camera) => act.moveCamera(camera, 'list')}
        />
      ) : null}
      <div className="tables">
        <PlacesTable id="places" table={figure.table} onPick={onPickPlace} onHover={onHover} />
        <p className="muted">{m.table.hint}</p>
        {figure.unitTable ? (
          <PlacesTable id="units" table={figure.unitTable} onPick={onPickPlace} onHover={onHover} />
        ) : null}
      </div>
    </aside>
  );
});
