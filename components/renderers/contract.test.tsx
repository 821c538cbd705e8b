/** The contract of renderers: over Figures made from the published packs, each draws the same marks in the same looks and order, and one that drops any is caught. */
import { describe, expect, it } from 'vitest';
import { marksDue } from '@/components/renderers/due';
import { legend, paperLegend, table, worksheetLegend } from '@/components/renderers/legends';
import { paper, worksheet } from '@/components/renderers/paper';
import { asAny, type AnyRenderer, type Scene } from '@/components/renderers/renderer';
import { svg, thumb } from '@/components/renderers/svg';
import { webgl } from '@/components/renderers/webgl';
import type { WordedFigure } from '@/lib/figure/figure';
import { hide as without } from '@/lib/figure/hide';
import { inWords } from '@/lib/figure/inWords';
import { CONTEXT_PACK } from '@/lib/figure/needs';
import { figureNow } from '@/lib/figure/now';
import { publishedService } from '@/lib/figure/published';
import { english } from '@/lib/i18n/english';
import type { Theme } from '@/lib/scales/palettes';
import { parse } from '@/lib/view/permalink';
import type { Hide } from '@/lib/view/presentation';

const RENDERERS: readonly AnyRenderer[] = [
  asAny(webgl),
  asAny(svg),
  asAny(thumb),
  asAny(paper),
  asAny(worksheet),
  asAny(legend),
  asAny(paperLegend),
  asAny(worksheetLegend),
  asAny(table),
];

/** Each layer, unit, kind of legend, mark, hide, overlay and theme at least once. */
const CASES: readonly { link: string; hide?: readonly Hide[]; theme?: Theme }[] = [
  { link: '' },
  { link: '?n=koreatown,boyle-heights', theme: 'dark' },
  { link: '?o=zips' },
  { link: '?o=plan-2011,freeways,rail,neighborhoods,groups,zips,council-districts,neighborhood-councils' },
  { link: '?o=plan-2021,neighborhood-councils', hide: ['names'] },
  { link: '?e=2018-11-general&n=boyle-heights', theme: 'dark' },
  { link: '?e=2018-11-general&u=precinct&o=council-districts,plan-2011', hide: ['party'] },
  { link: '?e=2016-11-general&u=precinct' },
  { link: '?e=2020-11-general&u=precinct&o=zips,plan-2011', theme: 'dark' },
  { link: '?e=2017-04-special-primary&u=both' },
  { link: '?e=2020-11-general&u=hexagon&o=groups&n=westlake' },
  { link: '?u=block-group&o=plan-2011,neighborhoods&n=060372125021,koreatown' },
  { link: '?e=2016-11-general&c=president&m=share-donald-trump&u=block-group', theme: 'dark' },
  { link: '?e=2018-11-general&u=block-group&n=060372125021', hide: ['names', 'party'] },
  { link: '?e=2020-11-general&u=council&o=council-districts', hide: ['legend'] },
  { link: '?e=2018-11-general&m=turnout&u=group', theme: 'dark' },
  { link: '?e=2020-11-general&m=swing:2017-06-special-runoff' },
  { link: '?e=2025-11-special' },
  { link: '?m=against&n=koreatown', theme: 'dark' },
  { link: '?e=2025-11-special&u=neighborhood&scale=common' },
  { link: '?e=2012-11-general' },
  { link: '?e=2020-11-general&o=zips', hide: ['values'] },
  { link: '?m=median_household_income&n=koreatown' },
  { link: '?m=rent_burden_share&u=tract&o=rail,zips', theme: 'dark' },
  { link: '?m=displacement_typology&u=tract' },
  { link: '?m=renter_share&u=council' },
];

const service = publishedService();
// Streets and stations are drawn wherever they are at hand.
service.wantMore([CONTEXT_PACK]);

interface Shown {
  figure: WordedFigure;
  scene: Scene;
}
function shown({ link, hide = [], theme = 'light' }: (typeof CASES)[number]): Shown {
  const { view } = parse(link);
  const { figure, geometry } = figureNow(service, view);
  return {
    figure: inWords(without(figure, hide), english),
    scene: { theme, geometry },
  };
}

const SHOWN = CASES.map(
  (c) => [`${c.link || '/'} ${(c.hide ?? []).join()} ${c.theme ?? ''}`.trim(), shown(c)] as const,
);

