/** Values, notes and cells in words. */
import type { Cell, Note, Told } from '@/lib/figure/told';
import { shortName } from '@/lib/figure/wording/names';
import { measureText, moeText, type Words } from '@/lib/figure/words';

/** `Kim +23.0`, `38.5%`, `$38,400`, `no figure`; '' where it is hidden. */
export function toldText(told: Told, words: Words): string {
  const { m, f } = words;
  switch (told.is) {
    case 'none':
      return m.figure.noFigure;
    case 'hidden':
      return '';
    case 'lead':
      return m.figure.lead(shortName(told.candidate, words), told.points);
    case 'against':
      return m.figure.against.value(shortName(told.candidate, words), told.points);
    case 'tied':
      return m.figure.tied;
    case 'percent':
      return f.percent(told.percent);
    case 'measure': {
      const text = measureText(told.value, told.unit, words);
      return told.orMore ? m.figure.orMore(text) : text;
    }
    case 'change':
      return m.estimate.swing.value(shortName(told.candidate, words), told.points, m.elections[told.since].name);
  }
}

export function cellText(cell: Cell, words: Words): string {
  const { m, f } = words;
  switch (cell.is) {
    case 'count':
      return f.number(cell.count);
    case 'points':
      return f.signedPoints(cell.points);
    case 'share':
      return cell.interval === null
        ? f.percent(cell.percent)
        : m.intervals.shareWithin(cell.percent, cell.interval.low, cell.interval.high);
    case 'interval':
      return m.intervals.pointsWithin(cell.low, cell.high);
    case 'margin':
      return f.plusMinus(moeText(cell.moe, cell.unit, words));
    case 'party':
      return cell.party === '' ? m.figure.nothing : m.parties[cell.party];
    // Under its heading, where there is little room.
    case 'against':
      return m.figure.lead(shortName(cell.candidate, words), cell.points);
    case 'blank':
      return m.figure.nothing;
    default:
      return toldText(cell, words);
  }
}

export function notesText(notes: readonly Note[], words: Words): string {
  return words.m.figure.notes(notes.map((note) => noteText(note, words)));
}

function noteText(note: Note, words: Words): string {
  const {
    m: { figure, intervals, estimate, profile, voters },
  } = words;
  const { swing } = estimate;
  switch (note.is) {
    case 'votes':
      return figure.votesNote(note.votes);
    case 'against-leads':
      return figure.against.leads(
        ...([note.here, note.whole].map((s) => figure.lead(shortName(s.candidate, words), s.points)) as [
          string,
          string,
        ]),
      );
    case 'against-interval':
      return figure.against.interval(note.low, note.high);
    case 'against-within-error':
      return figure.against.withinError;
    case 'against-not-known':
      return figure.against.notKnown;
    case 'votes-placed':
      return intervals.votesPlacedNote(note.votes, note.missing);
    case 'lead-interval':
      return intervals.leadInterval({
        first: shortName(note.first, words),
        second: shortName(note.second, words),
        low: note.low,
        high: note.high,
        named: note.named ?? false,
      });
    case 'share-interval':
      return intervals.shareInterval(note.low, note.high);
    case 'share-not-known':
      return intervals.shareNotKnown;
    case 'lead-within-error':
      return intervals.leadWithinError;
    case 'above-citizens':
      return figure.aboveCitizens;
    case 'lead-on-few-votes':
      return intervals.leadOnFewVotes;
    case 'lead-could-turn':
      return intervals.leadCouldTurn;
    case 'lead-not-known':
      return intervals.leadNotKnown;
    case 'too-few':
      return figure.tooFew;
    case 'not-on-ballot':
      return figure.notOnBallot;
    case 'same-shape':
      return figure.sameShapeNote;
    case 'same-name':
      return figure.sameNameNote;
    case 'near':
      return figure.nearNote(note.meters);
    case 'no-data':
      return figure.noDataNote;
    case 'no-margin':
      return figure.noMoeNote;
    case 'full-count':
      return figure.fullCount;
    case 'modeled':
      return figure.modeled;
    case 'uncertain':
      return figure.uncertain;
    case 'flag':
      return figure.flags[note.flag];
    case 'margin':
      return figure.moeNote(moeText(note.moe, note.unit, words));
    case 'estimate':
      return estimate.estimate;
    case 'estimate-within-error':
      return estimate.withinError;
    case 'nothing-near':
      return estimate.nothingNear;
    case 'nearest':
      return note.thin ? estimate.nearestThin(note.meters) : estimate.nearest(note.meters);
    case 'no-change':
      return swing.none;
    case 'change-within-error':
      return swing.withinError;
    case 'shares':
      return swing.from(note.before, note.now);
    case 'change-on-few-votes':
      return swing.fewVotes;
    case 'change-not-known':
      return swing.notKnown;
    case 'change-interval':
      return swing.interval(note.low, note.high);
    case 'part-changed':
      return swing.partChanged(note.beforeKm2, note.nowKm2);
    case 'voters':
      return voters.note(note.people, note.of);
    case 'withheld':
      return voters.withheld;
    case 'by-mail':
      return profile.method(note.percent);
    case 'not-in':
      return profile.notIn;
    case 'district-only':
      return profile.districtOnly;
  }
}
