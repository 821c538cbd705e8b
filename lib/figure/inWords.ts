/** Facts into words, last of all: everything that a language decides, and nothing else. */
import type {
  Figure,
  FigureArea,
  FigurePoint,
  FigureSource,
  Placed,
  WordedArea,
  WordedFigure,
  WordedPoint,
} from '@/lib/figure/figure';
import { caveatText } from '@/lib/figure/wording/caveats';
import { headline } from '@/lib/figure/wording/headline';
import { legendInWords } from '@/lib/figure/wording/legend';
import { mapNameText, nameText } from '@/lib/figure/wording/names';
import { tableInWords } from '@/lib/figure/wording/table';
import { sayOnce } from '@/lib/figure/wording/sayOnce';
import { notesText, toldText } from '@/lib/figure/wording/told';
import type { Words } from '@/lib/figure/words';

/** The Figure as a reader of the language is told it: ids, numbers and colors stay, names and messages are written. The very same for the same Figure and words. */
export const inWords = sayOnce(wordedFigure);

function wordedFigure(figure: Figure, words: Words): WordedFigure {
  const { view, plan, outlined, maxSize, hidden, trace, placed } = figure;
  return {
    view,
    plan,
    outlined,
    maxSize,
    hidden,
    trace,
    ...headline(figure, words),
    areas: figure.areas.map((a) => saidArea(a, words)),
    names: figure.names.map((n) => ({ ...n, name: mapNameText(n.name, words) })),
    points: figure.points.map((p) => saidPoint(p, words)),
    legend: legendInWords(figure.legend, figure, words),
    table: tableInWords(figure.table, words),
    unitTable: figure.unitTable && tableInWords(figure.unitTable, words),
    placed: placed && placedInWords(placed, words),
    caveats: figure.caveats.map((c) => caveatText(c, words)),
    sources: figure.sources.map((s) => ({ id: s.id, text: sourceText(s, words) })),
  };
}

const saidArea = sayOnce<FigureArea, WordedArea>(said);
const saidPoint = sayOnce<FigurePoint, WordedPoint>(said);

function said<T extends FigureArea | FigurePoint>({ name, told, notes, ...same }: T, words: Words) {
  return {
    ...same,
    name: nameText(name, words),
    valueText: toldText(told, words),
    note: notesText(notes, words),
  };
}

/** Votes placed of votes cast, and what is not on the map; of both elections where two are compared. */
export function placedInWords(all: NonNullable<Figure['placed']>, words: Words): NonNullable<WordedFigure['placed']> {
  const { placed, total, before } = all;
  const [text, note] = [placedText(all, words), restText(all, words)];
  if (before === undefined) return { placed, total, text, note };
  const { m } = words;
  const { swing } = m.estimate;
  const [now, then] = [m.elections[before.now].name, m.elections[before.then].name];
  const early = restText(before, words);
  return {
    placed,
    total,
    text: swing.bothPlaced(swing.placed(now, text), swing.placed(then, placedText(before, words))),
    note: note === early ? note : m.figure.sentences([swing.placed(now, note), swing.placed(then, early)]),
  };
}

function placedText({ placed, total, rest }: Placed, { m }: Words): string {
  return rest === 'voters' ? m.voters.placed(placed, total) : m.figure.placed(placed, total);
}

function restText({ placed, total, rest }: Placed, { m }: Words): string {
  switch (rest) {
    case 'voters':
      return m.voters.notPlaced;
    case 'district':
      return m.figure.districtOnly;
    default:
      return placed === total ? m.figure.placedAll : m.figure.placedRest(rest);
  }
}

function sourceText({ of }: FigureSource, { m }: Words): string {
  if (of === 'block-group-votes') return m.blockGroups.source;
  if ('vintage' in of) return m.measures.vintages[of.vintage];
  return 'votes' in of
    ? m.estimate.swing.source(m.elections[of.votes].name)
    : m.voters.source(m.elections[of.voters].name);
}
