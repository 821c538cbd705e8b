/** What the server hands to the page for its first paint: a View's Figure and its shapes, made from the published packs. */
import { shapes, type Shapes } from '@/geo/svg/shapes';
import type { Figure } from '@/lib/figure/figure';
import { figureNow } from '@/lib/figure/now';
import type { FigureService } from '@/lib/figure/service';
import type { View } from '@/lib/view/view';

export interface FirstPaint {
  figure: Figure;
  shapes: Shapes;
}

/** A View's Figure and shapes. @throws when a pack of the View is missing. */
export function firstPaint(service: FigureService, view: View): FirstPaint {
  const { figure, geometry } = figureNow(service, view);
  return { figure, shapes: shapes(figure, geometry) };
}
