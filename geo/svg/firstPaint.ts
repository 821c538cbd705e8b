/** What the server hands to the page for its first paint: the default View's Figure and its shapes, made from the published packs. */
import { shapes, type Shapes } from '@/geo/svg/shapes';
import { figure } from '@/lib/figure/build';
import type { WordedFigure } from '@/lib/figure/figure';
import { packsFor } from '@/lib/figure/packs';
import type { PackIndex } from '@/lib/packs/load';
import type { Words } from '@/lib/figure/words';
import type { ElectionPack, GeometryPack, Manifest, PackId, PlacesPack } from '@/lib/packs/schema';
import { DEFAULT_VIEW } from '@/lib/view/view';

export interface FirstPaint {
  figure: WordedFigure;
  shapes: Shapes;
}

/** The index of a manifest's packs. */
export function packIndex(manifest: Manifest): PackIndex {
  const index: PackIndex = {};
  for (const { id, file, bytes, sha256 } of manifest.packs) index[id] = { file, bytes, sha256 };
  return index;
}

/** The default View's Figure and shapes. `read` gives a pack by id. @throws when a pack of the default View is missing. */
export function firstPaint(read: (id: PackId) => unknown, words: Words): FirstPaint {
  const view = DEFAULT_VIEW;
  const need = packsFor(view);
  if (view.subject.layer !== 'votes') throw new Error('The first paint is made for a Votes view');
  const election = view.subject.election;
  const made = figure(
    view,
    {
      places: read('places') as PlacesPack,
      elections: { [election]: read(`election-${election}`) as ElectionPack },
      contests: {},
      people: {},
    },
    words,
  );
  const geometry = Object.fromEntries(need.geometry.map((id) => [id, read(id) as GeometryPack]));
  return { figure: made, shapes: shapes(made, geometry) };
}
