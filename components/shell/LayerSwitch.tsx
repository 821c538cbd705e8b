'use client';

import { useAtlas, useAtlasActions } from '@/components/state/store';
import { useWords } from '@/components/state/words';
import { Segmented } from '@/components/ui/Choice';

/** How they voted, or who they are: each comes back as it was last looked at. */
export function LayerSwitch() {
  const { m } = useWords();
  const layer = useAtlas((s) => s.view.subject.layer);
  const act = useAtlasActions();
  return (
    <div className="layer-switch">
      <Segmented
        legend={m.layers.title}
        name="layer"
        value={layer}
        options={[
          { value: 'votes', label: m.layers.votes },
          { value: 'people', label: m.layers.people },
        ]}
        onChange={act.showLayer}
      />
    </div>
  );
}
