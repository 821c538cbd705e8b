/** Votes of an area and how a measure reads them: the same reading for the map, the circles and the table. */
import { CANDIDATES, type CandidateId } from '@/lib/elections/catalogue';
import type { Quality } from '@/lib/figure/figure';
import type { ClassScale } from '@/lib/figure/legend';
import type { Words } from '@/lib/figure/words';
import type { ContestColumns, ElectionPack, PlacesPack } from '@/lib/packs/schema';
import { MARGIN_EDGES, shareEdges, turnoutEdges } from '@/lib/scales/classes';
import type { ColourToken } from '@/lib/scales/palettes';
import { shareCandidate } from '@/lib/view/normalise';
import type { VotesLayer } from '@/lib/view/view';

/** Votes, ballots and registration of one area, before a measure is chosen. */
export interface Tally {
  id: string;
  votes: number[];
  ballots: number | null;
  registered: number | null;
  /** Error of the leading candidate's share, points; null where not measured or not split. */
  splitError: number | null;
  /** True where every precinct's outline is known: the error is then only what the choice of method moves. */
  outlined: boolean;
}

/** Under this many votes nothing is shown by itself (rule of privacy). */
export const MIN_VOTES = 10;
export const sum = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0);

export interface Reading {
  value: number | null;
  /** Error of the value in its own unit. */
  error: number | null;
  text: string;
  quality: Quality;
}

export interface Measured {
  scale: ClassScale;
  read: (t: Tally) => Reading;
}

/** The two leading candidates of the district, second on the left of the scale and first on the right. */
export function pair(c: ContestColumns): { first: CandidateId; second: CandidateId } {
  return { first: c.candidates[0]!, second: c.candidates[1] ?? c.candidates[0]! };
}

export function marginMeasure(c: ContestColumns, w: Words): Measured {
  const { first, second } = pair(c);
  const token = (id: CandidateId, step: number): ColourToken => `${id}.${step}`;
  const colours = [3, 2, 1, 0].map((s) => token(second, s)).concat([0, 1, 2, 3].map((s) => token(first, s)));
  return {
    scale: { edges: MARGIN_EDGES, colours },
    read: (t) => {
      const total = sum(t.votes);
      if (total < MIN_VOTES) return { value: null, error: null, text: w.m.figure.noFigure, quality: 'none' };
      const value = (100 * (t.votes[0]! - (t.votes[1] ?? 0))) / total;
      // A share off by e moves votes from one of the two to the other, so the lead is off by 2e.
      const error = t.splitError === null ? null : 2 * t.splitError;
      const leader = value >= 0 ? first : second;
      const text = value === 0 ? w.m.figure.tied : w.m.figure.lead(CANDIDATES[leader].short, w.f.points(Math.abs(value)));
      return { value, error, text, quality: error !== null && Math.abs(value) < error ? 'light' : 'plain' };
    },
  };
}

export function shareMeasure(c: ContestColumns, candidate: CandidateId, tallies: Tally[], w: Words): Measured {
  const k = c.candidates.indexOf(candidate);
  const share = (t: Tally): number => (100 * (t.votes[k] ?? 0)) / sum(t.votes);
  const edges = shareEdges(tallies.filter((t) => sum(t.votes) >= MIN_VOTES).map(share));
  return {
    scale: { edges, colours: edges.concat(0).map((_, i): ColourToken => `${candidate}.${Math.min(i, 3)}`) },
    read: (t) => {
      if (sum(t.votes) < MIN_VOTES) return { value: null, error: null, text: w.m.figure.noFigure, quality: 'none' };
      return { value: share(t), error: t.splitError, text: w.f.percent(share(t)), quality: 'plain' };
    },
  };
}

export function turnoutMeasure(tallies: Tally[], w: Words): Measured {
  const turnout = (t: Tally): number | null => (t.ballots === null || t.registered === null || t.registered < MIN_VOTES ? null : Math.min(100, (100 * t.ballots) / t.registered));
  const edges = turnoutEdges(tallies.map(turnout).filter((v): v is number => v !== null));
  return {
    scale: { edges, colours: edges.concat(0).map((_, i): ColourToken => `turnout.${i}`) },
    read: (t) => {
      const value = turnout(t);
      if (value === null) return { value, error: null, text: w.m.figure.noFigure, quality: 'none' };
      return { value, error: null, text: w.f.percent(value), quality: 'plain' };
    },
  };
}

/** Whether every published precinct of an election has its own outline. */
export function allOutlined(pack: ElectionPack): boolean {
  return pack.precincts.placement.every((p) => p === 'exact');
}

/** The error of dividing precincts, in words; for an election whose outlines are all known, what the choice of method moves. */
export function splitText(error: number, outlined: boolean, w: Words): string {
  return outlined ? w.m.figure.splitMethodNote(w.f.points(error)) : w.m.figure.splitNote(w.f.points(error));
}

export function neighborhoodTallies(pack: ElectionPack, c: ContestColumns): Tally[] {
  const outlined = allOutlined(pack);
  return pack.neighborhoods.map((id, k) => ({
    id, votes: c.neighborhood.map((v) => v[k]!), ballots: pack.neighborhoodBallots[k]!, registered: pack.neighborhoodRegistered[k]!, splitError: c.splitError[k]!, outlined,
  }));
}

export function precinctTallies(pack: ElectionPack, c: ContestColumns): Tally[] {
  const p = pack.precincts;
  return p.id.map((id, i) => ({ id, votes: c.precinct.map((v) => v[i]!), ballots: p.ballots[i]!, registered: p.registered[i]!, splitError: null, outlined: false }));
}

/** The measure a Votes layer asks for; one that no candidate fits falls to the margin. */
export function pick(subject: VotesLayer, c: ContestColumns, tallies: Tally[], w: Words): Measured {
  if (subject.measure === 'turnout') return turnoutMeasure(tallies, w);
  const candidate = shareCandidate(subject.measure);
  return candidate === null ? marginMeasure(c, w) : shareMeasure(c, candidate, tallies, w);
}

export function nameOf(id: string, places: PlacesPack, precinct: boolean, w: Words): string {
  return precinct ? w.m.figure.precinctName(id) : (places.neighborhoods.find((n) => n.slug === id)?.name ?? id);
}

