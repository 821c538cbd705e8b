/** Overlays that are units too: groups of neighborhoods and City Council districts, in the part that lies inside a plan. */
import { hasAreaUnits } from '@/lib/people/measures';
import { PLANS, type Plan } from '@/lib/places';
import { OVERLAY_OF, areaPackId, type AreaUnit } from '@/lib/places/areaOverlays';
import { swingElection, voterGroup } from '@/lib/view/voteMeasure';
import { NO_PACKS, type ShapeObject, type Unit } from './unit';

/** `lines`: whose they are, in the words of the sources. */
function areaUnit(unit: AreaUnit, lines: Unit['lines']) {
  const overlay = OVERLAY_OF[unit];
  const geometry = areaPackId(overlay);
  const shape = (plan: Plan): ShapeObject => ({ pack: geometry, object: `${overlay}-${plan}` });
  return {
    kind: unit,
    areas: 'areas',
    selects: [],
    hiddenName: 'letter',
    lines,
    votes: {
      offered: ({ measure }) => swingElection(measure) === null && voterGroup(measure) === null,
      packs: (_, elections) =>
        elections.length === 0
          ? NO_PACKS
          : { data: ['areas', ...elections.map((e) => `areas-${e}` as const)], geometry: [geometry] },
      shape,
      circles: 'none',
    },
    people: {
      offered: ({ measure, vintage }) => hasAreaUnits(measure, vintage),
      packs: () => ({ data: ['areas', `people-${overlay}`], geometry: [geometry] }),
      figures: () => `people-${overlay}`,
      // Figures are had inside a plan only; a View that asks for whole areas is shown by the plan of 2011.
      shape: ({ part }) => shape(part === '2021' ? '2021' : '2011'),
      parts: PLANS,
    },
  } as const satisfies Unit;
}

export const group = areaUnit('group', 'outlines');
export const council = areaUnit('council', 'councilLines');
