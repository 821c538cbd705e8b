import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ELECTIONS, ELECTION_IDS, hasPrecincts } from '@/lib/elections/catalogue';
import { packsFor } from '@/lib/figure/packs';
import { inWords } from '@/lib/figure/inWords';
import { withSelection } from '@/lib/figure/select';
import { download, draw, factsOf } from '@/lib/figure/testFigures';
import { english } from '@/lib/i18n/english';
import { packPath, readManifest } from '@/lib/packs/published';
import { viewArbitrary } from '@/lib/view/arbitrary';
import { DEFAULT_VIEW, DEFAULT_VOTES, type VotesLayer } from '@/lib/view/view';

describe('the default Figure', () => {
  const fig = draw(DEFAULT_VOTES);

  it('says what the certified count says', () => {
    // Gomez 108,790 and Kim 96,552 in the precinct returns: 53.0 %, 47.0 %, 12,238 apart in 205,342.
    expect(fig.sentence).toContain(
      'Jimmy Gomez won 53.0% of the vote and David Kim 47.0%, a difference of 12,238 in 205,342 votes',
    );
    expect(fig.placed?.total).toBe(108_792 + 96_554);
    expect(fig.subtitle).toBe('U.S. House, 34th district, November 2020 · leader and margin');
  });

  it('shows for every neighborhood the lead that its downloaded votes give', () => {
    const votes = download('2020-11-general');
    for (const area of fig.areas) {
      const v = votes.get(area.id)!;
      const lead = (100 * (v['Jimmy Gomez']! - v['David Kim']!)) / (v['Jimmy Gomez']! + v['David Kim']!);
      expect(area.value).toBeCloseTo(lead, 9);
      expect(area.valueText.startsWith(lead > 0 ? 'Gomez +' : 'Kim +')).toBe(true);
      expect(area.color?.startsWith(lead > 0 ? 'jimmy-gomez.' : 'david-kim.')).toBe(true);
    }
    expect(fig.areas.length).toBeGreaterThanOrEqual(23);
  });

  it('names Koreatown, Boyle Heights and Eagle Rock', () => {
    expect(fig.names.map((n) => n.name)).toEqual(expect.arrayContaining(['Koreatown', 'Boyle Heights', 'Eagle Rock']));
  });

  it('draws one circle for each published precinct with votes, over the neighborhoods', () => {
    expect(fig.points.length).toBeGreaterThanOrEqual(155);
    expect(fig.points.every((p) => p.size >= 10)).toBe(true);
  });
});

describe('other Views', () => {
  it('2018 fills precincts and pools what is too small', () => {
    const fig = draw({ ...DEFAULT_VOTES, election: '2018-11-general', unit: 'precinct' });
    expect(fig.areas.length).toBeGreaterThanOrEqual(229);
    expect(fig.points).toEqual([]);
    expect(fig.sentence).toContain('72.5%'); // 110,195 of 151,906
  });

  it('June 2017 counts 42,298 of 43,179 votes placed', () => {
    const fig = draw({ ...DEFAULT_VOTES, election: '2017-06-special-runoff' });
    expect(fig.placed?.text).toBe('42,298 of 43,179 votes placed');
  });

  it('a share scale runs from pale to strong in the candidate’s own color', () => {
    const fig = draw({ ...DEFAULT_VOTES, measure: 'share:david-kim' });
    expect(fig.legend.classes.map((c) => c.color)).toEqual([
      'david-kim.0',
      'david-kim.1',
      'david-kim.2',
      'david-kim.3',
    ]);
    const koreatown = fig.areas.find((a) => a.id === 'koreatown')!;
    expect(koreatown.classIndex).toBe(3);
  });
});

