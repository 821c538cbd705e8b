'use client';

import { usePresentWords } from '@/components/present/words';
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

/** The foot of a slide: where we are, whether the network may go, and the few buttons that a finger needs. */
export function FootBar({ title, state, ahead, address, onIntent }: Props) {
  const { foot, position, untitled } = usePresentWords();
  const button = (label: string, sign: string, intent: Intent) => (
    <button type="button" onClick={() => onIntent(intent)} aria-label={label} title={label}><span aria-hidden="true">{sign}</span></button>
  );
  return (
    <footer className="present-foot" aria-label={foot.controls}>
      <span className="present-deck">{title || untitled}</span>
      {state.count <= MOST_DOTS ? (
        <span className="present-dots" aria-hidden="true">
          {Array.from({ length: state.count }, (_, i) => <i key={i} data-here={i === state.index ? '' : undefined} />)}
        </span>
      ) : null}
      <span className="present-push" />
      {state.digits === '' ? null : <span className="present-digits" role="status">{foot.jump(state.digits)}</span>}
      <span className="present-ahead" data-testid="ahead" data-ahead={ahead} title={ahead === 'ready' ? foot.readyHint : undefined}>
        {ahead === 'ready' ? foot.ready : ahead === 'partly' ? foot.partly : foot.saving}
      </span>
      <span className="present-address">{address}</span>
      <span className="present-position" data-testid="position">{position(state.index + 1, state.count)}</span>
      <span className="present-buttons">
        {button(foot.previous, '‹', { do: 'previous' })}
        {button(foot.next, '›', { do: 'next' })}
        {button(foot.overview, '▦', { do: 'overview' })}
        {button(foot.follow, '⌗', { do: 'follow' })}
        {button(foot.help, '?', { do: 'help' })}
      </span>
    </footer>
  );
}
