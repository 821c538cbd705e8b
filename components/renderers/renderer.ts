/** What every renderer of Figures is to the contract (contract.test.tsx): how it is run, and how its output is read back (docs/renderers.md). */
import type { LoadedGeometry } from '@/geo/features';
import type { Medium } from '@/lib/figure/drawing';
import type { WordedFigure } from '@/lib/figure/figure';
import type { Theme } from '@/lib/scales/palettes';

/** Besides the Figure: the shapes at hand, and the theme where the medium has colors. */
export interface Scene {
  geometry: LoadedGeometry;
  theme: Theme;
}

/** A mark as it was drawn, told from the output alone: never from the Figure or its Drawing. */
export interface DrawnMark {
  kind: 'area' | 'line' | 'circle' | 'overlay-names' | 'name' | 'class' | 'key' | 'circle-key' | 'row';
  id: string;
  /** All that is to be seen of it, in one line: `#dd9350 hatch`, `2.4 on 7`, `dots 0.16`. */
  look: string;
}

export interface Renderer<Output> {
  name: string;
  medium: Medium;
  /** In `color`, or in `black` patterns. */
  ink: 'color' | 'black';
  /** What of a Drawing it draws: the map, the legend beside it, or the table. */
  part: 'map' | 'legend' | 'table';
  /** Pure: the same Figure and scene give the same output. Takes all it draws from `drawing(figure, medium)`. */
  render(figure: WordedFigure, scene: Scene): Output;
  /** Bottom to top, as the output has them. */
  marks(output: Output): DrawnMark[];
}

/** A renderer whose output the contract need not know. */
export type AnyRenderer = Pick<Renderer<unknown>, 'name' | 'medium' | 'ink' | 'part'> & {
  drawn: (figure: WordedFigure, scene: Scene) => DrawnMark[];
};

export function asAny<Output>(renderer: Renderer<Output>): AnyRenderer {
  const { name, medium, ink, part } = renderer;
  return { name, medium, ink, part, drawn: (figure, scene) => renderer.marks(renderer.render(figure, scene)) };
}
