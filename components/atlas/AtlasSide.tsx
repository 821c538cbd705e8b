'use client';
/** Beside the map: what is selected, the sum of it all, the spot asked about, the lists. */
import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { AtlasFigure } from '@/components/atlas/useAtlasFigure';
import type { Picking } from '@/components/atlas/usePicking';
import { outlinedBy, type HoverStore } from '@/components/map/hover';
import { AboutElection } from '@/components/panels/AboutElection';
import { InTheDistrict } from '@/components/panels/InTheDistrict';
import { PlacesTable } from '@/components/panels/PlacesTable';
import { Selection } from '@/components/panels/Selection';
import { DrawerTab } from '@/components/shell/DrawerTab';
import { useDrawer } from '@/components/shell/useDrawer';
import { useSheet, type Stop } from '@/components/shell/useSheet';
import { lazyPart } from '@/components/state/lazyPart';
import { useAtlasActions } from '@/components/state/store';
import type { FigureState } from '@/components/state/useFigure';
import { useWords } from '@/components/state/words';
import { AREA_OVERLAYS } from '@/lib/places/areaOverlays';
import type { Theme } from '@/lib/scales/palettes';

const SpotNames = lazyPart(() => import('@/components/panels/SpotNames'), { words: ['overlays'] });
const OverlayLists = lazyPart(() => import('@/components/panels/OverlayLists'), { words: ['overlays'] });

interface Props extends Pick<FigureState, 'packs' | 'whole'> {
  /** How high it stands on a phone, where it is a sheet. */
  stop: Stop;
  onStop: (stop: Stop) => void;
  data: AtlasFigure;
  picking: Picking;
  hover: HoverStore;
  theme: Theme;
}

export const AtlasSide = memo(function AtlasSide({ data, packs, whole, picking, hover, theme, stop, onStop }: Props) {
  const { m } = useWords();
  const act = useAtlasActions();
  const { figure, view, hiding } = data;
  const { onPickPlace, spot } = picking;
  const drawer = useDrawer();
  const [inBrief, setInBrief] = useState(true);
  const { areas } = figure;
  const brief = useMemo(() => (inBrief ? { areas, theme } : undefined), [inBrief, areas, theme]);
  const handle = useSheet(stop, onStop);
  const onHover = useCallback((listed: string | null) => hover.setState({ listed }), [hover]);
  const list = useRef<HTMLDivElement>(null);
  // A pointer on the map draws no list anew.
  useEffect(
    () =>
      hover.subscribe((now, before) => {
        const id = outlinedBy(now);
        if (id === outlinedBy(before)) return;
        for (const row of list.current?.querySelectorAll('tr') ?? [])
          row.toggleAttribute('data-pointed', id !== null && row.dataset['row'] === id);
      }),
    [hover],
  );
  const areaOverlays = AREA_OVERLAYS.filter((o) => view.overlays.includes(o));
  // The answer stands at the top, the question at the end.
  const inTheDistrict = (
    <InTheDistrict spot={spot} unanswered={picking.unanswered} onLocate={(at) => picking.ask(at, 'device')}>
      {spot ? <SpotNames at={spot.at} overlays={areaOverlays} /> : null}
    </InTheDistrict>
  );
  return (
    <aside
      className="side"
      aria-label={m.app.places}
      id="drawer"
      data-stop={stop}
      data-drawer={drawer.open === null ? undefined : drawer.open ? 'open' : 'closed'}
    >
      <button type="button" className="sheet-handle" aria-label={m.sheet.handle} {...handle} />
      <DrawerTab open={drawer.open} onToggle={drawer.toggle} />
      <div className="side-scroll">
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
        </section>
        {spot ? inTheDistrict : null}
        {areaOverlays.length > 0 ? (
          <OverlayLists
            overlays={areaOverlays}
            geometry={data.geometry}
            onShow={(camera) => act.moveCamera(camera, 'list')}
          />
        ) : null}
        <div className="tables" ref={list}>
          <button
            type="button"
            className="link-button brief-toggle"
            aria-pressed={!inBrief}
            onClick={() => setInBrief(!inBrief)}
          >
            {inBrief ? m.table.whole : m.table.brief}
          </button>
          {figure.unitTable ? (
            <PlacesTable
              key={`units ${figure.unitTable.caption} ${inBrief}`}
              id="units"
              table={figure.unitTable}
              onPick={onPickPlace}
              onHover={onHover}
              brief={brief}
            />
          ) : null}
          <PlacesTable
            key={`places ${figure.table.caption} ${inBrief}`}
            id="places"
            table={figure.table}
            onPick={onPickPlace}
            onHover={onHover}
            brief={brief}
          />
          <p className="muted">{m.table.hint}</p>
        </div>
        {spot ? null : inTheDistrict}
        {view.subject.layer === 'votes' && view.selection.length === 0 ? (
          <AboutElection
            election={view.subject.election}
            pack={packs?.elections[view.subject.election] ?? null}
            theme={theme}
          />
        ) : null}
      </div>
    </aside>
  );
});
