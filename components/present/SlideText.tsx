'use client';
/** The words of a slide, as large as they fit beside the map: the title first, never under 20 px. */
import { useLayoutEffect, useRef } from 'react';
import { usePart } from '@/components/state/words';

interface Props {
  title: string;
  subtitle: string;
  text: string;
  question: string;
  /** Whether there is less room, for buttons under the words: measured again when it changes. */
  buttons: boolean;
}

/** Steps of the type's size; the style sheet keeps everything at 20 px or more. The first that fits is taken, beside a narrower map when none does; the last one may scroll. */
const SIZES = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58];

export function SlideText({ title, subtitle, text, question, buttons }: Props) {
  const words = usePart('present');
  const box = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const fit = (): void => {
      for (const wide of [false, true]) {
        element.toggleAttribute('data-wide', wide);
        for (const size of SIZES) {
          element.style.setProperty('--fit', String(size));
          if (element.scrollHeight <= element.clientHeight + 1) return;
        }
      }
    };
    fit();
    // Fonts that come late change the measure; so do those that stand in for them.
    let live = true;
    const again = (): void => {
      if (live) fit();
    };
    document.fonts.ready.then(again, again);
    window.addEventListener('resize', fit);
    return () => {
      live = false;
      window.removeEventListener('resize', fit);
    };
  }, [title, subtitle, text, question, buttons]);

  return (
    <div className="present-text" ref={box} tabIndex={0} role="group" aria-label={title}>
      <h1 data-testid="slide-title">{title}</h1>
      <p className="present-of" data-testid="slide-subtitle">
        {subtitle}
      </p>
      {paragraphs(text).map((p, i) => (
        <p key={i}>{p}</p>
      ))}
      {question === '' ? null : (
        <div className="present-question" role="group" aria-label={words.question}>
          {paragraphs(question).map((p, i) => (
            <p key={i}>{p}</p>
          ))}
        </div>
      )}
    </div>
  );
}

/** Blank lines part paragraphs; single line ends stay. */
function paragraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((p) => p.trim())
    .filter((p) => p !== '');
}
