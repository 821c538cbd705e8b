/** A profile in words. */
import type { CandidateId, ContestId, ElectionId } from '@/lib/elections/catalogue';
import type {
  Profile,
  ProfileAbout,
  ProfileBar,
  ProfileElection,
  ProfileLasting,
  ProfileLead,
  ProfileMeasure,
} from '@/lib/figure/profileFacts';
import type { Trace } from '@/lib/figure/trace';
import { caveatText } from '@/lib/figure/wording/caveats';
import { fullName, nameText, shortName } from '@/lib/figure/wording/names';
import { notesText } from '@/lib/figure/wording/told';
import { measureText, moeText, type Words } from '@/lib/figure/words';
import { vintageYear, type Vintage } from '@/lib/people/measures';
import { normalizeView } from '@/lib/view/normalize';
import { format } from '@/lib/view/permalink';
import { DEFAULT_VIEW, peopleDefaults, type View } from '@/lib/view/view';

export interface WordedBar {
  candidate: CandidateId | 'others';
  name: string;
  short: string;
  votes: string;
  share: number;
  shareText: string;
  /** Ends of the 90 % intervals; '' where there are none. */
  votesRange: string;
  shareRange: string;
  color: ProfileBar['color'];
}
export interface WordedElection extends Pick<ProfileElection, 'trace'> {
  election: ElectionId;
  contest: ContestId;
  name: string;
  bars: WordedBar[] | null;
  /** Whose lead and by how much, where it is clear; else why nobody's is told. */
  lead: WordedLead;
  /** Shares of the district in the order of the bars, 0 to 1; null where they are not known. */
  district: readonly number[] | null;
  districtText: string;
  note: string;
}
/** `text`: `Kim +19.2` where the lead is clear; '' else. */
export interface WordedLead {
  kind: ProfileLead['is'];
  text: string;
}
export interface WordedMeasure extends Omit<ProfileMeasure, 'unit'> {
  label: string;
  vintageLabel: string;
  text: string;
  moeText: string;
  districtText: string;
}
/** A figure and how far it may be off; '' where there is none. */
interface WordedOff {
  text: string;
  off: string;
}
export interface WordedLasting {
  parts: string[];
  rows: { year: string; who: string; source: string; shares: WordedOff[]; trace: Trace }[];
  change: string;
  changes: WordedOff[];
  /** Address of the map that shows it. */
  map: string;
}
/** What the panels of places draw. */
export interface WordedProfile extends Pick<Profile, 'id' | 'kind' | 'trace'> {
  name: string;
  subtitle: string;
  elections: WordedElection[];
  measures: WordedMeasure[];
  lasting: WordedLasting | null;
  /** With the lead in the election asked for. */
  neighbors: { id: string; name: string; lead: WordedLead }[];
  notes: string[];
}

/** `election`: the one that the neighbors' leads are of; none without. */
export function profileInWords(profile: Profile, words: Words, election: ElectionId | null = null): WordedProfile {
  const { id, kind, trace } = profile;
  return {
    id,
    kind,
    trace,
    name: nameText(profile.name, words),
    subtitle: aboutText(profile.about, words),
    elections: profile.elections.map((e) => electionInWords(e, words)),
    measures: profile.measures.map((x) => measureInWords(x, words)),
    lasting: profile.lasting && lastingInWords(profile.lasting, profile.id, words),
    neighbors: profile.neighbors.map((n) => ({
      id: n.id,
      name: nameText(n.name, words),
      lead: leadInWords((election && n.leads[election]) ?? { is: 'none' }, words),
    })),
    notes: profile.notes.map((n) => caveatText(n, words)),
  };
}

function aboutText(about: ProfileAbout, { m }: Words): string {
  switch (about.is) {
    case 'neighborhood':
      return m.profile.areaIn(about.region, about.km2, about.percent);
    case 'block-group':
      return m.blockGroups.about(about.geoid);
    case 'precinct':
      return m.profile.precinct;
    case 'tract':
      return m.profile.tract;
    case 'hidden':
      return '';
  }
}

function electionInWords(e: ProfileElection, words: Words): WordedElection {
  const { election, contest, trace } = e;
  return {
    election,
    contest,
    trace,
    name: words.m.elections[election].name,
    bars: e.bars && e.bars.map((bar) => barInWords(bar, words)),
    lead: leadInWords(e.lead, words),
    district: e.district?.shares ?? null,
    districtText: e.district ? words.f.percent(100 * (e.district.shares[0] ?? 0)) : '',
    note: notesText(e.notes, words),
  };
}

function leadInWords(lead: ProfileLead, words: Words): WordedLead {
  return {
    kind: lead.is,
    text: lead.is === 'clear' ? words.m.figure.lead(shortName(lead.candidate, words), lead.points) : '',
  };
}

function barInWords({ candidate, votes, votesWithin, share, shareWithin, color }: ProfileBar, words: Words): WordedBar {
  const { m, f } = words;
  const texts = {
    votes: f.number(votes),
    votesRange: votesWithin === null ? '' : m.intervals.votesRange(votesWithin.low, votesWithin.high),
    share,
    shareText: f.percent(100 * share),
    shareRange: shareWithin === null ? '' : m.intervals.shareRange(shareWithin.low, shareWithin.high),
    color,
  };
  if (typeof candidate === 'string')
    return { candidate, name: fullName(candidate, words), short: shortName(candidate, words), ...texts };
  const others = m.profile.others(candidate.others);
  return { candidate: 'others', name: others, short: others, ...texts };
}

function measureInWords({ unit, ...x }: ProfileMeasure, words: Words): WordedMeasure {
  const { m, f } = words;
  return {
    ...x,
    label: m.measures[x.measure].short,
    vintageLabel: m.measures.vintages[x.vintage],
    text: x.value === null ? m.figure.noFigure : measureText(x.value, unit, words),
    moeText: x.moe === null ? '' : f.plusMinus(moeText(x.moe, unit, words)),
    districtText: x.district === null ? '' : measureText(x.district, unit, words),
  };
}

const familyName = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

function lastingInWords({ measure, parts, rows, ...x }: ProfileLasting, id: string, words: Words): WordedLasting {
  const { m, f } = words;
  const { profile: p } = m.lasting;
  const year = (vintage: Vintage): string => String(vintageYear(vintage));
  const view: View = { ...DEFAULT_VIEW, subject: peopleDefaults(measure), selection: [id] };
  return {
    parts: parts.map((part) => p.parts[part]),
    rows: rows.map(({ vintage, democrat, republican, shares, trace }) => ({
      year: year(vintage),
      who: p.versus(familyName(democrat), familyName(republican)),
      source: m.measures[measure].label,
      shares: shares.map((s) =>
        s === null
          ? { text: p.none, off: '' }
          : { text: f.percent(s.percent), off: s.off === null ? '' : f.plusMinus(f.points(s.off)) },
      ),
      trace,
    })),
    change: p.change(year(x.since), year(x.until)),
    changes: x.changes.map((c) =>
      c === null ? { text: p.none, off: '' } : { text: p.points(c.points, c.off), off: c.clear ? '' : p.within },
    ),
    map: `/${format(normalizeView(view))}`,
  };
}
