/** Tables in words; rows that are ordered by name are put in the order of the language. */
import type { Caption, ColumnLabel, FigureRow, FigureTable, WordedRow, WordedTable } from '@/lib/figure/figure';
import { nameText, shortName } from '@/lib/figure/wording/names';
import { sayOnce } from '@/lib/figure/wording/sayOnce';
import { cellText } from '@/lib/figure/wording/told';
import type { Words } from '@/lib/figure/words';

export function tableInWords(table: FigureTable, words: Words): WordedTable {
  const { caption, columns, rows, order, ...same } = table;
  const worded = rows.map((row) => saidRow(row, words));
  // Lines that stand apart come last.
  const last = (row: WordedRow): number => Number(row.apart ?? false);
  if (order === 'name') worded.sort((a, b) => last(a) - last(b) || words.f.compare(a.name, b.name));
  return {
    ...same,
    caption: captionText(caption, words),
    columns: columns.map((c) => ({ ...c, label: columnText(c.label, words) })),
    rows: worded,
  };
}

const saidRow = sayOnce(rowInWords);

function rowInWords(row: FigureRow, words: Words): WordedRow {
  return {
    ...row,
    name: nameText(row.name, words),
    cells: row.cells.map(({ holds, sort }) => ({ text: cellText(holds, words), sort })),
  };
}

function captionText(caption: Caption, { m }: Words): string {
  const { table } = m.figure;
  switch (caption.is) {
    case 'areas':
      return table.areasCaption(caption.of, m.elections[caption.election].name);
    case 'people':
      return table.peopleCaption(m.measures[caption.measure].label, caption.of);
    case 'unit': {
      const { what } = caption;
      const subject = 'election' in what ? m.elections[what.election].name : m.measures[what.measure].label;
      return table.unitCaption(m.units[caption.unit], subject);
    }
    case 'candidates':
      return table.districtCaption(m.elections[caption.election].name);
    case 'hexagons':
      return m.estimate.table.caption(m.elections[caption.election].name);
    case 'change': {
      const [then, since] = [m.elections[caption.then].name, m.elections[caption.since].name];
      const { swing } = m.estimate;
      return caption.of === 'hexagon'
        ? swing.estimateCaption(caption.of, then, since)
        : swing.caption(caption.of, then, since);
    }
  }
}

function columnText(label: ColumnLabel, words: Words): string {
  const { m } = words;
  const { table } = m.figure;
  switch (label.is) {
    case 'candidate':
      return shortName(label.candidate, words);
    case 'measure':
      return m.measures[label.measure].short;
    case 'election':
      return m.elections[label.election].short;
    case 'margin':
      return table.moe;
    case 'roll-off':
      return table.rollOff;
    case 'votes-placed':
      return table.votesPlaced;
    case 'nearest':
      return m.estimate.table.nearest;
    case 'change':
      return m.estimate.swing.change;
    case 'voters-share':
      return m.voters.share;
    case 'people':
      return m.voters.people;
    case 'voters':
      return m.voters.of;
    case 'lead':
    case 'against':
    case 'votes':
    case 'interval':
    case 'turnout':
    case 'registered':
    case 'ballots':
    case 'party':
    case 'share':
      return table[label.is];
  }
}
