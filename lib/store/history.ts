/** Which changes of the View are steps in the browser's history. */
import { sameList } from '@/lib/view/normalize';
import type { Camera, Subject, View } from '@/lib/view/view';

/** `push` a new step, `replace` the address of this one, `none` leave it. */
export type HistoryStep = 'push' | 'replace' | 'none';

function sameSubject(a: Subject, b: Subject): boolean {
  if (a.layer === 'votes')
    return (
      b.layer === 'votes' &&
      a.election === b.election &&
      a.contest === b.contest &&
      a.measure === b.measure &&
      a.unit === b.unit &&
      a.scale === b.scale
    );
  return (
    b.layer === 'people' && a.measure === b.measure && a.vintage === b.vintage && a.unit === b.unit && a.part === b.part
  );
}

function sameCamera(a: Camera | null, b: Camera | null): boolean {
  return a === b || (a !== null && b !== null && a.lat === b.lat && a.lon === b.lon && a.zoom === b.zoom);
}

/** What is looked at, selected, found or laid over pushes; the camera alone replaces. */
export function historyStep(previous: View, next: View): HistoryStep {
  const same =
    sameSubject(previous.subject, next.subject) &&
    sameList(previous.selection, next.selection) &&
    sameList(previous.overlays, next.overlays) &&
    previous.found === next.found;
  if (!same) return 'push';
  return sameCamera(previous.camera, next.camera) ? 'none' : 'replace';
}
