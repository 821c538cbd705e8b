import type { Pattern } from '@/lib/figure/patterns';

/** A `<pattern>` in black on white. `k` frame units are one CSS px of paper. */
export function PaperPattern({ id, pattern, k }: { id: string; pattern: Pattern; k: number }) {
  if (pattern.kind === 'blank')
    return (
      <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" fill="#fff" />
      </pattern>
    );
  const gap = pattern.gap * k;
  const weight = pattern.weight * k;
  const turn = 'angle' in pattern ? pattern.angle : 45;
  return (
    <pattern
      id={id}
      width={gap}
      height={gap}
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${turn})`}
      data-kind={pattern.kind}
    >
      <rect width={gap} height={gap} fill="#fff" />
      {pattern.kind === 'dots' ? (
        <circle cx={gap / 2} cy={gap / 2} r={weight} fill="#000" />
      ) : pattern.kind === 'rings' ? (
        <circle cx={gap / 2} cy={gap / 2} r={weight} fill="none" stroke="#000" strokeWidth={gap / 10} />
      ) : (
        <rect y={(gap - weight) / 2} width={gap} height={weight} fill="#000" />
      )}
      {pattern.kind === 'cross' ? <rect x={(gap - weight) / 2} width={weight} height={gap} fill="#000" /> : null}
    </pattern>
  );
}
