/** Worked examples for the rules of honesty, taken from the published packs when the page is built. */
import {
  CANDIDATES,
  ELECTIONS,
  ELECTION_IDS,
  contestOf,
  hasPrecincts,
  type CandidateId,
} from '@/lib/elections/catalogue';
import { widestIntervals } from '@/lib/packs/electionFacts';
import { columnOf } from '@/lib/figure/peopleColumn';
import { sum } from '@/lib/figure/tally';
import { placedInWords } from '@/lib/figure/inWords';
import { placedOf } from '@/lib/figure/votesCaveats';
import { pageWords } from '@/app/words';
import { packNow } from '@/lib/figure/now';
import type { FigureService } from '@/lib/figure/service';
import type { ElectionPack, EstimatePack, Manifest, PlacesPack } from '@/lib/packs/schema';
import { difference, differs } from '@/lib/people/marginOfError';
import { MEASURES, areaPackOf, type MeasureId, type Vintage } from '@/lib/people/measures';
import { quality } from '@/lib/people/quality';
import type { Part } from '@/lib/places';

export interface Packs {
  manifest: Manifest;
  service: FigureService;
}

const placesOf = ({ service }: Packs): PlacesPack => packNow(service, 'places');
const electionOf = ({ service }: Packs, id: (typeof ELECTION_IDS)[number]): ElectionPack =>
  packNow(service, `election-${id}`);
export const electionsOf = (packs: Packs): ElectionPack[] =>
  ELECTION_IDS.filter(hasPrecincts).map((id) => electionOf(packs, id));

function nameOf(packs: Packs, slug: string): string {
  return placesOf(packs).neighborhoods.find((n) => n.slug === slug)?.name ?? slug;
}

interface Reading {
  slug: string;
  estimate: number;
  moe: number | null;
}

/** Every neighborhood with a figure of that measure. */
function readings(packs: Packs, measure: MeasureId, vintage: Vintage, part: Part = '2011'): Reading[] {
  const pack = packNow(packs.service, areaPackOf(measure, vintage));
  const column = columnOf(pack, { measure, vintage }, part);
  return pack.ids.flatMap((slug, i): Reading[] => {
    const estimate = column?.estimate[i] ?? null;
    return estimate === null ? [] : [{ slug, estimate, moe: column?.moe?.[i] ?? null }];
  });
}

/** The figure of one place. @throws when the packs have none: an example without its figure is no example. */
function readingOf(packs: Packs, slug: string, measure: MeasureId, vintage: Vintage, part: Part = '2011'): Reading {
  const found = readings(packs, measure, vintage, part).find((r) => r.slug === slug);
  if (!found) throw new Error(`no figure of ${measure}, ${vintage}, for ${slug}`);
  return found;
}

/** Rule 1. */
export function totalsExamples({ manifest }: Packs): string[] {
  const { m, f, parts } = pageWords();
  const words = parts.pages.methods;
  const house = manifest.reconciliation.filter((r) => r.contest === 'us-house');
  const count = (status: string): string => f.number(house.filter((r) => r.status === status).length);
  return [
    words.totals.example(count('exact'), count('itemised'), count('unchecked')),
    ...house
      .filter((r) => r.status === 'itemised')
      .map((r) =>
        words.totals.itemised(
          m.elections[r.election].name,
          CANDIDATES[r.candidate].name,
          f.number(r.certified ?? NaN),
          f.number(r.published),
          r.explanation,
        ),
      ),
  ];
}

/** Rule 2: the election with the most that could not be placed, of those under the lines of 2011. */
export function placedExample(packs: Packs): string {
  const { m, parts } = pageWords();
  const words = parts.pages.methods;
  const pack = electionOf(packs, '2017-06-special-runoff');
  const placed = placedInWords(placedOf(pack, pack.contests[0]!), pageWords());
  return words.placed(m.elections[pack.election].name, placed.text, placed.note);
}

