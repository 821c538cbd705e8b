/** The profile of a place: how it voted in each election and who lives there, each beside the district's figure. */
import {
  CANDIDATES,
  ELECTION_IDS,
  contestOf,
  firstContest,
  hasPrecincts,
  type CandidateId,
  type ContestId,
  type ElectionId,
} from '@/lib/elections/catalogue';
import { profileVotes } from '@/lib/packs/profiles';
import type { ProfileUnit, ProfileVotes } from '@/lib/packs/schema';
import type { Quality } from '@/lib/figure/figure';
import type { FigurePacks } from '@/lib/figure/packs';
import { columnOf } from '@/lib/figure/peopleColumn';
import { splitText } from '@/lib/figure/tally';
import { TRACE_OF_PLACES, traceOfMeasure, traceOfVotes, type Trace } from '@/lib/figure/trace';
import { measureText, moeText, type Words } from '@/lib/figure/words';
import { MEASURES, MEASURE_IDS, areaPackOf, tractPackOf, type MeasureId, type Vintage } from '@/lib/people/measures';
import { quality } from '@/lib/people/quality';
import { placeIdKind, type Part } from '@/lib/places';
import { rampFor, type ColorToken } from '@/lib/scales/palettes';

/** `others`: all candidates of a long ballot beyond the district's first three. */
export interface ProfileBar {
  candidate: CandidateId | 'others';
  name: string;
  short: string;
  votes: string;
  share: number;
  shareText: string;
  color: ColorToken;
}
export interface ProfileElection {
  election: ElectionId;
  /** The House; the election's first contest where the House was not on the ballot. */
  contest: ContestId;
  name: string;
  /** null where the votes are under 10 or the precinct is not in this election. */
  bars: ProfileBar[] | null;
  note: string;
  trace: Trace;
}
export interface ProfileMeasure {
  measure: MeasureId;
  label: string;
  vintage: Vintage;
  vintageLabel: string;
  value: number | null;
  moe: number | null;
  text: string;
  moeText: string;
  quality: Quality;
  district: number | null;
  districtText: string;
  /** The scale of the small dot plot, in the measure's unit: from 0 (or the lowest) to the highest of the listed places. */
  range: [number, number];
  trace: Trace;
}
export interface Profile {
  id: string;
  kind: 'neighborhood' | 'precinct' | 'tract';
  name: string;
  subtitle: string;
  /** Where the subtitle's numbers lead; absent where it has none. */
  trace?: Trace;
  elections: ProfileElection[];
  measures: ProfileMeasure[];
  neighbors: { id: string; name: string }[];
  notes: string[];
}

const sum = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0);

/** The profile of an id from whatever packs are there (a missing election is left out); null when the id is unknown. */
export function profile(id: string, part: Part, packs: FigurePacks, w: Words): Profile | null {
  const kind = placeIdKind(id);
  if (kind === null) return null;
  if (kind === 'neighborhood') {
    const place = packs.places.neighborhoods.find((n) => n.slug === id);
    if (!place) return null;
    const area = place.areaKm2['2011'];
    return {
      id,
      kind,
      name: place.name,
      trace: TRACE_OF_PLACES,
      subtitle: w.m.profile.areaIn(
        place.region,
        w.f.decimal(area, 1),
        w.f.percent(Math.min(100, (100 * area) / place.areaKm2.whole)),
      ),
      elections: elections(id, packs, w),
      measures: measures(id, part, packs, w),
      neighbors: place.neighbours.flatMap((s) => {
        const n = packs.places.neighborhoods.find((x) => x.slug === s);
        return n ? [{ id: s, name: n.name }] : [];
      }),
      notes: [
        ...(id === 'koreatown' ? [w.m.figure.caveats.koreatown] : []),
        ...(part === 'whole' ? [w.m.figure.caveats.whole] : [w.m.figure.caveats.part(part)]),
        w.m.figure.noMoeCaveat,
        w.m.figure.caveats.areas,
      ],
    };
  }
  if (kind === 'precinct') {
    const known = elections(id, packs, w).filter((e) => e.bars !== null);
    if (known.length === 0) return null;
    return {
      id,
      kind,
      name: w.m.figure.precinctName(id),
      subtitle: w.m.profile.precinct,
      elections: known,
      measures: [],
      neighbors: [],
      notes: [w.m.profile.precinctRedrawn],
    };
  }
  const found = measures(id, 'whole', packs, w).filter((x) => x.value !== null);
  if (found.length === 0) return null;
  return {
    id,
    kind,
    name: w.m.figure.tractName(id),
    subtitle: w.m.profile.tract,
    elections: [],
    measures: found,
    neighbors: [],
    notes: [w.m.figure.caveats.tracts, w.m.figure.caveats.areas],
  };
}

