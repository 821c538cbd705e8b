/**
 * Reads a deck file (docs/decks.md). Total: any text gives a deck in canonical form, or the reason why not; nothing is dropped in silence.
 * By hand, not by a schema library as packs are: a refusal is typed data (the longest text allowed, the parts of a link that mean nothing) where valibot's issues carry one string,
 * and refusals have an order across levels (the deck's own fields, strange fields, the number of slides, then each slide). Both would need a second layer over the schema.
 * The tests hold it to public/schemas/deck-1.json over altered decks.
 */
import { DECK_FORMAT, DECK_VERSION, type Annotation, type Deck, type Slide } from '@/lib/deck/deck';
import { Fields, isJsonObject, own, type JsonObject } from '@/lib/deck/fields';
import {
  ANNOTATION_DECIMALS,
  ANNOTATION_LIMITS,
  LANGUAGE_PATTERN,
  MAX_FILE_LENGTH,
  MAX_SLIDES,
  MAX_TEXT,
  roundTo,
} from '@/lib/deck/limits';
import { echo, type DeckField, type DeckRefusal, type FieldProblem, type SlideField } from '@/lib/deck/refusal';
import { FIRST_LANGUAGE } from '@/lib/i18n/language';
import { format, parse } from '@/lib/view/permalink';
import { HIDES, type Hide } from '@/lib/view/presentation';

export type { DeckRefusal } from '@/lib/deck/refusal';
export type ParsedDeck = { ok: true; deck: Deck } | { ok: false; reason: DeckRefusal };

const DECK_KEYS = ['format', 'version', 'title', 'language', 'slides'];
const SLIDE_KEYS = ['view', 'title', 'text', 'question', 'notes', 'hide', 'annotation'];
const LABEL_KEYS = ['kind', 'at', 'text'];
const RING_KEYS = ['kind', 'at', 'radius', 'text'];

const BYTE_ORDER_MARK = '\ufeff';

const refused = (reason: DeckRefusal): { ok: false; reason: DeckRefusal } => ({ ok: false, reason });

/**
 * Reads a deck from the text of a file. Only `format`, `version`, `title`, `slides` and each slide's `view` must be there; other fields have defaults.
 * Views come out canonical; one with parts that mean nothing is refused, since the slide would show something else than its author saw. A deck may have no slides. Never throws.
 */
