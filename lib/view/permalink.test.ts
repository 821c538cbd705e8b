import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ELECTIONS, ELECTION_IDS } from '@/lib/elections/catalogue';
import { MEASURES, hasTracts, isMeasureId } from '@/lib/people/measures';
import { placeIdKind } from '@/lib/places';
import { viewArbitrary } from '@/lib/view/arbitrary';
import golden from '@/lib/view/golden-links.json';
import { LINK_KEYS } from '@/lib/view/linkKeys';
import { MAX_LINK_LENGTH, format, parse } from '@/lib/view/permalink';
import { DEFAULT_VIEW, MAX_SELECTION, OVERLAYS, type View } from '@/lib/view/view';

/** Written out from the types and the catalogues, apart from the program's own checks. */
function expectValid(view: View): void {
  const { subject: s } = view;
  if (s.layer === 'votes') {
    expect(ELECTION_IDS).toContain(s.election);
    const contest = ELECTIONS[s.election].contests.find((c) => c.id === s.contest);
    const measures = [
      'margin',
      ...contest!.ballot.map((b) => `share:${b.candidate}`),
      ...(s.election === '2017-06-special-runoff' ? [] : ['turnout']),
    ];
    const since = ELECTION_IDS.find((id) => s.measure === `swing:${id}`);
    if (since)
      expect(
        ELECTIONS[since].contests
          .find((c) => c.id === s.contest)
          ?.ballot.some((b) => contest!.ballot.some((x) => x.candidate === b.candidate)),
      ).toBe(true);
    else expect(measures).toContain(s.measure);
    expect(
      since
        ? ['neighborhood', 'hexagon']
        : ['neighborhood', 'precinct', 'both', 'block-group', 'hexagon', 'group', 'council'],
    ).toContain(s.unit);
  } else {
    expect(isMeasureId(s.measure)).toBe(true);
    expect(MEASURES[s.measure].vintages).toContain(s.vintage);
    const first = s.vintage === MEASURES[s.measure].vintages[0] && !MEASURES[s.measure].notForSale;
    expect(
      !hasTracts(s.measure)
        ? ['neighborhood', 'block-group']
        : MEASURES[s.measure].areas.includes(s.vintage)
          ? ['neighborhood', 'tract', ...(first ? ['group', 'council'] : [])]
          : ['tract'],
    ).toContain(s.unit);
    expect(
      ['group', 'council', 'block-group'].includes(s.unit) ? ['2011', '2021'] : ['whole', '2011', '2021'],
    ).toContain(s.part);
  }
  expect(view.overlays).toEqual(OVERLAYS.filter((o) => view.overlays.includes(o)));
  expect(new Set(view.selection).size).toBe(view.selection.length);
  expect(view.selection.length).toBeLessThanOrEqual(MAX_SELECTION);
  for (const id of view.selection) expect(placeIdKind(id)).not.toBeNull();
  if (view.camera) {
    const { lat, lon, zoom } = view.camera;
    expect(lat >= 33.5 && lat <= 34.6 && lon >= -119 && lon <= -117.5 && zoom >= 8 && zoom <= 18).toBe(true);
  }
}

/** Strings that look like links: known and unknown keys with plausible and broken values, repeated at random. */
const linkLike: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.constantFrom(...LINK_KEYS, '__proto__', 'constructor', 'utm_source', ''),
        fc.string({ unit: 'binary' }),
      ),
      fc.oneof(
        fc.constantFrom(
          '2018-11-general',
          '2017-06-special-runoff',
          'us-house',
          'margin',
          'turnout',
          'share-david-kim',
          'share-kenneth-mejia',
          'latino_share',
          'tract',
          'precinct',
          'block-group',
          'group',
          'council',
          'zip',
          'acs-2014-2018',
          'census-2020',
          'whole',
          'none',
          'rail,freeways',
          'freeways,freeways',
          'koreatown,,koreatown',
          '%E0%A4%A',
          '%',
          '__proto__',
          'toString',
          '34.06,-118.23,11.4',
          '34,-118',
          '1e9,2,3',
          '99,-200,99',
          'NaN,Infinity,0',
          '-0,-0,-0',
          '',
          'a,b,c,d,e,f,g,h,ab,cd,ef,gh,ij,kl,mn',
        ),
        fc.string({ unit: 'binary' }),
      ),
      fc.constantFrom('=', '', '=='),
    ),
    { maxLength: 12 },
  )
  .map((pairs) => `?${pairs.map(([k, v, eq]) => `${k}${eq}${v}`).join('&')}`);

