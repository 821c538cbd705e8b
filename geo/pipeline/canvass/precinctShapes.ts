/** The county's precincts of an election, as one GeoJSON file of the district's alone. */
import { readFileSync } from 'node:fs';
import { isMailBallotGroup } from '@/lib/elections/withhold';
import { layerFile, precinctOf } from '../elections/ownLayers';
import { SourceError } from '../sourceError';
import { onlyOnce } from '../sourceRules';
import { parseGeojson } from '../sources';

export interface PrecinctLayer {
  /** Path below the folder of sources. */
  file: string;
  content: string;
  /** Precincts of the returns that the layer lacks; groups of mail ballots have no place and are not among them. */
  missing: readonly string[];
}

/** @throws SourceError for a file that cannot be read, a malformed feature, an id that comes twice, and a layer that has none of the precincts. */
export function readPrecinctLayer(given: string, election: string, precincts: readonly string[]): PrecinctLayer {
  let text: string;
  try {
    text = readFileSync(given, 'utf8');
  } catch {
    throw new SourceError({ file: given, expected: 'a GeoJSON file that can be read' });
  }
  const once = onlyOnce(given);
  const wanted = new Set(precincts);
  const features = parseGeojson(given, text).features.flatMap(({ properties, geometry }, i) => {
    const precinct = precinctOf(given, properties, i);
    once(precinct, 'precinct', { feature: i + 1 });
    return wanted.has(precinct) ? [{ type: 'Feature' as const, properties: { precinct }, geometry }] : [];
  });
  const found = new Set(features.map((f) => f.properties.precinct));
  if (found.size === 0)
    throw new SourceError({ file: given, expected: `precincts of this election (none of its precincts voted in it)` });
  features.sort((a, b) => (a.properties.precinct < b.properties.precinct ? -1 : 1));
  return {
    file: layerFile(election),
    content: `${JSON.stringify({ type: 'FeatureCollection', features })}\n`,
    missing: precincts.filter((p) => !found.has(p) && !isMailBallotGroup(p)),
  };
}
