'use client';
/** The card over the map: Votes or People, the finding, the view as a sentence, the legend, how much of it is known, where it is from. */
import { useState } from 'react';
import type { AtlasFigure } from '@/components/atlas/useAtlasFigure';
import { HideBar } from '@/components/panels/HideBar';
import { LegendPanel } from '@/components/panels/LegendPanel';
import { Coverage } from '@/components/shell/Coverage';
import { LayerSwitch } from '@/components/shell/LayerSwitch';
import { SourcesMenu } from '@/components/shell/SourcesMenu';
import { Tokens } from '@/components/shell/Tokens';
import { useAtlasActions } from '@/components/state/store';
import { useWords } from '@/components/state/words';
import type { UnavailableReason } from '@/components/map/contract';
import type { Theme } from '@/lib/scales/palettes';

interface Props {
  data: AtlasFigure;
  theme: Theme;
  mapProblem: UnavailableReason | null;
}

export function AtlasCard({ data, theme, mapProblem }: Props) {
  const { m } = useWords();
  const act = useAtlasActions();
  const { figure, hiding } = data;
  const [unfolded, setUnfolded] = useState(false);
  return (
    <section className="card" aria-label={m.card.label} data-unfolded={unfolded}>
      <button
        type="button"
        className="card-more"
        aria-expanded={unfolded}
        aria-label={unfolded ? m.card.less : m.card.more}
        onClick={() => setUnfolded(!unfolded)}
      >
        <span aria-hidden="true">{unfolded ? '▴' : '▾'}</span>
      </button>
      <LayerSwitch />
      <div className="of-figure headline">
        <h2 data-testid="headline">{figure.title}</h2>
        <p className="card-subtitle">{figure.subtitle}</p>
        <Tokens />
      </div>
      <LegendPanel figure={figure} theme={theme} onScale={act.showScale} />
      <div className="card-foot of-figure">
        <Coverage figure={figure} />
        <SourcesMenu figure={figure} />
      </div>
      {mapProblem ? (
        <p role="status" className="map-problem">
          {m.errors.map[mapProblem]}
        </p>
      ) : null}
      <HideBar hiding={hiding} />
    </section>
  );
}
