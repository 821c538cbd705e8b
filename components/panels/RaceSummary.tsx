import '@/components/panels/race.css';
import { ClaimLinks } from '@/components/panels/ClaimLinks';
import { CountTable, stageName } from '@/components/panels/CountTable';
import { CANDIDATES, ELECTIONS, contestOf, isMeasureContest, type ElectionId } from '@/lib/elections/catalogue';
import { countStages, type CountStage } from '@/lib/elections/race/count';
import { hasReports, type Citation, type Fact } from '@/lib/elections/race/race';
import { RACES } from '@/lib/elections/race/races';
import { rampAt } from '@/lib/figure/leads';
import type { Words } from '@/lib/figure/words';
import type { Parts } from '@/lib/i18n/messages';
import type { ContestColumns, ElectionPack } from '@/lib/packs/schema';
import { colorOf, type Theme } from '@/lib/scales/palettes';

interface Props {
  pack: ElectionPack;
  words: Words;
  race: Parts['races'];
  claims: Parts['claims'];
  theme: Theme;
  /** Level of the headings inside. */
  level: 3 | 4;
}

/** One election: what was at stake, who stood, the count, money and notes as reported, each with its source. Plain HTML, on the page and in the panel. */
export function RaceSummary({ pack, words, race: r, claims, theme, level }: Props) {
  const { m, f } = words;
  const card = RACES[pack.election];
  const { kind, date, plan, contests } = ELECTIONS[pack.election];
  const first = pack.contests[0]!;
  const stages = countStages(card, first);
  const last = stages[stages.length - 1]!;
  const Heading = `h${level}` as const;
  const isMeasure = isMeasureContest(first.contest);
  const facts = (list: readonly Fact[]) =>
    list.map((fact) => (
      <li key={fact.id}>
        {r.facts[fact.id]} <Cited cite={fact.cite} r={r} />
      </li>
    ));
  return (
    <div className="race">
      <p>
        {r.heldOn(r.kinds[kind], f.date(date))} {r.plan(plan)}
      </p>
      <Heading>{r.stake}</Heading>
      <ul>
        {isMeasure ? <li>{m.contests[first.contest].label}.</li> : <li>{r.office}</li>}
        {facts(card.stake)}
        {contests.length > 1 ? (
          <li>
            {r.others(
              contests.length - 1,
              contests
                .slice(1)
                .map((c) => m.contests[c.id].short)
                .join(', '),
            )}
          </li>
        ) : null}
      </ul>
      <Heading>{stages.length > 1 ? r.countTo : r.count}</Heading>
      {first.candidates.length <= 3 ? (
        <CountBars
          stages={stages.filter((stage, i) => stage.at === null || i === 0)}
          first={first}
          words={words}
          r={r}
          theme={theme}
          election={pack.election}
        />
      ) : null}
      {stages.length > 1 ? <CountTable stages={stages} words={words} r={r} /> : null}
      <CandidatesTable last={last} first={first} words={words} r={r} election={pack.election} theme={theme} />
      <p className="race-source">
        {typeof card.certified === 'string'
          ? r.basis[card.certified]
          : r.basis.leading(card.certified.leading, first.candidates.length)}{' '}
        <a href="/about/data/#reconciliation">{r.certifiedSource}</a>
      </p>
      {card.candidates.length > 0 ? (
        <>
          <Heading>{r.candidates}</Heading>
          <ul>{facts(card.candidates)}</ul>
        </>
      ) : null}
      {card.money.length > 0 ? (
        <>
          <Heading>{r.money}</Heading>
          <ul>
            {card.money.map((x) => (
              <li key={x.candidate + x.what}>
                {CANDIDATES[x.candidate].name}: {r.amounts[x.exactness](f.exactDollars(x.amount))} {r.what[x.what]}{' '}
                <Cited cite={x.cite} r={r} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {card.notes.length > 0 ? (
        <>
          <Heading>{card.notes.some((n) => n.cite !== null) ? r.notes : r.known}</Heading>
          <ul>{facts(card.notes)}</ul>
        </>
      ) : null}
      <ClaimLinks election={pack.election} words={claims} f={f} level={level} />
      {hasReports(card) ? null : <p className="race-source">{r.noReports}</p>}
    </div>
  );
}

/** Who reported it and when; nothing for what follows from the returns. */
function Cited({ cite, r }: { cite: Citation | null; r: Parts['races'] }) {
  return cite === null ? null : (
    <cite className="race-source">({r.cite(r.reporters[cite.by], cite.date === null ? null : r.date(cite.date))})</cite>
  );
}

interface Shown {
  first: ContestColumns;
  words: Words;
  r: Parts['races'];
  election: ElectionId;
  theme: Theme;
}

/** A bar for each stage of the count, the shares in words above it: the colors only repeat them. */
function CountBars({ stages, first, words: { f }, r, election, theme }: Shown & { stages: readonly CountStage[] }) {
  const contest = contestOf(election, first.contest);
  const color = (s: CountStage['shares'][number]): string =>
    contest ? colorOf(`${rampAt(contest, first, first.candidates.indexOf(s.candidate))}.2`, theme) : 'currentColor';
  return (
    <ol className="race-bars">
      {stages.map((stage) => (
        <li key={stage.at ?? stage.when}>
          <p>
            <strong>{stageName(stage, r)}</strong>
            {stage.precincts ? `, ${r.precincts(f.number(stage.precincts.counted), f.number(stage.precincts.of))}` : ''}
            {stage.total === null ? '' : `, ${r.votesCounted(f.number(stage.total))}`} <Cited cite={stage.cite} r={r} />
          </p>
          <p className="race-shares">
            {stage.shares.map((s) => (
              <span key={s.candidate}>
                {CANDIDATES[s.candidate].short} {f.decimal(s.percent, s.decimals)}%
                {s.votes === null || stage.when === 'certified' || stage.when === 'returns'
                  ? ''
                  : ` (${f.number(s.votes)})`}
              </span>
            ))}
          </p>
          <div className="race-bar" aria-hidden="true">
            {stage.shares.map((s) => (
              <span key={s.candidate} style={{ flexBasis: `${s.percent}%`, background: color(s) }} />
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Everybody on the ballot with the last count. */
function CandidatesTable({ last, first, words: { m, f }, r, election, theme }: Shown & { last: CountStage }) {
  const contest = contestOf(election, first.contest);
  const party = (id: string): string => {
    const p = contest?.ballot.find((b) => b.candidate === id)?.party ?? '';
    return p === '' ? '–' : m.parties[p];
  };
  const measure = isMeasureContest(first.contest);
  return (
    <table className="race-table">
      <caption>{r.stages[last.when]}</caption>
      <thead>
        <tr>
          <th scope="col">{measure ? r.answer : r.candidate}</th>
          {measure ? null : <th scope="col">{r.party}</th>}
          <th scope="col" className="number">
            {r.votes}
          </th>
          <th scope="col" className="number">
            {r.share}
          </th>
        </tr>
      </thead>
      <tbody>
        {last.shares.map((s, k) => (
          <tr key={s.candidate}>
            <th scope="row">
              {contest ? (
                <i
                  className="race-key"
                  style={{ background: colorOf(`${rampAt(contest, first, k)}.2`, theme) }}
                  aria-hidden="true"
                />
              ) : null}
              {CANDIDATES[s.candidate].name}
            </th>
            {measure ? null : <td>{party(s.candidate)}</td>}
            <td className="number">{f.number(s.votes ?? 0)}</td>
            <td className="number">{f.percent(s.percent)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{r.total}</th>
          {measure ? null : <td />}
          <td className="number">{f.number(last.total ?? 0)}</td>
          <td />
        </tr>
      </tbody>
    </table>
  );
}
