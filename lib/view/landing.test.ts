import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewArbitrary } from '@/lib/view/arbitrary';
import golden from '@/lib/view/golden-links.json';
import { LANDING_VIEW, atlasPath, formatAddress, parseAddress } from '@/lib/view/landing';
import { normalizeView } from '@/lib/view/normalize';
import { parse } from '@/lib/view/permalink';
import { PLAIN, parsePresentation } from '@/lib/view/presentation';
import { DEFAULT_VIEW } from '@/lib/view/view';

describe('the bare address', () => {
  it('opens one clean layer, the House vote of 2020 by neighborhood', () => {
    for (const search of ['', '?']) expect(parseAddress(search)).toEqual({ view: LANDING_VIEW, ignored: [] });
    expect(LANDING_VIEW).toEqual(parse('?u=neighborhood').view);
  });

  it('is the only exception: every shipped link with a query opens what it always did', () => {
    const queries = golden.filter(({ link }) => link !== '');
    expect(queries.length).toBe(golden.length - 1);
    for (const { link } of queries) expect(parseAddress(link), link).toEqual(parse(link));
    for (const search of ['?lock', '?theme=dark', '?utm_source=mail'])
      expect(parseAddress(search).view, search).toEqual(DEFAULT_VIEW);
  });

  it('is written for its View as it is, and for no other', () => {
    expect(formatAddress(LANDING_VIEW, PLAIN)).toBe('');
    expect(formatAddress(DEFAULT_VIEW, PLAIN)).toBe('?u=both');
    expect(formatAddress(LANDING_VIEW, { ...PLAIN, lock: true })).toBe('?u=neighborhood&lock');
    expect(formatAddress(DEFAULT_VIEW, { ...PLAIN, lock: true })).toBe('?lock');
    expect(formatAddress({ ...LANDING_VIEW, selection: ['koreatown'] }, PLAIN)).toBe('?u=neighborhood&n=koreatown');
    expect(atlasPath('')).toBe('/?u=both');
    expect(atlasPath('?e=2018-11-general')).toBe('/?e=2018-11-general');
  });

  it('reads every View back from its own address, however it is presented', () => {
    fc.assert(
      fc.property(viewArbitrary, fc.boolean(), (view, lock) => {
        const address = formatAddress(view, { ...PLAIN, lock });
        expect(parseAddress(address).view).toEqual(normalizeView(view));
        expect(parsePresentation(address).presentation.lock).toBe(lock);
      }),
    );
  });
});