/** Rule 3. */
export function splitExample(packs: Packs): string {
  const { f, parts } = pageWords();
  const { neighborhood } = packNow(packs.service, 'intervals-2020-11-general-us-house').units;
  const split = widestIntervals(neighborhood);
  if (!split) throw new Error('no intervals in the pack of 2020');
  return parts.about.methods.split.example(
    nameOf(packs, split.worst.slug),
    f.points(split.worst.error),
    nameOf(packs, split.best.slug),
    f.points(split.best.error),
  );
}

/** How people are summed: neighborhoods against the district. */
export function peopleExample(packs: Packs): string {
  const { f, parts } = pageWords();
  const words = parts.pages.methods;
  const list = readings(packs, 'population', 'census-2020');
  const whole = readingOf(packs, 'district', 'population', 'census-2020').estimate;
  const inside = sum(list.filter((r) => r.slug !== 'district').map((r) => r.estimate));
  return words.people.example({ sum: f.number(inside), whole: f.number(whole), rest: f.number(whole - inside) });
}

/** Rule 4: a margin, a figure too uncertain to rank, and two differences: one beyond its margin, one not. */
export function marginExamples(packs: Packs): string[] {
  const { m, f, parts } = pageWords();
  const words = parts.pages.methods;
  const income = readings(packs, 'median_household_income', 'acs-2018-2022').filter(
    (r): r is Reading & { moe: number } => r.moe !== null && r.slug !== 'district',
  );
  const koreatown = income.find((r) => r.slug === 'koreatown');
  if (!koreatown) throw new Error('no margin of income in the packs');
  const graded = (r: Reading): string =>
    quality({ estimate: r.estimate, moe: r.moe, unit: MEASURES.median_household_income.unit });
  const hatched = income.find((r) => graded(r) === 'hatch');
  const others = income
    .filter((r) => r.slug !== 'koreatown' && graded(r) === 'plain')
    .sort((a, b) => Math.abs(a.estimate - koreatown.estimate) - Math.abs(b.estimate - koreatown.estimate));
  const near = others.find((r) => !differs(r, koreatown));
  const far = others.find((r) => differs(r, koreatown));
  const sentence = (other: Reading & { moe: number }): string => {
    const d = difference(koreatown, other);
    const text = (r: Reading & { moe: number }): string => `${f.dollars(r.estimate)} ± ${f.dollars(r.moe)}`;
    return words.higher({
      a: nameOf(packs, 'koreatown'),
      aValue: text(koreatown),
      b: nameOf(packs, other.slug),
      bValue: text(other),
      difference: f.dollars(Math.abs(d.estimate)),
      margin: f.dollars(d.moe),
      beyond: differs(koreatown, other),
    });
  };
  return [
    parts.about.methods.moe.example(
      nameOf(packs, 'koreatown'),
      f.dollars(koreatown.estimate),
      f.dollars(koreatown.moe),
      f.dollars(koreatown.estimate - koreatown.moe),
      f.dollars(koreatown.estimate + koreatown.moe),
    ),
    ...(hatched
      ? [
          words.hatched(
            nameOf(packs, hatched.slug),
            m.measures.median_household_income.label,
            f.dollars(hatched.estimate),
            f.dollars(hatched.moe),
          ),
        ]
      : []),
    ...[near, far].flatMap((r) => (r ? [sentence(r)] : [])),
  ];
}

/** Rule 5. */
export function privacyExamples(packs: Packs): string[] {
  const { m, f, parts } = pageWords();
  const words = parts.pages.methods;
  const pools = electionsOf(packs)
    .filter((e) => e.withheld.rows > 0)
    .map((e) =>
      parts.about.methods.privacy.example(
        m.elections[e.election].name,
        f.number(e.withheld.rows),
        f.number(sum(e.contests[0]!.withheld)),
      ),
    );
  const whole = readings(packs, 'population', 'census-2020', 'whole');
  const settled = readings(packs, 'population', 'census-2020', '2021').find((r) => r.slug === 'lincoln-heights');
  const same = whole.find((r) => r.slug === 'lincoln-heights' && r.estimate === settled?.estimate);
  const pack = electionOf(packs, '2020-11-general');
  const c = pack.contests[0]!;
  const k = pack.neighborhoods.indexOf('koreatown');
  const mail = (c.mail?.neighborhood ?? []).map((column) => column[k] ?? null);
  const known = mail.filter((n) => n !== null);
  const method =
    known.length > 0 && known.length === mail.length
      ? [
          words.method(
            nameOf(packs, 'koreatown'),
            m.profile.method((100 * sum(known)) / sum(c.neighborhood.map((column) => column[k] ?? 0))),
            m.elections[pack.election].name,
          ),
        ]
      : [];
  return [...pools, ...(same ? [words.parts(nameOf(packs, same.slug), f.number(same.estimate))] : []), ...method];
}