describe.each(RENDERERS)('$name', (renderer) => {
  it.each(SHOWN)('draws all that is due, as it is due, in its order: %s', (_, { figure: fig, scene }) => {
    expect(renderer.drawn(fig, scene)).toEqual(marksDue(fig, scene, renderer));
  });
});

/** A Figure less one thing: drawn in place of the whole, it is what a renderer that drops this thing would draw. */
const DROPS: Readonly<Record<string, (fig: WordedFigure) => WordedFigure>> = {
  'a circle': (fig) => ({ ...fig, points: fig.points.slice(1) }),
  'an area': (fig) => ({ ...fig, areas: fig.areas.slice(1) }),
  'an overlay': (fig) => ({
    ...fig,
    view: { ...fig.view, overlays: fig.view.overlays.filter((o) => o !== 'zips') },
  }),
  'the line of the plan': (fig) => ({
    ...fig,
    view: { ...fig.view, overlays: fig.view.overlays.filter((o) => o !== 'plan-2011') },
  }),
  'a pattern over a color': (fig) => {
    const at = fig.areas.findIndex((a) => a.quality === 'light' || a.quality === 'hatch');
    return { ...fig, areas: fig.areas.map((a, i) => (i === at ? { ...a, quality: 'plain' } : a)) };
  },
  'a color': (fig) => ({ ...fig, areas: fig.areas.map((a, i) => (i === 0 ? { ...a, color: null } : a)) }),
  'the selection': (fig) => ({
    ...fig,
    outlined: [],
    areas: fig.areas.map((a) => ({ ...a, selected: false })),
  }),
  'the order of areas': (fig) => ({ ...fig, areas: [...fig.areas].reverse() }),
};

const drops = (what: string, renderer: AnyRenderer): AnyRenderer => ({
  ...renderer,
  drawn: (fig, scene) => renderer.drawn(DROPS[what]!(fig), scene),
});

describe('a renderer that drops something is caught', () => {
  // Precincts' circles over no areas; areas with both marks; an overlay, the plan and a selection.
  const circles = shown({ link: '?e=2020-11-general&u=precinct&o=zips,plan-2011' });
  const areas = shown({ link: '?m=rent_burden_share&u=tract&o=zips,plan-2011&n=koreatown' });
  const maps = RENDERERS.filter((r) => r.part === 'map');
  it.each(maps.flatMap((r) => Object.keys(DROPS).map((what) => [r.name, what, r] as const)))(
    '%s: %s',
    (_, what, renderer) => {
      const { figure: fig, scene } = what === 'a circle' ? circles : areas;
      const due = marksDue(fig, scene, renderer);
      expect(renderer.drawn(fig, scene)).toEqual(due);
      expect(drops(what, renderer).drawn(fig, scene)).not.toEqual(due);
    },
  );

  it.each(RENDERERS.filter((r) => r.part === 'legend'))('$name: a class, and the key of a mark', (renderer) => {
    const { figure: fig, scene } = areas;
    const due = marksDue(fig, scene, renderer);
    const without = (change: Partial<WordedFigure['legend']>) =>
      renderer.drawn({ ...fig, legend: { ...fig.legend, ...change } }, scene);
    expect(without({})).toEqual(due);
    expect(without({ classes: fig.legend.classes.slice(1) })).not.toEqual(due);
    expect(without({ marks: fig.legend.marks.slice(1) })).not.toEqual(due);
  });

  it('an output with one element taken out: the reader sees what is drawn, not what is meant', () => {
    const { figure: fig, scene } = circles;
    const html = svg.render(fig, scene);
    const due = marksDue(fig, scene, svg);
    expect(svg.marks(html)).toEqual(due);
    expect(svg.marks(html.replace(/<circle class="map-point[^>]*>/, ''))).toHaveLength(due.length - 1);
    expect(svg.marks(html.replace(/data-line="zips"><path[^>]*>/, 'data-line="zips">'))).not.toEqual(due);
    const out = webgl.render(fig, scene);
    const hidden = out.layers.map((l) => (l.id === 'zips-line' ? { ...l, layout: { visibility: 'none' } } : l));
    expect(webgl.marks({ ...out, layers: hidden as typeof out.layers })).toHaveLength(due.length - 1);
  });
});
