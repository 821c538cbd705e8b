/** What the pages of lessons read of the published files when they are built. */
import { frameBox, type FrameBox } from '@/geo/svg/frame';
import { shapes, type Shapes } from '@/geo/svg/shapes';
import type { WordedFigure } from '@/lib/figure/figure';
import { inWords } from '@/lib/figure/inWords';
import { figureNow, packNow } from '@/lib/figure/now';
import { publishedService } from '@/lib/figure/published';
import { pageWords } from '@/app/words';
import type { Lesson } from '@/lib/lessons/lesson';
import { segments } from '@/lib/lessons/marks';
import { parseQuery } from '@/lib/lessons/parseQuery';
import { REPORTED, type ReportedFact } from '@/lib/lessons/reported';
import { textsOf } from '@/lib/lessons/texts';
import { readManifest } from '@/lib/packs/published';
import type { SourceEntry } from '@/lib/packs/schema';
import { parse } from '@/lib/view/permalink';

/** Frame units around the outline: names at its edge reach out of it. */
const MARGIN = 34;

const service = publishedService();

/** The Figure of a link, its shapes and the box of its plan, made from the published packs. @throws when a pack of it is missing. */
export function figureOf(link: string): { figure: WordedFigure; shapes: Shapes; box: FrameBox } {
  const { figure: facts, geometry } = figureNow(service, parse(link).view);
  const figure = inWords(facts, pageWords());
  const [x, y, w, h] = frameBox(packNow(service, 'places').plans[figure.plan].bbox);
  return {
    figure,
    box: [x - MARGIN, y - MARGIN, w + 2 * MARGIN, h + 2 * MARGIN],
    shapes: shapes(figure, geometry),
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
