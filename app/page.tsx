import { aheadScript } from '@/app/aheadScript';
import { English } from '@/app/_english/English';
import { MAP_FIRST_END, MAP_FIRST_START } from '@/app/mapFirst';
import { Atlas } from '@/components/Atlas';
import { firstPaint } from '@/geo/svg/firstPaint';
import { publishedService } from '@/lib/figure/published';
import { publishedList } from '@/lib/packs/published';
import { LANDING_VIEW } from '@/lib/view/landing';

/** The atlas in English: the landing View as HTML and SVG, which the client then takes over. */
export default function Page() {
  const first = firstPaint(publishedService(), LANDING_VIEW);
  const packs = publishedList();
  return (
    <>
      <script dangerouslySetInnerHTML={{ __html: aheadScript(packs) }} />
      <script dangerouslySetInnerHTML={{ __html: MAP_FIRST_START }} />
      <English>
        <Atlas first={first} packs={packs} />
      </English>
      <script id="map-first" dangerouslySetInnerHTML={{ __html: MAP_FIRST_END }} />
    </>
  );
}
