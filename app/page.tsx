import { aheadScript } from '@/app/aheadScript';
import { English } from '@/app/_english/English';
import { Atlas } from '@/components/Atlas';
import { firstPaint } from '@/geo/svg/firstPaint';
import { publishedService } from '@/lib/figure/published';
import { publishedList } from '@/lib/packs/published';

/** The atlas in English: the default View as HTML and SVG, which the client then takes over. */
export default function Page() {
  const first = firstPaint(publishedService());
  const packs = publishedList();
  return (
    <>
      <script dangerouslySetInnerHTML={{ __html: aheadScript(packs) }} />
      <English>
        <Atlas first={first} packs={packs} />
      </English>
    </>
  );
}