function elections(id: string, packs: FigurePacks, w: Words): ProfileElection[] {
  const unit: ProfileUnit = placeIdKind(id) === 'precinct' ? 'precinct' : 'neighborhood';
  return ELECTION_IDS.flatMap((election): ProfileElection[] => {
    const name = w.m.elections[election].name;
    const contest = firstContest(election);
    const trace = traceOfVotes(election, contest, unit);
    const none = (note: string): ProfileElection[] => [{ election, contest, name, bars: null, note, trace }];
    if (!hasPrecincts(election)) return none(w.m.profile.districtOnly);
    const place = votesOf(election, unit, packs);
    if (place === null) return [];
    const i = place.ids.indexOf(id);
    if (i < 0) return none(w.m.profile.notIn);
    const votes = place.votes.map((column) => column[i]!);
    if (sum(votes) < 10) return none(w.m.figure.tooFew);
    return [
      {
        election,
        contest,
        name,
        trace,
        note: noteOf(place, unit, i, sum(votes), w),
        bars: bars(election, place, votes, w),
      },
    ];
  });
}

/** The votes of an election by place: from the pack of profiles, or from the election's own where only that is there. */
function votesOf(election: ElectionId, unit: ProfileUnit, packs: FigurePacks): ProfileVotes | null {
  const listed = packs.profiles?.[unit]?.elections.find((e) => e.election === election);
  const pack = packs.elections[election];
  return listed ?? (pack ? profileVotes(pack, unit) : null);
}

function noteOf(
  { error, mail, outlined }: ProfileVotes,
  unit: ProfileUnit,
  i: number,
  total: number,
  w: Words,
): string {
  const off = error[i] ?? null;
  const byMail = (mail ?? []).map((column) => column[i] ?? null);
  const known = byMail.filter((v) => v !== null);
  return [
    w.m.figure.votesNote(w.f.number(total)),
    known.length > 0 && known.length === byMail.length
      ? w.m.profile.method(w.f.percent((100 * sum(known)) / total))
      : '',
    off === null ? '' : unit === 'neighborhood' ? splitText(off, outlined, w) : w.m.figure.nearNote(w.f.number(off)),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** A ballot longer than this is cut to the district's first three and the others, the same for every place. */
const WHOLE_BALLOT = 4;
const LONG_BALLOT_SHOWS = 3;

function bars(
  election: ElectionId,
  c: Pick<ProfileVotes, 'contest' | 'candidates'>,
  votes: readonly number[],
  w: Words,
): ProfileBar[] {
  const contest = contestOf(election, c.contest);
  if (!contest) return [];
  const total = sum(votes);
  const bar = (
    candidate: ProfileBar['candidate'],
    name: string,
    short: string,
    n: number,
    color: ColorToken,
  ): ProfileBar => ({
    candidate,
    name,
    short,
    votes: w.f.number(n),
    share: n / total,
    shareText: w.f.percent((100 * n) / total),
    color,
  });
  const shown = c.candidates.length > WHOLE_BALLOT ? LONG_BALLOT_SHOWS : c.candidates.length;
  const named = c.candidates
    .slice(0, shown)
    .map((id, k) => bar(id, CANDIDATES[id].name, CANDIDATES[id].short, votes[k]!, `${rampFor(contest, id, k)}.3`));
  const rest = c.candidates.length - shown;
  const others = w.m.profile.others(rest);
  return rest === 0 ? named : [...named, bar('others', others, others, sum(votes.slice(shown)), 'others.3')];
}

function measures(id: string, part: Part, packs: FigurePacks, w: Words): ProfileMeasure[] {
  const hoods = packs.people['people-neighborhoods'];
  if (!hoods) return [];
  return MEASURE_IDS.filter((id) => MEASURES[id].inProfile).flatMap((measure): ProfileMeasure[] => {
    const { unit, vintages } = MEASURES[measure];
    for (const vintage of vintages) {
      const pack = [packs.people[areaPackOf(measure, vintage)], packs.people[tractPackOf(measure, vintage)]].find(
        (p) => p && p.ids.includes(id) && columnOf(p, { measure, vintage }, part) !== null,
      );
      if (!pack) continue;
      const column = columnOf(pack, { measure, vintage }, part)!;
      const i = pack.ids.indexOf(id);
      const value = column.estimate[i] ?? null;
      const moe = column.moe?.[i] ?? null;
      const districtColumn = columnOf(
        packs.people[areaPackOf(measure, vintage)] ?? hoods,
        { measure, vintage },
        part === 'whole' ? '2011' : part,
      );
      const district =
        measure === 'population' ? null : (districtColumn?.estimate[hoods.ids.indexOf('district')] ?? null);
      const all = column.estimate.filter((v, n): v is number => v !== null && pack.ids[n] !== 'district');
      return [
        {
          measure,
          label: w.m.measures[measure].short,
          vintage,
          vintageLabel: w.m.measures.vintages[vintage],
          value,
          moe,
          text: value === null ? w.m.figure.noFigure : measureText(value, unit, w),
          moeText: moe === null ? '' : `±${moeText(moe, unit, w)}`,
          quality: value === null ? 'none' : quality({ estimate: value, moe, unit }),
          district,
          districtText: district === null ? '' : measureText(district, unit, w),
          range: unit === 'percent' || unit === 'rank' ? [0, 100] : [0, Math.max(1, ...all)],
          trace: traceOfMeasure(measure, vintage),
        },
      ];
    }
    return [];
  });
}
