import { ToSource } from '@/app/about/plans/ToSource';
import { districtRow, moved, neighborhoodRows, rowsOf, type Amount, type Row } from '@/app/about/plans/rows';
import { pageWords } from '@/app/words';
import type { Parts } from '@/lib/i18n/messages';
import type { PlansPack } from '@/lib/packs/schema';

const KINDS = ['kept', 'gained', 'lost'] as const;

/** Every neighborhood with what it kept, gained and lost: first where lines moved, then the rest, then what adds it all up. */
export function ChangesTable({ pack, name }: { pack: PlansPack; name: (slug: string) => string }) {
  const { f, parts } = pageWords();
  const words = parts.plans.changes;
  const turnover = (row: Row): number => (row.gained.people ?? 0) + (row.lost.people ?? 0);
  const all = neighborhoodRows(pack);
  const yes = all.filter(moved).sort((a, b) => turnover(b) - turnover(a));
  const no = all.filter((row) => !moved(row)).sort((a, b) => f.compare(name(a.id), name(b.id)));
  const other = rowsOf(pack).filter((row) => row.id === 'other');
  const strips = stripsOf(pack);
  return (
    <>
      <div className="scroll" role="region" aria-label={words.caption} tabIndex={0}>
        <table className="plans-table plans-changes">
          <caption>
            {words.caption} <ToSource of={words.caption} />
          </caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {words.place}
              </th>
              {KINDS.map((kind) => (
                <th key={kind} scope="colgroup" colSpan={2}>
                  {words.kinds[kind]}
                </th>
              ))}
            </tr>
            <tr>
              {KINDS.map((kind) => [
                <th key={`${kind} people`} scope="col">
                  {words.people}
                </th>,
                <th key={`${kind} land`} scope="col">
                  {words.land}
                </th>,
              ])}
            </tr>
          </thead>
          <Group title={words.moved} rows={yes} name={name} />
          <Group title={words.same} rows={no} name={name} />
          <tbody className="plans-sums">
            {other.map((row) => (
              <ChangesRow key={row.id} row={row} name={words.other} />
            ))}
            <ChangesRow row={districtRow(pack)} name={words.district} />
          </tbody>
        </table>
      </div>
      <p className="muted">
        {words.method} {words.parts}
      </p>
      <p className="muted">{words.strips(strips)}</p>
    </>
  );
}

function Group({ title, rows, name }: { title: string; rows: readonly Row[]; name: (slug: string) => string }) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={7} className="plans-group">
          {title}
        </th>
      </tr>
      {rows.map((row) => (
        <ChangesRow key={row.id} row={row} name={name(row.id)} />
      ))}
    </tbody>
  );
}

function ChangesRow({ row, name }: { row: Row; name: string }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {KINDS.map((kind) => [
        <td key={`${kind} people`}>{people(row[kind])}</td>,
        <td key={`${kind} land`}>{land(row[kind])}</td>,
      ])}
    </tr>
  );
}

function people(amount: Amount): string {
  const { f, parts } = pageWords();
  return amount.people === null ? parts.plans.changes.few : amount.people === 0 ? '–' : f.number(amount.people);
}
function land(amount: Amount): string {
  const { f } = pageWords();
  return amount.km2 === 0 ? '–' : f.decimal(amount.km2, amount.km2 < 0.1 ? 3 : 2);
}

/** Totals of the strips, as words. */
function stripsOf({ changes }: PlansPack): Parameters<Parts['plans']['changes']['strips']>[0] {
  const { f } = pageWords();
  const last = (values: readonly (number | null)[]): number => values[values.length - 1] ?? 0;
  return {
    gainedPeople: f.number(last(changes.gained.stripPopulation)),
    gainedKm2: f.decimal(last(changes.gained.stripAreaKm2), 2),
    lostPeople: f.number(last(changes.lost.stripPopulation)),
    lostKm2: f.decimal(last(changes.lost.stripAreaKm2), 2),
  };
}
