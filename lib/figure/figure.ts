/** A Figure is what is to be seen, decided once; every renderer draws it and decides nothing else. */
import type { Trace } from '@/lib/figure/trace';
import type { Placement } from '@/lib/elections/catalogue';
import type { LonLat, Plan } from '@/lib/places';
import type { AreaUnit } from '@/lib/places/areaOverlays';
import type { PackId } from '@/lib/packs/schema';
import type { ColorToken } from '@/lib/scales/palettes';
import type { Hide } from '@/lib/view/presentation';
import type { View } from '@/lib/view/view';

/** Where an area's shape is: a pack, an object in it and the feature's id there. */
export interface GeometryRef {
  pack: PackId;
  object: string;
  id: string;
}

/** `plain` fill; `light` = wide margin of error, thin stripes over the color; `hatch` = too uncertain to rank, or edges edited; `none` = no figure, no fill. */
export type Quality = 'plain' | 'light' | 'hatch' | 'none';

export interface FigureArea {
  /** Place id, as in View.selection. */
  id: string;
  /** A hexagon is an estimate and no place: it can't be selected, what lies under it can. */
  kind: 'neighborhood' | 'precinct' | 'tract' | 'hexagon' | AreaUnit;
  name: string;
  geometry: GeometryRef;
  /** The number that decides the class; null when there is none. Units as the legend says. */
  value: number | null;
  /** 90 % margin of error or split error, same unit; null when none is known. */
  moe: number | null;
  /** For people: `Kim +23.0`, `38.5 %`, `$38,400 ± 1,900`, `no figure`. */
  valueText: string;
  /** Second line for hover: votes, error, why there is no figure. '' when nothing is to be added. */
  note: string;
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
  name: string;
  at: LonLat;
  placement: Placement;
  /** Votes cast here in the contest; the circle's area is proportional to it. */
  size: number;
  value: number | null;
  valueText: string;
  note: string;
  classIndex: number | null;
  color: ColorToken | null;
  selected: boolean;
}

export interface LegendClass {
  color: ColorToken;
  /** Lower and upper edge in legend units; null = open. */
  from: number | null;
  to: number | null;
  /** `Kim by 20–30`, `40–60 %`. */
  label: string;
  /** How many of the areas fall in this class. */
  count: number;
}

export interface Legend {
  title: string;
  /** `points`, `percent`, `dollars`, `people`. */
  unit: string;
  /** What is counted in the distribution: `neighborhoods`. */
  of: string;
  classes: LegendClass[];
  /** Present where each class is a leading candidate and not a step of a scale. */
  leaders?: true;
  /** Words at the two ends of a diverging legend (`Kim`, `Gomez`), else null. */
  ends: [string, string] | null;
  /** Where the selected areas fall: position as class index plus fraction. */
  markers: { id: string; name: string; at: number }[];
  /** The circle key, when circles are drawn; sizes in votes. */
  circles: { sizes: number[]; label: string } | null;
  /** Keys of the other marks in use: hatch, light, no figure. */
  marks: { quality: Quality; label: string }[];
}

export interface FigureColumn {
  key: string;
  label: string;
  numeric: boolean;
}
export interface FigureRow {
  id: string;
  name: string;
  selected: boolean;
  /** One cell a column after the name: text to show, number to sort by. */
  cells: { text: string; sort: number | null }[];
  /** The place that its name selects, where that is not the row itself; null = none. */
  picks?: string | null;
}

/** Rows are places; with `candidates` they are candidates, and none can be selected; with `named` they are areas that can only be pointed at (council districts). */
export interface FigureTable {
  trace?: Trace;
  caption: string;
  columns: FigureColumn[];
  rows: FigureRow[];
  candidates?: true;
  named?: true;
}

export interface Figure {
  /** The question this figure answers: a late answer never paints over a newer question. */
  view: View;
  /** The plan its areas belong to, outlined strongest. */
  plan: Plan;
  /** Serif headline, one fact in words. */
  title: string;
  /** Of what and when: `U.S. House, November 2020 · leader and margin`. */
  subtitle: string;
  /** One or two sentences that sum the view up; also the map's text alternative. */
  sentence: string;
  areas: FigureArea[];
  /** Names of neighborhoods for the map, whatever the unit: where each stands. */
  names: { id: string; name: string; at: LonLat }[];
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
  /** Votes placed of votes cast, with what is not on the map; null for People. */
  placed: { placed: number; total: number; text: string; note: string } | null;
  caveats: string[];
  sources: { id: string; text: string }[];
  /** What hideIn took away (lib/figure/hide.ts); absent where everything is told. */
  hidden?: readonly Hide[];
  /** Where its numbers lead: set by figure() for every View. */
  trace?: Trace;
}

/** A Figure with its words: what renderers draw. For now a Figure carries its words itself. */
export type WordedFigure = Figure;
