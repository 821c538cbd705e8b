'use client';
/** What the map shows, as a sentence of words that open: contest and election, what of it, by which unit. */
import { VotesTokens } from '@/components/shell/VotesTokens';
import { lazyPart } from '@/components/state/lazyPart';
import { useAtlas } from '@/components/state/store';
import { useWords } from '@/components/state/words';

const PeopleTokens = lazyPart(() => import('@/components/shell/PeopleTokens'));

export function Tokens() {
  const { m } = useWords();
  const subject = useAtlas((s) => s.view.subject);
  return (
    <div className="tokens" role="group" aria-label={m.app.controls}>
      {subject.layer === 'votes' ? <VotesTokens subject={subject} /> : <PeopleTokens subject={subject} />}
    </div>
  );
}
