/** docs/accuracy.md, the part on votes: how far points are off, and what that does to the votes of a neighborhood. */
import { readableVia } from './viaWords';
import { markdownTable, median, percentile, points } from '../accuracyWords';
import type { HiddenWay, MeasuredErrors } from './holdOut';
import type { NearSample } from './nearPoints';

const WAYS: readonly { way: HiddenWay; what: string; like: string }[] = [
  { way: 'boxes', what: 'known only by its box, rounded outward to the grid of the county’s index', like: '2020' },
  {
    way: 'circles',
    what: 'known only by a circle of 530 m around its namesake of 2020, or else around a point that errs as much',
    like: '2014, 2017',
  },
  { way: 'wideCircles', what: 'the same with circles of 620 m', like: '2024, 2025' },
  { way: 'someShapes', what: 'polygons kept where 2016 has the same, circles of 530 m for the others', like: '2016' },
  { way: 'even', what: 'polygons kept, people taken as evenly spread over the land', like: '2018' },
  {
    way: 'leftOut',
    what: 'placed by what other layers tell and else dropped, its own polygon left out',
    like: 'a hard case of 2024',
  },
];

/** Markdown of the part on votes. */
export function votesAccuracy(samples: readonly NearSample[], errors: MeasuredErrors): string {
  return [pointsSection(samples), votesSection(errors)].join('\n\n');
}

function pointsSection(samples: readonly NearSample[]): string {
  const kilometers = (m: number): string => (m / 1000).toFixed(2);
  const rows = samples.map(({ via, tried, meters, circleM }) => [
    readableVia(via),
    tried,
    String(meters.length),
    kilometers(median(meters)),
    kilometers(percentile(meters, 0.9)),
    kilometers(Math.max(...meters)),
    kilometers(circleM),
    `${Math.round((100 * meters.filter((m) => m <= circleM).length) / meters.length)} %`,
  ]);
  return [
    '## The points of precincts without an outline',
    `A precinct that is \`near\` stands at a point that another layer lends it, inside a circle that should hold its true center nine times of ten. Each way of finding such a point is tried here on
precincts whose center is known. Distances in km. The years between the layers are two at most; for 2024 and 2025, four to seven years later, and for 2014 the points may be further off.`,
    markdownTable(
      ['placed by', 'tried on', 'cases', 'median', '9 of 10 within', 'largest', 'circle drawn', 'inside it'],
      rows,
    ),
  ].join('\n\n');
}

function votesSection(errors: MeasuredErrors): string {
  const list = (way: HiddenWay): { slug: string; e: number }[] =>
    [...errors[way]].flatMap(([slug, e]) => (e === null ? [] : [{ slug, e }]));
  const rows = WAYS.map(({ way, what, like }) => {
    const known = list(way);
    const worst = known.reduce((a, b) => (b.e > a.e ? b : a));
    const values = known.map((x) => x.e);
    return [
      what,
      like,
      points(median(values)),
      points(percentile(values, 0.9)),
      `${points(worst.e)} (${worst.slug})`,
      `${points(errors.moved[way])} %`,
    ];
  });
  const slugs = [...errors.boxes.keys()];
  const cell = (way: HiddenWay, slug: string): string => {
    const e = errors[way].get(slug) ?? null;
    return e === null ? '–' : points(e);
  };
  const { precincts, of, ballots } = errors.unplaced;
  return [
    '## Votes of a neighborhood where outlines are hidden',
    `All precincts of November 2018 have their polygons. Here they are hidden in the ways in which other elections’ precincts are known, their votes are divided among the neighborhoods again, and both results are
compared: the difference of the leading candidate’s share in the House contest, in points, over the neighborhoods, and the ballots that come to stand in the wrong neighborhood. In the last way ${precincts} of
the ${of} precincts, with ${points(ballots)} % of the ballots, can’t be placed and are in no neighborhood: that share error holds what the missing ones would have changed.`,
    markdownTable(['each precinct', 'as in', 'median', '9 of 10 within', 'largest', 'ballots moved'], rows),
    'By neighborhood, in points (what this one contest showed; the intervals beside the figures are made otherwise, see below):',
    markdownTable(
      ['neighborhood', ...WAYS.map((w) => w.like)],
      slugs.map((slug) => [slug, ...WAYS.map(({ way }) => cell(way, slug))]),
    ),
  ].join('\n\n');
}
