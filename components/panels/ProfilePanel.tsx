'use client';

import { useState } from 'react';
import { ElectionRows, LeadText } from '@/components/panels/ElectionRows';
import { LastingTable } from '@/components/panels/LastingTable';
import { MeasureRow } from '@/components/panels/MeasureRow';
import { Segmented } from '@/components/ui/Choice';
import { SourceLink } from '@/components/ui/SourceLink';
import { usePart, useWords } from '@/components/state/words';
import type { ElectionId } from '@/lib/elections/catalogue';
import type { WordedProfile } from '@/lib/figure/profileInWords';
import type { Theme } from '@/lib/scales/palettes';
import type { Subject } from '@/lib/view/view';

type Tab = Subject['layer'];

interface Props {
  profile: WordedProfile;
  /** What is said first; '' where there is nothing. */
  finding: string;
  /** What the map shows: its tab comes first. */
  layer: Tab;
  /** The election on the map, whose row is open. */
  election: ElectionId | null;
  theme: Theme;
  onPick: (id: string, add: boolean) => void;
  onRemove: (id: string) => void;
  /** Whether the next place is added beside this one, and how to ask for it. */
  adding: boolean;
  onAdd: () => void;
}

/** One place: a sentence, how it voted or who lives there, what it borders. */
export function ProfilePanel({ profile, finding, layer, election, theme, onPick, onRemove, adding, onAdd }: Props) {
  const { m } = useWords();
  const places = usePart('places');
  // What the reader chose holds while the map shows the same layer.
  const [chosen, setChosen] = useState<{ tab: Tab; on: Tab }>({ tab: layer, on: layer });
  const both = profile.elections.length > 0 && profile.measures.length > 0;
  const tab = chosen.on === layer ? chosen.tab : layer;
  const shows = (which: Tab): boolean => !both || tab === which;
  return (
    <article data-testid="profile" aria-labelledby={`profile-${profile.id}`} className="profile">
      <div className="profile-head">
        <div className="row-head">
          <h2 id={`profile-${profile.id}`} tabIndex={-1}>
            {profile.name}
          </h2>
          <button
            type="button"
            className="button quiet"
            onClick={() => onRemove(profile.id)}
            aria-label={places.profile.remove(profile.name)}
          >
            {places.profile.close}
          </button>
        </div>
        {finding === '' ? null : <p className="finding">{finding}</p>}
        <div className="chips profile-actions">
          <button type="button" className="chip" aria-pressed={adding} onClick={onAdd}>
            {adding ? places.profile.adding : places.profile.add}
          </button>
          {profile.kind === 'neighborhood' ? (
            <a className="chip" href="/downloads/neighborhoods/people.csv" download>
              {places.profile.data}
            </a>
          ) : null}
        </div>
        {both ? (
          <div className="profile-tabs">
            <Segmented
              legend={places.tabs.legend}
              name="profile-tab"
              value={tab}
              options={[
                { value: 'votes', label: places.tabs.votes },
                { value: 'people', label: places.tabs.people },
              ]}
              onChange={(value) => setChosen({ tab: value, on: layer })}
            />
          </div>
        ) : null}
      </div>
      {profile.elections.length > 0 && shows('votes') ? (
        <section aria-label={places.profile.howItVoted}>
          <div className="row-head">
            <h3>{places.profile.howItVoted}</h3>
            <small>
              {places.newestFirst(profile.elections.length)} · <Mark /> {places.profile.district}
            </small>
          </div>
          <ElectionRows elections={profile.elections} open={election} theme={theme} />
        </section>
      ) : null}
      {profile.lasting ? <LastingTable lasting={profile.lasting} name={profile.name} /> : null}
      {profile.measures.length > 0 && shows('people') ? (
        <section aria-label={places.profile.whoLivesHere}>
          <div className="row-head">
            <h3>{places.profile.whoLivesHere}</h3>
            <small>
              <Mark /> {places.profile.district}
            </small>
          </div>
          <div className="measures">
            {profile.measures.map((x) => (
              <MeasureRow key={x.measure} x={x} />
            ))}
          </div>
        </section>
      ) : null}
      {profile.neighbors.length > 0 ? (
        <section aria-label={places.profile.neighbors}>
          <div className="row-head">
            <h3>{places.profile.neighbors}</h3>
            <small>{election && shows('votes') ? m.elections[election].short : ''}</small>
          </div>
          <ul className={shows('votes') ? 'neighbors' : 'chips'}>
            {profile.neighbors.map((n) => (
              <li key={n.id}>
                <button
                  type="button"
                  className={shows('votes') ? 'link-button' : 'chip'}
                  onClick={() => onPick(n.id, false)}
                >
                  {n.name}
                </button>
                {shows('votes') ? <LeadText lead={n.lead} /> : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section aria-label={places.profile.notes}>
        <p className="muted">
          {profile.subtitle} <SourceLink trace={profile.trace} of={profile.subtitle} />
        </p>
        {profile.notes.map((note) => (
          <p className="muted" key={note}>
            {note}
          </p>
        ))}
      </section>
    </article>
  );
}

/** The sign of the district's figure in a bar or a row of dots. */
function Mark() {
  return <span aria-hidden="true">┃</span>;
}
