declare module 'polylabel' {
  /** Pole of inaccessibility of a polygon's rings; `distance` is how far it lies from the outline, in the units of the rings. */
  export default function polylabel(
    rings: readonly (readonly (readonly number[])[])[],
    precision?: number,
  ): [number, number] & { distance: number };
}
