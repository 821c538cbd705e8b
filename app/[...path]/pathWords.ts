/** What a path's page is called and says of itself, in the words of its own Figure. */
import { pageWords } from '@/app/words';
import { areaOfFound } from '@/lib/figure/foundShape';
import { inWords } from '@/lib/figure/inWords';
import { figureNow, packNow } from '@/lib/figure/now';
import { publishedService } from '@/lib/figure/published';
import { nameOfFound } from '@/lib/find/nameOfFound';
import { formatAddress, parseAddress } from '@/lib/view/path';

export interface PathWords {
  /** The path that leads to the same View and is not another's second name. */
  canonical: string;
  /** `Koreatown: U.S. House, 34th district, November 2020`. */
  about: string;
  /** The finding: what the social picture says. */
  headline: string;
  title: string;
  description: string;
  /** Name of the place that the path is about. */
  place: string | null;
}

/** @throws when a pack of the path's View is not published. */
export function pathWords(pathname: string): PathWords {
  const edition = pageWords();
  const { app } = edition.m;
  const { view } = parseAddress(pathname, '');
  const service = publishedService();
  const figure = inWords(figureNow(service, view).figure, edition);
  const areaOf = (id: string) => figure.areas.filter((a) => a.id === id);
  const selected = view.selection.flatMap(areaOf);
  const [first] = selected.length > 0 ? selected : areaOf(areaOfFound(view.found) ?? '');
  const small =
    selected.length > 0 ? nameOfFound(view.found, { find: null, places: packNow(service, 'places') }) : null;
  const place = small ?? first?.name ?? null;
  const of = view.subject.layer === 'people' ? `${figure.legend.title}, ${figure.subtitle}` : figure.subtitle;
  const about = place === null ? of : `${place}: ${of}`;
  const headline =
    small !== null
      ? edition.parts.pages.smallPlace(small, selected)
      : first !== undefined
        ? `${first.name}: ${first.valueText}`
        : figure.title;
  return {
    canonical: formatAddress(view).pathname,
    about,
    headline,
    title: `${about} · ${app.brand} ${app.brandSecond}`,
    description: [...(place === null ? [] : [headline]), figure.title, figure.sentence]
      .map((s) => s.replace(/\.$/, ''))
      .join('. ')
      .concat('.'),
    place,
  };
}
