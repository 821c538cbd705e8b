/** Patterns that tell the classes of a legend apart in black ink: what color says on the screen, dots and lines say on paper. */
import type { Legend } from '@/lib/figure/figure';

/** `dots` and `lines` grow darker with their step; `steps` is one ramp of ink; `marks` are only different. */
export interface Ink {
  kind: 'dots' | 'lines' | 'steps' | 'marks';
  step: number;
}

export const INK_STEPS = 4;

/** The ink of a class: dots towards one end of a diverging legend and lines towards the other; a ramp where there is one end; different marks for leaders. */
export function inkOf(legend: Pick<Legend, 'classes' | 'leaders' | 'ends'>, classIndex: number): Ink {
  if (legend.leaders) return { kind: 'marks', step: classIndex };
  const count = legend.classes.length;
  if (legend.ends === null)
    return { kind: 'steps', step: count <= 1 ? 0 : Math.round((classIndex * INK_STEPS) / (count - 1)) };
  const middle = count / 2;
  return classIndex < middle
    ? { kind: 'dots', step: Math.ceil(middle - classIndex) - 1 }
    : { kind: 'lines', step: Math.floor(classIndex - middle) };
}

/** Share of the ground that is inked, 0 to 1, by which classes of one side are told apart. */
export function inkShare({ kind, step }: Ink): number {
  switch (kind) {
    case 'dots':
      return [0.05, 0.16, 0.32, 0.5][step] ?? 0.5;
    case 'lines':
      return [0.1, 0.24, 0.42, 0.64][step] ?? 0.64;
    case 'steps':
      return [0, 0.12, 0.28, 0.48, 0.72][step] ?? 0.72;
    case 'marks':
      return 0.3;
  }
}
