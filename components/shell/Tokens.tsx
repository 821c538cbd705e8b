'use client';
/** What the map shows, as a sentence of words that open: contest and election, what of it, by which unit. */
import type { ReactNode } from 'react';
import { VotesTokens } from '@/components/shell/VotesTokens';
import { lazyPart } from '@/components/state/lazyPart';
import { useAtlas } from '@/components/state/store';
import { useWords } from '@/components/state/words';
import { Popover } from '@/components/ui/Popover';

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

/** One word of the sentence: `what` names the choice, `says` is the one made. */
export function Token({
  what,
  says,
  children,
}: {
  what: string;
  says: string;
  children: (close: () => void) => ReactNode;
}) {
  return (
    <Popover
      className="token"
      label={`${what}: ${says}`}
      button={
        <>
          <span>{says}</span>
          <i aria-hidden="true">▾</i>
        </>
      }
    >
      {children}
    </Popover>
  );
}
