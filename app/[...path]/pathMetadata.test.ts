import { afterEach, describe, expect, it, vi } from 'vitest';
import { pathLinkedData } from '@/app/[...path]/linkedData';
import { pathMetadata } from '@/app/[...path]/pathMetadata';
import { pathWords } from '@/app/[...path]/pathWords';
import { firstPaint } from '@/geo/svg/firstPaint';
import { pictureSvg } from '@/geo/svg/picture';
import { inWords } from '@/lib/figure/inWords';
import { publishedService } from '@/lib/figure/published';
import { english } from '@/lib/i18n/english';
import { allPaths, parseAddress } from '@/lib/view/path';

afterEach(() => vi.unstubAllEnvs());

describe('a path’s page', () => {
  it('has a title of its own, and a description with its own finding', () => {
    const all = allPaths().map(pathWords);
    const own = new Map(all.map((w) => [w.canonical, w]));
    expect(new Set([...own.values()].map((w) => w.title)).size).toBe(own.size);
    for (const w of all) expect(w.description).toContain(w.headline);
  });

  it('says its own values, not another election’s', () => {
    expect(pathWords('/2018-11-general/us-senate/')).toMatchObject({
      about: expect.stringContaining('U.S. Senate') as string,
    });
    expect(pathWords('/koreatown/').headline).toBe('Koreatown: Kim +21.7');
    expect(pathWords('/northeast-la/')).toMatchObject({
      headline: 'Northeast L.A.: Gomez +8.7',
      place: 'Northeast L.A.',
    });
    expect(pathWords('/2012-11-general/').headline).toBe('Becerra won the district by 100,144 votes');
  });

  it('of a small place says what holds it, with the figures of that', () => {
    expect(pathWords('/little-tokyo/')).toMatchObject({
      about: expect.stringMatching(/^Little Tokyo: U.S. House/) as string,
      headline: 'Little Tokyo lies in Downtown (Kim +14.0)',
      place: 'Little Tokyo',
    });
    expect(pathWords('/rampart-village/').headline).toBe(
      'Rampart Village lies in Westlake (Kim +3.2) and Koreatown (Kim +21.7)',
    );
  });

  it('names whole addresses where the build knows the site’s, base path included, and none without it', () => {
    vi.stubEnv('CA34_SITE', 'https://example.org/atlas');
    expect(pathMetadata('/2020-11-general/president/')).toMatchObject({
      alternates: { canonical: 'https://example.org/atlas/2020-11-general/president/' },
      openGraph: {
        url: 'https://example.org/atlas/2020-11-general/president/',
        images: [{ url: 'https://example.org/atlas/pictures/2020-11-general-president.png', width: 1200, height: 630 }],
      },
    });
    // The second name of an election's first contest leads to the election.
    expect(pathMetadata('/2020-11-general/us-house/').alternates?.canonical).toBe(
      'https://example.org/atlas/2020-11-general/',
    );
    expect(JSON.parse(pathLinkedData('/koreatown/') ?? '')).toMatchObject({
      '@type': 'WebPage',
      url: 'https://example.org/atlas/koreatown/',
      about: { '@type': 'Place', name: 'Koreatown' },
    });
    vi.stubEnv('CA34_SITE', undefined);
    expect(JSON.stringify(pathMetadata('/koreatown/'))).not.toContain('http');
    expect(pathLinkedData('/koreatown/')).toBeNull();
  });
});

describe('a social picture', () => {
  it.each(['/koreatown/', '/2018-11-general/', '/measure/median-contract-rent/', '/little-tokyo/', '/the-eastside/'])(
    'of %s has its own map and headline',
    (path) => {
      const { figure, shapes } = firstPaint(publishedService(), parseAddress(path, '').view);
      const { about, headline } = pathWords(path);
      const svg = pictureSvg(inWords(figure, english), shapes, { brand: 'CA-34 Atlas', about, headline });
      for (const d of Object.values(shapes.areas)) expect(svg).toContain(`d="${d}"`);
      expect(svg.match(/<circle/g) ?? []).toHaveLength(figure.points.length);
      const said = [...svg.matchAll(/font-weight="600"[^>]*>([^<]*)</g)].map((m) => m[1]).join(' ');
      expect(said).toBe(headline.replaceAll('&', '&amp;'));
      expect(svg).not.toMatch(/undefined|NaN|var\(/);
    },
  );
});
