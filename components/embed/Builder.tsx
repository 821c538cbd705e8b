'use client';

import { useEffect, useMemo, useState } from 'react';
import { copyText } from '@/components/ui/copyText';
import { Checks, Radios } from '@/components/ui/Choice';
import { usePart, useWords } from '@/components/state/words';
import { layerText } from '@/lib/figure/wording/subtitle';
import type { Speech } from '@/lib/i18n/messages';
import { publicAddress } from '@/lib/link/publicAddress';
import {
  EMBED_LIMITS,
  EMBED_SIZES,
  embedLength,
  embedPath,
  embedSnippet,
  viewOfPasted,
  type EmbedPreset,
} from '@/lib/view/embedCode';
import { HIDES, LINK_THEMES, PLAIN, parsePresentation, type Presentation } from '@/lib/view/presentation';
import type { View } from '@/lib/view/view';

type SizeChoice = EmbedPreset | 'fill' | 'own';
const PRESETS = Object.keys(EMBED_SIZES) as EmbedPreset[];

/** What a View shows, in words that need no data: for the frame's title. */
function whatIsShown({ subject }: View, speech: Speech): string {
  return subject.layer === 'votes'
    ? layerText(subject, speech)
    : `${speech.m.measures[subject.measure].label}, ${speech.m.measures.vintages[subject.vintage]}`;
}

/** Chooses how an embed looks, shows it, and gives the code to copy. */
export function Builder() {
  const speech = useWords();
  const { m } = speech;
  const words = usePart('embed').builder;
  const [link, setLink] = useState('');
  const [how, setHow] = useState<Presentation>(PLAIN);
  const [choice, setChoice] = useState<SizeChoice>('medium');
  const [width, setWidth] = useState('640');
  const [height, setHeight] = useState('480');
  const [origin, setOrigin] = useState('');
  useEffect(() => {
    // The link that led here names the view; known only in the browser, hence after the first paint.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setLink(window.location.search);
    setHow(parsePresentation(window.location.search).presentation);
    setOrigin(window.location.origin);
  }, []);
  const { view, ignored, isLink } = useMemo(() => viewOfPasted(link), [link]);
  const size =
    choice === 'own' || choice === 'fill'
      ? {
          width: choice === 'fill' ? null : embedLength(width, EMBED_SIZES.medium.width),
          height: embedLength(height, EMBED_SIZES.medium.height),
        }
      : EMBED_SIZES[choice];
  const path = embedPath(view, how);
  const address = publicAddress(path, origin);
  const title = words.frameTitle(whatIsShown(view, speech));
  const strange = ignored.filter((i) => i.reason !== 'unknown-key').map((i) => `${i.key}=${i.value}`);
  return (
    <div className="builder">
      <form className="builder-form" onSubmit={(e) => e.preventDefault()}>
        <label className="builder-field">
          <span className="group-title">{words.view}</span>
          <input
            type="text"
            value={link}
            onChange={(e) => setLink(e.target.value)}
            spellCheck={false}
            autoComplete="off"
            aria-describedby="view-hint"
            data-testid="view-link"
          />
          <small id="view-hint" role="status">
            {!isLink ? words.notALink : strange.length > 0 ? words.ignored(strange.join(', ')) : words.viewHint}
          </small>
        </label>
        <Radios
          legend={words.size}
          name="size"
          value={choice}
          onChange={setChoice}
          options={[
            ...PRESETS.map((p) => ({
              value: p,
              label: words.presets[p],
              note: `${EMBED_SIZES[p].width} × ${EMBED_SIZES[p].height}`,
            })),
            { value: 'fill' as const, label: words.fill },
            { value: 'own' as const, label: words.own },
          ]}
        />
        {choice === 'own' || choice === 'fill' ? (
          <div className="builder-size">
            {choice === 'own' ? <Length label={words.width} value={width} onChange={setWidth} /> : null}
            <Length label={words.height} value={height} onChange={setHeight} />
            <small>{words.tooSmall(EMBED_LIMITS.least, EMBED_LIMITS.most)}</small>
          </div>
        ) : null}
        <label className="choice check group">
          <input type="checkbox" checked={how.lock} onChange={() => setHow({ ...how, lock: !how.lock })} />
          <span>{words.lock}</span>
        </label>
        <Checks
          legend={words.hide}
          values={how.hide}
          options={HIDES.map((h) => ({ value: h, label: m.hide.what[h] }))}
          onToggle={(h) => setHow({ ...how, hide: HIDES.filter((x) => (x === h) !== how.hide.includes(x)) })}
        />
        <Radios
          legend={words.theme}
          name="theme"
          value={how.theme ?? 'own'}
          onChange={(t) => setHow({ ...how, theme: t === 'own' ? null : t })}
          options={[
            { value: 'own' as const, label: words.themes.own },
            ...LINK_THEMES.map((t) => ({ value: t, label: words.themes[t] })),
          ]}
        />
        <Radios
          legend={words.camera}
          name="camera"
          value={how.camera}
          onChange={(camera) => setHow({ ...how, camera })}
          options={(['free', 'fixed'] as const).map((value) => ({ value, label: words.cameras[value] }))}
        />
      </form>
      <div className="builder-result">
        <h2>{words.preview}</h2>
        {origin === '' ? null : (
          <iframe
            key={path}
            src={path}
            title={title}
            width={size.width ?? '100%'}
            height={size.height}
            allow="fullscreen"
            data-testid="preview"
          />
        )}
        <Code code={embedSnippet(address, size, title)} />
        <p>
          <a href={path} target="_blank" rel="noopener">
            {words.link}
          </a>
        </p>
      </div>
    </div>
  );
}

function Length({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  return (
    <label className="builder-field">
      <span>{label}</span>
      <input
        type="number"
        inputMode="numeric"
        min={EMBED_LIMITS.least}
        max={EMBED_LIMITS.most}
        value={value}
        onChange={(e) => onChange(e.target.value)}
      />
    </label>
  );
}

/** The code, and a button that copies it; where the clipboard is refused the code is selected to copy by hand. */
function Code({ code }: { code: string }) {
  const words = usePart('embed').builder;
  const [note, setNote] = useState('');
  const copy = (field: HTMLTextAreaElement | null): void => {
    copyText(code).then(
      () => setNote(words.copied),
      () => {
        field?.select();
        setNote(words.byHand);
      },
    );
  };
  return (
    <div className="builder-code">
      <label>
        <span className="group-title">{words.code}</span>
        <textarea readOnly rows={5} value={code} id="embed-code" data-testid="code" spellCheck={false} />
      </label>
      <button
        type="button"
        className="button primary"
        onClick={() => copy(document.querySelector<HTMLTextAreaElement>('#embed-code'))}
      >
        {words.copy}
      </button>
      <span role="status">{note}</span>
    </div>
  );
}
