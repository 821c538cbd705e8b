/** What a search engine is told of a path's page, as JSON-LD (schema.org). */
import { pathWords } from '@/app/[...path]/pathWords';
import { pageWords } from '@/app/words';
import { picturePath } from '@/lib/link/picture';
import { siteAddress } from '@/lib/link/site';

/** The data as the text of a script element; null where the build does not know the site's address. */
export function pathLinkedData(pathname: string): string | null {
  const { language, m } = pageWords();
  const { canonical, about, description, place } = pathWords(pathname);
  const url = siteAddress(canonical);
  const home = siteAddress('/');
  const picture = siteAddress(picturePath(canonical));
  if (url === null || home === null || picture === null) return null;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': url,
    url,
    name: about,
    description,
    inLanguage: language,
    isPartOf: { '@type': 'WebSite', '@id': home, url: home, name: `${m.app.brand} ${m.app.brandSecond}` },
    primaryImageOfPage: { '@type': 'ImageObject', url: picture },
    ...(place === null ? {} : { about: { '@type': 'Place', name: place } }),
  };
  // No text of the data may end the script element.
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
