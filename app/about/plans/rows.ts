/** Rows of the pack `plans` as the page reads them. */
import type { PlanChange, PlansPack } from '@/lib/packs/schema';

export interface Amount {
  people: number | null;
  km2: number;
  solidKm2: number;
}
export type Row = Readonly<Record<PlanChange, Amount>> & { readonly id: string };

/** Solid land under this is rounding, not land (km²). */
const ROUNDING_KM2 = 0.0015;

/** One row per id of the pack, in its order. */
export function rowsOf({ ids, changes }: PlansPack): Row[] {
  const amount = (change: PlanChange, i: number): Amount => {
    const c = changes[change];
    const km2 = c.areaKm2[i] ?? 0;
    return { people: c.population[i] ?? null, km2, solidKm2: km2 - (c.stripAreaKm2[i] ?? 0) };
  };
  return ids.map((id, i) => ({ id, kept: amount('kept', i), gained: amount('gained', i), lost: amount('lost', i) }));
}

/** Whether land changed hands there that is wider than the difference between two drawings. */
export function moved(row: Row): boolean {
  return row.gained.solidKm2 > ROUNDING_KM2 || row.lost.solidKm2 > ROUNDING_KM2;
}

/** The row of everything. @throws when the pack has none. */
export function districtRow(pack: PlansPack): Row {
  const found = rowsOf(pack).find((r) => r.id === 'district');
  if (!found) throw new Error('the pack plans has no row “district”');
  return found;
}

/** Rows of neighborhoods only. */
export function neighborhoodRows(pack: PlansPack): Row[] {
  return rowsOf(pack).filter((r) => r.id !== 'district' && r.id !== 'other');
}

/** Ids of the neighborhoods that gained or lost such land, most land first. */
export function areasWithSolid(pack: PlansPack, change: 'gained' | 'lost'): string[] {
  return neighborhoodRows(pack)
    .filter((r) => r[change].solidKm2 > ROUNDING_KM2)
    .sort((a, b) => b[change].solidKm2 - a[change].solidKm2)
    .map((r) => r.id);
}

/** The neighborhood with the most people gained or lost. */
export function most(pack: PlansPack, change: 'gained' | 'lost'): { id: string; people: number } {
  return neighborhoodRows(pack)
    .map((r) => ({ id: r.id, people: r[change].people ?? 0 }))
    .reduce((best, r) => (r.people > best.people ? r : best));
}
