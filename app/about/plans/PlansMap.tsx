import { CONTEXT_BOX, frameBox, toFrame } from '@/geo/svg/frame';
import { pathsOf } from '@/geo/svg/paths';
import { unionBBox } from '@/geo/measure';
import { pageWords } from '@/app/words';
import type { GeometryPack, PlacesPack } from '@/lib/packs/schema';
import type { LonLat } from '@/lib/places';

/** Frame units around the outlines. */
const MARGIN = 16;
/** Half a long name, frame units. */
const EDGE = 62;
/** Far outside the frame on all sides: with an outline and the even-odd rule, everything but that outline. */
const EVERYTHING = 'M-4e3-4e3H6e3V6e3H-4e3z';
/** Names that tell the reader where they are. */
const NAMED = [
  'boyle-heights',
  'downtown',
  'eagle-rock',
  'east-los-angeles',
  'el-sereno',
  'elysian-park',
  'glassell-park',
  'harvard-heights',
  'highland-park',
  'koreatown',
  'larchmont',
  'lincoln-heights',
  'westlake',
  'windsor-square',
];

/** Both outlines over the streets, with what was gained and what was lost, and a legend in words. */
export function PlansMap({
  base,
  places,
  image,
  label,
}: {
  base: GeometryPack;
  places: PlacesPack;
  image: string;
  label: string;
}) {
  const { parts } = pageWords();
  const words = parts.plans.map;
  const outline = (plan: string): string => [...pathsOf(base, `plan-${plan}`).values()].join('');
  const [before, after] = [outline('2011'), outline('2021')];
  const [x, y, w, h] = frameBox(unionBBox([places.plans['2011'].bbox, places.plans['2021'].bbox]));
  const box = [x - MARGIN, y - MARGIN, w + 2 * MARGIN, h + 2 * MARGIN];
  return (
    <figure className="plans-figure">
      <svg viewBox={box.map((n) => n.toFixed(1)).join(' ')} role="img" aria-label={label} className="plans-map">
        <defs>
          <Patterns />
          <clipPath id="outside-2011">
            <path d={EVERYTHING + before} clipRule="evenodd" />
          </clipPath>
          <clipPath id="outside-2021">
            <path d={EVERYTHING + after} clipRule="evenodd" />
          </clipPath>
          <clipPath id="inside-2011">
            <path d={before} />
          </clipPath>
        </defs>
        {image === '' ? null : (
          <image
            href={image}
            x={CONTEXT_BOX[0]}
            y={CONTEXT_BOX[1]}
            width={CONTEXT_BOX[2]}
            height={CONTEXT_BOX[3]}
            preserveAspectRatio="none"
            className="plans-context"
          />
        )}
        <path d={after} clipPath="url(#inside-2011)" className="plans-kept" />
        <path d={after} clipPath="url(#outside-2011)" className="plans-gained" />
        <path d={before} clipPath="url(#outside-2021)" className="plans-lost" />
        <path d={[...pathsOf(base, 'neighborhoods').values()].join('')} className="plans-neighborhoods" />
        <path d={before} className="plans-line plans-casing" />
        <path d={after} className="plans-line plans-casing" />
        <path d={before} className="plans-line plans-line-2011" />
        <path d={after} className="plans-line plans-line-2021" />
        {places.neighborhoods
          .filter((n) => NAMED.includes(n.slug))
          .map((n) => (
            <Name key={n.slug} name={n.name} at={n.label.whole} left={x - MARGIN} />
          ))}
      </svg>
      <figcaption>
        <span className="visually-hidden">{words.legend}</span>
        <ul className="plans-legend">
          <li>
            <Swatch kind="kept" />
            {words.kept}
          </li>
          <li>
            <Swatch kind="gained" />
            {words.gained}
          </li>
          <li>
            <Swatch kind="lost" />
            {words.lost}
          </li>
          <li>
            <Stroke plan="2011" />
            {words.line2011}
          </li>
          <li>
            <Stroke plan="2021" />
            {words.line2021}
          </li>
        </ul>
      </figcaption>
    </figure>
  );
}

/** Hatching for gained, dots for lost: told apart without color. */
function Patterns() {
  return (
    <>
      <pattern id="plans-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="7" height="7" className="plans-hatch-ground" />
        <rect width="2.4" height="7" className="plans-hatch-ink" />
      </pattern>
      <pattern id="plans-dots" width="7" height="7" patternUnits="userSpaceOnUse">
        <rect width="7" height="7" className="plans-dots-ground" />
        <circle cx="3.5" cy="3.5" r="1.5" className="plans-dots-ink" />
      </pattern>
    </>
  );
}

/** @param left the picture's edge: a name that would reach past it starts there. */
function Name({ name, at, left }: { name: string; at: LonLat | null; left: number }) {
  if (at === null) return null;
  const [x, y] = toFrame(at);
  const edge = x - left < EDGE;
  return (
    <text
      x={(edge ? left + 5 : x).toFixed(1)}
      y={y.toFixed(1)}
      className={edge ? 'plans-name plans-name-edge' : 'plans-name'}
      aria-hidden="true"
    >
      {name}
    </text>
  );
}

function Swatch({ kind }: { kind: 'kept' | 'gained' | 'lost' }) {
  return (
    <svg width="30" height="18" aria-hidden="true" className="plans-swatch">
      <rect x="0.5" y="0.5" width="29" height="17" className={`plans-${kind}`} />
    </svg>
  );
}
function Stroke({ plan }: { plan: '2011' | '2021' }) {
  return (
    <svg width="30" height="18" aria-hidden="true">
      <path d="M1 9H29" className={`plans-line plans-line-${plan}`} />
    </svg>
  );
}
