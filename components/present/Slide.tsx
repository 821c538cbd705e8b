'use client';
/** One slide: its words beside the live map, the legend under it. */
import { useCallback, useMemo, useRef, useState } from 'react';
import type { MapStatus } from '@/components/map/contract';
import { LegendPanel } from '@/components/panels/LegendPanel';
import { LiveMap } from '@/components/present/LiveMap';
import { SlideText } from '@/components/present/SlideText';
import type { DeckData } from '@/components/present/useDeckData';
import { usePart, useWords } from '@/components/state/words';
import type { Annotation, Slide as SlideOfDeck } from '@/lib/deck/deck';
import type { WordedFigure, WordedTable } from '@/lib/figure/figure';
import type { Intent } from '@/lib/present/keys';
import type { Theme } from '@/lib/scales/palettes';
import { hide } from '@/lib/figure/hide';
import { inWords } from '@/lib/figure/inWords';
import type { Hide } from '@/lib/view/presentation';
import { format } from '@/lib/view/permalink';
import type { View } from '@/lib/view/view';

interface Props {
  slide: SlideOfDeck;
  /** The slide's own View, and where the speaker has gone from there. */
  own: View;
  view: View;
  data: DeckData;
  theme: Theme;
  contextImage: string;
  revealed: boolean;
  exploring: boolean;
  /** How much larger than on a desk the map is lettered. */
  scale: number;
  onIntent: (intent: Intent) => void;
  onStatus: (status: MapStatus) => void;
}

const NOTHING: readonly Hide[] = [];

export function Slide({
  slide,
  own,
  view,
  data,
  theme,
  contextImage,
  revealed,
  exploring,
  scale,
  onIntent,
  onStatus,
}: Props) {
  const words = useWords();
  const present = usePart('present');
  const { m } = words;
  const frame = useRef<HTMLDivElement>(null);
  const hides = revealed ? NOTHING : slide.hide;
  const drawn = useMemo(() => data.of(view), [data, view]);
  const [last, setLast] = useState(drawn);
  // The map of the slide before stays until this one's is whole.
  if (drawn !== null && drawn !== last) setLast(drawn);
  const shown = drawn ?? last;
  const { annotation } = slide;
  const figure = useMemo(
    () => shown && besideMark(inWords(hide(shown.figure, hides), words), annotation),
    [shown, hides, words, annotation],
  );
  const failures = drawn === null ? data.failuresOf(own) : [];
  const onDrawn = useCallback((done: WordedFigure) => {
    if (frame.current) frame.current.dataset.drawn = format(done.view);
  }, []);
  const title = slide.title || (drawn && figure ? figure.title : '');
  const hidden = slide.hide.length > 0;

  return (
    <main className="present-slide">
      <div className="present-words">
        <SlideText
          title={title}
          subtitle={drawn && figure ? figure.subtitle : ''}
          text={slide.text}
          question={slide.question}
          buttons={hidden || exploring}
        />
        {hidden || exploring ? (
          <p className="present-actions">
            {hidden ? (
              <>
                {revealed ? null : <span>{m.hide.note(slide.hide.map((h) => m.hide.what[h]).join(', '))}</span>}
                <button
                  type="button"
                  className="button primary"
                  onClick={() => onIntent({ do: 'reveal' })}
                  aria-keyshortcuts="R"
                >
                  {revealed ? present.hideAgain : present.reveal} <kbd>R</kbd>
                </button>
              </>
            ) : null}
            {exploring ? (
              <button
                type="button"
                className="button"
                onClick={() => onIntent({ do: 'back' })}
                title={present.exploring}
                aria-keyshortcuts="Backspace"
              >
                {present.back} <kbd>⌫</kbd>
              </button>
            ) : null}
          </p>
        ) : null}
      </div>
      <div className="present-figure" ref={frame} data-testid="figure">
        <div className="present-map">
          {shown && figure ? (
            <LiveMap
              view={view}
              drawn={shown}
              figure={figure}
              theme={theme}
              contextImage={contextImage}
              annotation={annotation}
              scale={scale}
              onDrawn={onDrawn}
              onStatus={onStatus}
            />
          ) : null}
          {figure && drawn ? <Selected figure={figure} label={present.selected} /> : null}
          {failures.length > 0 ? (
            <div className="present-problem" role="alert" data-testid="pack-error">
              <p>
                {present.errors.packs} {m.errors.pack[failures[0]!.reason]} {last ? present.errors.packsStill : ''}
              </p>
              <button type="button" className="button" onClick={data.retry}>
                {present.errors.retry}
              </button>
            </div>
          ) : drawn === null ? (
            <p className="present-problem" role="status">
              {present.errors.waiting}
            </p>
          ) : null}
        </div>
        <div className="present-legend">
          <h2 className="visually-hidden">{m.legend.title}</h2>
          {figure && drawn ? <LegendPanel figure={figure} theme={theme} /> : null}
          {figure && drawn && figure.unitTable?.candidates && !hides.includes('legend') ? (
            <Totals table={figure.unitTable} />
          ) : null}
        </div>
      </div>
    </main>
  );
}

/** A place that the slide's own label names is not named twice. */
function besideMark(figure: WordedFigure, annotation: Annotation | null): WordedFigure {
  const said = annotation?.kind === 'label' ? annotation.text : '';
  return figure.names.some((n) => n.name === said)
    ? { ...figure, names: figure.names.filter((n) => n.name !== said) }
    : figure;
}

const MOST_ROWS = 4;

/** Where only the district's totals are known, they stand where the legend would. */
function Totals({ table }: { table: WordedTable }) {
  return (
    <div className="present-totals">
      <table data-testid="totals">
        <caption>{table.caption}</caption>
        <tbody>
          {table.rows.slice(0, MOST_ROWS).map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.name}</th>
              {row.cells.map((cell, i) => (
                <td key={table.columns[i]?.key ?? i}>{cell.text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What the selected areas are and have: a hover card is too small and too short-lived for a class. */
function Selected({ figure, label }: { figure: WordedFigure; label: string }) {
  const chosen = [...figure.areas, ...figure.points].filter((a) => a.selected);
  if (chosen.length === 0) return null;
  return (
    <ul className="present-selected" aria-label={label}>
      {chosen.map((a) => (
        <li key={a.id}>
          <b>{a.name}</b> {a.valueText}
        </li>
      ))}
    </ul>
  );
}
