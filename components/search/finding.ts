/** What the search box needs once it is used: the finder, the list of results, and the way to where they lead. */
import { destination } from '@/components/search/destination';
import type { Found } from '@/lib/find/found';
import { makeFinder, type Finder } from '@/lib/find/finder';
import type { FigureService } from '@/lib/figure/service';
import type { Messages, Parts } from '@/lib/i18n/messages';
import type { FindPack } from '@/lib/packs/schema';
import type { AtlasStore } from '@/lib/store/store';

export { FindResults } from '@/components/search/FindResults';

const made = new WeakMap<FindPack, { words: Parts['find']; finder: Finder }>();

/** The finder over the packs at hand, made once for a language; null before they are there. */
export function finderOf(service: FigureService, m: Messages, words: Parts['find']): Finder | null {
  const [find, places] = [service.pack('find'), service.pack('places')];
  if (find === null || places === null) return null;
  const known = made.get(find);
  if (known?.words === words) return known.finder;
  const finder = makeFinder({ places, find, m, words });
  made.set(find, { words, finder });
  return finder;
}

/** Goes where a result leads. */
export function go({ to }: Found, store: AtlasStore): void {
  const { view, lastVotes, actions } = store.getState();
  if (to.is === 'page') window.location.assign(to.href);
  else {
    const visit = destination(to, view, lastVotes);
    if (visit) actions.visit(visit);
  }
}
