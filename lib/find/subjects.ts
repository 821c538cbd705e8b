/** What the map can show: elections, contests, candidates, figures about people; and the pages beside it. */
import { CANDIDATES, CANDIDATE_IDS, ELECTIONS, ELECTION_IDS, isMeasureContest } from '@/lib/elections/catalogue';
import { told, type FindSources, type Findable } from '@/lib/find/found';
import { CANDIDATE_NAMES, MEASURE_NAMES } from '@/lib/find/otherNames';
import { MEASURES, MEASURE_IDS } from '@/lib/people/measures';

export function ofSubjects({ m, words }: FindSources): Findable[] {
  return [
    ...ELECTION_IDS.map((election) => {
      const { name, short, pairing } = m.elections[election];
      return told({
        id: election,
        group: 'elections',
        name,
        detail: pairing,
        also: [short, election, election.slice(0, 4)],
        about: words.electionKinds(election),
        weight: 1.3,
        to: { is: 'election', election },
      });
    }),
    ...ELECTION_IDS.flatMap((election) =>
      ELECTIONS[election].contests.map(({ id: contest }) => {
        const { label, short } = m.contests[contest];
        return told({
          id: `${election}-${contest}`,
          group: 'contests',
          name: `${label}`,
          detail: m.elections[election].name,
          also: [short],
          about: `${election} ${isMeasureContest(contest) ? words.measureKind : ''}`,
          weight: 1.1,
          to: { is: 'contest', election, contest },
        });
      }),
    ),
    ...CANDIDATE_IDS.flatMap((candidate) => {
      // Newest first, as the elections are.
      const stood = ELECTION_IDS.flatMap((election) =>
        ELECTIONS[election].contests
          .filter((c) => !isMeasureContest(c.id) && c.ballot.some((b) => b.candidate === candidate))
          .map((c) => ({ election, contest: c.id })),
      );
      if (stood.length === 0) return [];
      const { name, short } = CANDIDATES[candidate];
      return [
        told({
          id: candidate,
          group: 'candidates',
          name,
          detail: words.stood(stood.map((s) => [m.contests[s.contest].short, m.elections[s.election].short] as const)),
          also: [short, ...(CANDIDATE_NAMES[candidate] ?? [])],
          weight: stood.some((s) => s.contest === 'us-house') ? 1.5 : 1.2,
          to: { is: 'candidate', candidate, stood },
        }),
      ];
    }),
    ...MEASURE_IDS.map((measure) => {
      const { label, short, universe } = m.measures[measure];
      return told({
        id: measure,
        group: 'people',
        name: label,
        detail: m.measures.groups[MEASURES[measure].group],
        also: [short, ...(MEASURE_NAMES[measure] ?? [])],
        about: universe,
        weight: 1.2,
        to: { is: 'measure', measure },
      });
    }),
    ...words
      .pages(m.learn)
      .map(([href, name, about]) =>
        told({ id: href, group: 'pages', name, detail: words.page, about, weight: 0.9, to: { is: 'page', href } }),
      ),
  ];
}
