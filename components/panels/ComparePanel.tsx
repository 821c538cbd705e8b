'use client';

import '@/components/panels/compare.css';
import { useMemo, useState } from 'react';
import { CompareRows } from '@/components/panels/CompareRows';
import { CompareTable } from '@/components/panels/CompareTable';
import { PlaceMark } from '@/components/panels/PlaceMark';
import { usePart, useWords } from '@/components/state/words';
import { COMPARED_ORDERS, comparison, furthest, type ComparedOrder } from '@/lib/figure/comparison';
import type { Profile } from '@/lib/figure/profileFacts';
import type { WordedProfile } from '@/lib/figure/profileInWords';
import { comparedInWords, inOrder } from '@/lib/figure/wording/comparison';
import { MAX_SELECTION } from '@/lib/view/view';

interface Props {
  facts: readonly Profile[];
  profiles: readonly WordedProfile[];
  /** Whether the next place is added, and how to ask for it. */
  adding: boolean;
  onAdd: () => void;
  onRemove: (id: string) => void;
  onOpen: (id: string) => void;
}

/** Several selected places side by side: how far apart they are in votes and people, furthest first, each place with its own mark. */
export function ComparePanel({ facts, profiles, adding, onAdd, onRemove, onOpen }: Props) {
  const words = useWords();
  const places = usePart('places');
  const { compare } = places;
  const [order, setOrder] = useState<ComparedOrder>('difference');
  const rows = useMemo(() => comparison(facts), [facts]);
  const worded = useMemo(
    () => inOrder(comparedInWords(rows, profiles, words, compare), order, words),
    [rows, profiles, words, compare, order],
  );
  const most = useMemo(() => {
    const row = furthest(rows);
    return row ? comparedInWords([row], profiles, words, compare)[0] : undefined;
  }, [rows, profiles, words, compare]);
  return (
    <article data-testid="compare" className="compare">
      <h2 tabIndex={-1}>
        {rows.length === 0
          ? places.profile.sideBySide
          : most
            ? compare.furthest(most.label, most.difference)
            : compare.none}
      </h2>
      <ul className="compare-places">
        {profiles.map((p, i) => (
          <li key={p.id} className="compare-place" data-mark={i + 1}>
            <PlaceMark index={i} />
            <button type="button" className="link-button" onClick={() => onOpen(p.id)}>
              {p.name}
            </button>
            <button
              type="button"
              className="drop"
              onClick={() => onRemove(p.id)}
              aria-label={places.profile.remove(p.name)}
            >
              ×
            </button>
          </li>
        ))}
        {profiles.length < MAX_SELECTION ? (
          <li>
            <button type="button" className="chip" aria-pressed={adding} onClick={onAdd}>
              {adding ? compare.adding : compare.add}
            </button>
          </li>
        ) : null}
        <li className="muted">{compare.of(profiles.length, MAX_SELECTION)}</li>
      </ul>
      {rows.length === 0 ? null : (
        <>
          <div className="compare-sort">
            <label>
              <span className="visually-hidden">{compare.sort}</span>
              <select
                value={order}
                onChange={(e) => setOrder(COMPARED_ORDERS.find((o) => o === e.target.value) ?? order)}
              >
                {COMPARED_ORDERS.map((o) => (
                  <option key={o} value={o}>
                    {compare.by[o]}
                  </option>
                ))}
              </select>
            </label>
            <small>{compare.rows(rows.length)}</small>
          </div>
          <CompareRows rows={worded} />
        </>
      )}
      <details className="compare-all">
        <summary>{compare.table}</summary>
        <CompareTable profiles={profiles} />
        <p className="muted">{places.profile.compareNote}</p>
      </details>
    </article>
  );
}
