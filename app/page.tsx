import { packReader, readManifest } from '@/lib/packs/published';
import { Atlas } from '@/components/Atlas';
import { firstPaint, packIndex } from '@/geo/svg/firstPaint';
import { english } from '@/lib/i18n/english';

/** The atlas in English: the default View as HTML and SVG, which the client then takes over. */
export default function Page() {
  const manifest = readManifest();
  const first = firstPaint(packReader(manifest), english);
  return <Atlas first={first} index={packIndex(manifest)} />;
}
