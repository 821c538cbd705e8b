'use client';
/** What the search found and the map marks, by its name, with the way to take the mark away. `known`: its name where the page was made with it. */
import { useEffect, useMemo } from 'react';
import { useFigures } from '@/components/state/figures';
import { useAtlas, useAtlasActions } from '@/components/state/store';
import { usePart } from '@/components/state/words';
import { FoundName } from '@/components/search/FoundName';
import { nameOfFound } from '@/lib/find/nameOfFound';

export default function FoundMark({ known, value }: { known: string | null; value: string }) {
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
  const said = name ?? known ?? words.pin;
  return (
    <p className="found-mark">
      <FoundName name={said} value={value} />
      <button type="button" aria-label={words.removeFound(said)} onClick={act.dropFound}>
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d="M4 4l8 8M12 4l-8 8" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
        </svg>
      </button>
    </p>
  );
}
