'use client';

import { useMemo } from 'react';
import { PaperLegend } from '@/components/print/PaperLegend';
import { PaperMap } from '@/components/print/PaperMap';
import { PaperTable, paperTable } from '@/components/print/PaperTable';
import { usePart, useWords } from '@/components/state/words';
import type { Shapes } from '@/geo/svg/shapes';
import type { WordedFigure } from '@/lib/figure/figure';
import { sourceNames } from '@/lib/figure/sourceNames';
import { publicAddress, typedAddress } from '@/lib/link/publicAddress';
import { qrPath } from '@/lib/link/qr';
import { addressOf } from '@/lib/view/path';
import { type Presentation } from '@/lib/view/presentation';
import '@/components/print/print.css';

/** CSS px: what is left of A4 and Letter beside the title, the legend and the margins (96 px an inch). */
const MAP = { width: 690, height: 605 };

interface Props {
  figure: WordedFigure;
  shapes: Shapes;
  presentation: Presentation;
}

/** A View on two pages of A4 or Letter, in black and white: the map with its legend, then the table with notes and sources. */
export function PrintSheet({ figure, shapes, presentation }: Props) {
  const { m, f } = useWords();
  const words = usePart('print');
  const sourceWords = usePart('sources');
  const { view } = figure;
  const table = paperTable(figure);
  const numbers = useMemo(() => new Map(table.candidates ? [] : table.rows.map((r, i) => [r.id, i + 1])), [table]);
  const address = publicAddress(addressOf(view, { ...presentation, theme: null }), window.location.origin);
  const code = useMemo(() => qrPath(address), [address]);
  const typed = typedAddress(address);
  return (
    <div className="print-sheet" data-testid="print-sheet">
      <section className="paper-page">
        <header>
          <div>
            <p className="paper-brand">
              {m.app.brand} {m.app.brandSecond}
            </p>
            <h1>{figure.title}</h1>
            <p className="paper-subtitle">{figure.subtitle}</p>
            <p>{figure.sentence}</p>
          </div>
          {code ? (
            <figure>
              <svg
                viewBox={`0 0 ${code.size} ${code.size}`}
                role="img"
                aria-label={words.qr(address)}
                shapeRendering="crispEdges"
                data-testid="paper-qr"
              >
                <rect width={code.size} height={code.size} fill="#fff" />
                <path d={code.d} fill="#000" />
              </svg>
              <figcaption>{words.scan}</figcaption>
            </figure>
          ) : null}
        </header>
        <PaperMap figure={figure} shapes={shapes} camera={view.camera} {...MAP} label={m.map.map} numbers={numbers} />
        <PaperLegend figure={figure} />
        {figure.placed ? (
          <p className="paper-small">
            {figure.placed.text}. {figure.placed.note}
          </p>
        ) : null}
        <p className="paper-small" data-testid="paper-source">
          {sourceWords.line(sourceNames(figure, sourceWords))} {typed ?? ''}
        </p>
      </section>
      <section className="paper-page">
        <PaperTable table={table} heads={m.table} />
        <h2>{words.notes}</h2>
        <ul className="paper-small">
          {figure.caveats.map((c) => (
            <li key={c}>{c}</li>
          ))}
          {numbers.size > 0 && figure.areas.some((a) => a.kind === 'neighborhood') ? <li>{words.numbers}</li> : null}
        </ul>
        <h2>{words.sources}</h2>
        <p className="paper-small">
          {sourceWords.line(sourceNames(figure, sourceWords))}{' '}
          {words.more(publicAddress('/about/data/', window.location.origin))}. {words.printed(f.today(new Date()))}.
        </p>
      </section>
    </div>
  );
}
