/** What the server hands to the page for its first paint: the default View's Figure and its shapes, made from the published packs. */
import { shapes, type Shapes } from '@/geo/svg/shapes';
import type { Figure } from '@/lib/figure/figure';
import { figureNow } from '@/lib/figure/now';
import type { FigureService } from '@/lib/figure/service';
import { DEFAULT_VIEW } from '@/lib/view/view';

export interface FirstPaint {
  figure: Figure;
  shapes: Shapes;
}

/** The default View's Figure and shapes. @throws when a pack of the default View is missing. */
export function firstPaint(service: FigureService): FirstPaint {
  const { figure, geometry } = figureNow(service, DEFAULT_VIEW);
  return { figure, shapes: shapes(figure, geometry) };
}
