import { describe, expect, it } from 'vitest';
import { ELECTIONS, ELECTION_IDS, contestOf } from '@/lib/elections/catalogue';
import { deltaE, lab, simulate, type Deficiency } from '@/lib/scales/colorVision';
import { contrast, linearRgb } from '@/lib/scales/contrast';
import { RAMP_IDS, colorOf, inkOn, rampFor, rampOf, type ColorToken, type RampId } from '@/lib/scales/palettes';

/**
 * Thresholds, in CIEDE2000. About 1 is just noticeable for large patches side by side; Stone, Szafir & Setlur, "An Engineering Model for Color Difference
 * as a Function of Size" (CIC 22, 2014) find that patches of 2° of view need roughly 6 units of CIELAB for half the viewers. Steps of one ramp lie in order and are read by it: 7. The two sides
 * of a contest carry the meaning: 10 for every pair of steps, also the palest.
 */
const STEP = 7;
const SIDES = 10;
/** Six steps of a lead lie in the same order, and the legend marks where a place stands among them: 5. */
const SIX = 5;

const RAMPS: readonly RampId[] = RAMP_IDS.filter((id) => id !== 'tie');
const eyes: readonly (Deficiency | null)[] = [null, 'protanopia', 'deuteranopia'];
const seen = (hex: string, eye: Deficiency | null): ReturnType<typeof lab> =>
  lab(eye ? simulate(linearRgb(hex), eye) : linearRgb(hex));
const difference = (one: string, two: string, eye: Deficiency | null): number => deltaE(seen(one, eye), seen(two, eye));

it('keeps the ramps that the look fixes', () => {
  expect(rampOf('jimmy-gomez')).toEqual(['#b9dcd9', '#76b7b5', '#35898b', '#0b5a60']);
  expect(rampOf('david-kim')).toEqual(['#f2cfa6', '#dd9350', '#c0601a', '#8a3c06']);
  expect(rampOf('robert-lee-ahn')).toContain('#7a559c');
  expect(rampOf('kenneth-mejia')).toContain('#6f9a3a');
});

describe.each(RAMPS)('the ramp of %s', (id) => {
  it.each(eyes)('darkens from step to step and its steps can be told apart (%s)', (eye) => {
    const ramp = rampOf(id);
    for (let i = 1; i < ramp.length; i += 1) {
      expect(seen(ramp[i]!, eye)[0]).toBeLessThan(seen(ramp[i - 1]!, eye)[0] - 5);
      expect(difference(ramp[i - 1]!, ramp[i]!, eye)).toBeGreaterThan(STEP);
    }
  });
});

/** Every two ramps that can stand against each other on a two-sided scale: both sides of a ballot of two, or the first two of the district on a longer one. */
const sides = new Map<string, { one: RampId; two: RampId; sameParty: boolean }>();
for (const e of ELECTION_IDS) {
  for (const c of ELECTIONS[e].contests) {
    const [a, b] = c.ballot;
    if (c.ballot.length !== 2 || !a || !b) continue;
    const [one, two] = [rampFor(c, a.candidate, 0), rampFor(c, b.candidate, 1)];
    sides.set(`${one} ${two}`, { one, two, sameParty: a.party === b.party && a.party !== '' });
  }
}
sides.set('long House ballots of 2017 and 2014', { one: 'jimmy-gomez', two: 'robert-lee-ahn', sameParty: true });
sides.set('June 2026', { one: 'jimmy-gomez', two: 'angela-gonzales-torres', sameParty: true });
sides.set('other long ballots', { one: 'rank-1', two: 'rank-2', sameParty: true });
sides.set('long ballots with one of each party', { one: 'democrat', two: 'republican', sameParty: false });

describe.each([...sides.values()])('the two sides $one and $two', ({ one, two, sameParty }) => {
  const sixOf = (id: RampId): string[] => [0, 1, 2, 3, 4, 5].map((i) => colorOf(`${id}.${i}/6`, 'light'));

  it.each(eyes)('have six steps that darken and can be told apart (%s)', (eye) => {
    for (const id of [one, two]) {
      const six = sixOf(id);
      expect([six[0], six[5]]).toEqual([rampOf(id)[0], rampOf(id)[3]]);
      for (let i = 1; i < six.length; i += 1) {
        expect(seen(six[i]!, eye)[0]).toBeLessThan(seen(six[i - 1]!, eye)[0] - 3);
        expect(difference(six[i - 1]!, six[i]!, eye), `${id} ${i}`).toBeGreaterThan(SIX);
      }
    }
  });

  it.each(eyes)('differ at every step (%s)', (eye) => {
    for (const x of [...rampOf(one), ...sixOf(one)])
      for (const y of [...rampOf(two), ...sixOf(two)])
        expect(difference(x, y, eye), `${x} ${y}`).toBeGreaterThan(SIDES);
  });

  it('are not the parties’ blue against red where both are of one party', () => {
    if (!sameParty) return;
    const family = (hex: string): string => {
      const [, x, y] = lab(linearRgb(hex));
      const hue = (Math.atan2(y, x) * 180) / Math.PI;
      return hue > -20 && hue < 45 ? 'red' : hue < -50 && hue > -110 ? 'blue' : 'other';
    };
    expect([family(rampOf(one)[2]!), family(rampOf(two)[2]!)].sort()).not.toEqual(['blue', 'red']);
  });
});

