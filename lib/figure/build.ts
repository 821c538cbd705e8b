/** figure(view, packs): the one place where it is decided what is to be seen. Pure. */
import type { Figure } from '@/lib/figure/figure';
import type { FigurePacks } from '@/lib/figure/packs';
import { traceOf } from '@/lib/figure/trace';
import { peopleFigure } from '@/lib/figure/people';
import { blockGroupFigure } from '@/lib/figure/blockGroupFigure';
import { hexagonFigure } from '@/lib/figure/hexagons';
import { swingFigure } from '@/lib/figure/swing';
import { votesFigure } from '@/lib/figure/votes';
import { UNITS } from '@/lib/view/units/units';
import { swingElection } from '@/lib/view/voteMeasure';
import { withSelection } from '@/lib/figure/select';
import type { Subject, View, VotesLayer } from '@/lib/view/view';

export { sameSubject, withSelection } from '@/lib/figure/select';

/**
 * The Figure of a View. Every pack that packsFor(view).data names must be in `packs`.
 * @throws when one is missing: a caller's mistake, never a reader's.
 */
export function figure(view: View, packs: FigurePacks): Figure {
  const made = unselected(view, packs);
  const trace = traceOf(view.subject);
  return withSelection(
    {
      ...made,
      trace,
      table: { ...made.table, trace: traceOf(byNeighborhood(view.subject)) },
      unitTable: made.unitTable && { ...made.unitTable, trace },
    },
    view,
  );
}

/** The list of neighborhoods keeps their own figures, whatever unit the map is drawn by. */
function byNeighborhood(subject: Subject): Subject {
  switch (subject.layer) {
    case 'votes':
      return { ...subject, unit: 'neighborhood' };
    case 'people':
      return { ...subject, unit: 'neighborhood' };
  }
}

function unselected(view: View, packs: FigurePacks): Figure {
  switch (view.subject.layer) {
    case 'votes': {
      const { subject } = view;
      if (swingElection(subject.measure) !== null) return swingFigure(view, subject, packs);
      return votesFigureOf(subject)(view, subject, packs);
    }
    case 'people':
      return peopleFigure(view, view.subject, packs);
  }
}

/** Who makes the Figure of a contest by a unit. An election without precincts shows the district by any. */
function votesFigureOf({ unit }: VotesLayer): typeof votesFigure {
  switch (UNITS[unit].areas) {
    case 'grid':
      return hexagonFigure;
    case 'block-groups':
      return blockGroupFigure;
    case 'places':
    case 'returns':
    case 'areas':
    case 'census':
      return votesFigure;
  }
}
