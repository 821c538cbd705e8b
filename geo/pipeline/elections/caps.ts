/** How many votes and registered voters a neighborhood may hold: no more than it has citizens of voting age, and adults. */
import type { Limit } from '@/lib/elections/dasymetric';
import type { Home } from './homes';

/** Whom each neighborhood could hold: citizens of voting age, and adults; no limit in the last bin, which is no neighborhood. */
export interface Caps {
  citizens: readonly number[];
  adults: readonly number[];
}

/** What a neighborhood may hold of these precincts: no more ballots than citizens, and no more registered voters, where they are known, than adults. */
export function limitsOf(
  precincts: readonly { weight: number; registered: number | null }[],
  { citizens, adults }: Caps,
): Limit[] {
  const registered = precincts.flatMap((p) => p.registered ?? []);
  return [
    { amounts: precincts.map((p) => p.weight), caps: citizens },
    ...(registered.length === precincts.length ? [{ amounts: registered, caps: adults.map(withRoom) }] : []),
  ];
}

/** Room for rounding to whole voters. */
const withRoom = (adults: number): number => Math.max(0, Math.floor(adults) - 2);

/** Citizens of voting age and adults in each neighborhood; no limit in the last bin, which is no neighborhood. */
export function capsOf(homes: readonly Home[], neighborhoods: number): Caps {
  const [citizens, adults] = [zeros(neighborhoods), zeros(neighborhoods)];
  for (const home of homes)
    if (home.bin < neighborhoods) {
      citizens[home.bin]! += home.citizens;
      adults[home.bin]! += home.adults;
    }
  return { citizens: [...citizens, Infinity], adults: [...adults, Infinity] };
}

function zeros(n: number): number[] {
  return new Array<number>(n).fill(0);
}
