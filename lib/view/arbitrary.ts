/** Random canonical Views for property tests; never imported by the program. Built from the catalogues, not by normalizeView, so that it can test it. */
import fc from 'fast-check';
import { ELECTIONS, ELECTION_IDS } from '@/lib/elections/catalogue';
import { AGE_GROUPS, SURNAME_GROUPS } from '@/lib/elections/voterGroups';
import { MEASURES, MEASURE_IDS, hasTracts } from '@/lib/people/measures';
import { PARTS, PLANS } from '@/lib/places';
import { isAreaUnit } from '@/lib/places/areaOverlays';
import { OVERLAYS, type Camera, type Subject, type View, type VoteMeasure } from '@/lib/view/view';

/** Some pairs of elections with the same person for the House in both. */
const EARLIER_HOUSE = [
  ['2017-06-special-runoff', '2020-11-general'],
  ['2020-11-general', '2024-11-general'],
  ['2014-11-general', '2016-11-general'],
] as const;

const votes: fc.Arbitrary<Subject> = fc
  .constantFrom(...ELECTION_IDS)
  .chain((election) =>
    fc.constantFrom(...ELECTIONS[election].contests).chain((contest) =>
      fc.record({
        layer: fc.constant('votes' as const),
        election: fc.constant(election),
        contest: fc.constant(contest.id),
        measure: fc.constantFrom<VoteMeasure>(
          'margin',
          ...(ELECTIONS[election].level === 'precincts' ? (['against'] as const) : []),
          ...EARLIER_HOUSE.flatMap(([from, to]): VoteMeasure[] =>
            election === to && contest.id === 'us-house' ? [`swing:${from}`] : [],
          ),
          ...contest.ballot.map((b): VoteMeasure => `share:${b.candidate}`),
          // Where ballots are known, so are registered voters.
          ...(ELECTIONS[election].ballots ? (['turnout', 'roll-off'] as const) : []),
          ...(ELECTIONS[election].voters
            ? [...AGE_GROUPS, ...SURNAME_GROUPS].map((g): VoteMeasure => `voters:${g}`)
            : []),
        ),
        unit: fc.constantFrom(
          'neighborhood' as const,
          'precinct' as const,
          'both' as const,
          'group' as const,
          'council' as const,
        ),
      }),
    ),
  )
  .map((s): Subject =>
    s.measure.startsWith('swing:') || (s.measure.startsWith('voters:') && isAreaUnit(s.unit))
      ? { ...s, unit: 'neighborhood' }
      : s,
  );

/** A few of the contests that have an estimate. */
const hexagons: fc.Arbitrary<Subject> = fc.constantFrom<Subject>(
  { layer: 'votes', election: '2020-11-general', contest: 'us-house', measure: 'margin', unit: 'hexagon' },
  {
    layer: 'votes',
    election: '2017-06-special-runoff',
    contest: 'us-house',
    measure: 'share:robert-lee-ahn',
    unit: 'hexagon',
  },
  {
    layer: 'votes',
    election: '2020-11-general',
    contest: 'us-house',
    measure: 'swing:2017-06-special-runoff',
    unit: 'hexagon',
  },
);

/** Leads and shares of the elections that are known by block group. */
const blockGroups: fc.Arbitrary<Subject> = fc
  .constantFrom('2016-11-general' as const, '2018-11-general' as const, '2020-11-general' as const)
  .chain((election) => fc.constantFrom(...ELECTIONS[election].contests).map((contest) => ({ election, contest })))
  .chain(({ election, contest }) =>
    fc.record({
      layer: fc.constant('votes' as const),
      election: fc.constant(election),
      contest: fc.constant(contest.id),
      measure: fc.constantFrom<VoteMeasure>(
        'margin',
        'against',
        ...contest.ballot.map((b): VoteMeasure => `share:${b.candidate}`),
      ),
      unit: fc.constant('block-group' as const),
    }),
  );

