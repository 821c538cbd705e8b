'use client';
/** What one slide shows, says and hides. All texts are plain text. */
import type { ReactNode } from 'react';
import { MarkEditor } from '@/components/deck/MarkEditor';
import { SlidePicture } from '@/components/deck/SlidePicture';
import { ViewField } from '@/components/deck/ViewField';
import type { DrawnSlide } from '@/components/deck/useSlides';
import { Checks } from '@/components/ui/Choice';
import type { SlideChange } from '@/lib/deck/edit';
import { MAX_TEXT } from '@/lib/deck/limits';
import type { PlacesPack } from '@/lib/packs/schema';
import { HIDES } from '@/lib/view/presentation';
import { usePart, useWords } from '@/components/state/words';
import { inWords } from '@/lib/figure/inWords';
import type { View } from '@/lib/view/view';

interface Props {
  item: DrawnSlide;
  index: number;
  count: number;
  places: PlacesPack | null;
  contextImage: string;
  /** `field` names what changed, so that typing on is one step of undo. */
  onChange: (change: SlideChange, field: string) => void;
  onView: (view: View) => void;
  /** The link to the map, made by the page: it must not lose a deck that is only in memory. */
  mapLink: (search: string, label: string) => ReactNode;
}

const TEXTS = ['title', 'text', 'question', 'notes'] as const;
const ROWS = { text: 4, question: 2, notes: 5 } as const;

export function SlideEditor({ item, index, count, places, contextImage, onChange, onView, mapLink }: Props) {
  const { editor } = usePart('decks');
  const { slide, view, drawn } = item;
  const { annotation } = slide;
  const words = useWords();
  const figure = drawn && inWords(drawn.figure, words);
  return (
    <section className="deck-editor" aria-labelledby="deck-slide">
      <h2 id="deck-slide" tabIndex={-1}>
        {editor.heading(index + 1, count)}
      </h2>
      <div className="deck-preview">
        <SlidePicture
          slide={slide}
          view={view}
          drawn={drawn}
          contextImage={contextImage}
          onPlace={annotation ? (at) => onChange({ annotation: { ...annotation, at } }, 'mark place') : undefined}
        />
        <p className="of-what">{figure?.subtitle ?? ''}</p>
        {mapLink(slide.view, editor.open)}
      </div>
      <div className="deck-fields">
        {TEXTS.map((field) => (
          <div key={field} className="deck-field">
            <label htmlFor={`deck-${field}`}>{editor.fields[field]}</label>
            {field === 'title' ? (
              <>
                <input
                  id="deck-title"
                  type="text"
                  value={slide.title}
                  maxLength={MAX_TEXT.title}
                  placeholder={figure?.title ?? ''}
                  onChange={(e) => onChange({ title: e.target.value }, field)}
                  aria-describedby="deck-title-hint"
                  dir="auto"
                />
                <small id="deck-title-hint">{editor.titleHint}</small>
              </>
            ) : (
              <textarea
                id={`deck-${field}`}
                value={slide[field]}
                rows={ROWS[field]}
                maxLength={MAX_TEXT[field]}
                onChange={(e) => onChange({ [field]: e.target.value }, field)}
                dir="auto"
              />
            )}
          </div>
        ))}
        <Checks
          legend={editor.hide}
          values={slide.hide}
          options={HIDES.map((value) => ({ value, label: editor.hides[value] }))}
          onToggle={(h) =>
            onChange(
              { hide: slide.hide.includes(h) ? slide.hide.filter((x) => x !== h) : [...slide.hide, h] },
              `hide ${h}`,
            )
          }
        />
        <MarkEditor
          annotation={annotation}
          view={view}
          places={places}
          onChange={(next, field) => onChange({ annotation: next }, `mark ${field}`)}
        />
        <ViewField key={slide.view} link={slide.view} onView={onView} />
      </div>
    </section>
  );
}
