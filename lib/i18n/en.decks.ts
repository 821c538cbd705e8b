/** English words of decks. Apart from the catalogue of the map, which the landing page loads at once: only what shows decks imports this. */
import type { LinkRefusal } from '@/lib/deck/link';
import { f } from '@/lib/i18n/en.format';
import type { DeckField, DeckRefusal, FieldProblem, SlideField } from '@/lib/deck/refusal';

const n = f.number;
const slides = (count: number): string => f.plural(count, { one: '1 slide', other: `${n(count)} slides` });

const FIELD: Record<DeckField | SlideField, string> = {
  version: 'version',
  title: 'title',
  language: 'language',
  slides: 'list of slides',
  view: 'view',
  text: 'text',
  question: 'question',
  notes: 'notes',
  hide: 'list of what to hide',
  annotation: 'mark on the map',
};

function problem(p: FieldProblem): string {
  switch (p.kind) {
    case 'missing':
      return 'is missing';
    case 'wrong-type':
      return 'is not of the right kind';
    case 'too-long':
      return `is longer than ${n(p.max)} characters`;
    case 'control-character':
      return 'holds characters that are no text';
    case 'unknown-value':
      return `says “${p.value}”, which means nothing here`;
    case 'repeated':
      return `says “${p.value}” twice`;
    case 'out-of-range':
      return 'lies outside the map or its limits';
    case 'unknown-parts':
      return `asks for something that this map does not have: ${p.parts.join(', ')}`;
  }
}

/** Why a file or link was refused, as one sentence. Slides are counted from 1. */
function refusal(r: DeckRefusal | LinkRefusal): string {
  switch (r.kind) {
    case 'too-long':
      return `It is too long for a deck: ${n(r.length)} characters, at most ${n(r.max)}.`;
    case 'not-json':
      return 'It can’t be read: it is not a deck file, or it was damaged on its way.';
    case 'not-a-deck':
      return 'It is a file of another kind, not a deck of this atlas.';
    case 'newer-version':
      return `It was made by a newer version of the atlas (deck version ${r.version}; this page knows version ${r.known}). Reload the page and try again.`;
    case 'too-many-slides':
      return `It has ${slides(r.count)}; a deck has at most ${n(r.max)}.`;
    case 'bad-field':
      return `The deck’s ${FIELD[r.field]} ${problem(r.problem)}.`;
    case 'bad-slide':
      return r.field === null
        ? `Slide ${r.index + 1} is not a slide.`
        : `Slide ${r.index + 1}: its ${FIELD[r.field]} ${problem(r.problem)}.`;
    case 'unknown-field':
      return `${r.index === null ? 'The deck' : `Slide ${r.index + 1}`} has a field that decks don’t have: “${r.name}”.`;
    case 'no-deck':
      return 'The link holds no deck.';
    case 'newer-packing':
      return 'The link was made by a newer version of the atlas. Reload the page and try again.';
    case 'damaged':
      return 'The link was cut or altered on its way. Ask for it again, or for the deck as a file.';
  }
}