describe('parse', () => {
  it('gives a valid View for any string at all', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.webQueryParameters(), linkLike),
        (s) => expectValid(parse(s).view),
      ),
      { numRuns: 10_000 },
    );
  });

  it('settles after one reading: formatting what was parsed changes nothing more', () => {
    fc.assert(
      fc.property(linkLike, (s) => {
        const once = format(parse(s).view);
        expect(format(parse(once).view)).toBe(once);
        expect(parse(once).ignored).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    '?m=%E0%A4%A',
    '?__proto__=x&constructor=y',
    '?n=' + 'koreatown,'.repeat(20_000),
    '?' + '&=%&'.repeat(25_000),
    '?n=\ud800',
    '?e=２０２０',
    '\0'.repeat(100_000),
  ])('survives hostile input %#', (s) => {
    const { view, ignored } = parse(s);
    expectValid(view);
    expect(ignored.length).toBeLessThanOrEqual(20);
    for (const i of ignored) expect(i.key.length + i.value.length).toBeLessThanOrEqual(120);
  });

  it.each([
    ['?fbclid=1', [{ key: 'fbclid', value: '1', reason: 'unknown-key' }]],
    ['?e=2010-11-general', [{ key: 'e', value: '2010-11-general', reason: 'unknown-value' }]],
    ['?m=margin&m=turnout', [{ key: 'm', value: 'turnout', reason: 'repeated' }]],
    ['?m=share-kenneth-mejia', [{ key: 'm', value: 'share-kenneth-mejia', reason: 'not-in-contest' }]],
    ['?e=2017-06-special-runoff&m=turnout', [{ key: 'm', value: 'turnout', reason: 'not-in-contest' }]],
    ['?c=president&u=hexagon', [{ key: 'u', value: 'hexagon', reason: 'not-in-contest' }]],
    ['?e=2024-11-general&u=block-group', [{ key: 'u', value: 'block-group', reason: 'not-in-contest' }]],
    ['?m=turnout&u=block-group', [{ key: 'u', value: 'block-group', reason: 'not-in-contest' }]],
    ['?m=population&u=block-group', [{ key: 'u', value: 'block-group', reason: 'not-in-measure' }]],
    ['?m=two_party_president&u=tract', [{ key: 'u', value: 'tract', reason: 'not-in-measure' }]],
    ['?m=two_party_president&y=november-2022', [{ key: 'y', value: 'november-2022', reason: 'not-in-measure' }]],
    ['?m=turnout&u=hexagon', [{ key: 'u', value: 'hexagon', reason: 'not-in-contest' }]],
    ['?m=swing-2018-11-general&u=precinct', [{ key: 'u', value: 'precinct', reason: 'not-in-contest' }]],
    [
      '?e=2024-11-general&m=swing-2020-11-general&u=hexagon',
      [{ key: 'u', value: 'hexagon', reason: 'not-in-contest' }],
    ],
    ['?m=swing-2024-11-general', [{ key: 'm', value: 'swing-2024-11-general', reason: 'not-in-contest' }]],
    [
      '?e=2018-11-general&m=swing-2016-11-general',
      [{ key: 'm', value: 'swing-2016-11-general', reason: 'not-in-contest' }],
    ],
    ['?m=swing-1992', [{ key: 'm', value: 'swing-1992', reason: 'unknown-value' }]],
    ['?u=tract', [{ key: 'u', value: 'tract', reason: 'other-layer' }]],
    ['?u=block', [{ key: 'u', value: 'block', reason: 'unknown-value' }]],
    ['?y=census-2020', [{ key: 'y', value: 'census-2020', reason: 'other-layer' }]],
    ['?m=population&y=acs-2014-2018', [{ key: 'y', value: 'acs-2014-2018', reason: 'not-in-measure' }]],
    ['?m=median_contract_rent&u=neighborhood', [{ key: 'u', value: 'neighborhood', reason: 'not-in-measure' }]],
    [
      '?m=median_household_income&y=acs-2019-2023&u=neighborhood',
      [{ key: 'u', value: 'neighborhood', reason: 'not-in-measure' }],
    ],
    ['?m=population&e=2018-11-general', [{ key: 'e', value: '2018-11-general', reason: 'other-layer' }]],
    ['?n=Koreatown!', [{ key: 'n', value: 'Koreatown!', reason: 'unknown-value' }]],
    ['?o=subway', [{ key: 'o', value: 'subway', reason: 'unknown-value' }]],
    ['?at=here', [{ key: 'at', value: 'here', reason: 'unknown-value' }]],
  ])('says what it ignored in %s', (link, ignored) => {
    expect(parse(link).ignored).toEqual(ignored);
  });

  it('moves a camera from far away to the edge of the map and says so', () => {
    const { view, ignored } = parse('?at=40.7,-74,3');
    expect(view.camera).toEqual({ lat: 34.6, lon: -117.5, zoom: 8 });
    expect(ignored).toEqual([{ key: 'at', value: '40.7,-74,3', reason: 'out-of-range' }]);
    expect(parse('?at=34.123456789,-118.1,11.239').ignored).toEqual([]);
  });

  it('keeps six places and names the rest', () => {
    const { view, ignored } = parse('?n=aa,bb,cc,dd,ee,ff,gg,aa');
    expect(view.selection).toEqual(['aa', 'bb', 'cc', 'dd', 'ee', 'ff']);
    expect(ignored).toEqual([{ key: 'n', value: 'gg', reason: 'too-many' }]);
  });
});

describe('format', () => {
  it('is undone by parse, with nothing ignored', () => {
    fc.assert(
      fc.property(viewArbitrary, (view) => {
        const link = format(view);
        expect(parse(link)).toEqual({ view, ignored: [] });
        expect(link.length).toBeLessThanOrEqual(MAX_LINK_LENGTH);
        expect(link === '' || /^\?[a-zA-Z0-9=&,._-]+$/.test(link)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('leaves out what is default', () => {
    expect(format(DEFAULT_VIEW)).toBe('');
    expect(format({ ...DEFAULT_VIEW, selection: ['koreatown', 'eagle-rock'] })).toBe('?n=koreatown,eagle-rock');
    expect(format({ ...DEFAULT_VIEW, overlays: [] })).toBe('?o=none');
  });
});

describe('links already shipped', () => {
  it.each(golden)('$link', ({ link, view }) => {
    expect(parse(link)).toEqual({ view, ignored: [] });
    expect(parse(format(parse(link).view)).view).toEqual(view);
  });

  it('cover every key', () => {
    for (const key of LINK_KEYS)
      expect(
        golden.some((g) => new URLSearchParams(g.link).has(key)),
        key,
      ).toBe(true);
  });
});

it.each(['prop-61', 'la-city-measure-jjj'] as const)(
  'a link to the estimate of %s, offered once, says that it is not and shows the contest on its own unit',
  (contest) => {
    const { view, ignored } = parse(`?e=2016-11-general&c=${contest}&u=hexagon&n=koreatown`);
    expect(ignored).toEqual([{ key: 'u', value: 'hexagon', reason: 'not-in-contest' }]);
    expect(view.subject).toMatchObject({ election: '2016-11-general', contest, unit: 'both' });
    expect(view.selection).toEqual(['koreatown']);
  },
);

it('docs/permalinks.md names every key', () => {
  const doc = readFileSync(fileURLToPath(new URL('../../docs/permalinks.md', import.meta.url)), 'utf8');
  for (const key of LINK_KEYS) expect(doc).toContain(`| \`${key}\` |`);
});
