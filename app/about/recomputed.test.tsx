/** What an independent recomputation found wrong, each with the right value, in the product as published: Figures, tables, pages, docs. Needs no sources. */
import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import ElectionsPage from '@/app/about/elections/page';
import { packNow } from '@/lib/figure/now';
import { profile } from '@/lib/figure/profile';
import { profileInWords } from '@/lib/figure/profileInWords';
import { publishedService } from '@/lib/figure/published';
import { at, download, packs } from '@/lib/figure/testFigures';
import { english } from '@/lib/i18n/editions';

const docs = (name: string): string => readFileSync(`docs/${name}`, 'utf8').replace(/\s+/g, ' ');
const page = renderToStaticMarkup(<ElectionsPage />).replace(/<[^>]+>/g, ' ');
const note = (link: string, id: string): string => at(link).areas.find((a) => a.id === id)!.note;

describe('registered voters, ballots and adults', () => {
  const { neighborhoods, neighborhoodRegistered, neighborhoodBallots } = packNow(
    publishedService(),
    'election-2025-11-special',
  );
  const k = neighborhoods.indexOf('elysian-valley');
  it('Elysian Valley 2025 holds no more than its 1,651 adults, and its ballots follow', () => {
    // It had 3,604 registered voters and, exactly at the cap, 1,634 ballots.
    expect(neighborhoodRegistered[k]).toBeLessThanOrEqual(1651);
    expect(neighborhoodBallots[k]).toBeLessThan(1000);
  });
  it.each(['elysian-valley', 'arlington-heights', 'echo-park', 'harvard-heights'])(
    '%s: more than adult citizens, said beside its turnout on the map and under it',
    (slug) => {
      expect(note('?e=2025-11-special&m=turnout', slug)).toContain(english.m.figure.aboveCitizens);
      expect(at('?e=2025-11-special&m=turnout').caveats).toContain(english.m.figure.caveats.aboveCitizens);
    },
  );
  it('says it where it is so, and only there', () => {
    expect(note('?e=2025-11-special&m=turnout', 'boyle-heights')).not.toContain(english.m.figure.aboveCitizens);
  });
});

describe('the jails', () => {
  const share = (measure: string): number =>
    at(`?m=${measure}&y=acs-2013-2017`).areas.find((a) => a.id === 'chinatown')!.value!;
  it('leave Chinatown’s shares: 26.5 % Latino and 57.5 % Asian in 2013-2017, not 31.7 and 39.6', () => {
    expect(Math.abs(share('latino_share') - 26.5)).toBeLessThan(4);
    expect(Math.abs(share('asian_share') - 57.5)).toBeLessThan(4);
  });
  it('stand on a line of their own in the list, after the neighborhoods, and select nothing', () => {
    for (const link of ['?m=latino_share', '?m=median_age', '?m=asian_share&u=tract']) {
      const { rows } = at(link).table;
      expect(
        rows.slice(-3).map((r) => r.name),
        link,
      ).toEqual(['Civic Center (in Downtown)', 'County jails (in Chinatown)', 'Skid Row (in Downtown)']);
      expect(rows.filter((r) => r.apart).map((r) => r.picks)).toEqual([null, null, null]);
      expect(at(link).areas.some((a) => a.id.startsWith('group-quarters'))).toBe(false);
      expect(at(link).caveats.join()).toContain('county jails on Bauchet Street');
    }
    // What counts households, or everybody, leaves nobody out.
    expect(at('?m=median_household_income').table.rows.some((r) => r.apart)).toBe(false);
    expect(at('?m=population').table.rows.some((r) => r.apart)).toBe(false);
  });
  it('are told in the profile of Chinatown, and how many live in group quarters in every neighborhood’s', () => {
    const words = (id: string) => profileInWords(profile(id, '2011', packs)!, english);
    const jails = words('chinatown').notes.find((n) => n.startsWith('County jails'));
    // Block group 060372060201 of Census 2020.
    expect(jails).toContain('5,577 people');
    expect(words('downtown').notes.filter((n) => n.includes('counted apart from the shares'))).toHaveLength(2);
    expect(words('koreatown').notes.join()).not.toContain('counted apart');
    for (const id of ['chinatown', 'downtown', 'koreatown', 'boyle-heights']) {
      const quarters = words(id).measures.find((m) => m.measure === 'group_quarters_share')!;
      expect(quarters.value, id).not.toBeNull();
    }
    const value = (id: string) => words(id).measures.find((m) => m.measure === 'group_quarters_share')!.value!;
    // 8,111 inmates of the survey stand in Chinatown; Koreatown has next to none.
    expect(value('chinatown')).toBeGreaterThan(20);
    expect(value('koreatown')).toBeLessThan(3);
  });
  it('have no votes: Chinatown’s of 2020 are not the 3,456 of its inmates too', () => {
    const votes = Object.values(download('2020-11-general').get('chinatown')!).reduce((a, b) => a + b, 0);
    expect(votes).toBeGreaterThan(2900);
    expect(votes).toBeLessThan(3300);
  });
});

describe('what was reported in 2017', () => {
  it('income around $35,000 agrees with the survey of the day, about $35,500', () => {
    expect(page).toContain('$35,500');
    expect(page).toContain(english.m.measures.vintages['acs-2011-2015']);
    expect(page).toMatch(/\$35,500 in the survey of that day .*it agrees/);
  });
  it('“Democrats nearly 60 %” stands beside the voter files: 65.9 and 70.0 % of those who voted', () => {
    expect(page).toMatch(/November 2024 65\.9% were registered as Democrats, of those in November 2025 70\.0%/);
  });
});

describe('docs', () => {
  it('elections.md: nine of ten boxes lie within 350 m', () => {
    expect(docs('elections.md')).toContain('nine of ten within 350 m');
    expect(docs('elections.md')).not.toContain('320 m');
    expect(docs('accuracy.md')).toMatch(/its own box of 2020 \|[^\n]*?\| 0\.19 \| 0\.35 \|/);
  });
  it('estimate.md: four sigma, and sigma at least 150 m, as the code', () => {
    expect(docs('estimate.md')).toContain('σ at least 150 m');
    expect(docs('estimate.md')).toContain('beyond four σ');
    expect(docs('estimate.md')).not.toContain('two widths');
    // Sites count to two widths, and a width is two sigma.
    const code = readFileSync('geo/pipeline/smooth/kernel.ts', 'utf8');
    expect(code).toContain('REACH = 2;');
    expect(code).toContain('deviation = widthM / 2;');
    expect(code).toContain('LEAST_WIDTH_M = 300;');
  });
});

describe('measures and ties', () => {
  it('a city measure was not on the ballot in East Los Angeles', () => {
    expect(note('?e=2016-11-general&c=la-city-measure-hhh', 'east-los-angeles')).toBe('not on the ballot here');
    expect(download('2016-11-general', 'la-city-measure-hhh').has('east-los-angeles')).toBe(false);
  });
  it('309 to 309 is a tie, on the map, in the legend and in the list', () => {
    const fig = at('?e=2018-11-general&c=us-senate&u=precinct');
    const precinct = fig.areas.find((a) => a.id.includes('9002122A'))!;
    expect(precinct.valueText).toBe('tied');
    const tied = fig.legend.classes[precinct.classIndex!]!;
    expect(tied.color).toBe(precinct.color);
    expect(tied.color).toMatch(/^tie/);
    expect(fig.unitTable!.rows.find((r) => r.id === precinct.id)!.cells.map((c) => c.text)).toContain('tied');
  });
});
