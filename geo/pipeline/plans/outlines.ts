/** Compactness of both plans, on outlines of equal resolution and as drawn. */
import { ringsInCaliforniaAlbers, type PlanePoint } from '@/geo/californiaAlbers';
import { compactness } from '@/geo/compactness';
import { cornerDensity, thinToDensity } from '@/geo/thinRing';
import type { AreaGeometry } from '@/geo/overlay';
import type { CompactnessRow } from '@/lib/packs/schema';
import type { Plan } from '@/lib/places';
import { isAreaGeometry } from '../geometry/shape';
import { round } from '../rounded';
import type { SourceId } from '../sourceCatalogue';
import { SourceError, type Sources } from '../sources';

interface Outline {
  plan: Plan;
  file: string;
  source: SourceId;
}

const COARSE: Outline = { plan: '2021', file: 'boundaries/ca34_2023_2026.geojson', source: 'census-district-2021' };
/** The county's own drawing first; the Census Bureau's of the same plan shows what a second hand changes. */
const FINE: readonly Outline[] = [
  { plan: '2011', file: 'boundaries/ca34_2013_2022.geojson', source: 'county-district-2011' },
  { plan: '2011', file: 'boundaries/ca34_2013_2022_tiger.geojson', source: 'census-district-2011' },
];

/**
 * The 2021 outline as it is, then each drawing of the 2011 plan at the 2021 outline's corners per kilometer and as drawn.
 * The files are read anew: the outlines of the build have corners added where other lines cross them.
 * @throws SourceError
 */
export function compactnessRows(sources: Sources): CompactnessRow[] {
  const coarse = ringsInCaliforniaAlbers(readOutline(sources, COARSE.file));
  const density = cornerDensity(coarse[0]![0]!);
  const fine = FINE.flatMap((outline) => {
    const drawn = ringsInCaliforniaAlbers(readOutline(sources, outline.file));
    const equal = drawn.map((rings) => rings.map((ring) => thinToDensity(ring, density)));
    return [row(outline, 'equal', equal), row(outline, 'drawn', drawn)];
  });
  return [row(COARSE, 'equal', coarse), ...fine];
}

/** The one polygon of an outline file. @throws SourceError */
export function readOutline(sources: Sources, file: string): AreaGeometry {
  const [feature, second] = sources.geojson(file).features;
  if (feature === undefined || second !== undefined || !isAreaGeometry(feature.geometry))
    throw new SourceError({ file, expected: 'one polygon, the outline of the district' });
  return feature.geometry;
}

function row(outline: Outline, resolution: CompactnessRow['resolution'], shape: PlanePoint[][][]): CompactnessRow {
  const c = compactness(shape);
  return {
    plan: outline.plan,
    resolution,
    source: outline.source,
    corners: shape.flat().reduce((n, ring) => n + ring.length - 1, 0),
    areaKm2: round(c.area / 1e6, 2),
    perimeterKm: round(c.perimeter / 1000, 1),
    polsbyPopper: round(c.polsbyPopper, 3),
    reock: round(c.reock, 3),
    convexHull: round(c.convexHull, 3),
  };
}