const people: fc.Arbitrary<Subject> = fc.constantFrom(...MEASURE_IDS).chain((measure) =>
  fc.constantFrom(...MEASURES[measure].vintages).chain((vintage) =>
    fc
      .record({
        layer: fc.constant('people' as const),
        measure: fc.constant(measure),
        vintage: fc.constant(vintage),
        unit: !hasTracts(measure)
          ? fc.constant('neighborhood' as const)
          : MEASURES[measure].areas.includes(vintage)
            ? fc.constantFrom('neighborhood' as const, 'tract' as const)
            : fc.constant('tract' as const),
        part: fc.constantFrom(...PARTS),
      })
      .chain((s): fc.Arbitrary<Subject> =>
        // Votes on the lasting geography are told by block group instead of tracts, inside a plan.
        !hasTracts(measure)
          ? fc.oneof(
              fc.constant(s),
              fc.constantFrom(...PLANS).map((part) => ({ ...s, unit: 'block-group' as const, part })),
            )
          : // Groups and council districts: first vintages that may be sold, inside a plan.
            MEASURES[measure].areas.includes(vintage) &&
              vintage === MEASURES[measure].vintages[0] &&
              !MEASURES[measure].notForSale
            ? fc.oneof(
                fc.constant(s),
                fc
                  .record({
                    unit: fc.constantFrom('group' as const, 'council' as const),
                    part: fc.constantFrom(...PLANS),
                  })
                  .map((more) => ({ ...s, ...more })),
              )
            : fc.constant(s),
      ),
  ),
);

/** Decimal fractions as a person would write them: the nearest double, as `Number('34.06')` gives. */
const decimal = (low: number, high: number, decimals: number): fc.Arbitrary<number> =>
  fc
    .integer({ min: Math.round(low * 10 ** decimals), max: Math.round(high * 10 ** decimals) })
    .map((n) => Number((n / 10 ** decimals).toFixed(decimals)));

const camera: fc.Arbitrary<Camera> = fc.record({
  lat: decimal(33.5, 34.6, 5),
  lon: decimal(-119, -117.5, 5),
  zoom: decimal(8, 18, 2),
});

const placeId: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('koreatown', 'boyle-heights', 'eagle-rock', 'east-los-angeles', 'constructor', 'no-such-place'),
  fc.stringMatching(/^[a-z][a-z-]{1,40}$/),
  fc.stringMatching(/^\d{7}[A-Z]$/),
  fc.stringMatching(/^06037\d{6}$/),
  fc.stringMatching(/^06037\d{7}$/),
);

/** Pins, and names of outlines that there are and aren't. */
const found: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(decimal(33.5, 34.6, 5), decimal(-119, -117.5, 5)).map(([lat, lon]) => `${lat},${lon}`),
  fc.constantFrom('90006', 'historic-filipinotown', 'street-7th-street', 'council-14', 'constructor'),
  fc.stringMatching(/^[a-z][a-z0-9-]{1,60}$/),
);

/** A lead on the scale of all elections, now and then. */
const onCommonScale = (subject: fc.Arbitrary<Subject>): fc.Arbitrary<Subject> =>
  fc
    .tuple(subject, fc.boolean())
    .map(([s, common]) =>
      common && s.layer === 'votes' && (s.measure === 'margin' || s.measure === 'against')
        ? { ...s, scale: 'common' }
        : s,
    );

export const viewArbitrary: fc.Arbitrary<View> = fc.record(
  {
    subject: fc.oneof(
      { weight: 3, arbitrary: onCommonScale(votes) },
      { weight: 1, arbitrary: onCommonScale(hexagons) },
      { weight: 1, arbitrary: onCommonScale(blockGroups) },
      { weight: 3, arbitrary: people },
    ),
    overlays: fc.subarray([...OVERLAYS]),
    selection: fc.uniqueArray(placeId, { maxLength: 6 }),
    camera: fc.option(camera),
    found,
  },
  { requiredKeys: ['subject', 'overlays', 'selection', 'camera'] },
);