/** Where one of many leads, each leader has one color. */
describe.each<[string, RampId[]]>([
  [
    'April 2017',
    ['jimmy-gomez', 'robert-lee-ahn', 'maria-cabildo', 'sara-hernandez', 'arturo-carmona', 'wendy-carrillo', 'others'],
  ],
  ['June 2026', ['jimmy-gomez', 'angela-gonzales-torres', 'others']],
  ['June 2014', ['xavier-becerra', 'adrienne-edwards', 'howard-johnson']],
  ['other long ballots', ['rank-1', 'rank-2', 'rank-3', 'rank-4', 'rank-5', 'rank-6', 'others']],
  ['long ballots with one of each party', ['democrat', 'republican', 'others']],
])('the leaders of %s', (_, ramps) => {
  it.each(eyes)('can be told apart (%s)', (eye) => {
    ramps.forEach((one, i) =>
      ramps
        .slice(i + 1)
        .forEach((two) =>
          expect(difference(rampOf(one)[2]!, rampOf(two)[2]!, eye), `${one} ${two}`).toBeGreaterThan(SIDES),
        ),
    );
  });
});

describe('rampFor', () => {
  it('gives a candidate for the House the same ramp every time', () => {
    const lines = ELECTION_IDS.flatMap(
      (e) => contestOf(e, 'us-house')?.ballot.map((b) => ({ c: contestOf(e, 'us-house')!, ...b })) ?? [],
    );
    for (const { c, candidate } of lines.filter((l) =>
      ['jimmy-gomez', 'xavier-becerra', 'adrienne-edwards', 'kenneth-mejia'].includes(l.candidate),
    )) {
      expect(rampFor(c, candidate, 0)).toBe(candidate);
    }
  });
  it('gives the six first of April 2017 a hue each and the others one', () => {
    const april = contestOf('2017-04-special-primary', 'us-house')!;
    const own = april.ballot.filter((b) => rampFor(april, b.candidate, 9) !== 'others').map((b) => b.candidate);
    expect(own).toEqual(
      expect.arrayContaining([
        'jimmy-gomez',
        'robert-lee-ahn',
        'maria-cabildo',
        'sara-hernandez',
        'arturo-carmona',
        'wendy-carrillo',
      ]),
    );
    expect(rampFor(april, 'yolie-flores', 7)).toBe('others');
  });
  it('uses the usual blue and red only where one Democrat meets one Republican', () => {
    expect(rampFor(contestOf('2024-11-general', 'president')!, 'kamala-harris', 0)).toBe('democrat');
    expect(rampFor(contestOf('2024-11-general', 'president')!, 'jill-stein', 2)).toBe('others');
    expect(rampFor(contestOf('2016-11-general', 'us-senate')!, 'kamala-harris', 0)).toBe('rank-1');
    expect(rampFor(contestOf('2014-06-primary', 'governor')!, 'neel-kashkari', 1)).toBe('rank-2');
    expect(rampFor(contestOf('2016-11-general', 'prop-64')!, 'no', 1)).toBe('no');
  });
});

describe('tokens', () => {
  it('name a step of a ramp; a step too far is the strongest', () => {
    expect(colorOf('david-kim.3', 'light')).toBe('#8a3c06');
    expect(colorOf('tie.0', 'dark')).toBe('#d9d6cf');
    expect(colorOf('david-kim.9', 'light')).toBe('#8a3c06');
  });

  it('get the ink that reads: 4.5:1, or over 4:1 on the middle steps where neither black nor white reaches it', () => {
    const tokens = [...RAMPS, 'tie' as const].flatMap((id) => rampOf(id).map((_, i): ColorToken => `${id}.${i}`));
    for (const token of tokens) {
      const ground = colorOf(token, 'light');
      const reachable = Math.max(contrast(ground, '#1d1d1b'), contrast(ground, '#ffffff')) >= 4.5;
      expect(contrast(ground, inkOn(token)), token).toBeGreaterThanOrEqual(reachable ? 4.5 : 4);
    }
    expect(inkOn('jimmy-gomez.0')).toBe('#1d1d1b');
    expect(inkOn('jimmy-gomez.3')).toBe('#ffffff');
  });
});

describe('color arithmetic against published figures', () => {
  // Sharma, Wu & Dalal (2005), table 1: pairs 1, 7, 13, 24, 34.
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, -0.001, 2.49], [50, 0.0011, -2.49], 4.7461],
    [[50, 2.5, 0], [61, -5, 29], 22.8977],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const)('CIEDE2000 %#', (one, two, expected) => {
    expect(deltaE(one, two)).toBeCloseTo(expected, 3);
    expect(deltaE(two, one)).toBeCloseTo(expected, 3);
  });

  it('sees white as white and confuses red with green', () => {
    for (const eye of ['protanopia', 'deuteranopia'] as const) {
      expect(difference('#ffffff', '#ffffff', eye)).toBe(0);
      expect(lab(simulate(linearRgb('#ffffff'), eye))[0]).toBeCloseTo(100, 1);
      expect(difference('#a05000', '#607000', eye)).toBeLessThan(0.6 * difference('#a05000', '#607000', null));
    }
  });

  it('has the contrast of black on white as 21', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  });
});
