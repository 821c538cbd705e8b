import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Intent } from '@/lib/present/keys';
import { act, addressOfSlide, present, slideOfAddress, type Presenting } from '@/lib/present/presenter';

const run = (state: Presenting, ...intents: Intent[]): Presenting => intents.reduce(act, state);
const simple = fc.constantFrom<Intent>(
  { do: 'next' },
  { do: 'previous' },
  { do: 'first' },
  { do: 'last' },
  { do: 'go' },
  { do: 'back' },
  { do: 'escape' },
  { do: 'blank' },
  { do: 'overview' },
  { do: 'help' },
  { do: 'follow' },
  { do: 'reveal' },
  { do: 'pointer' },
  { do: 'full-screen' },
  { do: 'speaker' },
  { do: 'theme' },
);
const intent = fc.oneof(
  simple,
  fc.nat(9).map((digit): Intent => ({ do: 'digit', digit })),
  fc.integer({ min: -5, max: 500 }).map((to): Intent => ({ do: 'jump', to })),
);

describe('the presenter', () => {
  it('steps from the first slide to the last and back, and stops at both', () => {
    const end = run(present(3), { do: 'next' }, { do: 'next' }, { do: 'next' });
    expect(end.index).toBe(2);
    expect(run(end, { do: 'previous' }, { do: 'previous' }, { do: 'previous' }).index).toBe(0);
    expect(run(present(9), { do: 'last' }).index).toBe(8);
    expect(run(present(9, 5), { do: 'first' }).index).toBe(0);
  });

  it('jumps to a typed number, counted from one, the nearest there is', () => {
    expect(run(present(20), { do: 'digit', digit: 1 }, { do: 'digit', digit: 2 }, { do: 'go' })).toMatchObject({
      index: 11,
      digits: '',
    });
    expect(run(present(5), { do: 'digit', digit: 9 }, { do: 'digit', digit: 9 }, { do: 'go' }).index).toBe(4);
    expect(run(present(5, 3), { do: 'digit', digit: 0 }, { do: 'go' }).index).toBe(0);
    expect(run(present(5, 3), { do: 'go' }).index).toBe(3);
  });

  it('forgets a typed number on Escape, Backspace and every other key', () => {
    const typed = run(present(20, 4), { do: 'digit', digit: 7 });
    for (const other of [{ do: 'escape' }, { do: 'back' }, { do: 'reveal' }, { do: 'theme' }] as const) {
      const after = run(typed, other, { do: 'go' });
      expect(after.index, other.do).toBe(4);
      expect(after.returns, other.do).toBe(0);
    }
  });

  it('hides again on every other slide, and only there', () => {
    const shown = run(present(3), { do: 'reveal' });
    expect(shown.revealed).toBe(true);
    expect(run(shown, { do: 'previous' }).revealed).toBe(true);
    expect(run(shown, { do: 'next' }).revealed).toBe(false);
    expect(run(shown, { do: 'reveal' }).revealed).toBe(false);
  });

  it('brightens a blank screen on the same key, on Escape and on a step', () => {
    const dark = run(present(3), { do: 'blank' });
    expect(dark.blank).toBe(true);
    expect(run(dark, { do: 'blank' })).toMatchObject({ blank: false, index: 0 });
    expect(run(dark, { do: 'escape' })).toMatchObject({ blank: false, cover: 'none' });
    expect(run(dark, { do: 'next' })).toMatchObject({ blank: false, index: 1 });
  });

  it('opens the overview on Escape and leaves it on Escape', () => {
    const over = run(present(4), { do: 'escape' });
    expect(over.cover).toBe('overview');
    expect(run(over, { do: 'escape' }).cover).toBe('none');
    expect(run(over, { do: 'next' })).toMatchObject({ cover: 'overview', index: 1 });
    expect(run(over, { do: 'jump', to: 3 })).toMatchObject({ cover: 'none', index: 3 });
  });

  it('shows one cover at a time, and the same key takes it away', () => {
    const help = run(present(4), { do: 'help' });
    expect(help.cover).toBe('help');
    expect(run(help, { do: 'follow' }).cover).toBe('follow');
    expect(run(help, { do: 'help' }).cover).toBe('none');
    expect(run(help, { do: 'escape' }).cover).toBe('none');
    expect(run(help, { do: 'next' })).toMatchObject({ cover: 'none', index: 1 });
  });

  it('never leaves the deck, whatever is pressed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: -3, max: 60 }),
        fc.array(intent, { maxLength: 40 }),
        (count, index, intents) => {
          let state = present(count, index);
          for (const i of intents) {
            state = act(state, i);
            expect(Number.isInteger(state.index) && state.index >= 0 && state.index < count).toBe(true);
            expect(state.count).toBe(count);
            expect(state.digits).toMatch(/^\d{0,3}$/);
          }
          // From anywhere, Escape finds the way to the bare slide.
          for (let i = 0; i < 3 && (state.cover !== 'none' || state.blank || state.digits !== ''); i += 1)
            state = act(state, { do: 'escape' });
          expect(state).toMatchObject({ cover: 'none', blank: false, digits: '' });
        },
      ),
    );
  });
});

describe('the slide in the address', () => {
  it('is counted from one', () => {
    expect(slideOfAddress('?deck=/lessons/a.deck.json&s=3')).toBe(2);
    expect(slideOfAddress('')).toBe(0);
    for (const bad of ['?s=0', '?s=-1', '?s=x', '?s=1e3', '?s=3.5', '?s=']) expect(slideOfAddress(bad), bad).toBe(0);
  });

  it('leaves the rest of the address as it is, and comes back', () => {
    expect(addressOfSlide('?deck=/lessons/a.deck.json', 4)).toBe('?deck=/lessons/a.deck.json&s=5');
    expect(addressOfSlide('?deck=/lessons/a.deck.json&s=5&kiosk', 1)).toBe('?deck=/lessons/a.deck.json&kiosk&s=2');
    expect(addressOfSlide('?s=5', 0)).toBe('');
    fc.assert(
      fc.property(fc.nat(999), (index) => {
        expect(slideOfAddress(addressOfSlide('?deck=/x.json', index))).toBe(index);
      }),
    );
  });
});
