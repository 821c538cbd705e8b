import type { Metadata } from 'next';
import '@/app/about/article.css';
import '@/components/embed/builder.css';
import { EnglishBuilder } from '@/app/_english/EnglishBuilder';
import { Builder } from '@/components/embed/Builder';
import { pageWords } from '@/app/words';

export function generateMetadata(): Metadata {
  const { m, parts } = pageWords();
  const words = parts.embed.builder;
  return { title: `${words.title} · ${m.app.brand} ${m.app.brandSecond}` };
}

/** The builder of embeds. */
export default function BuildPage() {
  const { parts } = pageWords();
  const words = parts.embed.builder;
  return (
    <main className="article">
      <nav>
        {/* A plain link: the map starts with a first script that a change of page inside the app would not run. */}
        <a href="/">← {words.back}</a>
        <a href="/embed/example.html">{words.example}</a>
      </nav>
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      <EnglishBuilder>
        <Builder />
      </EnglishBuilder>
    </main>
  );
}
