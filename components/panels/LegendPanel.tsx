import { useId, type ReactNode } from 'react';
import { useWords } from '@/components/state/words';
import { SourceLink } from '@/components/ui/SourceLink';
import { SvgHatches } from '@/components/map/SvgHatches';
import { drawing } from '@/lib/figure/drawing';
import { edgeText, type DrawnLegend } from '@/lib/figure/drawnLegend';
import type { WordedFigure } from '@/lib/figure/figure';
import { colorOf, type Theme } from '@/lib/scales/palettes';

const BAR = 26;

interface Props {
  figure: WordedFigure;
  theme: Theme;
  /** Asks for the common scale of leads, or the map's own; absent where nothing can be asked. */
  onScale?: (scale: 'common' | undefined) => void;
}

/** The legend: classes with how many areas fall in each, where the selected ones stand, and the keys of other marks. */
export function LegendPanel({ figure, theme, onScale }: Props) {
  const { m, f } = useWords();
  const { legend } = drawing(figure);
  if (legend.kind === 'leaders') return <LeadersLegend figure={figure} theme={theme} />;
  const { scale } = legend;
  if (scale === null) return null;
  return (
    <div className="legend of-figure" data-testid="legend">
      <div>
        <h3>
          {legend.title} {legend.scaleOf === null ? <small>{legend.of}</small> : null} <LegendSource figure={figure} />
        </h3>
        <div className="legend-scale" role="list" aria-label={legend.title}>
          {legend.classes.map((c, i) => {
            const height = c.count === 0 ? 0 : Math.max(2, Math.round((BAR - 12) * c.share));
            return (
              <div key={c.color + i} role="listitem" aria-label={`${c.label}: ${c.count}`}>
                <div className="legend-bar" aria-hidden="true">
                  {c.count > 0 ? <b style={{ bottom: height + 1 }}>{c.count}</b> : null}
                  <i style={{ height }} />
                </div>
                <div className="legend-swatch" style={{ background: colorOf(c.color, theme) }} aria-hidden="true" />
                <div className="legend-edge" aria-hidden="true">
                  {i === 0 && scale.domain[0] !== null ? <b>{edgeText(scale.domain[0], scale.format, f)}</b> : null}
                  {c.to === null ? null : <span>{edgeText(c.to, scale.format, f)}</span>}
                </div>
              </div>
            );
          })}
          {legend.markers.map((k) => (
            <span
              key={k.id}
              className="legend-marker"
              style={{ left: `${100 * k.at}%` }}
              title={k.name}
              aria-hidden="true"
            />
          ))}
        </div>
        {legend.ends ? (
          <div className="legend-ends" aria-hidden="true">
            <span>{legend.ends[0] === null ? null : `◀ ${legend.ends[0]}`}</span>
            <span>{legend.ends[1] === null ? null : `${legend.ends[1]} ▶`}</span>
          </div>
        ) : null}
      </div>
      <LegendNotes legend={legend} theme={theme}>
        {legend.scaleOf !== null && onScale ? (
          <button
            type="button"
            className="link"
            onClick={() => onScale(legend.scaleOf === 'own' ? 'common' : undefined)}
          >
            {m.figure.legend.otherScale[legend.scaleOf]}
          </button>
        ) : null}
      </LegendNotes>
    </div>
  );
}

/** One color for each leading candidate, with how many of the areas each led. */
function LeadersLegend({ figure, theme }: { figure: WordedFigure; theme: Theme }) {
  const { legend } = drawing(figure);
  return (
    <div className="legend of-figure" data-testid="legend">
      <div>
        <h3>
          {legend.title} <small>{legend.of}</small> <LegendSource figure={figure} />
        </h3>
        <ul className="legend-leaders" aria-label={legend.title}>
          {legend.classes.map((c) => (
            <li key={c.color} data-marked={c.marked}>
              <span className="legend-swatch" style={{ background: colorOf(c.color, theme) }} aria-hidden="true" />
              {c.label} <small>{c.count}</small>
            </li>
          ))}
        </ul>
      </div>
      <LegendNotes legend={legend} theme={theme} />
    </div>
  );
}

function LegendSource({ figure }: { figure: WordedFigure }) {
  const { m } = useWords();
  return <SourceLink trace={figure.trace} of={m.sources.legend} />;
}

function LegendNotes({ legend, theme, children }: { legend: DrawnLegend; theme: Theme; children?: ReactNode }) {
  const { f } = useWords();
  return (
    <div className="legend-notes">
      {legend.circles ? (
        <div>
          <CircleKey sizes={legend.circles.sizes} />
          <span>
            {legend.circles.label} ({legend.circles.sizes.map((s) => f.number(s.votes)).join(', ')})
          </span>
        </div>
      ) : null}
      {legend.marks.map((mark) => (
        <div key={mark.quality}>
          <MarkKey mark={mark} theme={theme} />
          <span>{mark.label}</span>
        </div>
      ))}
      {children}
    </div>
  );
}

function CircleKey({ sizes }: { sizes: NonNullable<DrawnLegend['circles']>['sizes'] }) {
  const big = Math.max(...sizes.map((s) => s.radius)) + 1;
  return (
    <svg width={2 * big} height={2 * big} aria-hidden="true">
      {sizes.map(({ votes, radius }) => (
        <circle key={votes} cx={big} cy={2 * big - 1 - radius} r={radius} fill="none" stroke="currentColor" />
      ))}
    </svg>
  );
}

/** A mark as it is on the map: its pattern over a color that has it there. */
export function MarkKey({ mark, theme }: { mark: DrawnLegend['marks'][number]; theme: Theme }) {
  const own = useId().replace(/[^a-zA-Z0-9]/g, '');
  const ids = { light: `${own}-light`, hatch: `${own}-hatch` };
  return (
    <svg width="30" height="16" aria-hidden="true" data-mark={mark.quality}>
      <defs>
        <SvgHatches ids={ids} k={1} />
      </defs>
      <rect
        x="0.5"
        y="0.5"
        width="29"
        height="15"
        stroke="currentColor"
        fill={mark.color === null ? 'none' : colorOf(mark.color, theme)}
      />
      {mark.quality === 'light' || mark.quality === 'hatch' ? (
        <rect x="0.5" y="0.5" width="29" height="15" fill={`url(#${ids[mark.quality]})`} />
      ) : null}
    </svg>
  );
}
