import type { PaperMark } from '@/lib/figure/patterns';

interface Props {
  /** The precinct's; none in a legend. */
  id?: string;
  mark: PaperMark;
  x: number;
  y: number;
  /** Half its width. */
  r: number;
}

/** The mark of a precinct known only as a point. */
export function PaperMarkShape({ id, mark, x, y, r }: Props) {
  const light = Math.round(255 * (1 - mark.gray));
  const look = {
    'data-point': id,
    'data-shape': mark.shape,
    fill: `rgb(${light} ${light} ${light})`,
    stroke: '#000',
    strokeWidth: r * 0.22,
  };
  switch (mark.shape) {
    case 'circle':
      return <circle cx={x} cy={y} r={r} {...look} />;
    case 'square':
      return <rect x={x - r * 0.9} y={y - r * 0.9} width={r * 1.8} height={r * 1.8} {...look} />;
    case 'diamond':
      return (
        <path
          d={`M${x} ${y - r * 1.2}l${r * 1.2} ${r * 1.2}l${-r * 1.2} ${r * 1.2}l${-r * 1.2} ${-r * 1.2}z`}
          {...look}
        />
      );
    case 'triangle':
      return <path d={`M${x} ${y - r * 1.2}l${r * 1.15} ${r * 2}h${-r * 2.3}z`} {...look} />;
    case 'cross':
      return <path d={`M${x - r} ${y}h${r * 2}M${x} ${y - r}v${r * 2}`} {...look} strokeWidth={r * 0.7} />;
  }
}
