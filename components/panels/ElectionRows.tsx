'use client';

import { SourceLink } from '@/components/ui/SourceLink';
import { usePart, useWords } from '@/components/state/words';
import type { ElectionId } from '@/lib/elections/catalogue';
import type { WordedElection, WordedLead } from '@/lib/figure/profileInWords';
import { colorOf, type Theme } from '@/lib/scales/palettes';

/** How a place voted: a row an election, which opens for its votes; one is open at a time, at first the one on the map. */
export function ElectionRows({
  elections,
  open,
  theme,
}: {
  elections: readonly WordedElection[];
  open: ElectionId | null;
  theme: Theme;
}) {
  return (
    <div className="bars">
      {elections.map((e) => (
        <ElectionRow
          key={`${e.election} ${e.election === open ? 'open' : ''}`}
          e={e}
          open={e.election === open}
          theme={theme}
        />
      ))}
    </div>
  );
}

function ElectionRow({ e, open, theme }: { e: WordedElection; open: boolean; theme: Theme }) {
  const { m } = useWords();
  const places = usePart('places');
  const when = m.elections[e.election].short;
  const label = e.contest === 'us-house' ? when : `${when}, ${m.contests[e.contest].short}`;
  if (e.bars === null)
    return (
      <div className="bar-row alone">
        <span>{label}</span>
        <span className="muted">
          {e.district === null ? e.note : places.districtOnly(e.district.map((share) => 100 * share))}
        </span>
      </div>
    );
  return (
    <details className="bar-row" name="profile-elections" open={open}>
      <summary>
        <span>{label}</span>
        <span className="bar" aria-hidden="true">
          {e.bars.map((b) => (
            <i key={b.candidate} style={{ flexBasis: `${100 * b.share}%`, background: colorOf(b.color, theme) }} />
          ))}
          {e.district ? <u style={{ left: `${100 * (e.district[0] ?? 0)}%` }} /> : null}
        </span>
        <LeadText lead={e.lead} />
      </summary>
      <table className="bar-values">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{places.candidate}</th>
            <th scope="col">{places.share}</th>
            <th scope="col">{places.votes}</th>
          </tr>
        </thead>
        <tbody>
          {e.bars.map((b) => (
            <tr key={b.candidate}>
              <th scope="row">
                <i style={{ background: colorOf(b.color, theme) }} aria-hidden="true" />
                {b.name}
              </th>
              <td>
                <b>{b.shareText}</b> <small>{b.shareRange}</small>
              </td>
              <td>
                {b.votes} <small>{b.votesRange}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">
        {e.note}
        {e.districtText === '' ? '' : ` · ${places.inDistrict(e.bars[0]?.short ?? '', e.districtText)}`}{' '}
        <SourceLink trace={e.trace} of={label} />
      </p>
    </details>
  );
}

/** A lead in few words; why there is none to tell where that is so. */
export function LeadText({ lead }: { lead: WordedLead }) {
  const places = usePart('places');
  switch (lead.kind) {
    case 'clear':
      return <b className="lead">{lead.text}</b>;
    case 'too-close':
      return <span className="lead muted">{places.tooClose}</span>;
    case 'not-known':
      return <span className="lead muted">{places.notKnown}</span>;
    case 'tied':
      return <span className="lead muted">{places.tied}</span>;
    case 'none':
      return null;
  }
}
