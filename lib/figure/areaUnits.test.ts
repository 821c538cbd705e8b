import { describe, expect, it } from 'vitest';
import { packsFor } from '@/lib/figure/packs';
import { at, packs } from '@/lib/figure/testFigures';
import { placeIdKind } from '@/lib/places';
import { parse } from '@/lib/view/permalink';

describe('votes by council district', () => {
  const fig = at('?u=council&n=koreatown');

  it('draws districts, none of which can be selected; the list keeps the neighborhoods', () => {
    expect(fig.areas.map((a) => a.name)).toContain('Council District 14');
    expect(
      fig.areas.every(
        (a) => a.kind === 'council' && a.geometry.object === 'council-districts-2011' && placeIdKind(a.id) === null,
      ),
    ).toBe(true);
    expect(fig.points).toEqual([]);
    expect(fig.table.rows.some((r) => r.id === 'koreatown')).toBe(true);
    expect(fig.unitTable).toMatchObject({ named: true, caption: 'City Council districts, November 2020' });
    expect(fig.outlined.map((o) => o.id)).toEqual(['koreatown']);
  });

  it('says the same on the map and in the table, with its error', () => {
    for (const a of fig.areas) expect(fig.unitTable!.rows.find((r) => r.id === a.id)?.cells[0]?.text).toBe(a.valueText);
    // The pack: District 14 leads by 14.3 to 16.3 points, that of Gomez.
    const { council } = packs.intervals['intervals-2020-11-general-us-house']!.units;
    const k = council.ids.indexOf('14');
    const { interval, note } = fig.areas.find((a) => a.id === 'council:14')!;
    expect(interval).toEqual({ low: council.lead.low[k], high: council.lead.high[k] });
    expect(note).toContain(`90% interval +${council.lead.low[k]!.toFixed(1)} to`);
    expect(fig.title).toMatch(/of \d council districts|every council district/);
  });

  it('asks for its own packs and no others', () => {
    expect(packsFor(parse('?u=council').view)).toEqual({
      data: [
        'places',
        'election-2020-11-general',
        'intervals-2020-11-general-us-house',
        'areas',
        'areas-2020-11-general',
      ],
      geometry: ['geometry-base', 'geometry-council-districts'],
    });
    expect(packsFor(parse('?e=2022-11-general&u=council').view).data).toEqual(['places', 'election-2022-11-general']);
    expect(packsFor(parse('').view).data).toEqual([
      'places',
      'election-2020-11-general',
      'intervals-2020-11-general-us-house',
    ]);
  });
});

describe('by group', () => {
  it('votes: Northeast L.A. is the sum of its six neighborhoods', () => {
    const fig = at('?u=group&m=share-jimmy-gomez');
    const pack = packs.elections['2020-11-general']!;
    const members = [
      'cypress-park',
      'eagle-rock',
      'glassell-park',
      'highland-park',
      'montecito-heights',
      'mount-washington',
    ].map((s) => pack.neighborhoods.indexOf(s));
    const votes = pack.contests[0]!.neighborhood.map((column) => members.reduce((n, k) => n + column[k]!, 0));
    const gomez = votes[pack.contests[0]!.candidates.indexOf('jimmy-gomez')]!;
    expect(fig.areas.find((a) => a.id === 'group:northeast-la')!.value).toBeCloseTo(
      (100 * gomez) / votes.reduce((a, b) => a + b, 0),
      9,
    );
  });

  it('people: three groups, their part inside the plan', () => {
    const fig = at('?m=latino_share&u=group&p=2021');
    expect(fig.plan).toBe('2021');
    expect(fig.areas.map((a) => [a.name, a.kind, a.geometry.object])).toEqual(
      ['Central L.A.', 'Northeast L.A.', 'The Eastside'].map((n) => [n, 'group', 'groups-2021']),
    );
    expect(fig.areas.every((a) => a.value !== null && a.value > 0 && a.value < 100)).toBe(true);
  });
});

describe('links', () => {
  it.each([
    ['?u=zip', 'u', 'unknown-value'],
    ['?u=neighborhood-council', 'u', 'unknown-value'],
    ['?m=latino_share&u=group&p=whole', 'p', 'not-in-measure'],
    ['?m=latino_share&y=acs-2014-2018&u=council', 'u', 'not-in-measure'],
  ])('%s falls to the default and says so', (link, key, reason) => {
    expect(parse(link).ignored.map((i) => [i.key, i.reason])).toEqual([[key, reason]]);
  });
});
