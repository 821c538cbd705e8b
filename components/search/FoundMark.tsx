'use client';
/** What the search found and the map marks, by its name, with the way to take the mark away. */
import { useEffect, useMemo } from 'react';
import '@/components/search/results.css';
import { useFigures } from '@/components/state/figures';
import { useAtlas, useAtlasActions } from '@/components/state/store';
import { usePart } from '@/components/state/words';
import { nameOfFound } from '@/lib/find/nameOfFound';

export default function FoundMark() {
  const words = usePart('find');
  const found = useAtlas((s) => s.view.found);
  const act = useAtlasActions();
  const { service, version } = useFigures();
  // A link brings a mark without a search: its name is in the packs of the search.
  useEffect(() => service.wantMore(['find', 'places']), [service]);
  const name = useMemo(
    () => nameOfFound(found, { find: service.pack('find'), places: service.pack('places') }),
    // What has come is read from the service.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [found, service, version],
  );
  if (found === undefined) return null;
  const said = name ?? words.pin;
  return (
    <p className="found-mark">
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.5" fill="currentColor" />
        <circle cx="8" cy="8" r="2.3" fill="var(--paper)" />
      </svg>
      <span>{said}</span>
      <button type="button" aria-label={words.removeFound(said)} onClick={act.dropFound}>
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d="M4 4l8 8M12 4l-8 8" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
        </svg>
      </button>
    </p>
  );
}
