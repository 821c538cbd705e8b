import type { Bar } from '@/components/panels/bars';
import { colorOf, type Theme } from '@/lib/scales/palettes';

const WIDTH = 84;
const HEIGHT = 16;

/** The value of a row as a bar from zero, with its error as a whisker; the numbers beside it say the same. */
export function LeadBar({ bar, theme }: { bar: Bar | undefined; theme: Theme }) {
  if (bar === undefined) return <td aria-hidden="true" />;
  // A tenth of a pixel: a page has hundreds of them.
  const x = (share: number): number => +(1 + share * (WIDTH - 2)).toFixed(1);
  const [from, to] = [Math.min(bar.zero, bar.value), Math.max(bar.zero, bar.value)];
  const unsure = bar.quality === 'hatch' || bar.quality === 'light';
  return (
    <td className="lead-bar" aria-hidden="true">
      <svg width={WIDTH} height={HEIGHT}>
        <rect
          x={x(from)}
          y={3}
          width={+Math.max(0.5, x(to) - x(from)).toFixed(1)}
          height={HEIGHT - 6}
          fill={bar.color === null ? 'var(--strong-line)' : colorOf(bar.color, theme)}
          fillOpacity={unsure ? 0.55 : undefined}
        />
        {bar.whisker ? (
          <path
            d={`M${x(bar.whisker[0])} ${HEIGHT / 2}H${x(bar.whisker[1])}M${x(bar.whisker[0])} 5V11M${x(bar.whisker[1])} 5V11`}
            stroke="currentColor"
            fill="none"
          />
        ) : null}
        <path d={`M${x(bar.zero)} 0V${HEIGHT}`} stroke="var(--quiet)" />
      </svg>
    </td>
  );
}
