import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deckArbitrary } from '@/lib/deck/arbitrary';
import { MAX_FILE_LENGTH, MAX_SLIDES, MAX_TEXT } from '@/lib/deck/limits';
import { parseDeck, readDeck } from '@/lib/deck/parse';
import { isValid } from '@/lib/deck/schemaCheck';
import { serializeDeck } from '@/lib/deck/serialize';
import type { Deck, Slide } from '@/lib/deck/deck';

const schema: unknown = JSON.parse(readFileSync(new URL('../../public/schemas/deck-1.json', import.meta.url), 'utf8'));
const SLIDE = { view: '?e=2018-11-general' };
const deckWith = (over: object): string =>
  JSON.stringify({ format: 'ca34-deck', version: 1, title: 'T', slides: [], ...over });
const withSlide = (over: object): string => deckWith({ slides: [SLIDE, { ...SLIDE, ...over }] });
const reason = (text: string): unknown => {
  const parsed = parseDeck(text);
  return parsed.ok ? 'accepted' : parsed.reason;
};

describe('a good deck', () => {
  it('needs little, and the rest has defaults', () => {
    expect(parseDeck(`\ufeff${deckWith({ slides: [SLIDE] })}`)).toEqual({
      ok: true,
      deck: {
        format: 'ca34-deck',
        version: 1,
        title: 'T',
        language: 'en',
        slides: [
          { view: '?e=2018-11-general', title: '', text: '', question: '', notes: '', hide: [], annotation: null },
        ],
      },
    });
    expect(reason(deckWith({}))).toBe('accepted');
  });

  it('comes out canonical: views, what is hidden, rounded places', () => {
    const parsed = parseDeck(
      withSlide({
        view: '?c=us-house&e=2020-11-general&n=koreatown',
        hide: ['party', 'legend'],
        annotation: { kind: 'ring', at: [-118.3000004, 34.06], radius: 1.234, text: 'Here' },
      }),
    );
    expect(parsed.ok && parsed.deck.slides[1]).toMatchObject({
      view: '?n=koreatown',
      hide: ['legend', 'party'],
      annotation: { at: [-118.3, 34.06], radius: 1.23 },
    });
  });

  it('keeps HTML and code as the text that they are', () => {
    const text = '<img src=x onerror=alert(1)>\n\n&lt;b&gt; `${x}` {{y}}';
    const parsed = parseDeck(withSlide({ text }));
    expect(parsed.ok && parsed.deck.slides[1]?.text).toBe(text);
  });
});

describe('export, import, export', () => {
  it('is the same to the byte, and the import is the deck', () => {
    fc.assert(
      fc.property(deckArbitrary, (deck) => {
        const file = serializeDeck(deck);
        const parsed = parseDeck(file);
        expect(parsed).toEqual({ ok: true, deck });
        expect(parsed.ok && serializeDeck(parsed.deck)).toBe(file);
      }),
    );
  });

  it('does not depend on the order in which a deck was made', () => {
    const slide: Slide = {
      annotation: { text: 'x', at: [-118.2, 34], kind: 'label' },
      hide: [],
      notes: 'n',
      question: '',
      text: '',
      title: '',
      view: '',
    };
    const deck: Deck = { slides: [slide], language: 'en', title: 'T', version: 1, format: 'ca34-deck' };
    const parsed = parseDeck(serializeDeck(deck));
    expect(parsed.ok && serializeDeck(parsed.deck)).toBe(serializeDeck(deck));
  });

  it('takes the fullest deck that the limits allow', () => {
    const slide: Slide = {
      view: '',
      title: '"'.repeat(200),
      text: '\n'.repeat(4000),
      question: '\\'.repeat(1000),
      notes: '🗳'.repeat(8000),
      hide: ['legend', 'names', 'values', 'party'],
      annotation: { kind: 'ring', at: [-118.12345, 34.12345], radius: 12.34, text: '"'.repeat(120) },
    };
    const file = serializeDeck({
      format: 'ca34-deck',
      version: 1,
      title: '',
      language: 'en',
      slides: Array<Slide>(MAX_SLIDES).fill(slide),
    });
    expect(file.length + MAX_SLIDES * MAX_TEXT.view).toBeLessThan(MAX_FILE_LENGTH);
    expect(reason(file)).toBe('accepted');
  });
});

