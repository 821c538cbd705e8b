import { describe, expect, it } from 'vitest';
import { firstContest, type ContestId, type ElectionId } from '@/lib/elections/catalogue';
import { inWords } from '@/lib/figure/inWords';
import { withSelection } from '@/lib/figure/select';
import { download, draw, factsOf, packs } from '@/lib/figure/testFigures';
import { english } from '@/lib/i18n/english';
import type { WordedFigure } from '@/lib/figure/figure';
import { DEFAULT_VIEW, DEFAULT_VOTES, type VoteMeasure, type VotesLayer } from '@/lib/view/view';

const votesOf = (
  election: ElectionId,
  contest: ContestId = firstContest(election),
  measure: VoteMeasure = 'margin',
  unit: VotesLayer['unit'] = 'both',
) => draw({ layer: 'votes', election, contest, measure, unit });

describe('contests of many candidates', () => {
  const fig = votesOf('2017-04-special-primary');
  const votes = download('2017-04-special-primary');

  it('get one class a leader: the first six of April 2017 and the others', () => {
    expect(fig.legend.leaders).toBe(true);
    expect(fig.legend.classes.slice(0, 7).map((c) => c.label)).toEqual([
      'Gomez',
      'Ahn',
      'Cabildo',
      'Hernandez',
      'Carmona',
      'Carrillo',
      'Others',
    ]);
    expect(fig.legend.classes.reduce((n, c) => n + c.count, 0)).toBe(fig.areas.filter((a) => a.value !== null).length);
  });
  it('color each neighborhood by who has most votes there, and tell the lead over the next', () => {
    for (const area of fig.areas.filter((a) => a.value !== null)) {
      const ranked = Object.entries(votes.get(area.id)!).sort((a, b) => b[1] - a[1]);
      const total = ranked.reduce((n, [, v]) => n + v, 0);
      expect(area.value).toBeCloseTo((100 * (ranked[0]![1] - ranked[1]![1])) / total, 9);
      if (ranked[0]![1] > ranked[1]![1])
        expect(fig.legend.classes[area.classIndex!]!.label).toBe(area.valueText.split(' +')[0]);
    }
  });
  it('keep all 23 in the table, and mark the selected in its class', () => {
    expect(fig.table.columns.filter((c) => c.key !== 'votes-placed' && c.key.includes('-'))).toHaveLength(23);
    const chosen = inWords(withSelection(factsOf(fig.view), { ...fig.view, selection: ['koreatown'] }), english);
    expect(chosen.legend.markers).toEqual([
      { id: 'koreatown', name: 'Koreatown', at: fig.areas.find((a) => a.id === 'koreatown')!.classIndex! + 0.5 },
    ]);
  });
  it('stay on the scale of two where nobody else led anywhere', () => {
    const president = votesOf('2024-11-general', 'president');
    expect(president.legend.leaders).toBeUndefined();
    expect(president.legend.ends).toEqual(['Trump', 'Harris']);
    // 156,737 of 214,535 votes.
    expect(president.sentence).toContain('Kamala D. Harris received 73.1% of the district’s vote');
    expect(president.title).not.toContain('won');
  });
});

describe('measures', () => {
  it('are yes against no', () => {
    const fig = votesOf('2025-11-special');
    expect(fig.subtitle).toBe('Proposition 50, new congressional lines, November 2025 · leader and margin');
    expect(fig.legend.ends).toEqual(['No', 'Yes']);
    expect(fig.plan).toBe('2021');
    // 136,000 of 156,385.
    expect(fig.sentence).toContain('Yes received 87.0% of the district’s vote and No 13.0%');
    expect(fig.placed?.text).toBe('141,273 of 156,385 votes placed');
  });
  it('of a city show nothing outside it, and say that their names were inferred', () => {
    const fig = votesOf('2016-11-general', 'la-city-measure-hhh', 'roll-off');
    const east = fig.areas.find((a) => a.id === 'east-los-angeles');
    const koreatown = fig.areas.find((a) => a.id === 'koreatown')!;
    expect(koreatown.value).toBeGreaterThan(0);
    expect(koreatown.value).toBeLessThan(30);
    expect(east?.value ?? 0).toBeLessThan(30);
    expect(fig.caveats.join()).toContain('inferred');
  });
});

describe('roll-off and turnout', () => {
  it.each<[ElectionId, string]>([
    ['2016-11-general', '16.5%'],
    ['2020-11-general', '15.9%'],
    ['2024-11-general', '13.4%'],
  ])('%s: %s of ballots left the House blank', (election, share) => {
    expect(votesOf(election, 'us-house', 'roll-off').sentence.startsWith(`${share} of the ballots`)).toBe(true);
  });
  it('have no figure where ballots are not known', () => {
    expect(draw({ ...DEFAULT_VOTES, election: '2014-11-general', measure: 'margin' }).areas.length).toBeGreaterThan(20);
    expect(packs.elections['2014-11-general']!.precincts.ballots.every((b) => b === null)).toBe(true);
  });
});

