/** Every place that a number, a page or an entry leads to exists, and shows source, vintage and method. */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import ClaimsPage from '@/app/about/claims/page';
import DataPage from '@/app/about/data/page';
import ElectionsPage from '@/app/about/elections/page';
import MethodsPage from '@/app/about/methods/page';
import PlansPage from '@/app/about/plans/page';
import { publishedService } from '@/lib/figure/published';
import { readManifest } from '@/lib/packs/published';
import { BLOCK_GROUP_ELECTIONS } from '@/lib/elections/blockGroups';
import { ELECTIONS, ELECTION_IDS } from '@/lib/elections/catalogue';
import { figureNow } from '@/lib/figure/now';
import { packsFor } from '@/lib/figure/packs';
import {
  METHOD_IDS,
  TRACE_OF_PLACES,
  traceOfBlockGroups,
  traceOfMeasure,
  traceOfVotes,
  type Trace,
} from '@/lib/figure/trace';
import { english } from '@/lib/i18n/editions';
import { MEASURES, MEASURE_IDS } from '@/lib/people/measures';
import { DEFAULT_VIEW, DEFAULT_VOTES, peopleDefaults } from '@/lib/view/view';

const { pages } = english.parts;
const manifest = readManifest();
const html: Readonly<Record<string, string>> = {
  '/about/data/': renderToStaticMarkup(<DataPage />),
  '/about/methods/': renderToStaticMarkup(<MethodsPage />),
  '/about/plans/': renderToStaticMarkup(<PlansPage />),
  '/about/elections/': renderToStaticMarkup(<ElectionsPage />),
  '/about/claims/': renderToStaticMarkup(<ClaimsPage />),
};
const data = html['/about/data/']!;
const idsOf = (page: string): string[] => [...page.matchAll(/ id="([^"]+)"/g)].map((found) => found[1]!);
/** Markup of the entry with that id: to the end of its section or row. */
function entry(id: string): string {
  const found = new RegExp(`<(section|tr)[^>]* id="${id}"[^>]*>.*?</\\1>`, 's').exec(data);
  return found?.[0] ?? '';
}

const TRACES: readonly Trace[] = [
  ...ELECTION_IDS.flatMap((election) =>
    ELECTIONS[election].contests.flatMap(({ id }) => [
      traceOfVotes(election, id),
      traceOfVotes(election, id, 'precinct'),
    ]),
  ),
  ...BLOCK_GROUP_ELECTIONS.flatMap((election) =>
    ELECTIONS[election].contests.map(({ id }) => traceOfBlockGroups(election, id)),
  ),
  TRACE_OF_PLACES,
  ...MEASURE_IDS.flatMap((measure) => MEASURES[measure].vintages.map((vintage) => traceOfMeasure(measure, vintage))),
];

describe('where numbers lead', () => {
  it.each(TRACES.map((t) => [t.anchor, t] as const))(
    '%s: an entry with source, vintage and the method that made it',
    (anchor, trace) => {
      const text = entry(anchor);
      expect(text, 'the entry').not.toBe('');
      expect(text).toMatch(/data-role="vintage">[^<]*\d{4}|data-role="vintage">CalEnviroScreen/);
      expect(text).toMatch(/href="#source-[a-z0-9-]+" data-role="source"/);
      expect(text).toContain(`href="/about/methods/#${trace.method}"`);
      if (trace.method !== 'margins') expect(text).toContain(`href="/downloads/${trace.download}"`);
      expect(manifest.downloads.map((d) => d.file)).toContain(trace.download);
    },
  );

  it('every pack is an entry: what, when, from whom, terms, faults, hash', () => {
    for (const pack of manifest.packs) {
      const text = entry(pack.id);
      for (const part of [
        pages.data.what,
        pages.data.terms,
        pages.data.faults,
        pages.data.method,
        pack.sha256,
        `/data/${pack.file}`,
      ])
        expect(text, pack.id).toContain(part);
      for (const source of pack.sources) expect(text, pack.id).toContain(`#source-${source}`);
      if (!/^(election|contest)-/.test(pack.id))
        expect(pages.data.packTitle(pack.id), `words for ${pack.id}: lib/i18n/en.pages.ts`).not.toBe(
          pages.data.unknownPack,
        );
    }
  });

  it('what is made with votes by block group says under which terms it stands, beside the pack and beside the download; returns do not', () => {
    const terms = pages.data.shareAlike;
    expect(terms).toContain('CC BY-SA 4.0, may not be sold');
    const made = manifest.packs.filter((p) => p.sources.includes('dra-block-group-votes'));
    expect(made.length).toBeGreaterThan(50);
    for (const pack of manifest.packs) expect(entry(pack.id).includes(terms), pack.id).toBe(made.includes(pack));
    const items = [...data.matchAll(/<li><a href="\/downloads\/([^"]+)".*?<\/li>/gs)];
    const termsOf = new Map(items.map(([text, file]) => [file, text.includes(terms)]));
    expect(termsOf.get('crosswalks/precincts-to-block-groups-2016-11-general.csv')).toBe(true);
    expect(termsOf.get('neighborhoods/results-2020-11-general.csv')).toBe(true);
    expect(termsOf.get('crosswalks/precincts-to-block-groups-2018-11-general.csv')).toBe(false);
    expect(termsOf.get('results/2020-11-general.csv')).toBe(false);
  });

  it('every method has its section', () => {
    for (const id of METHOD_IDS) expect(idsOf(html['/about/methods/']!)).toContain(id);
  });

  it('no link inside the pages about the map leads to an anchor that is not there', () => {
    for (const [page, text] of Object.entries(html)) {
      expect(new Set(idsOf(text)).size, `ids of ${page} are unique`).toBe(idsOf(text).length);
      for (const [, path, anchor] of text.matchAll(/href="(\/about\/[a-z]+\/)?#([^"]+)"/g))
        expect(idsOf(html[path ?? page] ?? ''), `${page} to ${path ?? ''}#${anchor}`).toContain(anchor);
    }
  });

  it('no entry says undefined, NaN or null', () => {
    for (const [page, text] of Object.entries(html))
      expect(text.replace(/<[^>]+>/g, ' '), page).not.toMatch(/undefined|NaN|\bnull\b|Infinity/);
  });
});

describe('the Figure', () => {
  const service = publishedService();

  it('of any contest or measure knows where its numbers lead', () => {
    for (const view of [
      { ...DEFAULT_VIEW },
      { ...DEFAULT_VIEW, subject: { ...DEFAULT_VOTES, election: '2012-11-general' as const } },
      { ...DEFAULT_VIEW, subject: peopleDefaults('median_contract_rent') },
    ]) {
      expect(packsFor(view).data.length).toBeGreaterThan(0);
      expect(entry(figureNow(service, view).figure.trace?.anchor ?? '')).not.toBe('');
    }
  });
});
