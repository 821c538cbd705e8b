/** How far the points of `near` precincts are from the truth: measured where both a point and a polygon (or, for 2020, a box) are known. */
import { centroidOf } from '@/geo/centroid';
import { distanceM } from '@/geo/measure';
import {
  beside2018,
  beside2020,
  placeAfter2020,
  placeBefore2018,
  placeIn2020,
  type Evidence,
  type Located,
  type Via,
} from '@/lib/elections/placement';
import type { LonLat } from '@/lib/places';
import type { PrecinctLayers } from './evidence';
import { indexBox } from './reach';

/** Distances of points from the centers they stand for, meters. */
export interface NearSample {
  /** Which way of placing is tried, in the words of lib/elections/placement.ts. */
  via: Via;
  /** What was compared with what, for people. */
  tried: string;
  /** The radius that is drawn for it, which nine of ten should not exceed. */
  circleM: number;
  meters: number[];
}

/** `district`: the precincts of November 2018 in the district; `of2020`: those of November 2020. */
export function nearSamples(
  { evidence, shapes }: PrecinctLayers,
  district: readonly string[],
  of2020: readonly string[],
): NearSample[] {
  const center = (precinct: string): LonLat | null => {
    const shape = shapes.get(`g:${precinct}`);
    return shape ? centroidOf(shape.geometry) : null;
  };
  const layer = [...evidence.november2018.keys()];
  const none: Evidence = {
    november2018: new Map(),
    june2018: new Map(),
    boxes2020: new Map(),
    bytes2016: new Map(),
    together2016: new Map(),
  };
  const without = <T>(map: ReadonlyMap<string, T>, precinct: string): Map<string, T> =>
    new Map([...map].filter(([other]) => other !== precinct));
  /** Distances of what a rule finds by that way from the true centers. */
  const sample = (
    via: Via,
    tried: string,
    precincts: readonly string[],
    truth: (precinct: string) => LonLat | null,
    place: (precinct: string) => Located | null,
  ): NearSample => {
    const found = precincts.flatMap((precinct) => {
      const [at, true_] = [place(precinct), truth(precinct)];
      return at?.via === via && at.at && true_ ? [{ meters: distanceM(at.at, true_), circleM: at.errorM ?? 0 }] : [];
    });
    return { via, tried, circleM: found[0]?.circleM ?? 0, meters: found.map((f) => f.meters) };
  };
  const ownBox = (precinct: string, shift: readonly [number, number]): Evidence => {
    const known = evidence.november2018.get(precinct);
    if (!known) return none;
    const [w, s, e, n] = indexBox(known.bbox, shift);
    return {
      ...none,
      boxes2020: new Map([[precinct, { bytes: null, bbox: [w, s, e, n], at: [(w + e) / 2, (s + n) / 2] }]]),
    };
  };
  const shifted = SHIFTS.map((shift) =>
    sample(
      '2020-box',
      `precincts of November 2018, at the box that the index would keep of them, its grid laid in ${SHIFTS.length} ways`,
      district,
      center,
      (p) => placeIn2020(p, ownBox(p, shift)),
    ),
  );
  const around = of2020.filter((p) => !placedIn2018(p, evidence));
  return [
    {
      ...shifted[0]!,
      meters: shifted.flatMap((s) => s.meters),
    },
    sample(
      '2018-namesake',
      'precincts of November 2020, at their namesake of 2018; the truth is the center of their box, itself as far off as the line above says',
      of2020,
      (p) => evidence.boxes2020.get(p)?.at ?? null,
      (p) => placeBefore2018(p, { ...evidence, boxes2020: new Map() }),
    ),
    sample('2018-namesake', 'precincts of November 2018, at their namesake of June 2018', district, center, (p) =>
      placeBefore2018(p, { ...none, june2018: evidence.june2018 }),
    ),
    sample(
      '2018-number-sibling',
      'all precincts of November 2018 around the district, at another with the same seven digits',
      layer,
      center,
      (p) => placeBefore2018(p, { ...none, november2018: without(evidence.november2018, p) }),
    ),
    sample(
      '2020-namesake-box',
      'precincts of November 2018, at the box of their namesake of 2020',
      district,
      center,
      (p) => placeAfter2020(p, { ...none, boxes2020: evidence.boxes2020 }),
    ),
    sample(
      '2020-number-sibling-box',
      'all precincts of November 2018 around the district, at the box of one of 2020 with the same seven digits',
      layer,
      center,
      (p) => placeAfter2020(p, { ...none, boxes2020: without(evidence.boxes2020, p) }),
    ),
    sample(
      '2016-consolidation',
      'precincts of November 2020 that no name or number of 2018 places; the truth is the center of their box',
      around,
      (p) => evidence.boxes2020.get(p)?.at ?? null,
      (p) => beside2018(p, evidence),
    ),
    sample(
      '2016-consolidation',
      'all precincts of November 2018 around the district, their own polygon left out; those outside it are larger',
      layer,
      center,
      (p) => beside2018(p, evidence),
    ),
    sample('2016-consolidation-box', 'precincts of November 2018, at the boxes of their parts', district, center, (p) =>
      beside2020(p, evidence),
    ),
    sample(
      '2016-consolidation-box',
      'precincts of November 2020, their own box left out; the truth is its center',
      of2020,
      (p) => evidence.boxes2020.get(p)?.at ?? null,
      (p) => beside2020(p, evidence),
    ),
  ];
}

/** Positions of the index's grid that are tried, in cells. */
const SHIFTS = [0, 0.2, 0.4, 0.6, 0.8].flatMap((x) => [0, 0.2, 0.4, 0.6, 0.8].map((y) => [x, y] as const));

/** True where a name or a number of 2018 places it. */
function placedIn2018(precinct: string, evidence: Evidence): boolean {
  const { via } = placeBefore2018(precinct, { ...evidence, boxes2020: new Map(), together2016: new Map() });
  return via !== '';
}
