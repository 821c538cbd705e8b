/** What the pages of lessons read of the published files when they are built. */
import { packReader, readManifest } from '@/lib/packs/published';
import { frameBox, type FrameBox } from '@/geo/svg/frame';
import { shapes, type Shapes } from '@/geo/svg/shapes';
import { figure } from '@/lib/figure/build';
import type { WordedFigure } from '@/lib/figure/figure';
import { packsFor } from '@/lib/figure/packs';
import { publishedPacks } from '@/lib/figure/published';
import { english } from '@/lib/i18n/english';
import type { Lesson } from '@/lib/lessons/lesson';
import { segments } from '@/lib/lessons/marks';
import { parseQuery } from '@/lib/lessons/query';
import { REPORTED, type ReportedFact } from '@/lib/lessons/reported';
import { textsOf } from '@/lib/lessons/texts';
import type { GeometryPack, SourceEntry } from '@/lib/packs/schema';
import { parse } from '@/lib/view/permalink';

/** Frame units around the outline: names at its edge reach out of it. */
const MARGIN = 34;

/** The Figure of a link, its shapes and the box of its plan, made from the published packs. @throws when a pack of it is missing. */
export function figureOf(link: string): { figure: WordedFigure; shapes: Shapes; box: FrameBox } {
  const read = packReader(readManifest());
  const { view } = parse(link);
  const need = packsFor(view);
  const packs = publishedPacks(need.data);
  const made = figure(view, packs, english);
  const [x, y, w, h] = frameBox(packs.places.plans[made.plan].bbox);
  return {
    figure: made,
    box: [x - MARGIN, y - MARGIN, w + 2 * MARGIN, h + 2 * MARGIN],
    shapes: shapes(made, Object.fromEntries(need.geometry.map((id) => [id, read(id) as GeometryPack]))),
  };
}

/** A lesson's sources as the manifest names them. @throws when it cites one that the manifest does not have. */
export function sourcesOf(lesson: Lesson): SourceEntry[] {
  const { sources } = readManifest();
  return lesson.sources.map((id) => {
    const found = sources.find((s) => s.id === id);
    if (!found) throw new Error(`The lesson ${lesson.slug} cites “${id}”, which the manifest does not list.`);
    return found;
  });
}

/** The reported figures that a lesson quotes, each once, in the order met. */
export function reportedIn(lesson: Lesson): ReportedFact[] {
  const found = new Set<ReportedFact>();
  for (const { marked } of textsOf(lesson)) {
    for (const s of segments(marked)) {
      if (s.kind === 'text') continue;
      const q = parseQuery(s.query);
      if (q.op === 'of' && q.of.kind === 'reported') found.add(REPORTED[q.of.id]);
    }
  }
  return [...found];
}
