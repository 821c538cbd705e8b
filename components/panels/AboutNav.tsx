import Link from 'next/link';
import { english } from '@/lib/i18n/english';

/** The way between the pages about the map and back to it. */
export function AboutNav() {
  const { about } = english.m;
  return (
    <nav aria-label={about.title}>
      <Link href="/" prefetch={false}>← {about.back}</Link>
      <a href="/about/data/">{about.data.link}</a>
      <a href="/about/methods/">{about.methods.link}</a>
      <a href="/about/elections/">{about.elections.link}</a>
    </nav>
  );
}
