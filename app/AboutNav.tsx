import { pageWords } from '@/app/words';

/** The way between the pages about the map and back to it. */
export function AboutNav() {
  const { about, claims, lessons, plans } = pageWords().parts;
  return (
    <nav aria-label={about.title}>
      {/* Plain links: the map starts with a first script that a change of page inside the app would not run. */}
      <a href="/">← {about.back}</a>
      <a href="/about/data/">{about.data.link}</a>
      <a href="/about/methods/">{about.methods.link}</a>
      <a href="/about/elections/">{about.elections.link}</a>
      <a href="/about/claims/">{claims.link}</a>
      <a href="/about/plans/">{plans.link}</a>
      <a href="/lessons/">{lessons.link}</a>
    </nav>
  );
}