describe('packs', () => {
  it('of a switch of election or contest, with its intervals, are at most 30 KB, by any unit of areas', () => {
    const manifest = readManifest();
    for (const election of ELECTION_IDS)
      for (const { id: contest } of ELECTIONS[election].contests)
        for (const unit of ['neighborhood', 'council'] as const) {
          const { data } = packsFor({ ...DEFAULT_VIEW, subject: { ...DEFAULT_VOTES, election, contest, unit } });
          const own = data.filter((id) => id.includes(election));
          expect(own.includes(`intervals-${election}-${contest}`)).toBe(hasPrecincts(election));
          const bytes = own.map((id) => gzipSync(readFileSync(packPath(manifest, id))).length);
          expect(
            bytes.reduce((a, b) => a + b, 0),
            `${election} ${contest} ${unit}`,
          ).toBeLessThan(30_000);
        }
  });

  it('of a View are its election’s, one more for a further contest, and the contest’s intervals', () => {
    const of = (subject: VotesLayer) => packsFor({ ...DEFAULT_VIEW, subject }).data;
    expect(of(DEFAULT_VOTES)).toEqual(['places', 'election-2020-11-general', 'intervals-2020-11-general-us-house']);
    expect(of({ ...DEFAULT_VOTES, contest: 'president' })).toEqual([
      'places',
      'election-2020-11-general',
      'contest-2020-11-general-president',
      'intervals-2020-11-general-president',
    ]);
    expect(of({ ...DEFAULT_VOTES, election: '2025-11-special', contest: 'prop-50' })).toEqual([
      'places',
      'election-2025-11-special',
      'intervals-2025-11-special-prop-50',
    ]);
  });
});

describe('every View there can be', () => {
  it('has a Figure whose map, legend and table agree', () => {
    fc.assert(
      fc.property(viewArbitrary, ({ subject }) => {
        const fig = draw(subject);
        const table = fig.unitTable ?? fig.table;
        const ids = new Set(table.rows.map((r) => r.id));
        expect(fig.table.rows.map((r) => r.name)).toContain('Koreatown');
        for (const area of fig.areas) {
          expect(ids.has(area.id)).toBe(true);
          expect(area.value === null || Number.isFinite(area.value)).toBe(true);
          expect(area.classIndex === null).toBe(area.value === null);
          if (area.classIndex !== null) expect(fig.legend.classes[area.classIndex]).toBeDefined();
        }
        const shown = fig.legend.classes.reduce((n, c) => n + c.count, 0);
        expect(shown).toBeGreaterThanOrEqual(fig.areas.filter((a) => a.value !== null).length);
        expect(shown).toBeLessThanOrEqual(table.rows.length);
        for (const t of [table, fig.table]) for (const row of t.rows) expect(row.cells.length).toBe(t.columns.length);
        for (const point of fig.points)
          if (point.classIndex !== null) expect(fig.legend.classes[point.classIndex]!.color).toBe(point.color);
        expect(
          `${fig.title} ${fig.subtitle} ${fig.sentence} ${fig.caveats.join(' ')} ${fig.areas.map((a) => a.note).join(' ')}`,
        ).not.toMatch(/undefined|NaN|null/);
      }),
      { numRuns: 400 },
    );
  });

  it('selects without changing anything else', () => {
    const view = { ...DEFAULT_VIEW, selection: ['koreatown', 'nowhere'] };
    const fig = inWords(withSelection(factsOf({ ...DEFAULT_VIEW, subject: DEFAULT_VOTES }), view), english);
    expect(fig.areas.filter((a) => a.selected).map((a) => a.id)).toEqual(['koreatown']);
    expect(fig.legend.markers.map((k) => k.name)).toEqual(['Koreatown']);
    expect(fig.areas.map((a) => a.valueText)).toEqual(draw(DEFAULT_VOTES).areas.map((a) => a.valueText));
  });
});

describe('a selected neighborhood', () => {
  it('is outlined where precincts are the areas, and by its own area where neighborhoods are', () => {
    const precincts = draw({ ...DEFAULT_VOTES, election: '2018-11-general', unit: 'precinct' }, ['koreatown']);
    expect(precincts.outlined).toEqual([{ pack: 'geometry-base', object: 'neighborhoods-2011', id: 'koreatown' }]);
    expect(precincts.table.rows.find((r) => r.id === 'koreatown')?.selected).toBe(true);
    const hoods = draw(DEFAULT_VOTES, ['koreatown']);
    expect(hoods.outlined).toEqual([]);
    expect(hoods.areas.filter((a) => a.selected).map((a) => a.id)).toEqual(['koreatown']);
  });
});