describe('an election without precinct returns', () => {
  const fig = votesOf('2022-11-general');
  it('says so, and shows the certified totals', () => {
    expect(fig.title).toBe('Gomez won the district by 3,021 votes');
    expect(fig.sentence).toContain('no precinct returns in this data');
    expect(fig.placed?.note).toContain('no precinct returns in this data');
    expect(fig.areas).toEqual([]);
    expect(fig.unitTable?.candidates).toBe(true);
    expect(fig.unitTable?.rows.map((r) => r.cells[1]!.text)).toEqual(['62,244', '59,223']);
  });
});

it('a primary without precinct returns was led, not won', () => {
  const fig = votesOf('2026-06-primary');
  expect(fig.title).toBe('Gomez led in the district by 18,285 votes');
  expect(fig.sentence).toContain('Jimmy Gomez received 46.0% of the district’s vote and Angela Gonzales-Torres 30.7%');
  expect(fig.sentence).toContain('119,585 votes');
  expect(fig.unitTable?.rows.map((r) => r.cells[1]!.text)).toEqual([
    '54,993',
    '36,708',
    '16,321',
    '6,144',
    '4,103',
    '1,316',
  ]);
});

describe('leads', () => {
  const lead = (fig: WordedFigure, id: string) => fig.areas.find((a) => a.id === id)!;
  it('are counted where they are clear, with the votes of the places carried and the coverage', () => {
    const fig = factsOf({ ...DEFAULT_VIEW, subject: { ...DEFAULT_VOTES, election: '2024-11-general' } });
    expect(fig.finding.is).toBe('lead');
    if (fig.finding.is !== 'lead') return;
    const { led, open, carried, coverage } = fig.finding;
    expect(led.first + led.second + open.tooClose + open.notKnown + open.tied).toBe(led.of);
    expect(open.tooClose).toBeGreaterThan(0);
    expect(carried.reduce((n, l) => n + l.percent, 0)).toBeLessThan(100);
    // data/README: 89.0 % of the votes of 2024 can be placed, less the pool and what falls in no neighborhood.
    expect(coverage).toBeGreaterThan(88);
    expect(coverage).toBeLessThan(89.1);
  });
  it('are tied at 309 to 309 in precinct 9002122A (Senate 2018), in a class of its own between the two', () => {
    const fig = draw({ ...DEFAULT_VOTES, election: '2018-11-general', contest: 'us-senate', unit: 'precinct' });
    const precinct = lead(fig, '9002122A');
    expect(precinct.valueText).toBe('tied');
    const k = precinct.classIndex!;
    expect(fig.legend.classes[k]).toMatchObject({ label: 'Tied', color: 'tie.0' });
    expect(fig.legend.classes[k]!.count).toBe(fig.areas.filter((a) => a.valueText === 'tied').length);
    expect(fig.legend.classes).toHaveLength(13);
    expect(fig.legend.classes[k - 1]!.label.startsWith(fig.legend.ends![0])).toBe(true);
    expect(fig.legend.classes[k + 1]!.label.startsWith(fig.legend.ends![1])).toBe(true);
    expect(fig.legend.classes.reduce((n, c) => n + c.count, 0)).toBe(fig.areas.filter((a) => a.value !== null).length);
  });
  it('of a share name no place within the errors', () => {
    for (const election of ['2024-11-general', '2020-11-general'] as const) {
      const fig = draw({ ...DEFAULT_VOTES, election, measure: 'turnout' });
      expect(fig.title).not.toContain('highest');
    }
  });
});

describe('what is not as it seems', () => {
  it('says that precincts of 2025 cross the district’s line', () => {
    expect(votesOf('2025-11-special', 'prop-50').caveats.join()).toContain('132.4 km²');
    expect(votesOf('2024-11-general').caveats.join()).not.toContain('132.4 km²');
  });
  it('says that city measures were not on the ballot in East Los Angeles', () => {
    const east = votesOf('2016-11-general', 'la-city-measure-hhh').areas.find((a) => a.id === 'east-los-angeles')!;
    expect(east.value).toBeNull();
    expect(east.note).toBe('not on the ballot here');
  });
  it('warns beside a turnout of more registered voters than adult citizens: Elysian Valley 2025', () => {
    const fig = votesOf('2025-11-special', 'prop-50', 'turnout');
    expect(fig.areas.find((a) => a.id === 'elysian-valley')!.note).toContain('more registered voters');
    expect(fig.areas.find((a) => a.id === 'boyle-heights')!.note).not.toContain('more registered voters');
  });
});
