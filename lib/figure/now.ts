/** Asks a service that answers at once (published.ts): for pages rendered when the site is built, scripts and tests. */
import type { Figure } from '@/lib/figure/figure';
import type { FigureService, Geometry } from '@/lib/figure/service';
import type { PackId } from '@/lib/packs/schema';
import type { PackOf } from '@/lib/packs/source';
import type { View } from '@/lib/view/view';

/** The Figure of a View and the shapes it is drawn with. @throws Error where something of it is not there, and what the service's source throws. */
export function figureNow(service: FigureService, view: View): { figure: Figure; geometry: Geometry } {
  service.want(view);
  const { figure, geometry } = service.get(view);
  if (figure === null) throw new Error('Asked of a service that does not answer at once');
  return { figure, geometry };
}

/** A pack. @throws Error where it is not there, and what the service's source throws. */
export function packNow<Id extends PackId>(service: FigureService, id: Id): PackOf<Id> {
  service.wantMore([id]);
  const pack = service.pack(id);
  if (pack === null) throw new Error('Asked of a service that does not answer at once');
  return pack;
}

/** Reads packs of a service that answers at once. @throws as packNow does. */
export function readNow(service: FigureService): <Id extends PackId>(id: Id) => PackOf<Id> {
  return (id) => packNow(service, id);
}
