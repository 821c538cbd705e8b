import type { Metadata } from 'next';
import '@/components/embed/embed.css';
import { Embed } from '@/components/embed/Embed';
import { firstPaint } from '@/geo/svg/firstPaint';
import { publishedService } from '@/lib/figure/published';
import { embed } from '@/lib/i18n/en.embed';
import { packIndex, readManifest } from '@/lib/packs/published';

export const metadata: Metadata = { title: embed.title, robots: { index: false } };

/** A View for a frame on another page: the default View as HTML and SVG, which the client then takes over. */
export default function EmbedPage() {
  const first = firstPaint(publishedService());
  return (
    <>
      <Embed first={first} index={packIndex(readManifest())} />
      <noscript>
        <p className="embed-foot">{embed.noScript}</p>
      </noscript>
    </>
  );
}
