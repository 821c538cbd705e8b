import { useWords } from '@/components/state/words';
import { SourceLink } from '@/components/ui/SourceLink';
import { radiusOf } from '@/geo/layers/basemap';
import type { WordedFigure, Quality } from '@/lib/figure/figure';
import { MEASURES } from '@/lib/people/measures';
import { colorOf, type Theme } from '@/lib/scales/palettes';

const BAR = 26;

/** The legend: classes with how many areas fall in each, where the selected ones stand, and the keys of other marks. */
export function LegendPanel({ figure, theme }: { figure: WordedFigure; theme: Theme }) {
  const { legend } = figure;
  if (legend.leaders) return <LeadersLegend figure={figure} theme={theme} />;
  if (legend.classes.length === 0) return null;
  const most = Math.max(1, ...legend.classes.map((c) => c.count));
  return (
    <div className="legend of-figure" data-testid="legend">
      <div>
        <h3>
          {legend.title} <small>{legend.of}</small> <LegendSource figure={figure} />
        </h3>
        <div className="legend-scale" role="list" aria-label={legend.title}>
          {legend.classes.map((c, i) => {
            const height = c.count === 0 ? 0 : Math.max(2, Math.round(((BAR - 12) * c.count) / most));
            return (
              <div key={c.color + i} role="listitem" aria-label={`${c.label}: ${c.count}`}>
                <div className="legend-bar" aria-hidden="true">
                  {c.count > 0 ? <b style={{ bottom: height + 1 }}>{c.count}</b> : null}
                  <i style={{ height }} />
                </div>
                <div className="legend-swatch" style={{ background: colorOf(c.color, theme) }} aria-hidden="true" />
                <div className="legend-edge" aria-hidden="true">
                  {c.to === null ? null : <span>{edgeText(c.to, figure)}</span>}
                </div>
              </div>
            );
          })}
          {legend.markers.map((k) => (
            <span
              key={k.id}
              className="legend-marker"
              style={{ left: `${(100 * k.at) / legend.classes.length}%` }}
              title={k.name}
              aria-hidden="true"
            />
          ))}
        </div>
        {legend.ends ? (
          <div className="legend-ends" aria-hidden="true">
            <span>◀ {legend.ends[0]}</span>
            <span>{legend.ends[1]} ▶</span>
          </div>
        ) : null}
      </div>
      <LegendNotes figure={figure} />
    </div>
  );
}

/** One color for each leading candidate, with how many of the areas each led. */
function LeadersLegend({ figure, theme }: { figure: WordedFigure; theme: Theme }) {
  const { legend } = figure;
  const chosen = new Set(legend.markers.map((k) => Math.floor(k.at)));
  return (
    <div className="legend of-figure" data-testid="legend">
      <div>
        <h3>
          {legend.title} <small>{legend.of}</small> <LegendSource figure={figure} />
        </h3>
        <ul className="legend-leaders" aria-label={legend.title}>
          {legend.classes.map((c, i) => (
            <li key={c.color} data-marked={chosen.has(i)}>
              <span className="legend-swatch" style={{ background: colorOf(c.color, theme) }} aria-hidden="true" />
              {c.label} <small>{c.count}</small>
            </li>
          ))}
        </ul>
      </div>
      <LegendNotes figure={figure} />
    </div>
  );
}

function LegendSource({ figure }: { figure: WordedFigure }) {
  const { m } = useWords();
  return <SourceLink trace={figure.trace} of={m.sources.legend} />;
}

function LegendNotes({ figure }: { figure: WordedFigure }) {
  const { legend } = figure;
  return (
    <div className="legend-notes">
      {legend.circles ? (
        <div>
          <CircleKey sizes={legend.circles.sizes} max={figure.maxSize} />
          <span>
            {legend.circles.label} ({legend.circles.sizes.map((s) => s.toLocaleString('en-US')).join(', ')})
          </span>
        </div>
      ) : null}
      {legend.marks.map((mark) => (
        <div key={mark.quality}>
          <MarkKey quality={mark.quality} />
          <span>{mark.label}</span>
        </div>
      ))}
    </div>
  );
}

function edgeText(edge: number, figure: WordedFigure): string {
  if (figure.legend.ends !== null) return String(Math.abs(edge));
  const { subject } = figure.view;
  const dollars = subject.layer === 'people' && ['dollars', 'rent'].includes(MEASURES[subject.measure].unit);
  const short =
    edge >= 10_000 ? `${Math.round(edge / 1000)}k` : `${edge < 0 ? '−' : ''}${Math.abs(edge).toLocaleString('en-US')}`;
  return dollars ? `$${short}` : short;
}

function CircleKey({ sizes, max }: { sizes: readonly number[]; max: number }) {
  const radii = sizes.map((s) => radiusOf(s, max));
  const big = Math.max(...radii) + 1;
  return (
    <svg width={2 * big} height={2 * big} aria-hidden="true">
      {radii.map((r, i) => (
        <circle key={i} cx={big} cy={2 * big - 1 - r} r={r} fill="none" stroke="currentColor" />
      ))}
    </svg>
  );
}

function MarkKey({ quality }: { quality: Quality }) {
  const id = `key-${quality}`;
  return (
    <svg width="22" height="14" aria-hidden="true">
      <defs>
        <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="2" height="5" fill="currentColor" />
        </pattern>
      </defs>
      <rect
        x="0.5"
        y="0.5"
        width="21"
        height="13"
        stroke="currentColor"
        fill={quality === 'hatch' ? `url(#${id})` : quality === 'light' ? 'currentColor' : 'none'}
        fillOpacity={quality === 'light' ? 0.25 : 1}
      />
    </svg>
  );
}
