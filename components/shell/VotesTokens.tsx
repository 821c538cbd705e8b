'use client';

import { Token } from '@/components/shell/Token';
import type { VoteChoice } from '@/components/shell/VoteMenu';
import { lazyPart } from '@/components/state/lazyPart';
import { useWords } from '@/components/state/words';
import { CANDIDATES, ELECTIONS, hasPrecincts } from '@/lib/elections/catalogue';
import { SURNAME_GROUPS } from '@/lib/elections/voterGroups';
import type { Messages } from '@/lib/i18n/messages';
import { shareCandidate, voteUnits, voterGroup } from '@/lib/view/normalize';
import type { VoteMeasure, VotesLayer } from '@/lib/view/view';
import { swingElection } from '@/lib/view/voteMeasure';

const VoteMenu = lazyPart(() => import('@/components/shell/VoteMenu'));

/** `U.S. House · November 2020, who led and by how much, by neighborhood`, each part a choice. */
export function VotesTokens({ subject }: { subject: VotesLayer }) {
  const { m } = useWords();
  const { election, contest, measure, unit } = subject;
  const token = (which: VoteChoice, what: string, says: string) => (
    <Token what={what} says={says}>
      {(close) => <VoteMenu which={which} what={what} subject={subject} onChosen={close} />}
    </Token>
  );
  return (
    <>
      {ELECTIONS[election].contests.length > 1 ? (
        token('contest', m.contestTitle, m.contests[contest].short)
      ) : (
        <span className="token-text">{m.contests[contest].short}</span>
      )}
      {token('election', m.elections.title, m.elections[election].name)}
      {token('measure', m.voteMeasures.title, measurePhrase(measure, m))}
      {hasPrecincts(election) && voteUnits(subject).length > 1 ? token('unit', m.units.title, m.tokens.by[unit]) : null}
    </>
  );
}

/** What is shown of a contest, in the middle of a sentence. */
function measurePhrase(measure: VoteMeasure, m: Messages): string {
  const candidate = shareCandidate(measure);
  if (candidate !== null) return m.voteMeasures.share(CANDIDATES[candidate].short);
  const since = swingElection(measure);
  if (since !== null) return m.tokens.swing(m.elections[since].name);
  const group = voterGroup(measure);
  if (group !== null)
    return m.tokens.voters(
      m.voters.groups[group],
      SURNAME_GROUPS.some((g) => g === group),
    );
  if (measure === 'against') return m.tokens.against;
  return measure === 'turnout' ? m.tokens.turnout : measure === 'roll-off' ? m.tokens.rollOff : m.tokens.margin;
}
