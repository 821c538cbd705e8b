import type { HatchIds } from '@/components/map/SvgMarks';

/** Pale stripes with a dark edge, so that they are seen on pale and on dark fills: thin and far apart, and bold. `k`: frame units per CSS px. */
export function SvgHatches({ ids, k }: { ids: HatchIds; k: number }) {
  return (
    <>
      <Hatch id={ids.light} size={11.32} k={k} pale={[1, 1.4, 0.75]} dark={[2.05, 0.7, 0.3]} />
      <Hatch id={ids.hatch} size={5.66} k={k} pale={[1.2, 2.4, 0.85]} dark={[2.8, 0.7, 0.45]} />
    </>
  );
}

/** Where a stripe lies, its width, its opacity. */
type Stripe = readonly [x: number, width: number, opacity: number];

function Hatch({ id, size, k, pale, dark }: { id: string; size: number; k: number; pale: Stripe; dark: Stripe }) {
  const d = (x: number): string => `M${x} 0v${Math.ceil(size)}`;
  return (
    <pattern
      id={id}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      patternTransform={`scale(${k.toFixed(3)}) rotate(45)`}
    >
      <path d={d(pale[0])} stroke="#fff" strokeOpacity={pale[2]} strokeWidth={pale[1]} />
      <path d={d(dark[0])} stroke="#1d1d1b" strokeOpacity={dark[2]} strokeWidth={dark[1]} />
    </pattern>
  );
}
