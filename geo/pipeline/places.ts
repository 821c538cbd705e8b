/** The places pack: neighborhoods with their sizes, labels and neighbors, and the other names that people look for. */
import { labelPoint } from '@/geo/labels';
import { areaKm2, bboxOf } from '@/geo/measure';
import { neighborsOf } from '@/geo/neighbors';
import { english } from '@/lib/i18n/editions';
import type { Neighborhood, PlacesPack } from '@/lib/packs/schema';
import { PARTS, type Part } from '@/lib/places';
import type { NamedArea } from './contract';
import type { District } from './geometry/district';
import { buildOtherPlaces } from './otherPlaces';
import { round, roundBox } from './rounded';
import type { Sources } from './sources';

/** @throws SourceError */
export function buildPlaces(sources: Sources, district: District): PlacesPack {
  const byPart = (slug: string, part: Part): NamedArea | undefined =>
    (part === 'whole' ? district.neighborhoods : district.parts[part]).find((a) => a.id === slug);
  const neighbors = neighborsOf(district.topology, 'neighborhoods');
  const neighborhoods = district.facts.map((facts): Neighborhood => {
    const whole = byPart(facts.slug, 'whole');
    if (whole === undefined) throw new Error(`neighborhood ${facts.slug} lost its shape`);
    const parts = PARTS.map((part) => [part, byPart(facts.slug, part)] as const);
    return {
      slug: facts.slug,
      name: facts.name,
      region: facts.region,
      unincorporated: facts.unincorporated,
      areaKm2: record(parts, (area) => (area ? round(areaKm2(area.geometry), 3) : 0)),
      label: record(parts, (area) => (area ? labelPoint(area.geometry) : null)),
      bbox: roundBox(bboxOf(whole.geometry)),
      neighbours: neighbors.get(facts.slug) ?? [],
    };
  });
  const west = new Map(neighborhoods.map((n): [string, number] => [n.slug, (n.label.whole ?? [0])[0]]));
  for (const n of neighborhoods) n.neighbours.sort((a, b) => (west.get(a) ?? 0) - (west.get(b) ?? 0));
  neighborhoods.sort((a, b) => english.f.compare(a.name, b.name));
  const plan = (area: NamedArea) => ({
    bbox: roundBox(bboxOf(area.geometry)),
    areaKm2: round(areaKm2(area.geometry), 2),
  });
  return {
    neighborhoods,
    others: buildOtherPlaces(sources, district),
    plans: { '2011': plan(district.plans['2011']), '2021': plan(district.plans['2021']) },
  };
}

function record<T>(
  parts: readonly (readonly [Part, NamedArea | undefined])[],
  value: (area: NamedArea | undefined) => T,
): Record<Part, T> {
  const of = (part: Part): T => value(parts.find(([p]) => p === part)?.[1]);
  return { whole: of('whole'), '2011': of('2011'), '2021': of('2021') };
}