describe('refusals', () => {
  it.each<[string, string, unknown]>([
    ['nothing', '', { kind: 'not-json' }],
    ['a picture', '\x89PNG\r\n', { kind: 'not-json' }],
    ['half a file', deckWith({}).slice(0, -2), { kind: 'not-json' }],
    ['very deep brackets', '['.repeat(1_000_000), { kind: 'not-json' }],
    ['very deep closed brackets', '['.repeat(100_000) + ']'.repeat(100_000), { kind: 'not-a-deck' }],
    [
      'too long a file',
      ' '.repeat(MAX_FILE_LENGTH + 1),
      { kind: 'too-long', length: MAX_FILE_LENGTH + 1, max: MAX_FILE_LENGTH },
    ],
    ['a word', '"ca34-deck"', { kind: 'not-a-deck' }],
    ['null', 'null', { kind: 'not-a-deck' }],
    ['another format', '{"format":"geojson"}', { kind: 'not-a-deck' }],
    ['a format that is only inherited', '{"__proto__":{"format":"ca34-deck","version":1}}', { kind: 'not-a-deck' }],
    ['a newer version', deckWith({ version: 2, slides: 'other' }), { kind: 'newer-version', version: 2, known: 1 }],
    ['no version', '{"format":"ca34-deck"}', { kind: 'bad-field', field: 'version', problem: { kind: 'missing' } }],
    [
      'a version in words',
      deckWith({ version: '1' }),
      { kind: 'bad-field', field: 'version', problem: { kind: 'wrong-type' } },
    ],
    [
      'no title',
      '{"format":"ca34-deck","version":1,"slides":[]}',
      { kind: 'bad-field', field: 'title', problem: { kind: 'missing' } },
    ],
    [
      'a language that is none',
      deckWith({ language: '<b>' }),
      { kind: 'bad-field', field: 'language', problem: { kind: 'unknown-value', value: '<b>' } },
    ],
    [
      'slides that are no list',
      deckWith({ slides: { length: 3 } }),
      { kind: 'bad-field', field: 'slides', problem: { kind: 'wrong-type' } },
    ],
    ['a strange field', deckWith({ script: 1 }), { kind: 'unknown-field', index: null, name: 'script' }],
    [
      'a prototype',
      '{"format":"ca34-deck","version":1,"title":"","slides":[],"__proto__":{"x":1}}',
      { kind: 'unknown-field', index: null, name: '__proto__' },
    ],
    ['101 slides', deckWith({ slides: Array(101).fill(SLIDE) }), { kind: 'too-many-slides', count: 101, max: 100 }],
  ])('%s', (_, text, why) => {
    expect(reason(text)).toEqual(why);
  });

  const ring = { kind: 'ring', at: [-118.2, 34], radius: 1, text: '' };
  it.each<[string, object, string, unknown]>([
    ['no view', { view: undefined }, 'view', { kind: 'missing' }],
    [
      'a whole address',
      { view: 'https://example.org/?e=2018-11-general' },
      'view',
      { kind: 'unknown-value', value: 'https://example.org/?e=2018-11-general' },
    ],
    [
      'a view that is not known',
      { view: '?e=2032-11-general&x=1' },
      'view',
      { kind: 'unknown-parts', parts: ['x=1', 'e=2032-11-general'] },
    ],
    ['an endless title', { title: 'a'.repeat(201) }, 'title', { kind: 'too-long', max: 200 }],
    ['a title of two lines', { title: 'a\nb' }, 'title', { kind: 'control-character' }],
    ['half a character', { text: 'a\ud83d' }, 'text', { kind: 'control-character' }],
    ['an escape character', { notes: '\u001b[2J' }, 'notes', { kind: 'control-character' }],
    ['a question that is a list', { question: ['?'] }, 'question', { kind: 'wrong-type' }],
    ['hiding what can’t be hidden', { hide: ['map'] }, 'hide', { kind: 'unknown-value', value: 'map' }],
    ['hiding twice', { hide: ['party', 'party'] }, 'hide', { kind: 'repeated', value: 'party' }],
    ['a mark on the moon', { annotation: { ...ring, at: [0, 0] } }, 'annotation', { kind: 'out-of-range' }],
    ['a ring without end', { annotation: { ...ring, radius: 1e9 } }, 'annotation', { kind: 'out-of-range' }],
    ['a ring without radius', { annotation: { ...ring, radius: undefined } }, 'annotation', { kind: 'missing' }],
    [
      'a label with a radius',
      { annotation: { ...ring, kind: 'label' } },
      'annotation',
      { kind: 'unknown-value', value: 'radius' },
    ],
    [
      'a mark of another kind',
      { annotation: { ...ring, kind: 'iframe' } },
      'annotation',
      { kind: 'unknown-value', value: 'iframe' },
    ],
  ])('%s', (_, over, field, problem) => {
    expect(reason(withSlide(over))).toEqual({ kind: 'bad-slide', index: 1, field, problem });
  });

  it('name the slide that is no slide, and the field that is strange', () => {
    expect(reason(deckWith({ slides: [SLIDE, null] }))).toEqual({
      kind: 'bad-slide',
      index: 1,
      field: null,
      problem: { kind: 'wrong-type' },
    });
    expect(reason(withSlide({ html: '<b>' }))).toEqual({ kind: 'unknown-field', index: 1, name: 'html' });
  });

  it('count a text in characters, not in halves of them', () => {
    expect(reason(withSlide({ title: '🗳'.repeat(200) }))).toBe('accepted');
    expect(reason(withSlide({ title: '🗳'.repeat(201) }))).toMatchObject({ problem: { kind: 'too-long' } });
  });

  it('never throw, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(typeof parseDeck(text).ok).toBe('boolean');
      }),
    );
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(typeof readDeck(value).ok).toBe('boolean');
      }),
    );
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

