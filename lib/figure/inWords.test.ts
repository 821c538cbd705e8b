/** Words come last: known sentences over the published packs (their numbers are those of the returns), and nothing said that no catalogue says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CANDIDATES, CANDIDATE_IDS } from '@/lib/elections/catalogue';
import { hide } from '@/lib/figure/hide';
import { inWords } from '@/lib/figure/inWords';
import { profile } from '@/lib/figure/profile';
import { profileInWords } from '@/lib/figure/profileInWords';
import { withSelection } from '@/lib/figure/select';
import { at, factsOf, packs } from '@/lib/figure/testFigures';
import type { Words } from '@/lib/figure/words';
import { LASTING_MEASURES, lastingVintages, twoParty } from '@/lib/people/lasting';
import { english } from '@/lib/i18n/english';
import { viewArbitrary } from '@/lib/view/arbitrary';
import { parse } from '@/lib/view/permalink';
import { HIDES } from '@/lib/view/presentation';
import { DEFAULT_VIEW } from '@/lib/view/view';

describe('in English', () => {
  it.each<[string, string, string]>([
    [
      'a lead between two',
      '',
      'Jimmy Gomez won 53.0% of the vote and David Kim 47.0%, a difference of 12,238 in 205,342 votes. Widest leads: Gomez in East Los Angeles (+39.9). In 7 neighborhoods it is too close to call or under 200 votes are counted. Of the votes on the map, 57.5% lie in the places that Gomez carried and 35.6% lie in the places that Kim carried.',
    ],
    [
      'only the district',
      '?e=2022-11-general',
      'Jimmy Gomez won 51.2% of the vote and David Kim 48.8%, a difference of 3,021 in 121,467 votes. There are no precinct returns in this data: only the certified totals of the district are known.',
    ],
    [
      // Mount Washington is lowest (+1.5), Eagle Rock next (+1.8), Pico-Union highest (+11.5), Harvard Heights next (+10.8): within the errors, so no place is named.
      'a change',
      '?c=president&m=swing-2016-11-general',
      'In the whole district Donald J. Trump received 10.7% of the vote in November 2016 and 16.9% in November 2020, +6.2 points. The clear changes run from +1.5 to +11.5. In 2 neighborhoods it is not clear whether it rose or fell: the change is within its interval, or under 200 votes are counted.',
    ],
  ])('%s', (_, link, sentence) => {
    expect(at(link).sentence).toBe(sentence);
  });

  it('is made once for a Figure, and only what is selected anew is said anew', () => {
    const facts = factsOf(DEFAULT_VIEW);
    const worded = inWords(facts, english);
    expect(inWords(facts, english)).toBe(worded);
    const chosen = inWords(withSelection(facts, { ...DEFAULT_VIEW, selection: ['koreatown'] }), english);
    for (const [i, area] of chosen.areas.entries()) {
      if (area.id === 'koreatown') expect(area).toEqual({ ...worded.areas[i], selected: true });
      else expect(area).toBe(worded.areas[i]);
    }
  });
});

/** A language whose every message is a mark, with the names and numbers given to it beside the mark. */
function marked(node: unknown): unknown {
  if (typeof node === 'string') return '§';
  if (typeof node === 'function') return (...given: unknown[]) => `§ ${texts(given).join(' ')}`;
  if (Array.isArray(node)) return node.map(marked);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, marked(value)]));
}

/** Every string in a value that is read and not an id. */
function texts(x: unknown, key = ''): string[] {
  if (IDS.has(key)) return [];
  if (typeof x === 'string') return [x];
  if (Array.isArray(x)) return x.flatMap((y) => texts(y));
  if (typeof x !== 'object' || x === null) return [];
  return Object.entries(x).flatMap(([k, y]) => texts(y, k));
}
const IDS = new Set(
  'id map view kind key geometry outlined color quality placement plan hidden trace picks scale candidate contest election measure vintage'.split(
    ' ',
  ),
);

const NAMES = [
  ...packs.places.neighborhoods.flatMap((n) => [n.name, n.region]),
  ...Object.values(packs.areas!.units).flatMap((areas) => areas.map((a) => a.name)),
  ...LASTING_MEASURES.flatMap((m) => lastingVintages(m).map((v) => twoParty(m, v))).flatMap((c) =>
    [c.democrat, c.republican].map((name) => name.slice(name.lastIndexOf(' ') + 1)),
  ),
  ...CANDIDATE_IDS.flatMap((id) => [CANDIDATES[id].name, CANDIDATES[id].short]),
].sort((a, b) => b.length - a.length);

/** What is left of a text without names of places and people. */
function leftOf(text: string): string {
  let left = text;
  for (const name of NAMES) if (name !== '' && left.includes(name)) left = left.replaceAll(name, '');
  return left;
}

describe('in a language that says nothing', () => {
  const nothing = { m: marked(english.m), f: { ...english.f, list: () => '§', date: () => '§' } } as Words;
  // A message may be given an id to choose by, a precinct's or tract's number, or a hidden area's letter.
  const GIVEN =
    /\b(neighborhood|precinct|tract|block-group|hexagon|group|council|estimate-error|[A-Z]{1,2}|\d{4,}[A-Z]?|\d{4})\b/g;
  const wordsIn = (said: unknown): string[] =>
    [...new Set(texts(said))].map((t) => leftOf(t).replace(GIVEN, '')).filter((t) => /\p{L}/u.test(t));

  it('no word of a Figure is English: all come from the catalogue', () => {
    fc.assert(
      fc.property(viewArbitrary, fc.subarray([...HIDES]), (view, hides) => {
        const said = inWords(hide(factsOf(view), hides), nothing);
        expect(wordsIn(said)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('nor of a profile', () => {
    for (const id of ['koreatown', 'east-los-angeles', parse('?n=9000019A').view.selection[0] ?? '']) {
      const facts = profile(id, '2011', packs);
      if (facts) expect(wordsIn(profileInWords(facts, nothing))).toEqual([]);
    }
  });
});
