'use client';

import { Radios } from '@/components/ui/Choice';
import { useWords } from '@/components/state/words';
import type { ElectionId } from '@/lib/elections/catalogue';
import { AGE_GROUPS, SURNAME_GROUPS, hasVoterGroups, type VoterGroup } from '@/lib/elections/voterGroups';
import { voterGroup } from '@/lib/view/normalise';
import type { VoteMeasure } from '@/lib/view/view';

/** Further measures of an election: who voted, by age and by surname match; nothing for elections without a voter file. */
export function VoterGroups({ election, measure, onChange }: { election: ElectionId; measure: VoteMeasure; onChange: (measure: VoteMeasure) => void }) {
  const { m: { voters } } = useWords();
  if (!hasVoterGroups(election)) return null;
  const options = (groups: readonly VoterGroup[]) => groups.map((g): { value: VoteMeasure; label: string } => ({ value: `voters:${g}`, label: voters.groups[g].short }));
  return (
    <details className="group" open={voterGroup(measure) !== null}>
      <summary>{voters.title}</summary>
      {/* One name with the measures above: whichever is chosen, the others are not. */}
      <Radios legend={voters.ages} name="vote-measure" value={measure} options={options(AGE_GROUPS)} onChange={onChange} />
      <Radios legend={voters.surnames} name="vote-measure" value={measure} options={options(SURNAME_GROUPS)} onChange={onChange} />
      <p className="muted">{voters.caveats.surname}</p>
    </details>
  );
}
