/**
 * A Figure is what is to be seen, decided once, as facts: ids, numbers with their errors, names as data, what was found. No sentence is in it.
 * In use: figure → withSelection → hide → inWords; renderers draw the WordedFigure that comes last and decide nothing else.
 */
import type { CandidateId, ElectionId, Placement } from '@/lib/elections/catalogue';
import type { Caveat } from '@/lib/figure/caveats';
import type { Interval } from '@/lib/elections/intervals';
import type { Asked, Finding } from '@/lib/figure/finding';
import type { MapName, Name } from '@/lib/figure/names';
import type { Cell, Note, Told } from '@/lib/figure/told';
import type { Trace } from '@/lib/figure/trace';
import type { AreaKind } from '@/lib/view/units/units';
import type { PackId } from '@/lib/packs/schema';
import type { MeasureName, MeasureUnit, Vintage } from '@/lib/people/measures';
import type { Quality } from '@/lib/people/quality';
import type { LonLat, Plan } from '@/lib/places';
import type { AreaUnit } from '@/lib/places/areaOverlays';
import type { ColorToken } from '@/lib/scales/palettes';
import type { Hide } from '@/lib/view/presentation';
import type { View } from '@/lib/view/view';

export type { Quality } from '@/lib/people/quality';

/** Where an area's shape is: a pack, an object in it and the feature's id there. */
export interface GeometryRef {
  pack: PackId;
  object: string;
  id: string;
}

export interface FigureArea {
  /** Place id, as in View.selection. */
  id: string;
  kind: AreaKind;
  name: Name;
  geometry: GeometryRef;
  /** The number that decides the class; null when there is none. Units as the legend says. */
  value: number | null;
  /** 90 % interval of the value, same unit and sign; null when none is known, which is never none. */
  interval: Interval | null;
  told: Told;
  /** Votes, error, why there is no figure; empty when nothing is to be added. */
  notes: readonly Note[];
  /** Index into legend.classes; null when there is no value. */
  classIndex: number | null;
  color: ColorToken | null;
  quality: Quality;
  selected: boolean;
  /** Where its name stands on the map; null when it has none there. */
  label: LonLat | null;
}

export interface FigurePoint {
  id: string;
  name: Name;
  at: LonLat;
  placement: Placement;
  /** Votes cast here in the contest; the circle's area is proportional to it. */
  size: number;
  value: number | null;
  told: Told;
  notes: readonly Note[];
  classIndex: number | null;
  color: ColorToken | null;
  selected: boolean;
}

export type Leader = CandidateId | 'others' | 'tied';

/** What the classes of a legend are steps of. Edges ascend: class i holds edges[i-1] ≤ value < edges[i], and there is one class more than edges. */
export type Scale =
  /** A lead in points: negative is that of `ends[0]`, positive of `ends[1]`. */
  | {
      kind: 'lead';
      edges: readonly number[];
      ends: readonly [CandidateId, CandidateId];
      /** The class of ties between the sides, where any area is tied: it is no step of the edges. */
      tie?: number;
      /** Present where most places crowd one class of the common scale: whether these edges are their own, or the common ones because the View asks for them. */
      of?: 'own' | 'common';
      /** The district's lead is taken from each: a side is more for its candidate than the district. */
      less?: 'district';
    }
  /** No steps: a class for each leader. */
  | { kind: 'leaders'; leaders: readonly Leader[] }
  /** Points of change: negative is a fall. */
  | { kind: 'change'; edges: readonly number[] }
  | { kind: 'amount'; edges: readonly number[] }
  /** No steps: a class for each kind of the typology, in its order. */
  | { kind: 'kinds'; edges: readonly number[] }
  | { kind: 'none' };

/** How the numbers of a legend are written. */
export type LegendUnit = 'points' | MeasureUnit;

export interface LegendClass {
  color: ColorToken;
  /** Lower and upper edge in legend units; null = open. */
  from: number | null;
  to: number | null;
  /** How many of the areas fall in this class. */
  count: number;
}

/** Why areas are marked besides their fill. */
export type MarkReason =
  | 'wide-margin'
  | 'uncertain'
  | 'no-figure'
  | 'lead-unclear'
  | 'difference-unclear'
  | 'edges-edited'
  | 'lead-or-few-near'
  | 'none-near'
  | 'change-unclear'
  | 'change-or-few-near'
  | 'part-changed'
  | 'not-in-both';

export interface Legend {
  unit: LegendUnit;
  /** What is counted in the distribution. */
  of: AreaKind;
  scale: Scale;
  /** Least and greatest value of the areas counted; null without any. */
  domain: readonly [number, number] | null;
  classes: LegendClass[];
  /** Where the selected areas fall: position as class index plus fraction. */
  markers: { id: string; name: Name; at: number }[];
  /** The circle key, when circles are drawn; sizes in votes or in people who voted. */
  circles: { sizes: number[]; of: 'votes' | 'voters' } | null;
  /** Keys of the other marks in use. */
  marks: { quality: Exclude<Quality, 'plain'>; reason: MarkReason }[];
}

/** `candidate`: one of the contest. `value`: what is asked. The others are named by their key. */
export type ColumnLabel =
  | { is: 'candidate'; candidate: CandidateId }
  | { is: 'measure'; measure: MeasureName }
  | { is: 'election'; election: ElectionId }
  | {
      is:
        | 'lead'
        | 'against'
        | 'votes'
        | 'votes-placed'
        | 'interval'
        | 'margin'
        | 'turnout'
        | 'registered'
        | 'roll-off'
        | 'ballots'
        | 'nearest'
        | 'change'
        | 'party'
        | 'share'
        | 'voters-share'
        | 'people'
        | 'voters';
    };
