import type { Metadata } from 'next';
import { homeMetadata } from '@/app/[...path]/pathMetadata';
import { aheadScript } from '@/app/aheadScript';
import { AtlasPage } from '@/app/AtlasPage';
import { publishedList } from '@/lib/packs/published';
import { formatAddress } from '@/lib/view/path';
import { LANDING_VIEW } from '@/lib/view/landing';

export function generateMetadata(): Metadata {
  return homeMetadata(formatAddress(LANDING_VIEW).pathname);
}

/** The atlas at the landing View. */
export default function Page() {
  return (
    <>
      <script dangerouslySetInnerHTML={{ __html: aheadScript(publishedList()) }} />
      <AtlasPage view={LANDING_VIEW} />
    </>
  );
}
