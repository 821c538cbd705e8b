'use client';

import { usePart } from '@/components/state/words';
import type { Intent } from '@/lib/present/keys';
import type { Presenting } from '@/lib/present/presenter';

interface Props {
  title: string;
  state: Presenting;
  ahead: 'loading' | 'ready' | 'partly';
  address: string;
  onIntent: (intent: Intent) => void;
}

const MOST_DOTS = 24;

/** Strokes in a box of 22. */
const SIGNS = {
  previous: 'M13.5 4.5 7 11l6.5 6.5',
  next: 'M8.5 4.5 15 11l-6.5 6.5',
  overview: 'M3 3.5h6v6H3zM13 3.5h6v6h-6zM3 12.5h6v6H3zM13 12.5h6v6h-6z',
  follow: 'M3 3h6v6H3zM13 3h6v6h-6zM3 13h6v6H3zM13 13h2v2M19 13v2M13 19h1M17 17v2h2',
  help: 'M7.5 8a3.5 3.5 0 1 1 5.2 3.05c-1.1.65-1.7 1.2-1.7 2.45M11 17.6v.1',
};

/** The foot of a slide: where we are, whether the network may go, and the few buttons that a finger needs. */
export function FootBar({ title, state, ahead, address, onIntent }: Props) {
  const { foot, position, untitled } = usePart('present');
  const button = (label: string, sign: string, intent: Intent) => (
    <button type="button" onClick={() => onIntent(intent)} aria-label={label} title={label}>
      <svg
        width="22"
        height="22"
        viewBox="0 0 22 22"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.2"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        <path d={sign} />
      </svg>
    </button>
  );
  return (
    <footer className="present-foot" aria-label={foot.controls}>
      <span className="present-deck">{title || untitled}</span>
      {state.count <= MOST_DOTS ? (
        <span className="present-dots" aria-hidden="true">
          {Array.from({ length: state.count }, (_, i) => (
            <i key={i} data-here={i === state.index ? '' : undefined} />
          ))}
        </span>
      ) : null}
      <span className="present-push" />
      {state.digits === '' ? null : (
        <span className="present-digits" role="status">
          {foot.jump(state.digits)}
        </span>
      )}
      <span
        className="present-ahead"
        data-testid="ahead"
        data-ahead={ahead}
        title={ahead === 'ready' ? foot.readyHint : undefined}
      >
        {ahead === 'ready' ? foot.ready : ahead === 'partly' ? foot.partly : foot.saving}
      </span>
      <span className="present-address">{address}</span>
      <span className="present-position" data-testid="position">
        {position(state.index + 1, state.count)}
      </span>
      <span className="present-buttons">
        {button(foot.previous, SIGNS.previous, { do: 'previous' })}
        {button(foot.next, SIGNS.next, { do: 'next' })}
        {button(foot.overview, SIGNS.overview, { do: 'overview' })}
        {button(foot.follow, SIGNS.follow, { do: 'follow' })}
        {button(foot.help, SIGNS.help, { do: 'help' })}
      </span>
    </footer>
  );
}
