/** `claims.csv`: what was reported, and what the data say, one row a claim, as the page about the claims tells them. */
import { claimRows } from '@/lib/claims/evidence';
import { tell } from '@/lib/claims/tell';
import type { ReadPack } from '@/lib/figure/published';
import { english } from '@/lib/i18n/editions';
import { checkPack } from '@/lib/packs/check';
import type { PackId } from '@/lib/packs/schema';
import type { PackOf } from '@/lib/packs/source';
import type { BuiltDownload, BuiltPack } from '../contract';
import { formatCsv } from '../csv';
import type { SourceId } from '../sourceCatalogue';

export const CLAIMS_FILE = 'claims.csv';

/** Text of the file. @param read the packs that the evidence is made from */
export function claimsCsv(read: ReadPack): string {
  const rows = claimRows(read).map((row) => {
    const told = tell(english, row);
    const { basis } = row.evidence;
    return [row.id, row.group, told.reported, told.by, row.cite.date ?? '', told.found, basis.join(' ')].concat(
      row.verdict,
      told.map ?? '',
    );
  });
  return formatCsv(Object.values(english.parts.claims.csv), rows);
}

/** The file, from packs that are not written yet. */
export function claimsFile(packs: readonly BuiltPack[]): BuiltDownload {
  const used = new Map<PackId, unknown>();
  const sources = new Set<SourceId>();
  const read: ReadPack = <Id extends PackId>(id: Id) => {
    const pack = packs.find((p) => p.id === id);
    if (!pack) throw new Error(`A claim reads the pack ${id}, which is not built`);
    pack.sources.forEach((s) => sources.add(s));
    if (!used.has(id)) used.set(id, checkPack(id, JSON.parse(pack.content.toString())));
    return used.get(id) as PackOf<Id>;
  };
  const content = claimsCsv(read);
  return { file: CLAIMS_FILE, content, sources: [...sources].sort() };
}
