import { problemText } from '@/components/present/DeckPicker';
import type { DeckProblem } from '@/components/present/useDeckSource';
import { usePart, useWords } from '@/components/state/words';

/** Why a file dropped on a presentation was not taken; the presentation goes on under it. */
export function RefusedFile({ problem, onDismiss }: { problem: DeckProblem; onDismiss: () => void }) {
  const { m } = useWords();
  const words = usePart('present');
  const decks = usePart('decks');
  return (
    <div className="present-problem present-refused" role="alert" data-testid="deck-problem">
      <p>
        {problemText(problem, words, decks)} {words.errors.goesOn}
      </p>
      <button type="button" className="button" onClick={onDismiss}>
        {m.errors.dismiss}
      </button>
    </div>
  );
}
