import { aheadTable } from '@/lib/figure/ahead';
import type { PackList } from '@/lib/packs/packList';

/**
 * Runs before anything is painted, on a link to another View: asks for the files of that View at once, while the page's scripts are still on their way. Only for links
 * whose files follow from one key; the others ask later. What it gets, the figure service takes (lib/figure/ahead.ts). Keys as in docs/permalinks.md.
 */
export function aheadScript(packs: PackList): string {
  return `(function(t){try{var q=new URLSearchParams(location.search),i=t.m[q.get('m')]||t.e[q.get('e')];if(!i||['u','p','y'].some(function(k){return q.has(k)}))return;var a=window.ahead={};i.forEach(function(n){var u='/data/'+t.files[n];(a[u]=fetch(u)).catch(function(){})})}catch(e){}})(${JSON.stringify(aheadTable(packs))})`;
}
