'use client';

import type { SelectedProps } from '@/components/panels/SelectedPlaces';
import { lazyPart } from '@/components/state/lazyPart';
import { useWords } from '@/components/state/words';

const SelectedPlaces = lazyPart(() => import('@/components/panels/SelectedPlaces'), {
  words: ['places'],
  waiting: (props: SelectedProps) => <Selected {...props} />,
});

/** What the map itself says of the selected places: before more of them is known, and where there are no scripts. */
function Selected({ figure }: SelectedProps) {
  const { m } = useWords();
  const places = [...figure.areas, ...figure.points].filter((place) => place.selected);
  return (
    <div className="selected-first of-figure">
      {places.map((place) => (
        <p key={place.id}>
          <strong>{place.name}</strong> {place.valueText}
          {place.note === '' ? null : <span className="muted"> {place.note}</span>}
        </p>
      ))}
      <p className="muted selected-wait">{m.errors.loading}</p>
    </div>
  );
}

/** The selected places; nothing when none is selected. */
export function Selection(props: SelectedProps) {
  return props.view.selection.length === 0 ? null : <SelectedPlaces {...props} />;
}
