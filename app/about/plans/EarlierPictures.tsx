import { ToSource } from '@/app/about/plans/ToSource';
import { frameBox, toFrame } from '@/geo/svg/frame';
import { pathsOf } from '@/geo/svg/paths';
import { pageWords } from '@/app/words';
import type { EarlierLines, GeometryPack } from '@/lib/packs/schema';
import type { BBox } from '@/lib/places';

/** What the pictures show; the districts are cut a little outside of it. */
const PICTURE: BBox = [-118.41, 33.855, -117.885, 34.175];
/** Units across a picture: what it is wide on the page, about. */
const WIDE = 320;
/** Tolerance in frame units; a unit of the picture is some seven of them. */
const TOLERANCE = 2;

/** Four small maps of the district numbered 34, each with what was there in the words of today's people. */
export function EarlierPictures({
  lines,
  topology,
  base,
}: {
  lines: readonly EarlierLines[];
  topology: GeometryPack;
  base: GeometryPack;
}) {
  const { parts } = pageWords();
  const words = parts.plans.earlier;
  const today = [...pathsOf(base, 'plan-2021', TOLERANCE).values()].join('');
  return (
    <>
      <p>{words.intro}</p>
      <p className="muted">
        {words.dotted} <ToSource of={words.title} />
      </p>
      <div className="plans-pictures">
        {[...lines].reverse().map((set) => (
          <Picture key={set.object} set={set} topology={topology} today={today} />
        ))}
      </div>
    </>
  );
}

function Picture({ set, topology, today }: { set: EarlierLines; topology: GeometryPack; today: string }) {
  const { f, parts } = pageWords();
  const words = parts.plans.earlier;
  const [from, to] = [String(set.elections[0]), String(set.elections[1])];
  const [x, y, w, h] = frameBox(PICTURE);
  const scale = WIDE / w;
  const district = pathsOf(topology, set.object, TOLERANCE).get('34') ?? '';
  const borders = [...pathsOf(topology, set.object.replace('districts', 'borders'), TOLERANCE).values()].join('');
  const list = set.todays.map((t) => words.todaysItem(f.percent(t.peopleShare), t.district)).join(', ');
  return (
    <figure className="plans-picture">
      <figcaption>{words.elections(from, to)}</figcaption>
      <svg
        viewBox={`0 0 ${WIDE} ${(h * scale).toFixed(1)}`}
        role="img"
        aria-label={words.pictureLabel(from, to, set.labels.map((l) => l.district).join(', '))}
      >
        <g transform={`scale(${scale.toFixed(5)}) translate(${(-x).toFixed(1)} ${(-y).toFixed(1)})`}>
          <path d={borders} className="plans-borders" />
          <path d={district} className="plans-34" />
          <path d={today} className="plans-today" />
        </g>
        {set.labels.map((label) => {
          const [px, py] = toFrame(label.at);
          const name = label.district === 34 ? 'plans-number plans-number-34' : 'plans-number';
          return (
            <text
              key={label.district}
              x={((px - x) * scale).toFixed(1)}
              y={((py - y) * scale).toFixed(1)}
              className={name}
              aria-hidden="true"
            >
              {label.district}
            </text>
          );
        })}
      </svg>
      <p className="muted">{set.todays.length > 1 ? words.todays({ list }) : words.same}</p>
    </figure>
  );
}
