import Papa from 'papaparse';
import { tell } from '@/app/about/claims/rows';
import { pageWords } from '@/app/words';
import { claimRows } from '@/lib/claims/evidence';
import { readNow } from '@/lib/figure/now';
import { publishedService } from '@/lib/figure/published';

export const dynamic = 'force-static';

/** `/downloads/claims.csv`: the claims as the page tells them, written when the site is built. One row a claim. */
export function GET(): Response {
  const edition = pageWords();
  const heads = edition.parts.claims.csv;
  const rows = claimRows(readNow(publishedService())).map((row) => {
    const told = tell(edition, row);
    return {
      [heads.claim]: row.id,
      [heads.about]: row.group,
      [heads.reported]: told.reported,
      [heads.by]: told.by,
      [heads.date]: row.cite.date ?? '',
      [heads.found]: told.found,
      [heads.basis]: row.evidence.basis.join(' '),
      [heads.verdict]: row.verdict,
      [heads.map]: told.map ?? '',
    };
  });
  return new Response(`${Papa.unparse(rows, { newline: '\n' })}\n`, {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
}
