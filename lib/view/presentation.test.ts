import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { viewArbitrary } from '@/lib/view/arbitrary';
import golden from '@/lib/view/golden-presentations.json';
import { PRESENTATION_KEYS } from '@/lib/view/linkKeys';
import { format, parse } from '@/lib/view/permalink';
import {
  HIDES,
  LINK_MAPS,
  LINK_THEMES,
  PLAIN,
  formatPresentation,
  parsePresentation,
  withPresentation,
  type Presentation,
} from '@/lib/view/presentation';

const presentations: fc.Arbitrary<Presentation> = fc.record(
  {
    lock: fc.boolean(),
    hide: fc.subarray([...HIDES]),
    theme: fc.option(fc.constantFrom(...LINK_THEMES)),
    camera: fc.constantFrom('free' as const, 'fixed' as const),
    map: fc.constantFrom(...LINK_MAPS),
  },
  { requiredKeys: ['lock', 'hide', 'theme', 'camera'] },
);
const linkLike = fc
  .array(
    fc.tuple(
      fc.constantFrom(...PRESENTATION_KEYS, 'e', '__proto__', 'utm_source'),
      fc.oneof(
        fc.constantFrom('', '1', 'names', 'names,names,x', 'dark', 'fixed', 'constructor', '%'),
        fc.string({ unit: 'binary' }),
      ),
    ),
    { maxLength: 9 },
  )
  .map((pairs) => `?${pairs.map(([k, v]) => `${k}=${v}`).join('&')}`);

describe('parsePresentation', () => {
  it('gives a valid presentation for any string', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webQueryParameters(), linkLike), (s) => {
        const { presentation: p, ignored } = parsePresentation(s);
        expect(typeof p.lock).toBe('boolean');
        expect(p.hide).toEqual(
          ['legend', 'names', 'values', 'party'].filter((h) => (p.hide as readonly string[]).includes(h)),
        );
        expect([null, 'light', 'dark', 'contrast', 'projector']).toContain(p.theme);
        expect(['free', 'fixed']).toContain(p.camera);
        expect([undefined, 'svg', 'webgl']).toContain(p.map);
        expect(ignored.length).toBeLessThanOrEqual(20);
      }),
      { numRuns: 5_000 },
    );
  });

  it('reads back what formatPresentation writes, beside any View, and neither disturbs the other', () => {
    fc.assert(
      fc.property(viewArbitrary, presentations, (view, p) => {
        const link = withPresentation(format(view), p);
        expect(parsePresentation(link)).toEqual({ presentation: p, ignored: [] });
        expect(parse(link)).toEqual({ view, ignored: [] });
        expect(link === '' || /^\?[a-zA-Z0-9=&,._-]+$/.test(link)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['?hide=names,towns', { ...PLAIN, hide: ['names'] }, [{ key: 'hide', value: 'towns', reason: 'unknown-value' }]],
    ['?lock=maybe', PLAIN, [{ key: 'lock', value: 'maybe', reason: 'unknown-value' }]],
    [
      '?theme=pink&theme=dark',
      PLAIN,
      [
        { key: 'theme', value: 'dark', reason: 'repeated' },
        { key: 'theme', value: 'pink', reason: 'unknown-value' },
      ],
    ],
    ['?map=canvas', PLAIN, [{ key: 'map', value: 'canvas', reason: 'unknown-value' }]],
    ['?fbclid=1&e=2018-11-general', PLAIN, []],
  ])('says what it ignored in %s', (link, presentation, ignored) => {
    expect(parsePresentation(link)).toEqual({ presentation, ignored });
  });

  it('writes nothing for the plain one', () => {
    expect(formatPresentation(PLAIN)).toBe('');
    expect(withPresentation('', PLAIN)).toBe('');
    expect(withPresentation('', { ...PLAIN, lock: true })).toBe('?lock');
  });
});

describe('links already shipped', () => {
  it.each(golden)('$link', ({ link, presentation, view }) => {
    expect(parsePresentation(link)).toEqual({ presentation, ignored: [] });
    expect(parse(link).ignored).toEqual([]);
    expect(format(parse(link).view)).toBe(view);
  });
  it('cover every key, every theme and everything that can be hidden', () => {
    for (const key of PRESENTATION_KEYS)
      expect(
        golden.some((g) => new URLSearchParams(g.link).has(key)),
        key,
      ).toBe(true);
    for (const word of [...HIDES, ...LINK_THEMES])
      expect(
        golden.some((g) => g.link.includes(word)),
        word,
      ).toBe(true);
  });
});

it('docs/permalinks.md names every key', () => {
  const doc = readFileSync(fileURLToPath(new URL('../../docs/permalinks.md', import.meta.url)), 'utf8');
  for (const key of PRESENTATION_KEYS) expect(doc).toContain(`| \`${key}\` |`);
});
