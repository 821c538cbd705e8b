import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ELECTIONS, ELECTION_IDS } from '@/lib/elections/catalogue';
import { readManifest } from '@/lib/packs/published';
import type { PlacesPack } from '@/lib/packs/schema';
import { viewArbitrary } from '@/lib/view/arbitrary';
import golden from '@/lib/view/golden-links.json';
import goldenPaths from '@/lib/view/golden-paths.json';
import { GROUP_SLUGS, NEIGHBORHOOD_SLUGS, SMALL_PLACES } from '@/lib/places/slugs';
import { allPaths, formatAddress, namesView, parseAddress, pathKeys } from '@/lib/view/path';
import { MAX_LINK_LENGTH, format, parse } from '@/lib/view/permalink';

const address = (pathname: string, search = '') => parseAddress(pathname, search);

describe('formatAddress', () => {
  it('is undone by parseAddress, with nothing ignored, at one of the paths that have a page', () => {
    const paths = allPaths();
    fc.assert(
      fc.property(viewArbitrary, (view) => {
        const { pathname, search } = formatAddress(view);
        expect(address(pathname, search)).toEqual({ view, ignored: [] });
        expect(paths).toContain(pathname);
        expect(pathname.length + search.length).toBeLessThanOrEqual(MAX_LINK_LENGTH);
        expect(search === '' || /^\?[a-zA-Z0-9=&,._-]+$/.test(search)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('gives every link shipped by query an address that opens the same View', () => {
    for (const { link } of golden) {
      const { view } = parse(link);
      const { pathname, search } = formatAddress(view);
      expect(address(pathname, search), link).toEqual({ view, ignored: [] });
    }
  });

  it.each([
    ['?n=koreatown', '/koreatown/', ''],
    ['?n=koreatown&u=precinct&o=none', '/koreatown/', '?u=precinct&o=none'],
    ['?n=koreatown,eagle-rock', '/2020-11-general/', '?n=koreatown,eagle-rock'],
    ['?e=2018-11-general&n=koreatown', '/2018-11-general/', '?n=koreatown'],
    ['?e=2018-11-general&c=us-senate&m=turnout', '/2018-11-general/us-senate/', '?m=turnout'],
    ['?m=median_household_income&y=acs-2019-2023', '/measure/median-household-income/', '?u=tract&y=acs-2019-2023'],
    ['?n=elysian-valley', '/2020-11-general/', '?n=elysian-valley'],
    ['?n=downtown&find=little-tokyo', '/little-tokyo/', ''],
    ['?n=westlake,koreatown&find=macarthur-park', '/macarthur-park/', ''],
    ['?n=koreatown,westlake&find=macarthur-park', '/2020-11-general/', '?n=koreatown,westlake&find=macarthur-park'],
    ['?n=downtown&find=34.05,-118.24', '/downtown/', '?find=34.05,-118.24'],
    ['?c=president&n=downtown&find=little-tokyo', '/2020-11-general/president/', '?n=downtown&find=little-tokyo'],
    ['?u=group&find=group-northeast-la', '/northeast-la/', ''],
    ['?find=group-northeast-la', '/2020-11-general/', '?find=group-northeast-la'],
    ['?u=group', '/2020-11-general/', '?u=group'],
  ])('of %s is %s%s', (link, pathname, search) => {
    const { view } = parse(link);
    expect(formatAddress(view)).toEqual({ pathname, search: expect.any(String) as string });
    const made = formatAddress(view).search;
    expect(parseAddress(pathname, made).view).toEqual(parseAddress(pathname, search).view);
  });
});

describe('parseAddress', () => {
  it('is total, and never opens another path’s subject than its own', () => {
    const paths = fc.oneof(fc.constantFrom('/', '//', '', ...allPaths()), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(paths, fc.oneof(fc.webQueryParameters(), viewArbitrary.map(format)), (pathname, search) => {
        const { view, ignored } = address(pathname, search);
        expect(parse(format(view))).toEqual({ view, ignored: [] });
        expect(ignored.length).toBeLessThanOrEqual(20);
        const fixed = pathKeys(pathname);
        if (fixed === null) return;
        const { subject } = view;
        if (subject.layer === 'votes') expect(subject).toMatchObject({ election: fixed.e, contest: fixed.c });
        else expect(subject.measure).toBe(fixed.m);
        if (fixed.n !== undefined) expect(view.selection.join(',')).toBe(fixed.n);
        if (fixed.find !== undefined) expect(view.found).toBe(fixed.find);
      }),
      { numRuns: 2_000 },
    );
  });

  it('leaves what names no View to the query, as it ever was', () => {
    for (const pathname of ['/', '/index.html', '/koretown/', '/2020-11-general/sheriff/', '/measure/', '/measure/x/'])
      for (const { link } of golden.filter((g) => g.link !== ''))
        expect(address(pathname, link), `${pathname}${link}`).toEqual(parse(link));
  });

  it.each([
    ['/koreatown/', '?n=eagle-rock', 'n', 'eagle-rock'],
    ['/koreatown/', '?e=2018-11-general', 'e', '2018-11-general'],
    ['/little-tokyo/', '?find=skid-row', 'find', 'skid-row'],
    ['/northeast-la/', '?u=precinct', 'u', 'precinct'],
    ['/2018-11-general/', '?c=us-senate', 'c', 'us-senate'],
    ['/2020-11-general/president/', '?m=population', 'm', 'population'],
    ['/measure/population/', '?m=turnout', 'm', 'turnout'],
  ])('%s%s ignores and names what contradicts the path', (pathname, search, key, value) => {
    const { view, ignored } = address(pathname, search);
    expect(ignored).toEqual([{ key, value, reason: 'against-the-path' }]);
    expect(view).toEqual(address(pathname).view);
  });

  it('passes over a key that says what the path says', () => {
    expect(address('/koreatown/', '?n=koreatown&e=2020-11-general&c=us-house')).toEqual(address('/koreatown/'));
  });
});

describe('paths already shipped', () => {
  it.each(goldenPaths)('$path opens $link', ({ path, link }) => {
    const { pathname, search } = new URL(path, 'https://a.view');
    expect(address(pathname, search)).toEqual(parse(link));
    expect(parse(link).ignored).toEqual([]);
  });
  it('are all there are', () => {
    expect(goldenPaths.map((g) => g.path)).toEqual(expect.arrayContaining(allPaths()));
  });
});

describe('the paths', () => {
  it('are each once, and no page’s own', () => {
    const paths = allPaths();
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toHaveLength(
      ELECTION_IDS.length +
        ELECTION_IDS.reduce((n, e) => n + ELECTIONS[e].contests.length, 0) +
        new Set(paths.filter((p) => p.startsWith('/measure/'))).size +
        NEIGHBORHOOD_SLUGS.length +
        Object.keys(SMALL_PLACES).length +
        GROUP_SLUGS.length,
    );
    for (const own of ['about', 'data', 'deck', 'downloads', 'embed', 'fonts', 'lessons', 'present', 'schemas'])
      expect(paths.some((p) => p === `/${own}/` || p.startsWith(`/${own}/`))).toBe(false);
  });
  const { file } = readManifest().packs.find((p) => p.id === 'places')!;
  const published = JSON.parse(readFileSync(`public/data/${file}`, 'utf8')) as PlacesPack;
  it('know every neighborhood that is published inside the lines of 2011', () => {
    const { neighborhoods } = published;
    expect(neighborhoods.filter((n) => n.areaKm2['2011'] > 0).map((n) => n.slug)).toEqual([...NEIGHBORHOOD_SLUGS]);
  });
  it('know every small place and every group that is published, and what holds a small place', () => {
    const { others } = published;
    const small = others.flatMap((o) => (o.kind === 'small' ? [[o.slug, o.neighborhoods] as const] : []));
    expect(SMALL_PLACES).toEqual(Object.fromEntries(small));
    expect(others.flatMap((o) => (o.kind === 'group' ? [o.slug] : []))).toEqual([...GROUP_SLUGS]);
  });
});

it('an address names a View by keys of the View alone', () => {
  expect(namesView('?u=precinct')).toBe(true);
  expect(namesView('?lock&theme=dark&utm_source=x')).toBe(false);
});