export function parseDeck(text: string): ParsedDeck {
  if (text.length > MAX_FILE_LENGTH) return refused({ kind: 'too-long', length: text.length, max: MAX_FILE_LENGTH });
  let value: unknown;
  try {
    value = JSON.parse(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
  } catch {
    return refused({ kind: 'not-json' });
  }
  return readDeck(value);
}

/** Reads a deck from what JSON.parse gave. Never throws. */
export function readDeck(value: unknown): ParsedDeck {
  if (!isJsonObject(value) || own(value, 'format') !== DECK_FORMAT) return refused({ kind: 'not-a-deck' });
  const version = own(value, 'version');
  if (typeof version === 'number' && Number.isInteger(version) && version > DECK_VERSION)
    return refused({ kind: 'newer-version', version, known: DECK_VERSION });

  const fields = new Fields<DeckField>(value);
  if (version !== DECK_VERSION)
    fields.refuse('version', version === undefined ? { kind: 'missing' } : { kind: 'wrong-type' });
  const title = fields.text('title', MAX_TEXT.deckTitle, 'line');
  const language = readLanguage(fields);
  const given = fields.value('slides');
  if (!Array.isArray(given))
    fields.refuse('slides', given === undefined ? { kind: 'missing' } : { kind: 'wrong-type' });
  if (fields.problem) return refused({ kind: 'bad-field', ...fields.problem });
  const stranger = fields.stranger(DECK_KEYS);
  if (stranger !== null) return refused({ kind: 'unknown-field', index: null, name: stranger });

  const list: readonly unknown[] = Array.isArray(given) ? given : [];
  if (list.length > MAX_SLIDES) return refused({ kind: 'too-many-slides', count: list.length, max: MAX_SLIDES });
  const slides: Slide[] = [];
  for (const [index, item] of list.entries()) {
    const read = readSlide(item, index);
    if (!read.ok) return read;
    slides.push(read.slide);
  }
  return { ok: true, deck: { format: DECK_FORMAT, version: DECK_VERSION, title, language, slides } };
}

function readLanguage(fields: Fields<DeckField>): string {
  const language = fields.text('language', 50, 'line', FIRST_LANGUAGE);
  if (!LANGUAGE_PATTERN.test(language)) fields.refuse('language', { kind: 'unknown-value', value: echo(language) });
  return language;
}

function readSlide(value: unknown, index: number): { ok: true; slide: Slide } | { ok: false; reason: DeckRefusal } {
  if (!isJsonObject(value)) return refused({ kind: 'bad-slide', index, field: null, problem: { kind: 'wrong-type' } });
  const fields = new Fields<SlideField>(value);
  const slide: Slide = {
    view: readView(fields),
    title: fields.text('title', MAX_TEXT.title, 'line', ''),
    text: fields.text('text', MAX_TEXT.text, 'lines', ''),
    question: fields.text('question', MAX_TEXT.question, 'lines', ''),
    notes: fields.text('notes', MAX_TEXT.notes, 'lines', ''),
    hide: readHide(fields),
    annotation: readAnnotation(fields),
  };
  if (fields.problem) return refused({ kind: 'bad-slide', index, ...fields.problem });
  const stranger = fields.stranger(SLIDE_KEYS);
  return stranger === null ? { ok: true, slide } : refused({ kind: 'unknown-field', index, name: stranger });
}

function readView(fields: Fields<SlideField>): string {
  const search = fields.text('view', MAX_TEXT.view, 'line');
  if (fields.problem !== null) return '';
  if (search !== '' && !search.startsWith('?')) {
    fields.refuse('view', { kind: 'unknown-value', value: echo(search) });
    return '';
  }
  const { view, ignored } = parse(search);
  if (ignored.length > 0)
    fields.refuse('view', { kind: 'unknown-parts', parts: ignored.map(({ key, value }) => echo(`${key}=${value}`)) });
  return format(view);
}

/** Each once; in the order of HIDES. */
function readHide(fields: Fields<SlideField>): Hide[] {
  const value = fields.value('hide');
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    fields.refuse('hide', { kind: 'wrong-type' });
    return [];
  }
  const list: readonly unknown[] = value;
  const seen = new Set<unknown>();
  for (const item of list) {
    if (typeof item !== 'string') fields.refuse('hide', { kind: 'wrong-type' });
    else if (!HIDES.some((h) => h === item)) fields.refuse('hide', { kind: 'unknown-value', value: echo(item) });
    else if (seen.has(item)) fields.refuse('hide', { kind: 'repeated', value: item });
    seen.add(item);
    if (fields.problem) return [];
  }
  return HIDES.filter((h) => seen.has(h));
}

function readAnnotation(fields: Fields<SlideField>): Annotation | null {
  const value = fields.value('annotation');
  if (value === undefined || value === null) return null;
  const problem = (p: FieldProblem): null => {
    fields.refuse('annotation', p);
    return null;
  };
  if (!isJsonObject(value)) return problem({ kind: 'wrong-type' });
  const kind = own(value, 'kind');
  if (kind === undefined) return problem({ kind: 'missing' });
  if (kind !== 'label' && kind !== 'ring')
    return typeof kind === 'string'
      ? problem({ kind: 'unknown-value', value: echo(kind) })
      : problem({ kind: 'wrong-type' });

  const inner = new Fields<'at' | 'radius' | 'text'>(value);
  const at = readPlace(value);
  if (at === null) inner.refuse('at', own(value, 'at') === undefined ? { kind: 'missing' } : { kind: 'out-of-range' });
  const radius =
    kind === 'ring' ? roundTo(inner.number('radius', ANNOTATION_LIMITS.radius), ANNOTATION_DECIMALS.radius) : 0;
  const text = inner.text('text', MAX_TEXT.annotation, 'line', '');
  if (inner.problem) return problem(inner.problem.problem);
  const stranger = inner.stranger(kind === 'ring' ? RING_KEYS : LABEL_KEYS);
  if (stranger !== null) return problem({ kind: 'unknown-value', value: stranger });
  if (at === null) return null;
  return kind === 'ring' ? { kind, at, radius, text } : { kind, at, text };
}

/** `[longitude, latitude]` near Los Angeles, rounded; null for anything else. */
function readPlace(object: JsonObject): readonly [number, number] | null {
  const at = own(object, 'at');
  if (!Array.isArray(at) || at.length !== 2) return null;
  const within = (value: unknown, key: 'lon' | 'lat'): value is number =>
    typeof value === 'number' && value >= ANNOTATION_LIMITS[key][0] && value <= ANNOTATION_LIMITS[key][1];
  const [lon, lat]: readonly unknown[] = at;
  return within(lon, 'lon') && within(lat, 'lat')
    ? [roundTo(lon, ANNOTATION_DECIMALS.lon), roundTo(lat, ANNOTATION_DECIMALS.lat)]
    : null;
}
