import type { Metadata } from 'next';
import '@/components/embed/embed.css';
import { EnglishEmbed } from '@/app/_english/EnglishEmbed';
import { Embed } from '@/components/embed/Embed';
import { firstPaint } from '@/geo/svg/firstPaint';
import { publishedService } from '@/lib/figure/published';
import { pageWords } from '@/app/words';
import { publishedList } from '@/lib/packs/published';
import { DEFAULT_VIEW } from '@/lib/view/view';

export function generateMetadata(): Metadata {
  const { parts } = pageWords();
  const embed = parts.embed;
  return { title: embed.title, robots: { index: false } };
}

/** A View for a frame on another page: the default View as HTML and SVG, which the client then takes over. */
export default function EmbedPage() {
  const { parts } = pageWords();
  const embed = parts.embed;
  const first = firstPaint(publishedService(), DEFAULT_VIEW);
  return (
    <>
      <EnglishEmbed>
        <Embed first={first} packs={publishedList()} />
      </EnglishEmbed>
      <noscript>
        <p className="embed-foot">{embed.noScript}</p>
      </noscript>
    </>
  );
}
