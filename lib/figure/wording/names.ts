/** Names in words. */
import { CANDIDATES, type CandidateId } from '@/lib/elections/catalogue';
import type { Leader } from '@/lib/figure/figure';
import type { Name } from '@/lib/figure/names';
import type { Words } from '@/lib/figure/words';

export function nameText(name: Name, words: Words): string {
  const { m } = words;
  switch (name.is) {
    case 'place':
    case 'area':
      return name.proper;
    case 'precinct':
      return m.figure.precinctName(name.id);
    case 'tract':
      return m.figure.tractName(name.geoid);
    case 'block-group':
      return m.blockGroups.name(name.place, name.geoid);
    case 'hexagon':
      return m.estimate.hexagonName(name.place, name.number);
    case 'apart':
      return m.people.apart[name.place];
    case 'candidate':
      return fullName(name.candidate, words);
    case 'letter':
      return m.hide.area(name.letter ?? '?');
    case 'numbered-hexagon':
      return m.hide.hexagon(name.number);
  }
}

/** On the map a hidden name is the letter alone: there is little room, and it stands in its area. */
export function mapNameText(name: Name, words: Words): string {
  return name.is === 'letter' ? (name.letter ?? '') : nameText(name, words);
}

/** A candidate by the name on the ballot; an answer to a measure in the reader's language. */
export function fullName(candidate: CandidateId, { m }: Words): string {
  return candidate === 'yes' || candidate === 'no' ? m.figure.answers[candidate] : CANDIDATES[candidate].name;
}

/** The name for labels. */
export function shortName(candidate: CandidateId, { m }: Words): string {
  return candidate === 'yes' || candidate === 'no' ? m.figure.answers[candidate] : CANDIDATES[candidate].short;
}

export function leaderText(leader: Leader, words: Words): string {
  switch (leader) {
    case 'others':
    case 'tied':
      return words.m.figure.legend[leader];
    default:
      return shortName(leader, words);
  }
}
