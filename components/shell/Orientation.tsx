'use client';
/** What the 34th is, for who comes for the first time: one line over the map until it is put away, in this browser for good. */
import { useState } from 'react';
import { keep, kept } from '@/components/state/kept';
import { useWords } from '@/components/state/words';
import { ELECTION_IDS, type ElectionId } from '@/lib/elections/catalogue';
import { ELECTIONS } from '@/lib/elections/elections';

const KEY = 'orientation';

/** The election of the latest date. */
export function newestElection(): ElectionId {
  return ELECTION_IDS.reduce((a, b) => (ELECTIONS[b].date > ELECTIONS[a].date ? b : a));
}

/** Loaded in the browser alone, once the page rests: what it shows is known only there. */
export default function Orientation() {
  const { m } = useWords();
  const [away, setAway] = useState(() => kept(KEY) !== null);
  if (away) return null;
  return (
    <aside className="orientation" aria-label={m.orientation.label}>
      <p>{m.orientation.says(m.elections[newestElection()].name)}</p>
      <button
        type="button"
        className="orientation-close"
        aria-label={m.orientation.close}
        onClick={() => {
          keep(KEY, 'seen');
          setAway(true);
        }}
      >
        <span aria-hidden="true">×</span>
      </button>
    </aside>
  );
}
