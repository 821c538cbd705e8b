/** What a path's page is called and says of itself, in the words of its own Figure. */
import { pageWords } from '@/app/words';
import { inWords } from '@/lib/figure/inWords';
import { figureNow } from '@/lib/figure/now';
import { publishedService } from '@/lib/figure/published';
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
  /** Name of the place that the path selects. */
  place: string | null;
}

/** @throws when a pack of the path's View is not published. */
export function pathWords(pathname: string): PathWords {
  const edition = pageWords();
  const { app } = edition.m;
  const { view } = parseAddress(pathname, '');
  const figure = inWords(figureNow(publishedService(), view).figure, edition);
  const place = figure.areas.find((a) => a.selected) ?? null;
  const of = view.subject.layer === 'people' ? `${figure.legend.title}, ${figure.subtitle}` : figure.subtitle;
  const about = place === null ? of : `${place.name}: ${of}`;
  const headline = place === null ? figure.title : `${place.name}: ${place.valueText}`;
  return {
    canonical: formatAddress(view).pathname,
    about,
    headline,
    title: `${about} · ${app.brand} ${app.brandSecond}`,
    description: [...(place === null ? [] : [headline]), figure.title, figure.sentence]
      .map((s) => s.replace(/\.$/, ''))
      .join('. ')
      .concat('.'),
    place: place?.name ?? null,
  };
}
