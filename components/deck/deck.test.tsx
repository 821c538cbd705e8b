import { readFileSync, readdirSync } from 'node:fs';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { SlideEditor } from '@/components/deck/SlideEditor';
import { SlideList } from '@/components/deck/SlideList';
import { Language } from '@/components/state/words';
import type { Slide } from '@/lib/deck/deck';
import { english } from '@/lib/i18n/english';
import { parts } from '@/lib/i18n/english.deck';
import { parse } from '@/lib/view/permalink';

const HOSTILE = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
const slide: Slide = {
  view: '?n=koreatown',
  title: HOSTILE,
  text: HOSTILE,
  question: HOSTILE,
  notes: HOSTILE,
  hide: [],
  annotation: { kind: 'ring', at: [-118.3, 34.05], radius: 1, text: HOSTILE },
};
const item = { slide, view: parse(slide.view).view, drawn: null, title: slide.title };
const nothing = (): void => undefined;
const drawnWith = (page: ReactNode): string =>
  renderToStaticMarkup(
    <Language speech={english} parts={parts}>
      {page}
    </Language>,
  );

describe('text in a deck', () => {
  it('is text and never HTML, in the list, the fields and over the map', () => {
    const html = drawnWith(
      <>
        <SlideList
          slides={[item, item]}
          chosen={0}
          contextImage=""
          onChoose={nothing}
          onMove={nothing}
          onDuplicate={nothing}
          onRemove={nothing}
        />
        <SlideEditor
          item={item}
          index={0}
          count={2}
          places={null}
          contextImage=""
          onChange={nothing}
          onView={nothing}
          mapLink={() => null}
        />
      </>,
    );
    expect(html).not.toMatch(/<(img|script)/);
    expect(html.match(/&lt;img src=x onerror=&quot;alert\(1\)&quot;&gt;/g)?.length).toBeGreaterThanOrEqual(10);
  });

  it('has no way around React in what draws decks', () => {
    for (const folder of ['components/deck', 'components/present']) {
      for (const file of readdirSync(folder).filter((f) => /\.tsx?$/.test(f) && !f.includes('.test.'))) {
        expect(readFileSync(`${folder}/${file}`, 'utf8'), file).not.toMatch(
          /dangerouslySetInnerHTML|innerHTML|insertAdjacentHTML|document\.write/,
        );
      }
    }
  });
});

describe('the list of slides', () => {
  it('names each button by its slide, and keeps those that can do nothing in their place', () => {
    const html = drawnWith(
      <SlideList
        slides={[item, item]}
        chosen={1}
        contextImage=""
        onChoose={nothing}
        onMove={nothing}
        onDuplicate={nothing}
        onRemove={nothing}
      />,
    );
    expect(html).toMatch(/aria-label="Move slide 1 up"[^>]*aria-disabled="true"/);
    expect(html).toMatch(/aria-label="Move slide 2 down"[^>]*aria-disabled="true"/);
    expect(html).toMatch(/aria-label="Move slide 1 down"[^>]*aria-disabled="false"/);
    expect(html.match(/aria-current="true"/g)).toHaveLength(1);
  });
});
