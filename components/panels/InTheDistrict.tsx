'use client';

import { useState, type ReactNode } from 'react';
import { useWords } from '@/components/state/words';
import type { LonLat } from '@/lib/places';

/** What is known of a spot: in each plan or not, and the neighborhood's name where it has one here. */
export interface Spot {
  at: LonLat;
  in2011: boolean;
  in2021: boolean;
  neighborhood: string | null;
  source: 'map' | 'device';
}

interface Props {
  spot: Spot | null;
  /** Whether the lines that the last question needs could not be loaded. */
  unanswered: boolean;
  onLocate: (at: LonLat) => void;
  /** What else the spot is in. */
  children?: ReactNode;
}

/** "Is this the 34th?": the answer for the last spot clicked, and for where the reader is. */
export function InTheDistrict({ spot, unanswered, onLocate, children }: Props) {
  const { m } = useWords();
  const [problem, setProblem] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const locate = () => {
    if (!('geolocation' in navigator)) {
      setProblem(m.inTheDistrict.noLocation);
      return;
    }
    setAsking(true);
    setProblem(null);
    navigator.geolocation.getCurrentPosition(
      (p) => {
        setAsking(false);
        onLocate([p.coords.longitude, p.coords.latitude]);
      },
      (e) => {
        setAsking(false);
        setProblem(e.code === e.PERMISSION_DENIED ? m.inTheDistrict.denied : m.inTheDistrict.noLocation);
      },
      { timeout: 15_000, maximumAge: 60_000 },
    );
  };
  return (
    <section aria-labelledby="in-the-district" data-testid="in-the-district">
      <div className="row-head">
        <h3 id="in-the-district">{m.inTheDistrict.title}</h3>
        <button type="button" className="button" onClick={locate} disabled={asking}>
          {asking ? m.inTheDistrict.asking : m.inTheDistrict.whereAmI}
        </button>
      </div>
      <div role="status">
        {problem ? <p className="muted">{problem}</p> : null}
        {unanswered ? <p className="muted">{m.errors.late}</p> : null}
        {spot ? (
          <>
            <p>{m.inTheDistrict.spot(spot.source, spot.neighborhood)}</p>
            <dl className="yes-no">
              <dt>{spot.in2021 ? m.inTheDistrict.yes : m.inTheDistrict.no}</dt>
              <dd>{m.inTheDistrict.line2021}</dd>
              <dt>{spot.in2011 ? m.inTheDistrict.yes : m.inTheDistrict.no}</dt>
              <dd>{m.inTheDistrict.line2011}</dd>
            </dl>
            {children}
          </>
        ) : (
          <p className="muted">{m.inTheDistrict.hint}</p>
        )}
      </div>
      <p className="muted">
        {m.inTheDistrict.official}{' '}
        <a href="https://www.house.gov/representatives/find-your-representative" rel="noreferrer">
          {m.inTheDistrict.house}
        </a>
        {' · '}
        <a href="https://www.lavote.gov/apps/precinctsmaps" rel="noreferrer">
          {m.inTheDistrict.registrar}
        </a>
      </p>
    </section>
  );
}
