import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import PlansPage from '@/app/about/plans/page';
import { districtRow, moved, most, neighborhoodRows } from '@/app/about/plans/rows';
import { packNow } from '@/lib/figure/now';
import { publishedService } from '@/lib/figure/published';

const pack = packNow(publishedService(), 'plans');
const html = renderToStaticMarkup(<PlansPage />);
const text = html.replace(/<[^>]+>/g, ' ');

describe('the page on the plans', () => {
  it('says the totals of the pack, lists every neighborhood once, and links back', () => {
    const all = districtRow(pack);
    for (const n of [
      all.kept.people,
      all.gained.people,
      all.lost.people,
      pack.plans['2011'].population,
      pack.plans['2021'].population,
    ])
      expect(text).toContain((n ?? 0).toLocaleString('en-US'));
    expect(html.match(/<th scope="row">/g)?.length).toBe(2 + 25 + 2 + pack.compactness.length);
    expect(html).toContain('href="/"');
    expect(text).toContain('the lines drawn in 2021, which hold the same 4,915 census blocks');
    expect(text).not.toMatch(/undefined|NaN|null/);
  });

  it('has no inline styles, and a name for every picture', () => {
    expect(html).not.toContain(' style=');
    for (const [tag] of html.matchAll(/<svg\b[^>]*>/g))
      expect(tag).toMatch(/aria-label="[^"]{20,}"|aria-hidden="true"/);
  });
});

describe('rows', () => {
  const row = (id: string) => neighborhoodRows(pack).find((r) => r.id === id)!;

  it('tell a move from two drawings of one line', () => {
    expect(['east-los-angeles', 'downtown', 'larchmont', 'elysian-valley'].map(row).every(moved)).toBe(true);
    expect(['boyle-heights', 'el-sereno', 'mount-washington', 'chinatown', 'westlake'].map(row).some(moved)).toBe(
      false,
    );
  });

  it('know where most people came in and went out', () => {
    expect(most(pack, 'gained').id).toBe('east-los-angeles');
    expect(most(pack, 'lost').id).toBe('downtown');
  });
});
