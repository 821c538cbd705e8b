import { deflateSync } from 'node:zlib';
import { English } from '@/app/_english/English';
import { MAP_FIRST_END, MAP_FIRST_START } from '@/app/mapFirst';
import { Atlas } from '@/components/Atlas';
import { handOver, toPack } from '@/components/state/firstOfPage';
import { firstPaint } from '@/geo/svg/firstPaint';
import { packNow } from '@/lib/figure/now';
import { publishedService } from '@/lib/figure/published';
import { nameOfFound } from '@/lib/find/nameOfFound';
import { publishedList } from '@/lib/packs/published';
import { format } from '@/lib/view/permalink';
import type { View } from '@/lib/view/view';

/** The atlas in English at a View: its HTML and SVG, which the client then takes over. */
export function AtlasPage({ view }: { view: View }) {
  const service = publishedService();
  const first = { ...firstPaint(service, view), packs: publishedList() };
  const name = nameOfFound(view.found, { find: null, places: packNow(service, 'places') });
  const found = view.found === undefined || name === null ? null : { mark: view.found, name };
  const key = format(view);
  handOver(key, first);
  const packed = deflateSync(JSON.stringify(toPack(first)), { level: 9 }).toString('base64');
  return (
    <>
      <script dangerouslySetInnerHTML={{ __html: MAP_FIRST_START }} />
      <English>
        <Atlas sent={{ key, packed, found }} />
      </English>
      <script id="map-first" dangerouslySetInnerHTML={{ __html: MAP_FIRST_END }} />
    </>
  );
}
