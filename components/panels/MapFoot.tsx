'use client';

import { AddToDeck } from '@/components/panels/AddToDeck';
import type { UnavailableReason } from '@/components/map/contract';
import { SourceLink } from '@/components/ui/SourceLink';
import { useAtlas } from '@/components/state/store';
import { useWords } from '@/components/state/words';
import type { WordedFigure } from '@/lib/figure/figure';
import { format } from '@/lib/view/permalink';

/** Under the map, always: votes placed of votes cast, what is not on the map, where the figures come from, and the way to the table. */
export function MapFoot({
  figure,
  mapProblem,
  onPrint,
}: {
  figure: WordedFigure;
  mapProblem: UnavailableReason | null;
  onPrint: () => void;
}) {
  const { m } = useWords();
  return (
    <div className="map-foot">
      {mapProblem ? (
        <span role="status" className="map-problem">
          {m.errors.map[mapProblem]}
        </span>
      ) : null}
      <span className="of-figure" data-testid="placed">
        {figure.placed ? (
          <>
            <strong>{figure.placed.text}.</strong> {figure.placed.note}{' '}
            <SourceLink trace={figure.table.trace} of={m.sources.placed} />
          </>
        ) : (
          m.figure.caveats.areas
        )}
      </span>
      <details className="of-figure foot-notes">
        <summary>{m.foot.sources}</summary>
        <ul>
          {figure.caveats.map((c) => (
            <li key={c}>{c}</li>
          ))}
          <li>
            {figure.sources.map((s) => s.text).join(' · ')} <a href="/about/data/">{m.foot.manifest}</a> ·{' '}
            <a href="/about/methods/">{m.foot.methods}</a>
          </li>
        </ul>
      </details>
      <a className="push" href="#places">
        {m.foot.asTable}
      </a>
      <AddToDeck />
      <button type="button" className="link-button foot-link" onClick={onPrint}>
        {m.foot.print}
      </button>
      <EmbedLink />
    </div>
  );
}

/** Leads to the embed of the very view, camera and all. */
function EmbedLink() {
  const { m } = useWords();
  const address = useAtlas((s) => `/embed/build/${format(s.view)}`);
  return (
    <a className="foot-embed" href={address}>
      {m.foot.embed}
    </a>
  );
}
