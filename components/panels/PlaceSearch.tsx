'use client';

import { useId, useMemo, useState, type KeyboardEvent } from 'react';
import { useWords } from '@/components/state/words';
import type { PlacesPack } from '@/lib/packs/schema';
import { findPlaces, type FoundPlace } from '@/lib/places/find';

/** Finds neighborhoods, small places, groups and freeways by name; a combobox with a list below it. */
export function PlaceSearch({
  places,
  onChoose,
}: {
  places: PlacesPack | null;
  onChoose: (place: FoundPlace) => void;
}) {
  const { m } = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const found = useMemo(() => (places && text.trim() ? findPlaces(places, text, 8) : []), [places, text]);
  const shown = open && text.trim() !== '';
  const choose = (place: FoundPlace | undefined) => {
    if (!place) return;
    onChoose(place);
    setText('');
    setOpen(false);
  };
  const onKeyDown = (e: KeyboardEvent) => {
    if (e.key === 'ArrowDown') setActive((a) => Math.min(found.length - 1, a + 1));
    else if (e.key === 'ArrowUp') setActive((a) => Math.max(0, a - 1));
    else if (e.key === 'Enter') choose(found[active]);
    else if (e.key === 'Escape') setOpen(false);
    else return;
    e.preventDefault();
  };
  return (
    <div className="search">
      <input
        type="search"
        role="combobox"
        aria-label={m.search.label}
        placeholder={m.search.placeholder}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && found[active] ? `${id}-${active}` : undefined}
        autoComplete="off"
        value={text}
        onChange={(e) => {
          setText(e.target.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
        onFocus={() => setOpen(true)}
      />
      <ul className="search-list" role="listbox" id={`${id}-list`} aria-label={m.search.results} hidden={!shown}>
        {found.map((place, i) => (
          <li
            key={place.slug}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === active}
            onMouseDown={(e) => {
              e.preventDefault();
              choose(place);
            }}
            onMouseEnter={() => setActive(i)}
          >
            {place.name} <small>{place.detail === '' ? '' : m.search.detail(place.kind, place.detail)}</small>
          </li>
        ))}
        {found.length === 0 && shown ? (
          <li role="option" aria-selected={false} aria-disabled="true">
            {m.search.none}
          </li>
        ) : null}
      </ul>
    </div>
  );
}
