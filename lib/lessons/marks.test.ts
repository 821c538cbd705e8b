import { describe, expect, it } from 'vitest';
import { plain, segments } from '@/lib/lessons/marks';
import { parseQuery } from '@/lib/lessons/parseQuery';
import { readingGrade, syllables } from '@/lib/lessons/readingLevel';
import { unmarkedFigures } from '@/lib/lessons/unmarked';
import { enumerate } from '@/lib/lessons/values';

describe('marks', () => {
  it('part a text into words and figures', () => {
    expect(segments('He won [[25,569|votes 2017-06-special-runoff jimmy-gomez]] votes.')).toEqual([
      { kind: 'text', text: 'He won ' },
      { kind: 'figure', literal: '25,569', query: 'votes 2017-06-special-runoff jimmy-gomez' },
      { kind: 'text', text: ' votes.' },
    ]);
    expect(plain('a [[1|x]] and [[2|y]]')).toBe('a 1 and 2');
  });
  it.each(['[[25,569]]', '[[25,569|', 'a ] b', '[[|votes]]', 'either|or'])(
    'that are not whole are an error: %s',
    (text) => {
      expect(() => segments(text)).toThrow(RangeError);
    },
  );
});

describe('questions', () => {
  it.each([
    ['votes 2017-06-special-runoff jimmy-gomes', /did not stand/],
    ['votes 2017-06-special-runoff david-kim', /did not stand/],
    ['votes 2017 jimmy-gomez', /no election/],
    ['votes 2020-11-general jimmy-gomez Koreatown', /no neighborhood/],
    ['cast 2020-11-general koreatown westlake', /too many/],
    ['turnout 2020-11-general/governor', /not on the ballot/],
    ['people median_age acs-2018-2022 2011', /has no/],
    ['people rent acs-2018-2022 2011', /no measure/],
    ['people poverty_rate acs-2018-2022 2010', /parts are/],
    ['compact 2011 roundness', /measures are/],
    ['compact 2001 reock', /plans are/],
    ['reported hearsay', /no such reported/],
    ['43179', /proves nothing/],
    ['', /there is no/],
    ['pick: 1 ; 2 ; more', /two words/],
    ['minus: 1', /takes 2 parts/],
    ['mean: 1 ; 2', /no “mean:”/],
    ['highest: cast 2020-11-general ; many', /least number/],
  ])('that can’t be asked are an error: %s', (text, why) => {
    expect(() => parseQuery(text)).toThrow(why);
  });
  it('take a contest, a manner, a place', () => {
    expect(parseQuery('roll-off 2016-11-general/us-senate downtown ~0')).toEqual({
      manner: '~0',
      op: 'of',
      of: { kind: 'area', count: 'roll-off', election: '2016-11-general', contest: 'us-senate', where: 'downtown' },
    });
  });
});

describe('figures without marks', () => {
  it.each([
    ['Gomez won 25,569 votes.', ['25,569']],
    ['In nine places', ['nine']],
    ['a 3-point lead', ['3-point']],
    ['Lead of 18.4%.', ['18.4%.']],
  ])('are found: %s', (text, found) => {
    expect(unmarkedFigures(text)).toEqual(found);
  });
  it.each([
    'On June 6, 2017, in the 34th district',
    'Slides 3 and 4, question 2',
    'ACS 2018-2022',
    'the top two, one of them',
    'citizens who are 18 or older',
    'a 90% margin of error',
    '[[9|led 2017-06-special-runoff robert-lee-ahn]] places',
  ])('but not in: %s', (text) => {
    expect(unmarkedFigures(text)).toEqual([]);
  });
});

it('a threshold stands unmarked only beside the ranking that uses it', () => {
  expect(
    unmarkedFigures('[[Downtown|lowest: lead 2014-11-general ; 500]] among places with at least 500 votes'),
  ).toEqual([]);
  expect(
    unmarkedFigures('[[Downtown|lowest: lead 2014-11-general ; 500]] among places with at least 1,000 votes'),
  ).toEqual(['1,000']);
});

describe('reading level', () => {
  it.each([
    ['cat', 1],
    ['voted', 2],
    ['neighborhood', 3],
    ['election', 3],
    ['county', 2],
    ['rate', 1],
    ['table', 2],
    ['population', 4],
    ['de', 1],
    ['2017', 1],
  ])('counts syllables: %s', (word, n) => {
    expect(syllables(word)).toBe(n);
  });
  it('follows the formula', () => {
    // 6 words, 1 sentence, 6 syllables: 0.39·6 + 11.8 − 15.59 < 0.
    expect(readingGrade('The cat sat on the mat.')).toBe(0);
    // 10 words, 1 sentence, 26 syllables by the rule.
    expect(
      readingGrade(
        'Representatives negotiate comprehensive legislation regarding international communication and environmental regulation.',
      ),
    ).toBeGreaterThan(20);
    expect(readingGrade('')).toBe(0);
  });
});

it('lists names as people do', () => {
  expect(enumerate([])).toBe('');
  expect(enumerate(['A'])).toBe('A');
  expect(enumerate(['A', 'B'])).toBe('A and B');
  expect(enumerate(['A', 'B', 'C'])).toBe('A, B, and C');
});
