import type { Metadata } from 'next';
import { packReader, readManifest } from '@/lib/packs/published';
import '@/components/embed/embed.css';
import { Embed } from '@/components/embed/Embed';
import { firstPaint, packIndex } from '@/geo/svg/firstPaint';
import { embed } from '@/lib/i18n/en.embed';
import { english } from '@/lib/i18n/english';

export const metadata: Metadata = { title: embed.title, robots: { index: false } };

/** A View for a frame on another page: the default View as HTML and SVG, which the client then takes over. */
export default function EmbedPage() {
  const manifest = readManifest();
  const first = firstPaint(packReader(manifest), english);
  return (
    <>
      <Embed first={first} index={packIndex(manifest)} />
      <noscript>
        <p className="embed-foot">{embed.noScript}</p>
      </noscript>
    </>
  );
}
