import { pageWords } from '@/app/words';
import type { ToldClaim } from '@/lib/claims/tell';
import type { ClaimGroup } from '@/lib/claims/claims';
import type { Verdict } from '@/lib/claims/verdict';

/** Drawn beside the verdict's words, for the eye that runs down the column. */
const SIGNS: Readonly<Record<Verdict, string>> = { holds: '✓', roughly: '≈', untestable: '?', 'not-so': '✕' };

export function VerdictSign({ verdict }: { verdict: Verdict }) {
  const words = pageWords().parts.claims;
  return (
    <span className={`verdict verdict-${verdict}`}>
      <i aria-hidden="true">{SIGNS[verdict]}</i> {words.verdicts[verdict]}
    </span>
  );
}

/** The claims of one race, or of the district: a row each, with its anchor. */
export function Group({ group, claims }: { group: ClaimGroup; claims: readonly ToldClaim[] }) {
  const { parts } = pageWords();
  const words = parts.claims;
  return (
    <section aria-labelledby={`of-${group}`}>
      <h2 id={`of-${group}`}>{words.groups[group]}</h2>
      {group === 'district' ? null : (
        <p>
          <a href={`/about/elections/#${group}`}>{words.race}</a>
        </p>
      )}
      <table className="claims-table">
        <thead>
          <tr>
            <th scope="col">{words.claim}</th>
            <th scope="col">{words.found}</th>
            <th scope="col">{words.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <Row key={claim.row.id} claim={claim} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ claim: { row, title, reported, by, date, found, basis, map } }: { claim: ToldClaim }) {
  const { parts } = pageWords();
  const words = parts.claims;
  return (
    <tr id={row.id} data-verdict={row.verdict}>
      <th scope="row">
        <a className="claim-title" href={`#${row.id}`} aria-label={words.anchor(title)}>
          {title}
        </a>
        <span className="claim-text">{reported}</span>
        <cite>{parts.races.cite(by, date === '' ? null : date)}</cite>
      </th>
      <td data-label={words.found}>
        <p>{found}</p>
        <p className="claim-basis">
          {basis === '' ? null : <span>{basis}</span>}
          {map === null ? null : <a href={map}>{words.show}</a>}
        </p>
      </td>
      <td>
        <VerdictSign verdict={row.verdict} />
      </td>
    </tr>
  );
}