/** Rule 6. */
export function vintageExamples(packs: Packs): string[] {
  const { f, parts } = pageWords();
  const words = parts.pages.methods;
  const ids = (year: '2010' | '2020'): readonly string[] => packNow(packs.service, `people-tracts-${year}`).ids;
  const [old, now] = [ids('2010'), new Set(ids('2020'))];
  const people = (part: '2011' | '2021'): string =>
    f.number(readingOf(packs, 'downtown', 'population', 'census-2020', part).estimate);
  return [
    words.vintages({
      tracts2010: f.number(old.length),
      tracts2020: f.number(now.size),
      both: f.number(old.filter((id) => now.has(id)).length),
    }),
    words.plansPart(nameOf(packs, 'downtown'), people('2011'), people('2021')),
  ];
}

/** Rule 7. */
export function areasExample(packs: Packs): string {
  const { m, f, parts } = pageWords();
  const words = parts.pages.methods;
  const pack = electionOf(packs, '2020-11-general');
  const c = pack.contests[0]!;
  const k = pack.neighborhoods.indexOf('koreatown');
  const votes = c.neighborhood.map((column) => column[k] ?? 0);
  const first = votes.indexOf(Math.max(...votes));
  const candidate: CandidateId = c.candidates[first]!;
  return words.areas({
    place: nameOf(packs, 'koreatown'),
    asian: f.percent(readingOf(packs, 'koreatown', 'asian_share', 'census-2020').estimate),
    candidate: CANDIDATES[candidate].name,
    share: f.percent((100 * votes[first]!) / sum(votes)),
    election: m.elections[pack.election].name,
    citizens: f.percent(readingOf(packs, 'koreatown', 'citizen_voting_age_share', 'acs-2018-2022').estimate),
  });
}

/** Rule 8: the candidate who stood most often. */
export function colorsExample(): string {
  const { f, parts } = pageWords();
  const words = parts.pages.methods;
  const counts = new Map<CandidateId, number>();
  for (const id of ELECTION_IDS)
    for (const { candidate } of contestOf(id, 'us-house')?.ballot ?? [])
      counts.set(candidate, (counts.get(candidate) ?? 0) + 1);
  const [candidate, n] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
  return words.colors(CANDIDATES[candidate].name, f.number(n));
}

/** Rule 9: a certified figure with its source. */
export function wordingExample({ manifest }: Packs): string {
  const { f, parts } = pageWords();
  const words = parts.pages.methods;
  const row = manifest.reconciliation.find((r) => r.election === '2018-11-general' && r.status === 'exact');
  if (!row || row.certified === null) throw new Error('no certified total of 2018 in the manifest');
  return words.wording.example(
    CANDIDATES[row.candidate].name,
    f.number(row.certified),
    f.date(ELECTIONS[row.election].date),
    row.source,
  );
}

/** How far the estimate of each House contest is off, beside what neighborhoods and the whole district would have told. */
export function estimateExamples({ manifest, service }: Packs): string[] {
  const { m, f, parts } = pageWords();
  return manifest.packs
    .filter((p) => p.kind === 'estimate' && p.id.endsWith('-us-house'))
    .map((p) => packNow(service, p.id) as EstimatePack)
    .reverse()
    .map((e) =>
      parts.about.methods.estimate.example(
        m.elections[e.election].name,
        f.points(e.leaveOneOut.estimate.shares[0] ?? 0),
        f.points(e.leaveOneOut.neighborhood.shares[0] ?? 0),
        f.points(e.leaveOneOut.district.shares[0] ?? 0),
      ),
    );
}
