/** What both plain pages draw: the atlas's neighborhoods from its own downloads, colored by who led for the House in the election of `?e=`. */
const query = new URLSearchParams(location.search);
const COLORS = ['#35898b', '#c0601a', '#8a6bb1', '#c9a227'];

/** GeoJSON of the neighborhoods, each with a `color`. */
export async function areas() {
  const election = query.get('e') ?? '2020-11-general';
  const [geojson, csv] = await Promise.all([
    fetch('/downloads/geometry/neighborhoods.geojson').then((r) => r.json()),
    fetch(`/downloads/neighborhoods/results-${election}.csv`).then((r) => r.text()),
  ]);
  const rows = csv
    .trim()
    .split('\n')
    .map((line) => line.split(','))
    .filter(([, contest]) => contest === 'us-house');
  const candidates = [...new Set(rows.map(([, , name]) => name))];
  const best = {};
  for (const [slug, , name, , votes] of rows)
    if (!best[slug] || Number(votes) > best[slug].votes) best[slug] = { name, votes: Number(votes) };
  for (const { properties } of geojson.features)
    properties.color = best[properties.id] ? COLORS[candidates.indexOf(best[properties.id].name)] : '#ccc';
  return geojson;
}

/** The element of that id, as large as the query's `w` and `h`. */
export function box(id) {
  const element = document.getElementById(id);
  element.style.width = `${query.get('w') ?? innerWidth}px`;
  element.style.height = `${query.get('h') ?? innerHeight}px`;
  return element;
}

/** West, south, east and north of all areas. */
export function bounds(geojson) {
  const at = geojson.features.flatMap((f) => f.geometry.coordinates.flat(f.geometry.type === 'Polygon' ? 1 : 2));
  const lons = at.map(([lon]) => lon);
  const lats = at.map(([, lat]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

export const nameOf = (feature) => feature.properties.name;
