'use client';

import { Radios } from '@/components/ui/Choice';
import { AGE_GROUPS, SURNAME_GROUPS, type VoterGroup } from '@/lib/elections/voterGroups';
import { useWords } from '@/components/state/words';
import { voterGroup } from '@/lib/view/normalize';
import type { VoteMeasure } from '@/lib/view/view';

/** Further measures of an election with a voter file: who voted, by age and by surname match. Loaded for those elections only. */
export function VoterGroups({ measure, onChange }: { measure: VoteMeasure; onChange: (measure: VoteMeasure) => void }) {
  const { voters } = useWords().m;
  const options = (groups: readonly VoterGroup[]) =>
    groups.map((g): { value: VoteMeasure; label: string } => ({ value: `voters:${g}`, label: voters.groups[g] }));
  return (
    <details className="group" open={voterGroup(measure) !== null}>
      <summary>{voters.title}</summary>
      {/* One name with the measures above: whichever is chosen, the others are not. */}
      <Radios
        legend={voters.ages}
        name="vote-measure"
        value={measure}
        options={options(AGE_GROUPS)}
        onChange={onChange}
      />
      <Radios
        legend={voters.surnames}
        name="vote-measure"
        value={measure}
        options={options(SURNAME_GROUPS)}
        onChange={onChange}
      />
    </details>
  );
}
