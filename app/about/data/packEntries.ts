/** What the page about the data says of each pack: from the manifest, the packs themselves and the very Figures that the map shows. */
import {
  ELECTIONS,
  ELECTION_IDS,
  contestOf,
  firstContest,
  hasPrecincts,
  type ContestId,
  type ElectionId,
} from '@/lib/elections/catalogue';
import { inWords } from '@/lib/figure/inWords';
import { figureNow, packNow } from '@/lib/figure/now';
import type { FigureService } from '@/lib/figure/service';
import type { MethodId } from '@/lib/figure/trace';
import { pageWords } from '@/app/words';
import type { ElectionPack, Manifest, PackEntry, PackId } from '@/lib/packs/schema';
import { DEFAULT_VIEW, defaultVoteUnit } from '@/lib/view/view';
import type { PackProps } from './Pack';

export type PackText = Omit<PackProps, 'manifest'>;

/** Entries of an election: its own pack, then one for each further contest. */
export function electionEntries(election: ElectionId, manifest: Manifest, service: FigureService): PackText[] {
  const { m, f, parts } = pageWords();
  const words = parts.pages.data;
  const pack = packNow(service, `election-${election}`);
  return ELECTIONS[election].contests.flatMap(({ id: contest }): PackText[] => {
    const packId: PackId =
      contest === firstContest(election) ? `election-${election}` : `contest-${election}-${contest}`;
    const entry = manifest.packs.find((p) => p.id === packId);
    if (!entry) return [];
    const view = {
      ...DEFAULT_VIEW,
      subject: { layer: 'votes', election, contest, measure: 'margin', unit: defaultVoteUnit(election) },
    } as const;
    const seen = inWords(figureNow(service, view).figure, pageWords());
    return [
      {
        pack: entry,
        title: words.votes(m.contests[contest].label, m.elections[election].name),
        what: whatOf(election, contest, pack),
        when: f.date(ELECTIONS[election].date),
        methods: hasPrecincts(election) ? ['split', 'placement', 'totals', 'privacy'] : ['totals'],
        faults: [
          ...(seen.placed === null ? [] : [`${seen.placed.text}. ${seen.placed.note}`]),
          ...(hasPrecincts(election) ? seen.caveats : []),
        ].map((text) => text.replace(/\.$/, '')),
        downloads: [
          `results/${election}.csv`,
          `neighborhoods/results-${election}.csv`,
          `neighborhoods/methods-${election}.csv`,
          `crosswalks/precincts-to-neighborhoods-${election}.csv`,
        ],
      },
    ];
  });
}

function whatOf(election: ElectionId, contest: ContestId, pack: ElectionPack): string {
  const { m, f, parts } = pageWords();
  const words = parts.pages.data;
  const label = m.contests[contest].label;
  const about = contestOf(election, contest)?.inferred ? ` (${m.figure.caveats.inferred})` : '';
  return (
    (hasPrecincts(election)
      ? words.votesWhat(f.number(pack.precincts.id.length), label)
      : words.votesWhatDistrict(label)) + about
  );
}

/** Entries of packs that are no election's, those of people apart. */
export function otherEntries(manifest: Manifest): { people: PackText[]; other: PackText[] } {
  const { parts } = pageWords();
  const text = (pack: PackEntry): PackText => ({
    pack,
    title: parts.pages.data.packTitle(pack.id),
    what: parts.pages.data.packTitle(pack.id),
    when: pack.vintage,
    methods: methodsOf(pack),
    downloads: downloadsOf(pack),
  });
  const rest = manifest.packs.filter(
    (p) => !ELECTION_IDS.some((e) => p.id === `election-${e}` || p.id.startsWith(`contest-${e}-`)),
  );
  return {
    people: rest.filter((p) => p.kind === 'people').map(text),
    other: rest.filter((p) => p.kind !== 'people').map(text),
  };
}

const METHODS: Readonly<Record<PackEntry['kind'], readonly MethodId[]>> = {
  election: ['split', 'placement'],
  areas: ['vintages', 'areas'],
  estimate: ['estimate', 'placement'],
  people: ['people', 'margins', 'vintages'],
  plans: ['people', 'vintages'],
  places: ['vintages', 'areas'],
  topology: ['vintages', 'placement'],
  image: ['vintages'],
};

/** How a pack was made: by its kind, or with votes by block group. */
function methodsOf({ id, kind }: PackEntry): readonly MethodId[] {
  return /^(blockgroups|intervals)-/.test(id) ? ['split', 'placement', 'privacy'] : METHODS[kind];
}

function downloadsOf({ id, kind }: PackEntry): string[] {
  if (kind === 'people')
    return id.includes('neighborhoods')
      ? ['neighborhoods/people.csv']
      : /groups|council/.test(id)
        ? ['areas/people.csv']
        : [`tracts/people-${/tracts-(\d{4})/.exec(id)?.[1]}.csv`];
  if (kind === 'estimate')
    return [
      ...ELECTION_IDS.filter((e) => id.startsWith(`estimate-${e}-`)).map((e) => `hexagons/estimates-${e}.csv`),
      'hexagons/leave-one-out.csv',
    ];
  const election = ELECTION_IDS.find((e) => id.includes(`-${e}-`));
  if (election && id.startsWith('blockgroups-'))
    return [`block-groups/results-${election}.csv`, `crosswalks/precincts-to-block-groups-${election}.csv`];
  if (election && id.startsWith('intervals-'))
    return [`neighborhoods/results-${election}.csv`, `areas/results-${election}.csv`];
  if (id.startsWith('areas-')) return [`areas/results-${id.slice('areas-'.length)}.csv`];
  if (kind === 'areas') return ['groups', 'council-districts'].map((name) => `geometry/${name}.geojson`);
  if (id.startsWith('voters-')) return [`neighborhoods/${id}.csv`];
  if (kind === 'election')
    return [
      ...ELECTION_IDS.map((e) => (id === 'profiles' ? `neighborhoods/results-${e}.csv` : `results/${e}.csv`)),
      ...(id === 'profiles' ? ['neighborhoods/swings.csv'] : []),
    ];
  if (kind === 'plans') return ['plans/changes.csv', 'plans/compactness.csv'];
  if (id === 'geometry-base')
    return ['district-2011', 'district-2021', 'neighborhoods'].map((name) => `geometry/${name}.geojson`);
  if (id === 'places') return ['geometry/neighborhoods.geojson'];
  return id.startsWith('geometry-') ? [`${id.replace('-', '/')}.geojson`] : [];
}