/** Any value of a deck replaced, added or taken away. */
const mutated = fc
  .tuple(
    deckArbitrary,
    fc.infiniteStream(fc.nat()),
    fc.oneof(
      fc.anything({ maxDepth: 2 }),
      fc.constantFrom('ring', 'label', '', 'a\nb', 'a'.repeat(121), -118.2, 34, 0, null, [], ['party'], 1, 2),
    ),
    fc.constantFrom('set', 'add', 'drop'),
  )
  .map(([deck, choices, value, how]) => {
    const root: unknown = JSON.parse(serializeDeck(deck));
    let node: unknown = root;
    for (const choice of choices) {
      if (typeof node !== 'object' || node === null) break;
      const holder = node as Record<string, unknown>;
      const keys = Object.keys(holder);
      const key = keys[choice % keys.length];
      const inner = key === undefined ? null : holder[key];
      if (typeof inner === 'object' && inner !== null && Object.keys(inner).length > 0) {
        node = inner;
        continue;
      }
      if (how === 'drop' && key !== undefined && !Array.isArray(node)) delete holder[key];
      else if (how === 'set' && key !== undefined) holder[key] = value;
      else if (!Array.isArray(node)) holder['added'] = value;
      break;
    }
    const text = JSON.stringify(root);
    return text;
  });

describe('public/schemas/deck-1.json', () => {
  it('accepts every deck', () => {
    fc.assert(
      fc.property(deckArbitrary, (deck) => {
        expect(isValid(schema, JSON.parse(serializeDeck(deck)))).toBe(true);
      }),
    );
  });

  it('agrees with the parser about altered decks, but for views, of which it knows only the form', () => {
    let refusedOnes = 0;
    fc.assert(
      fc.property(mutated, (text) => {
        const parsed = parseDeck(text);
        const byMeaning =
          !parsed.ok && parsed.reason.kind === 'bad-slide' && parsed.reason.problem.kind === 'unknown-parts';
        if (!parsed.ok) refusedOnes += 1;
        if (!byMeaning)
          expect(isValid(schema, JSON.parse(text)), parsed.ok ? 'accepted' : JSON.stringify(parsed.reason)).toBe(
            parsed.ok,
          );
      }),
      { numRuns: 1500 },
    );
    expect(refusedOnes).toBeGreaterThan(100);
  });
});
