import { claimAddress, claimsOfRace, type Claim } from '@/lib/claims/claims';
import type { ElectionId } from '@/lib/elections/catalogue';
import type { Formatters } from '@/lib/i18n/format';
import type { Parts } from '@/lib/i18n/messages';

interface Props {
  election: ElectionId;
  words: Parts['claims'];
  f: Formatters;
  level: 3 | 4;
}

/** What was reported of a race, each claim a link to its row beside the data; nothing where nothing was. */
export function ClaimLinks({ election, words, f, level }: Props) {
  const all = claimsOfRace(election);
  if (all.length === 0) return null;
  const Heading = `h${level}` as const;
  const district = all.filter((c) => c.group === 'district');
  const links = (claims: readonly Claim[]) => (
    <ul className="race-claims">
      {claims.map(({ id }) => (
        <li key={id}>
          <a href={claimAddress(id)}>{words.rows[id].title}</a>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <Heading>{words.card.title}</Heading>
      <p>{words.card.text}</p>
      {links(all.filter((c) => c.group !== 'district'))}
      {district.length === 0 ? null : (
        <details>
          <summary>{words.card.more(f.number(district.length))}</summary>
          {links(district)}
        </details>
      )}
    </>
  );
}
