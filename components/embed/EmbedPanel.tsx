'use client';

import { useEffect, useRef } from 'react';
import { PlacesTable } from '@/components/panels/PlacesTable';
import { LayerSwitch } from '@/components/shell/LayerSwitch';
import { Lines } from '@/components/shell/LinesMenu';
import { Tokens } from '@/components/shell/Tokens';
import { useAtlasActions } from '@/components/state/store';
import { usePart } from '@/components/state/words';
import type { WordedFigure } from '@/lib/figure/figure';

/** Over the map of an embed: the table of places, or the choice of what is shown. Escape closes it. */
export default function EmbedPanel({
  what,
  figure,
  onClose,
}: {
  what: 'table' | 'layers';
  figure: WordedFigure;
  onClose: () => void;
}) {
  const act = useAtlasActions();
  const words = usePart('embed');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, [what]);
  return (
    <div
      className="embed-panel"
      ref={box}
      tabIndex={-1}
      role="region"
      aria-label={what === 'table' ? words.table : words.layers}
      data-testid="embed-panel"
      onKeyDown={(e) => {
        if (e.key === 'Escape') onClose();
      }}
    >
      <button type="button" className="button" onClick={onClose}>
        {words.close}
      </button>
      {what === 'layers' ? (
        <>
          <LayerSwitch />
          <Tokens />
          <Lines />
        </>
      ) : (
        <>
          <PlacesTable
            id="places"
            table={figure.table}
            onPick={(id, add) => act.selectPlace(id, { add })}
            onHover={ignore}
          />
          {figure.unitTable ? (
            <PlacesTable
              id="units"
              table={figure.unitTable}
              onPick={(id, add) => act.selectPlace(id, { add })}
              onHover={ignore}
            />
          ) : null}
        </>
      )}
    </div>
  );
}

function ignore(): void {
  /* The panel covers the map. */
}
