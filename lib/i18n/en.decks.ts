/** English words of decks. Apart from the catalogue of the map, which the landing page loads at once: only what shows decks imports this. */
import type { LinkRefusal } from '@/lib/deck/link';
import type { DeckField, DeckRefusal, FieldProblem, SlideField } from '@/lib/deck/refusal';

const number = new Intl.NumberFormat('en-US');
const n = (value: number): string => number.format(value);
const slides = (count: number): string => (count === 1 ? '1 slide' : `${n(count)} slides`);

const FIELD: Record<DeckField | SlideField, string> = {
  version: 'version', title: 'title', language: 'language', slides: 'list of slides',
  view: 'view', text: 'text', question: 'question', notes: 'notes', hide: 'list of what to hide', annotation: 'mark on the map',
};

function problem(p: FieldProblem): string {
  switch (p.kind) {
    case 'missing': return 'is missing';
    case 'wrong-type': return 'is not of the right kind';
    case 'too-long': return `is longer than ${n(p.max)} characters`;
    case 'control-character': return 'holds characters that are no text';
    case 'unknown-value': return `says “${p.value}”, which means nothing here`;
    case 'repeated': return `says “${p.value}” twice`;
    case 'out-of-range': return 'lies outside the map or its limits';
    case 'unknown-parts': return `asks for something that this map does not have: ${p.parts.join(', ')}`;
  }
}

/** Why a file or link was refused, as one sentence. Slides are counted from 1. */
function refusal(r: DeckRefusal | LinkRefusal): string {
  switch (r.kind) {
    case 'too-long': return `It is too long for a deck: ${n(r.length)} characters, at most ${n(r.max)}.`;
    case 'not-json': return 'It can’t be read: it is not a deck file, or it was damaged on its way.';
    case 'not-a-deck': return 'It is a file of another kind, not a deck of this atlas.';
    case 'newer-version': return `It was made by a newer version of the atlas (deck version ${r.version}; this page knows version ${r.known}). Reload the page and try again.`;
    case 'too-many-slides': return `It has ${slides(r.count)}; a deck has at most ${n(r.max)}.`;
    case 'bad-field': return `The deck’s ${FIELD[r.field]} ${problem(r.problem)}.`;
    case 'bad-slide': return r.field === null ? `Slide ${r.index + 1} is not a slide.` : `Slide ${r.index + 1}: its ${FIELD[r.field]} ${problem(r.problem)}.`;
    case 'unknown-field': return `${r.index === null ? 'The deck' : `Slide ${r.index + 1}`} has a field that decks don’t have: “${r.name}”.`;
    case 'no-deck': return 'The link holds no deck.';
    case 'newer-packing': return 'The link was made by a newer version of the atlas. Reload the page and try again.';
    case 'damaged': return 'The link was cut or altered on its way. Ask for it again, or for the deck as a file.';
  }
}

export const decks = {
  refusal,
  slides,
};
