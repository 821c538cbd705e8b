'use client';
/** The one box that finds everything: a combobox with its results in groups. What it finds with comes when it is first used. */
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useFigures } from '@/components/state/figures';
import { useAtlasStore } from '@/components/state/store';
import { useLazyPart } from '@/components/state/useLazyPart';
import { useWords } from '@/components/state/words';
import type { Found } from '@/lib/find/found';

export function FindBox() {
  const speech = useWords();
  const { m } = speech;
  const id = useId();
  const store = useAtlasStore();
  const { service, version } = useFigures();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [used, setUsed] = useState(false);
  const [at, setAt] = useState(0);
  const [load] = useState(() => async () => {
    const [{ finderOf, go, FindResults }, words] = await Promise.all([
      import('@/components/search/finding'),
      speech.load.find(),
    ]);
    return { finderOf, go, FindResults, words };
  });
  const part = useLazyPart(used, load);
  const late = part === 'failed' ? null : part;
  const finder = useMemo(
    () => late?.finderOf(service, m, late.words) ?? null,
    // What has come is read from the service.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [late, service, m, version],
  );
  const groups = useMemo(() => finder?.find(text) ?? [], [finder, text]);
  const results = useMemo(() => groups.flatMap((g) => g.results), [groups]);
  const active = results[Math.min(at, results.length - 1)];

  useEffect(() => {
    const onKey = (e: globalThis.KeyboardEvent): void => {
      if (e.key.toLowerCase() !== 'k' || !(e.ctrlKey || e.metaKey) || e.altKey || e.shiftKey) return;
      // Where a task hides the search, the key is the browser's.
      if (!field.current?.checkVisibility()) return;
      e.preventDefault();
      field.current.focus();
      field.current.select();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  const begin = (): void => {
    setOpen(true);
    setUsed(true);
    service.wantMore(['find', 'places']);
  };
  const choose = (found: Found): void => {
    setText('');
    setOpen(false);
    // A finger's keyboard would cover what was found.
    if (window.matchMedia('(pointer: coarse)').matches) field.current?.blur();
    late?.go(found, store);
  };
  const onKeyDown = (e: KeyboardEvent): void => {
    const last = results.length - 1;
    if (e.key === 'ArrowDown') {
      setOpen(true);
      setAt(at >= last ? 0 : at + 1);
    } else if (e.key === 'ArrowUp') setAt(at <= 0 ? Math.max(0, last) : at - 1);
    else if (e.key === 'Enter') {
      if (active && open) choose(active);
    } else if (e.key === 'Escape' && open) {
      setOpen(false);
      e.stopPropagation();
    } else return;
    e.preventDefault();
  };
  const panel = `${id}-panel`;
  return (
    <div className="search" data-open={open ? '' : undefined}>
      <input
        ref={field}
        type="search"
        role="combobox"
        aria-label={m.search.label}
        aria-keyshortcuts="Control+K Meta+K"
        placeholder={m.search.placeholder}
        aria-expanded={open && results.length > 0}
        aria-controls={panel}
        aria-autocomplete="list"
        aria-activedescendant={open && active ? `${id}-${active.id}` : undefined}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={text}
        onChange={(e) => {
          setText(e.target.value);
          setAt(0);
          begin();
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
        onFocus={begin}
      />
      <kbd className="search-key" aria-hidden="true">
        {m.search.key}
      </kbd>
      {late && open ? (
        <late.FindResults
          id={id}
          panel={panel}
          text={text}
          words={late.words}
          groups={groups}
          active={active ?? null}
          state={finder ? 'ready' : service.failures().some((f) => f.id === 'find') ? 'failed' : 'waiting'}
          onRetry={service.retry}
          onTry={(example) => {
            setText(example);
            setAt(0);
          }}
          onPoint={(found) => setAt(results.indexOf(found))}
          onChoose={choose}
        />
      ) : null}
    </div>
  );
}
