/** The head of a path's page. What must be absolute is there only where the build knows the site's address (lib/link/site.ts). */
import type { Metadata } from 'next';
import { pathWords } from '@/app/[...path]/pathWords';
import { pageWords } from '@/app/words';
import { picturePath, PICTURE_SIZE } from '@/lib/link/picture';
import { siteAddress } from '@/lib/link/site';

/** Of a path's page. */
export function pathMetadata(pathname: string): Metadata {
  const { canonical, title, description, about, headline } = pathWords(pathname);
  return head({ path: canonical, picture: picturePath(canonical), title, shared: about, description, headline });
}

/** Of the bare address, which shows what `pathname` does. */
export function homeMetadata(pathname: string): Metadata {
  const { title, description } = pageWords().m.app;
  const picture = picturePath(pathname);
  return head({ path: '/', picture, title, shared: title, description, headline: pathWords(pathname).headline });
}

interface Head {
  path: string;
  picture: string;
  title: string;
  /** Its title where it is shared, beside the site's name. */
  shared: string;
  description: string;
  /** What its picture says. */
  headline: string;
}

function head({ path, picture, title, shared, description, headline }: Head): Metadata {
  const { app } = pageWords().m;
  const url = siteAddress(path);
  const image = siteAddress(picture);
  return {
    title,
    description,
    ...(url === null ? {} : { alternates: { canonical: url } }),
    openGraph: {
      type: 'website',
      siteName: `${app.brand} ${app.brandSecond}`,
      title: shared,
      description,
      ...(url === null ? {} : { url }),
      ...(image === null ? {} : { images: [{ url: image, ...PICTURE_SIZE, alt: headline, type: 'image/png' }] }),
    },
    ...(image === null ? {} : { twitter: { card: 'summary_large_image' } }),
  };
}
