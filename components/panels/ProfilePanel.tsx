'use client';

import { SourceLink } from '@/components/ui/SourceLink';
import { useWords } from '@/components/state/words';
import type { WordedProfile, WordedElection, WordedMeasure } from '@/lib/figure/profileInWords';
import { colorOf, inkOn, type Theme } from '@/lib/scales/palettes';

interface Props {
  profile: WordedProfile;
  theme: Theme;
  onPick: (id: string, add: boolean) => void;
  onRemove: (id: string) => void;
  /** Whether the next place is added beside this one, and how to ask for it. */
  adding: boolean;
  onAdd: () => void;
}

/** One place: how it voted, who lives there, what it borders. */
export function ProfilePanel({ profile, theme, onPick, onRemove, adding, onAdd }: Props) {
  const { m } = useWords();
  return (
    <article data-testid="profile" aria-labelledby={`profile-${profile.id}`}>
      <div className="row-head">
        <h2 id={`profile-${profile.id}`} tabIndex={-1}>
          {profile.name}
        </h2>
        <button
          type="button"
          className="button quiet"
          onClick={() => onRemove(profile.id)}
          aria-label={m.profile.remove(profile.name)}
        >
          {m.profile.close}
        </button>
      </div>
      <p className="muted">
        {profile.subtitle} <SourceLink trace={profile.trace} of={profile.subtitle} />
      </p>
      {profile.elections.length > 0 ? (
        <section aria-label={m.profile.howItVoted}>
          <div className="row-head">
            <h3>{m.profile.howItVoted}</h3>
            <small>{m.contests['us-house'].short}</small>
          </div>
          <div className="bars">
            {profile.elections.map((e) => (
              <ElectionBars key={e.election} election={e} theme={theme} />
            ))}
          </div>
        </section>
      ) : null}
      {profile.measures.length > 0 ? (
        <section aria-label={m.profile.whoLivesHere}>
          <div className="row-head">
            <h3>{m.profile.whoLivesHere}</h3>
            <small>
              <span aria-hidden="true">┃ </span>
              {m.profile.district}
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
        <section aria-label={m.profile.neighbors}>
          <h3 className="row-head">{m.profile.neighbors}</h3>
          <ul className="chips">
            {profile.neighbors.map((n) => (
              <li key={n.id}>
                <button type="button" className="chip" onClick={() => onPick(n.id, false)}>
                  {n.name}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section aria-label={m.profile.notes}>
        <div className="chips profile-actions">
          <button type="button" className="chip" aria-pressed={adding} onClick={onAdd}>
            {adding ? m.profile.adding : m.profile.add}
          </button>
          {profile.kind === 'neighborhood' ? (
            <a className="chip" href="/downloads/neighborhoods/people.csv" download>
              {m.profile.data}
            </a>
          ) : null}
        </div>
        {profile.notes.map((note) => (
          <p className="muted" key={note}>
            {note}
          </p>
        ))}
      </section>
    </article>
  );
}

/** A part of a bar at least this large holds its name and share, also in the narrowest panel; smaller ones have them underneath. */
const FITS = 0.44;

function ElectionBars({ election, theme }: { election: WordedElection; theme: Theme }) {
  const { m } = useWords();
  const when = m.elections[election.election].short;
  const label = election.contest === 'us-house' ? when : `${when}, ${m.contests[election.contest].short}`;
  if (election.bars === null) {
    return (
      <div className="bar-row">
        <span>{label}</span>
        <span className="muted">{election.note}</span>
      </div>
    );
  }
  return (
    <div className="bar-row">
      <span>{label}</span>
      <div className="bar" aria-hidden="true">
        {election.bars.map((b) => (
          <span
            key={b.candidate}
            style={{
              flexBasis: `${100 * b.share}%`,
              background: colorOf(b.color, theme),
              color: inkOn(b.color, theme),
            }}
          >
            {b.share > FITS ? `${b.short} ${b.shareText}` : ''}
          </span>
        ))}
      </div>
      <div className="bar-values muted">
        {election.bars.map((b) => (
          <span key={b.candidate}>
            {m.profile.result(b).map((part) => (
              <span key={part}>{part}</span>
            ))}
          </span>
        ))}
      </div>
      <p className="note">
        {election.note} <SourceLink trace={election.trace} of={label} />
      </p>
    </div>
  );
}

function MeasureRow({ x }: { x: WordedMeasure }) {
  const { m } = useWords();
  const [low, high] = x.range;
  const at = (v: number): number => Math.min(100, Math.max(0, (100 * (v - low)) / (high - low)));
  return (
    <div className="measure" title={x.vintageLabel}>
      <span>
        {x.label}
        <span className="vintage">
          <SourceLink trace={x.trace} of={x.label} text={x.vintageLabel} />
        </span>
      </span>
      <span className="value" style={x.quality === 'hatch' ? { fontWeight: 400, fontStyle: 'italic' } : undefined}>
        {x.text} <small>{x.moeText}</small>
      </span>
      <span className="dots" aria-hidden="true" hidden={x.district === null}>
        {x.value !== null && x.moe !== null ? (
          <i style={{ left: `${at(x.value - x.moe)}%`, right: `${100 - at(x.value + x.moe)}%` }} />
        ) : null}
        {x.district !== null ? <u style={{ left: `${at(x.district)}%` }} /> : null}
        {x.value !== null ? <b style={{ left: `${at(x.value)}%` }} /> : null}
      </span>
      <span className="whole">
        <span className="visually-hidden">{x.district !== null ? `${m.profile.district} ` : ''}</span>
        {x.districtText}
      </span>
    </div>
  );
}
