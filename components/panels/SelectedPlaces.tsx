'use client';

import { useEffect, useMemo, useRef } from 'react';
import { ComparePanel } from '@/components/panels/ComparePanel';
import { ProfilePanel } from '@/components/panels/ProfilePanel';
import { useAtlasActions } from '@/components/state/store';
import { usePart, useWords } from '@/components/state/words';
import type { Figure, WordedFigure } from '@/lib/figure/figure';
import type { FigurePacks } from '@/lib/figure/packs';
import { profile, type Profile } from '@/lib/figure/profile';
import { profileFinding } from '@/lib/figure/profileFinding';
import { profileInWords } from '@/lib/figure/profileInWords';
import { profileFindingText } from '@/lib/figure/wording/profileFinding';
import type { Theme } from '@/lib/scales/palettes';
import type { View } from '@/lib/view/view';

export interface SelectedProps {
  figure: WordedFigure;
  /** What the figure says before its words: a hidden place has its letter from it. */
  facts: Figure;
  cover: ((profile: Profile, figure: Figure) => Profile) | null;
  packs: FigurePacks | null;
  view: View;
  theme: Theme;
  onPick: (id: string, add: boolean) => void;
  adding: boolean;
  onAdd: () => void;
  whole: boolean;
}

/** The selected place's profile, or several places side by side; nothing while no one of them is known. Loaded when a place is first selected. */
export default function SelectedPlaces({
  figure,
  facts,
  cover,
  packs,
  view,
  theme,
  onPick,
  adding,
  onAdd,
  whole,
}: SelectedProps) {
  const words = useWords();
  const act = useAtlasActions();
  const box = useRef<HTMLDivElement>(null);
  const part = view.subject.layer === 'people' ? view.subject.part : figure.plan;
  const places = usePart('places');
  const election = view.subject.layer === 'votes' ? view.subject.election : null;
  const known = useMemo(
    () =>
      packs
        ? view.selection
            .map((id) => profile(id, part, packs))
            .filter((p): p is Profile => p !== null)
            .map((p) => cover?.(p, facts) ?? p)
        : [],
    [packs, view.selection, part, cover, facts],
  );
  const profiles = useMemo(() => known.map((p) => profileInWords(p, words, election)), [known, words, election]);
  const finding = known[0] ? profileFinding(known[0], view.subject) : null;
  // What is covered has no other name.
  const names = view.selection.map(
    (id) => profiles.find((p) => p.id === id)?.name ?? figure.areas.find((a) => a.id === id)?.name ?? (cover ? '' : id),
  );
  const key = view.selection.join();
  useEffect(() => {
    box.current?.closest('.side-scroll')?.scrollTo({ top: 0 });
  }, [key]);
  const first = profiles[0];
  if (view.selection.length === 0 || (first === undefined && whole)) return null;
  return (
    <div ref={box} className="selection">
      <p className="visually-hidden" role="status">
        {places.profile.selected(words.m.figure.list(names))}
      </p>
      {first === undefined ? (
        <article data-testid="profile">
          <h2>{words.m.figure.list(names)}</h2>
          <p className="muted">{words.m.errors.loading}</p>
        </article>
      ) : profiles.length === 1 ? (
        <ProfilePanel
          profile={first}
          finding={finding ? profileFindingText(finding, words, places) : ''}
          layer={view.subject.layer}
          election={election}
          theme={theme}
          onPick={onPick}
          onRemove={() => act.clearSelection()}
          adding={adding}
          onAdd={onAdd}
        />
      ) : (
        <ComparePanel
          facts={known}
          profiles={profiles}
          adding={adding}
          onAdd={onAdd}
          onOpen={(id) => act.selectPlace(id)}
          onRemove={act.dropPlace}
        />
      )}
    </div>
  );
}
