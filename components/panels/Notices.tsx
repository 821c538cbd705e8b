'use client';

import { Notice } from '@/components/ui/Choice';
import { useWords } from '@/components/state/words';
import type { Failure } from '@/lib/figure/service';
import type { IgnoredPart } from '@/lib/view/permalink';

interface Props {
  ignored: readonly IgnoredPart[];
  onDismiss: () => void;
  failures: readonly Failure[];
  onRetry: () => void;
  waiting: boolean;
  /** What the page still shows, in words. */
  shown: string;
}

/** A link to the smoothed estimate of a contest that has none, or no longer. */
const isEstimate = ({ key, value, reason }: IgnoredPart): boolean =>
  key === 'u' && value === 'hexagon' && reason === 'not-in-contest';

/** What went wrong, what still works, what to do: over the foot of the map, never instead of it. */
export function Notices({ ignored, onDismiss, failures, onRetry, waiting, shown }: Props) {
  const { m } = useWords();
  const failure = failures[0];
  // Keys that are not ours (a newsletter's, a search engine's) are nobody's mistake.
  const mistyped = ignored.filter((i) => i.reason !== 'unknown-key');
  return (
    <div className="notices" role="status">
      {failure ? (
        <Notice className="map-notice">
          <div data-testid="pack-error">
            <p>
              {m.errors.pack[failure.reason]} {waiting ? m.errors.stillShown(shown) : m.errors.restWorks}
            </p>
            <button type="button" className="button" onClick={onRetry}>
              {m.errors.retry}
            </button>
          </div>
        </Notice>
      ) : waiting ? (
        <Notice className="map-notice pending-note">
          <p>{m.errors.loading}</p>
        </Notice>
      ) : mistyped.length > 0 ? (
        <Notice className="map-notice">
          <p>
            {mistyped.every(isEstimate)
              ? m.estimate.notOffered
              : m.errors.ignored(mistyped.map((i) => `${i.key}=${i.value}`.slice(0, 40)))}
          </p>
          <button type="button" className="button" onClick={onDismiss}>
            {m.errors.dismiss}
          </button>
        </Notice>
      ) : null}
    </div>
  );
}