export interface FigureColumn {
  key: string;
  label: ColumnLabel;
  numeric: boolean;
}
export interface FigureRow {
  id: string;
  name: Name;
  selected: boolean;
  /** One cell a column after the name: what it holds, and the number to sort by. */
  cells: { holds: Cell; sort: number | null }[];
  /** The place that its name selects, where that is not the row itself; null = none. */
  picks?: string | null;
  /** On too little to be ranked among the others: under 200 votes, or a margin too wide. */
  small?: true;
  /** A line that stands apart from the areas and after them: on no map, without a number. */
  apart?: true;
}

/** What a table lists. */
export type Caption =
  | { is: 'areas'; of: AreaKind; election: ElectionId }
  | { is: 'people'; of: AreaKind; measure: MeasureName }
  | { is: 'unit'; unit: AreaUnit; what: { election: ElectionId } | { measure: MeasureName } }
  | { is: 'candidates' | 'hexagons'; election: ElectionId }
  | { is: 'change'; of: AreaKind; since: ElectionId; then: ElectionId };

/** Rows are places; with `candidates` they are candidates, and none can be selected; with `named` they are areas that can only be pointed at (council districts). */
export interface FigureTable {
  trace?: Trace;
  caption: Caption;
  columns: FigureColumn[];
  rows: FigureRow[];
  /** `name`: a language puts the rows in the order of their names; `given`: they stand as they are. */
  order: 'name' | 'given';
  candidates?: true;
  named?: true;
}

/** Votes (or people who voted) that are on the map, of all. */
export interface Placed {
  placed: number;
  total: number;
  /** What is not on the map, in votes; `voters` and `district` have words of their own for it. */
  rest: { unplaced: number; withheld: number; absent: number } | 'voters' | 'district';
}

export interface FigureSource {
  id: string;
  of: { vintage: Vintage } | { votes: ElectionId } | { voters: ElectionId } | 'block-group-votes';
}

export interface Figure {
  /** The question this figure answers: a late answer never paints over a newer question. */
  view: View;
  /** The plan its areas belong to, outlined strongest. */
  plan: Plan;
  asked: Asked;
  /** What the headline and the sentence say. */
  finding: Finding;
  /** Whether its values are a smoothed estimate, called so everywhere. */
  estimated: boolean;
  areas: FigureArea[];
  /** Names of neighborhoods for the map, whatever the unit: where each stands. */
  names: MapName[];
  points: FigurePoint[];
  /** Selected neighborhoods that are not among the areas (precincts or tracts are): outlined all the same. */
  outlined: GeometryRef[];
  /** Largest `size` of any point in this election, for the radius scale; 0 without points. */
  maxSize: number;
  legend: Legend;
  /** Every neighborhood: the list beside the map. */
  table: FigureTable;
  /** Every precinct, hexagon, tract, council district ..., where they are the unit; the candidates, where only the district's totals are known; else null. */
  unitTable: FigureTable | null;
  /** Null for People. `before`: of the earlier election, where two are compared. */
  placed: (Placed & { before?: Placed & { now: ElectionId; then: ElectionId } }) | null;
  caveats: Caveat[];
  sources: FigureSource[];
  /** What hide took away (lib/figure/hide.ts); absent where everything is told. */
  hidden?: readonly Hide[];
  /** Where its numbers lead: set by figure() for every View. */
  trace?: Trace;
}

/** In words: `Kim +23.0`, `38.5 %`, `$38,400`, `no figure`; `note` the second line for hover, '' when nothing is to be added. */
type Said<T extends { name: Name; told: Told; notes: readonly Note[] }> = Omit<T, 'name' | 'told' | 'notes'> & {
  name: string;
  valueText: string;
  note: string;
};
export type WordedArea = Said<FigureArea>;
export type WordedPoint = Said<FigurePoint>;
/** `label`: `Kim by 20–30`, `40–60 %`. */
export type WordedClass = LegendClass & { label: string };
export interface WordedLegend {
  title: string;
  unit: string;
  of: string;
  scale: Scale;
  domain: Legend['domain'];
  classes: WordedClass[];
  /** Present where each class is a leading candidate (or a kind) and not a step of a scale. */
  leaders?: true;
  /** Words at the two ends of a diverging legend (`Kim`, `Gomez`), else null. */
  ends: [string, string] | null;
  markers: { id: string; name: string; at: number }[];
  circles: { sizes: number[]; label: string } | null;
  marks: { quality: Quality; label: string }[];
}
export type WordedColumn = Omit<FigureColumn, 'label'> & { label: string };
export type WordedRow = Omit<FigureRow, 'name' | 'cells'> & {
  name: string;
  cells: { text: string; sort: number | null }[];
};
export type WordedTable = Omit<FigureTable, 'caption' | 'columns' | 'rows' | 'order'> & {
  caption: string;
  columns: WordedColumn[];
  rows: WordedRow[];
};

/** A Figure with its words: what renderers draw. */
export type WordedFigure = Pick<Figure, 'view' | 'plan' | 'outlined' | 'maxSize' | 'hidden' | 'trace'> & {
  /** Serif headline, one fact in words. */
  title: string;
  /** Of what and when: `U.S. House, November 2020 · leader and margin`. */
  subtitle: string;
  /** One or two sentences that sum the view up; also the map's text alternative. */
  sentence: string;
  areas: WordedArea[];
  names: MapName<string>[];
  points: WordedPoint[];
  legend: WordedLegend;
  table: WordedTable;
  unitTable: WordedTable | null;
  /** Votes placed of votes cast, with what is not on the map; null for People. */
  placed: { placed: number; total: number; text: string; note: string } | null;
  caveats: string[];
  sources: { id: string; text: string }[];
};
