import { describe, expect, it } from 'vitest';
import { lead } from '@/lib/elections/contest';
import { at, download } from '@/lib/figure/testFigures';

const votesIn = (votes: Record<string, number>): number[] => Object.values(votes);

describe('a place against the district', () => {
  const fig = at('?m=against&u=neighborhood');
  const margin = at('?u=neighborhood');
  // Certified: Gomez 108,792, Kim 96,554 of 205,346 votes; as returned 53.0 to 47.0 percent.
  const WHOLE = 5.96;

  it('is its lead less the district’s, with the interval of its own lead moved as far', () => {
    for (const area of fig.areas) {
      const own = margin.areas.find((a) => a.id === area.id)!;
      if (own.value === null) {
        expect(area.value).toBeNull();
        continue;
      }
      expect(area.value).toBeCloseTo(own.value - WHOLE, 1);
      if (own.interval === null) continue;
      expect(area.interval!.high - area.interval!.low).toBeCloseTo(own.interval.high - own.interval.low, 9);
      expect(area.interval!.low - own.interval.low).toBeCloseTo(area.value! - own.value, 9);
    }
  });

  it('says for whom a place is more than the district, not who led', () => {
    const told = (id: string): string => fig.areas.find((a) => a.id === id)!.valueText;
    expect(told('east-los-angeles')).toMatch(/^3\d\.\d more for Gomez$/);
    expect(told('koreatown')).toMatch(/^2\d\.\d more for Kim$/);
    // Glassell Park is Gomez +5.9, the district +6.0.
    expect(fig.areas.find((a) => a.id === 'glassell-park')!.note).toMatch(
      /here Gomez \+5\.9, in the district Gomez \+6\.0.*within error/,
    );
    expect(fig.title).toMatch(/^Gomez did better than in the district in \d+ of 24 neighborhoods, Kim in \d+$/);
    expect(fig.sentence).toContain('Farthest from the district');
    expect(fig.caveats.join(' ')).toContain('not who led there');
  });

  it('has colors that are no candidate’s, on the steps of all leads', () => {
    for (const link of ['?m=against', '?e=2025-11-special&m=against', '?e=2024-11-general&c=president&m=against']) {
      const shown = at(link);
      const colors = shown.legend.classes.map((c) => c.color.split('.')[0]);
      const leads = at(link.replace('m=against', 'm=margin')).legend.classes.map((c) => c.color.split('.')[0]);
      expect(colors.filter((c) => leads.includes(c))).toEqual([]);
      expect(shown.legend.scale.kind).toBe('lead');
    }
    expect(fig.legend.classes.map((c) => c.label)).toContain('under 5 more for Gomez');
  });

  it('lists the difference first, then the lead itself', () => {
    expect(fig.table.columns.map((c) => c.key).slice(0, 3)).toEqual(['against', 'interval', 'lead']);
    const row = fig.table.rows.find((r) => r.id === 'koreatown')!;
    expect(row.cells[0]!.sort).toBeCloseTo(fig.areas.find((a) => a.id === 'koreatown')!.value!, 9);
    expect(row.cells[2]!.text).toMatch(/^Kim \+/);
  });

  it('of a long ballot compares the two first of the district, whoever led there', () => {
    const april = at('?e=2017-04-special-primary&m=against&u=neighborhood');
    const votes = download('2017-04-special-primary');
    const names = Object.keys(votes.get('koreatown')!);
    const two = [names.indexOf('Jimmy Gomez'), names.indexOf('Robert Lee Ahn')] as const;
    const here = (id: string): number => lead(votesIn(votes.get(id)!), ...two)!;
    const value = (id: string): number => april.areas.find((a) => a.id === id)!.value!;
    // The district's lead drops out of the difference of two places.
    expect(value('boyle-heights') - value('koreatown')).toBeCloseTo(here('boyle-heights') - here('koreatown'), 6);
    expect(april.legend.ends).toEqual(['Ahn', 'Gomez']);
  });

  it('tells nothing where values are hidden', () => {
    const hidden = at('?m=against&u=neighborhood', ['values']);
    expect(hidden.areas.every((a) => a.value === null && a.color === null && a.note === '')).toBe(true);
    expect(hidden.title).not.toContain('better');
  });

  it('knows precincts as counted, block groups as recovered', () => {
    const precincts = at('?e=2018-11-general&m=against&u=precinct');
    expect(precincts.areas.every((a) => a.interval === null || a.interval.low === a.interval.high)).toBe(true);
    const groups = at('?m=against&u=block-group');
    expect(groups.areas.some((a) => a.quality === 'light')).toBe(true);
    expect(groups.areas.some((a) => a.quality === 'plain')).toBe(true);
  });
});
