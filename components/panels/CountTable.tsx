import { CANDIDATES } from '@/lib/elections/catalogue';
import type { CountStage } from '@/lib/elections/race/count';
import type { Words } from '@/lib/figure/words';
import type { Parts } from '@/lib/i18n/messages';

/** What a stage of the count is called: a snapshot by its time. */
export function stageName(stage: CountStage, r: Parts['races']): string {
  return stage.at === null ? r.stages[stage.when] : r.snapshot(stage.at);
}

interface Props {
  /** Oldest first; the last is the certified count. */
  stages: readonly CountStage[];
  words: Words;
  r: Parts['races'];
}

/** The count as it went: a line a stage, from the first returns to the certified count. */
export function CountTable({ stages, words: { f }, r }: Props) {
  const last = stages[stages.length - 1]!;
  const snapshots = stages.some((s) => s.at !== null);
  return (
    <>
      <table className="race-table race-count">
        <caption>{r.asItWent.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{r.asItWent.when}</th>
            {last.shares.map((s) => (
              <th key={s.candidate} scope="col" className="number">
                {CANDIDATES[s.candidate].short}
              </th>
            ))}
            <th scope="col" className="number">
              {r.asItWent.counted}
            </th>
          </tr>
        </thead>
        <tbody>
          {stages.map((stage) => (
            <tr key={stage.at ?? stage.when}>
              <th scope="row">{stageName(stage, r)}</th>
              {stage.shares.map((s) => (
                <td key={s.candidate} className="number">
                  {s.votes === null ? null : <span>{f.number(s.votes)} </span>}
                  <span>{f.decimal(s.percent, s.decimals)}%</span>
                </td>
              ))}
              <td className="number">{stage.total === null ? '–' : f.number(stage.total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {snapshots ? <p className="race-source">{r.asItWent.note}</p> : null}
    </>
  );
}