export const decks = {
  refusal,
  slides,

  collect: {
    added: (slide: number) => `Added as slide ${slide}`,
    full: (count: number) => `Full: it has ${slides(count)}`,
    brief: 'Added until this page is closed: this browser lets it store nothing.',
  },

  page: {
    title: 'My deck',
    description:
      'Collect views of the map, put them in order, add words and questions, and present them. Kept in your browser and nowhere else.',
    lede: 'Slides over the live map: collect views, add words and questions, present them or hand them on.',
    back: 'Back to the map',
    loading: 'Reading your deck …',
    noScript: 'Making a deck needs JavaScript.',
    name: 'Name of the deck',
    noName: 'Untitled deck',
    empty: 'No slides yet',
    emptyHow:
      'On the map, choose what to show and press “Add this view to my deck”. Or open a deck file, or drop one here.',
    toMap: 'Go to the map',
    saved: 'Saved in this browser',
    saving: 'Saving …',
    notLasting:
      'This browser does not let the page store anything here (a private window or a frame). The deck lasts until you close or reload the page: save it as a file before.',
    taken: 'The deck was changed in another tab; that version is shown. Undo brings back yours.',
    unreadable: (why: string) =>
      `The deck kept in this browser could not be read. ${why} It was set aside and not deleted; save it as a file to look at it.`,
    saveUnreadable: 'Save what was set aside',
    undo: 'Undo',
    redo: 'Redo',
    undone: 'Undone',
    redone: 'Redone',
    startNew: 'Start a new deck',
    started: 'A new, empty deck. Undo brings back the one before.',
  },

  list: {
    title: 'Slides',
    slide: (i: number, title: string) => `Slide ${i}: ${title}`,
    up: (i: number) => `Move slide ${i} up`,
    down: (i: number) => `Move slide ${i} down`,
    duplicate: (i: number) => `Duplicate slide ${i}`,
    remove: (i: number) => `Delete slide ${i}`,
    hint: 'Reorder with the arrow buttons, by dragging, or with Alt and the up and down arrow keys.',
    moved: (i: number, of: number) => `Moved to position ${i} of ${of}`,
    duplicated: (i: number) => `Duplicated as slide ${i}`,
    removed: 'Slide deleted. Undo brings it back.',
    full: (max: number) => `A deck has at most ${max} slides.`,
  },

  editor: {
    heading: (i: number, of: number) => `Slide ${i} of ${of}`,
    fields: {
      title: 'Title',
      text: 'Text beside the map',
      question: 'Question for the class',
      notes: 'Notes for the speaker',
    },
    titleHint: 'Left empty, the map’s own headline is shown.',
    hide: 'Hide at first, to guess',
    hides: { legend: 'Legend', names: 'Names of places', values: 'Values and colors', party: 'Parties' },
    open: 'Open this view on the map',
    view: 'Link of the view',
    viewHint: 'To show something else, paste a link copied from the map.',
    useLink: 'Show this view',
    badLink: (parts: string) =>
      `This link asks for something that the map does not have: ${parts}. The slide is as it was.`,
    noLink: 'This is no link of a view. Copy one with “Copy link” on the map.',
    preview: 'Map of this slide',
  },

  mark: {
    title: 'Mark on the map',
    kind: 'Kind',
    kinds: { none: 'None', label: 'Label', ring: 'Ring' },
    text: 'Words',
    radius: 'Radius, km',
    lat: 'Latitude',
    lon: 'Longitude',
    place: 'Put it on a neighborhood',
    choose: 'Choose …',
    hint: 'Or click the map of the slide.',
  },

  share: {
    title: 'Present and share',
    present: 'Present',
    copy: 'Copy link to the deck',
    copied: 'Link copied',
    byHand: 'Copy this link:',
    qr: 'QR code',
    hideQr: 'Hide the QR code',
    qrLabel: (title: string) => `QR code of a link that presents the deck “${title}”`,
    qrDense: 'A long deck makes a dense code: show it large, or hand on the file.',
    typed: 'Or type',
    tooLong: (length: number, max: number) =>
      `The deck is too long for a link (${n(length)} characters, at most ${n(max)}). Save it as a file and hand that on: it can be opened here and in the presenter.`,
    codeLate: 'The QR code could not be loaded. You may be offline.',
    tooLongCode: 'This link is too long for a QR code.',
    save: 'Save as a file',
    open: 'Open a file',
    drop: 'Drop the deck file to open it',
    file: 'my-deck',
  },

  opening: {
    refused: (name: string, why: string) => `“${name}” was not opened. ${why} Your deck is as it was.`,
    refusedLink: (why: string) => `The deck in the link was not opened. ${why} Your deck is as it was.`,
    unread: 'The browser could not read the file.',
    opened: (title: string, count: number) => `Opened “${title}”, ${slides(count)}. Undo brings back the deck before.`,
    ask: (title: string, count: number, mine: number) =>
      `“${title}” has ${slides(count)}; your deck has ${n(mine)}. What should happen?`,
    replace: 'Open it in place of my deck',
    append: 'Add its slides at the end',
    cancel: 'Cancel',
    appended: (count: number) => `${slides(count)} added at the end.`,
    tooMany: (max: number) => `Together they would have more than ${max} slides.`,
  },
};
