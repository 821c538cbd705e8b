import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elapsed, readMessage, shared, speakerOf, type Message } from '@/lib/present/channel';

const MESSAGES: readonly Message[] = [
  { say: 'hello' },
  { say: 'show', deck: '{}', index: 3, started: 1_700_000_000_000 },
  { say: 'at', index: 0, blank: true, revealed: false },
  { say: 'want', intent: { do: 'next' } },
  { say: 'want', intent: { do: 'jump', to: 7 } },
];

describe('messages between the windows', () => {
  it('arrive as they were sent', () => {
    for (const message of MESSAGES) expect(readMessage(structuredClone(message))).toEqual(message);
  });

  it('are refused where a part is missing or odd', () => {
    for (const bad of [
      null,
      undefined,
      'hello',
      7,
      [],
      {},
      { say: 'goodbye' },
      { say: 'show', deck: 4, index: 0, started: 0 },
      { say: 'at', index: -1, blank: false, revealed: false },
      { say: 'at', index: 1.5, blank: false, revealed: false },
      { say: 'want', intent: { do: 'speaker' } },
      { say: 'want', intent: { do: 'jump', to: '3' } },
      { say: 'want' },
    ])
      expect(readMessage(bad)).toBeNull();
  });

  it('never throw, whatever is said on the channel', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(() => readMessage(data)).not.toThrow();
      }),
    );
  });

  it('carry only what makes sense from the other window', () => {
    expect(shared({ do: 'next' })).toEqual({ do: 'next' });
    expect(shared({ do: 'jump', to: 2 })).toEqual({ do: 'jump', to: 2 });
    for (const own of ['full-screen', 'speaker', 'theme', 'help', 'overview', 'escape'] as const)
      expect(shared({ do: own })).toBeNull();
  });
});

describe('the speaker’s window', () => {
  it('knows its presentation by an id', () => {
    expect(speakerOf('?speaker=k3xq99')).toBe('k3xq99');
    for (const bad of ['', '?speaker', '?speaker=', '?speaker=../x', '?speaker=abc'])
      expect(speakerOf(bad), bad).toBeNull();
  });

  it('tells the time gone by', () => {
    expect(elapsed(0, 4 * 60_000 + 5_900)).toBe('4:05');
    expect(elapsed(0, 3_729_000)).toBe('1:02:09');
    expect(elapsed(5000, 0)).toBe('0:00');
  });
});
