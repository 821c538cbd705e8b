import { Fragment } from 'react';
import { segments } from '@/lib/lessons/marks';

/** A lesson's text as it is read; blank lines part paragraphs. With `strong`, figures stand out, as in an answer key. */
export function Marked({ text, strong = false }: { text: string; strong?: boolean }) {
  return text.split(/\n{2,}/).map((paragraph, p) => (
    <p key={p}>
      {segments(paragraph).map((s, i) => (
        <Fragment key={i}>{s.kind === 'text' ? s.text : strong ? <b>{s.literal}</b> : s.literal}</Fragment>
      ))}
    </p>
  ));
}
