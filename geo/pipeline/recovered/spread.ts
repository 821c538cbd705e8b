/** From parts by block group to parts by area: inside a block group a precinct's voters live where the people are that lie under its reach. */
import type { Home } from '../elections/homes';
import type { Unknown } from './unknowns';

/** Shares per precinct and bin; `weights` per unknown. */
export function spreadOver(
  unknowns: readonly Pick<Unknown, 'precinct' | 'pieces'>[],
  weights: readonly number[],
  precincts: number,
  homes: readonly Home[],
  bins: number,
): number[][] {
  const shares = Array.from({ length: precincts }, () => new Array<number>(bins).fill(0));
  unknowns.forEach(({ precinct, pieces }, j) => {
    const people = pieces.reduce((sum, p) => sum + p.people, 0);
    const land = pieces.reduce((sum, p) => sum + p.areaM2, 0);
    for (const piece of pieces)
      shares[precinct]![homes[piece.home]!.bin]! +=
        weights[j]! * (people > 0 ? piece.people / people : piece.areaM2 / land);
  });
  return shares;
}
