/** What a deck needs to run without the network, in the order to fetch it. Pure. */
import { overlayPacks, packsFor } from '@/lib/figure/packs';
import type { PackId } from '@/lib/packs/schema';
import type { View } from '@/lib/view/view';

/** Packs of one View: its data and its geometry, that of its overlays too. */
export function packsOf(view: View): PackId[] {
  const need = packsFor(view);
  return [...new Set<PackId>([...need.geometry, ...overlayPacks(view), ...need.data])];
}

/**
 * Batches of packs, each pack once: the slide shown, the next one, then the rest onwards, what lies before it last, and streets and parks at the end.
 * Empty batches are left out.
 */
export function packsAhead(views: readonly View[], index: number): PackId[][] {
  const order = [...views.slice(index), ...views.slice(0, index)];
  const seen = new Set<PackId>();
  const batches = [...order.map(packsOf), ['geometry-context' as const]];
  return batches.map((ids) => ids.filter((id) => !seen.has(id) && seen.add(id))).filter((ids) => ids.length > 0);
}
