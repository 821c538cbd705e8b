/** What a link asks for before any script of the page has come: the files of the Views that are linked to most, by the link's own keys. */
import { ELECTION_IDS } from '@/lib/elections/catalogue';
import { packsFor } from '@/lib/figure/packs';
import { readPackList, type PackList } from '@/lib/packs/packList';
import { MEASURE_IDS } from '@/lib/people/measures';
import { parse } from '@/lib/view/permalink';

/** Names of files, and by election and by measure which of them its View needs. */
export interface AheadTable {
  files: string[];
  /** Indexes of `files` for a link `?e=…`. */
  e: Record<string, number[]>;
  /** The same for `?m=…` of People. */
  m: Record<string, number[]>;
}

/** The table for the packs of a page. */
export function aheadTable(list: PackList): AheadTable {
  const index = readPackList(list);
  const files: string[] = [];
  const needed = (link: string): number[] => {
    const { data, geometry } = packsFor(parse(link).view);
    return [...data, ...geometry].flatMap((id) => {
      const file = index[id]?.file;
      if (file === undefined) return [];
      if (!files.includes(file)) files.push(file);
      return [files.indexOf(file)];
    });
  };
  return {
    e: Object.fromEntries(ELECTION_IDS.map((id) => [id, needed(`?e=${id}`)])),
    m: Object.fromEntries(MEASURE_IDS.map((id) => [id, needed(`?m=${id}`)])),
    files,
  };
}

/** The answer to a request that the page's first script has made already; each is given out once, undefined where there is none. */
export function takeAhead(url: string): Promise<Response> | undefined {
  const asked = (globalThis as { ahead?: Partial<Record<string, Promise<Response>>> }).ahead;
  const answer = asked?.[url];
  if (asked !== undefined) delete asked[url];
  return answer;
}
