'use client';

import { useAtlas, useAtlasActions } from '@/components/state/store';
import { useWords } from '@/components/state/words';
import { Checks } from '@/components/ui/Choice';
import { Popover } from '@/components/ui/Popover';
import { OVERLAYS } from '@/lib/view/view';

/** Which lines lie over the map. */
export function LinesMenu() {
  const { m } = useWords();
  return (
    <Popover
      className="lines-button"
      label={m.overlays.title}
      at="left"
      button={
        <>
          <span aria-hidden="true">≋</span>
          <small aria-hidden="true">{m.lines.button}</small>
        </>
      }
    >
      {() => <Lines />}
    </Popover>
  );
}

/** The lines to choose from, and the way to how the district's own moved. */
export function Lines() {
  const { m } = useWords();
  const overlays = useAtlas((s) => s.view.overlays);
  const act = useAtlasActions();
  return (
    <>
      <Checks
        legend={m.overlays.title}
        values={overlays}
        options={OVERLAYS.map((o) => ({ value: o, label: m.overlays[o] }))}
        onToggle={act.toggleOverlay}
      />
      <p className="note">
        <a href="/about/plans/">{m.movedLink}</a>
      </p>
    </>
  );
}
