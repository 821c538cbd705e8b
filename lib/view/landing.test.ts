import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewArbitrary } from '@/lib/view/arbitrary';
import golden from '@/lib/view/golden-links.json';
import { LANDING_VIEW, atlasPath, parseBare } from '@/lib/view/landing';
import { addressOf, parseAddress } from '@/lib/view/path';
import { normalizeView } from '@/lib/view/normalize';
import { parse } from '@/lib/view/permalink';
import { PLAIN, parsePresentation } from '@/lib/view/presentation';
import { DEFAULT_VIEW } from '@/lib/view/view';

describe('the bare address', () => {
  it('opens one clean layer, the House vote of 2020 by neighborhood', () => {
    for (const search of ['', '?']) expect(parseBare(search)).toEqual({ view: LANDING_VIEW, ignored: [] });
    expect(LANDING_VIEW).toEqual(parse('?u=neighborhood').view);
  });

  it('is the only exception: every shipped link with a query opens what it always did', () => {
    const queries = golden.filter(({ link }) => link !== '');
    expect(queries.length).toBe(golden.length - 1);
    for (const { link } of queries) expect(parseBare(link), link).toEqual(parse(link));
    for (const search of ['?lock', '?theme=dark', '?utm_source=mail'])
      expect(parseBare(search).view, search).toEqual(DEFAULT_VIEW);
  });

  it('is written for its View as it is, and for no other', () => {
    expect(addressOf(LANDING_VIEW, PLAIN)).toBe('/');
    expect(addressOf(DEFAULT_VIEW, PLAIN)).toBe('/2020-11-general/');
    expect(addressOf(LANDING_VIEW, { ...PLAIN, lock: true })).toBe('/2020-11-general/?u=neighborhood&lock');
    expect(addressOf(DEFAULT_VIEW, { ...PLAIN, lock: true })).toBe('/2020-11-general/?lock');
    expect(addressOf({ ...LANDING_VIEW, selection: ['koreatown'] }, PLAIN)).toBe('/koreatown/?u=neighborhood');
    expect(atlasPath('')).toBe('/?u=both');
    expect(atlasPath('?e=2018-11-general')).toBe('/?e=2018-11-general');
  });

  it('reads every View back from its own address, however it is presented', () => {
    fc.assert(
      fc.property(viewArbitrary, fc.boolean(), (view, lock) => {
        const { pathname, search } = new URL(addressOf(view, { ...PLAIN, lock }), 'https://a.view');
        expect(parseAddress(pathname, search).view).toEqual(normalizeView(view));
        expect(parsePresentation(search).presentation.lock).toBe(lock);
      }),
    );
  });
});
