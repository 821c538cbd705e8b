'use client';

import { memo, useMemo } from 'react';
import { SvgMap } from '@/components/map/SvgMap';
import { smallView } from '@/components/shell/strip';
import { useFigures } from '@/components/state/figures';
import { useWords } from '@/components/state/words';
import { drawnOf } from '@/geo/svg/drawn';
import { inWords } from '@/lib/figure/inWords';
import { contestOf } from '@/lib/elections/catalogue';
import type { Result } from '@/lib/figure/finding';
import { colorOf, rampFor, type Theme } from '@/lib/scales/palettes';
import type { Subject, VotesLayer } from '@/lib/view/view';

interface Props {
  subject: Subject;
  selection: readonly string[];
  theme: Theme;
}

/** Size in CSS px; the style sheet may shrink it. */
const SIZE = { width: 104, height: 84 };

/** A View as a picture of a few square centimeters; its place stays empty until its data have come. */
export const SmallMap = memo(function SmallMap({ subject, selection, theme }: Props) {
  const words = useWords();
  const view = useMemo(() => smallView(subject, selection), [subject, selection]);
  const { service } = useFigures();
  const drawn = drawnOf(service.get(view));
  const figure = useMemo(() => drawn && inWords(drawn.figure, words), [drawn, words]);
  return (
    <span className="strip-map" aria-hidden="true" inert>
      {figure && drawn ? (
        <span className="map-stage">
          <SvgMap
            figure={figure}
            shapes={drawn.shapes}
            contextImage=""
            camera={null}
            size={SIZE}
            labels={words.m.map}
            medium="thumb"
          />
        </span>
      ) : null}
      {subject.layer === 'votes' && drawn?.figure.finding.is === 'district' ? (
        <Bar subject={subject} result={drawn.figure.finding.result} theme={theme} />
      ) : null}
    </span>
  );
});

/** The two first of an election whose places are not known: their shares, side by side. */
function Bar({ subject, result, theme }: { subject: VotesLayer; result: Result; theme: Theme }) {
  const { f } = useWords();
  const contest = contestOf(subject.election, subject.contest);
  if (contest === null) return null;
  return (
    <span className="strip-bar">
      {[result.first, result.second].map(({ candidate, percent }, rank) => (
        <span key={candidate} style={{ flexGrow: percent }}>
          <b>{f.decimal(percent, 1)}</b>
          <i style={{ background: colorOf(`${rampFor(contest, candidate, rank)}.2`, theme) }} />
        </span>
      ))}
    </span>
  );
}
