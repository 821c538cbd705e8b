/** The mark of one of the compared places, by its order: a shape and a color of its own, so that the shape alone tells it in black and white. */
const SHAPES = [
  'M0-5A5 5 0 1 1 0 5A5 5 0 1 1 0-5Z',
  'M-4.5-4.5H4.5V4.5H-4.5Z',
  'M0-6L6 0L0 6L-6 0Z',
  'M0-5.5L5.5 4.5H-5.5Z',
  'M0 5.5L5.5-4.5H-5.5Z',
  'M-5.8 0L-2.9-5H2.9L5.8 0L2.9 5H-2.9Z',
];

export function PlaceMark({ index }: { index: number }) {
  return (
    <svg className="place-mark" data-mark={index + 1} width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
      <path d={SHAPES[index % SHAPES.length]} fill="currentColor" stroke="var(--paper)" />
    </svg>
  );
}
