/** What the builders of the pipeline take and give. */
import type { PackEntry, PackId, PlacesPack, ReconciliationRow } from '@/lib/packs/schema';
import type { Plan } from '@/lib/places';
import type { Area } from '@/geo/overlay';
import type { SourceId } from './sourceCatalogue';

export interface BuiltPack {
  id: PackId;
  kind: PackEntry['kind'];
  /** e.g. `2020-11-03`, `ACS 2014-2018`, `2011 plan`. */
  vintage: string;
  sources: SourceId[];
  content: string | Buffer;
  extension: 'json' | 'svg';
}

export interface BuiltDownload {
  /** Relative to public/downloads. */
  file: string;
  content: string | Buffer;
  sources: SourceId[];
}

/** A page, or part of a page, for people who read the repository; written by `npm run data` so that its figures are those of the data. */
export interface BuiltDoc {
  /** Name inside docs/. Parts of one page stand in the order of the builders. */
  file: 'accuracy.md' | 'measures.md';
  /** Markdown, from a second-level heading on. */
  content: string;
}

export interface Built {
  packs: BuiltPack[];
  downloads: BuiltDownload[];
  reconciliation: ReconciliationRow[];
  docs?: BuiltDoc[];
  /** Text for the person who runs the build, printed after the rest. */
  report?: string;
}

export interface NamedArea extends Area {
  name: string;
}

/** The shapes that other builders lay their figures on, at full source resolution. */
export interface GeoContext {
  /** The 25 neighborhoods, whole; id = slug; sorted by slug. */
  neighborhoods: NamedArea[];
  /** Outline of each plan; id = `plan-2011`, `plan-2021`. */
  plans: Record<Plan, NamedArea>;
  /** The part of each neighborhood inside each plan; id = slug; sorted by slug; slivers under SLIVER_KM2 are left out. */
  parts: Record<Plan, NamedArea[]>;
  places: PlacesPack;
}

/** A part smaller than this is a drawing difference between two sources, not a place. */
export const SLIVER_KM2 = 0.02;
