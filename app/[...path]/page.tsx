import type { Metadata } from 'next';
import { AtlasPage } from '@/app/AtlasPage';
import { pathMetadata } from '@/app/[...path]/pathMetadata';
import { pathLinkedData } from '@/app/[...path]/linkedData';
import { allPaths, parseAddress } from '@/lib/view/path';

interface Props {
  params: Promise<{ path: string[] }>;
}

export const dynamicParams = false;

/** Every path with a page of its own. */
export const generateStaticParams = (): { path: string[] }[] =>
  allPaths().map((path) => ({ path: path.split('/').filter((part) => part !== '') }));

const pathnameOf = async ({ params }: Props): Promise<string> => `/${(await params).path.join('/')}/`;

export async function generateMetadata(props: Props): Promise<Metadata> {
  return pathMetadata(await pathnameOf(props));
}

/** What a path names: an election, a contest, a neighborhood or a measure, with its own first paint, words and tables. */
export default async function PathPage(props: Props) {
  const pathname = await pathnameOf(props);
  const data = pathLinkedData(pathname);
  return (
    <>
      {data === null ? null : <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: data }} />}
      <AtlasPage view={parseAddress(pathname, '').view} />
    </>
  );
}
