/** What the person who runs the build is told about the elections. */
import { ELECTIONS, hasPrecincts, type Placement } from '@/lib/elections/catalogue';
import { english } from '@/lib/i18n/editions';
import type { ElectionPack, ReconciliationRow } from '@/lib/packs/schema';
import { HOLD_OUT_ELECTION, type MeasuredErrors } from './holdOut';

/** Reconciliation, placement and split error as plain-text tables. */
export function electionsReport(
  packs: readonly ElectionPack[],
  reconciliation: readonly ReconciliationRow[],
  errors: MeasuredErrors,
): string {
  const check = reconciliation
    .filter((r) => r.status !== 'unchecked')
    .map((r) => [
      r.election,
      r.candidate,
      number(r.certified),
      number(r.published),
      number(r.residual),
      r.status,
      r.explanation,
    ]);
  const placements: Placement[] = ['exact', 'same-shape', 'near', 'same-name', 'unplaced'];
  const placed = packs
    .filter((pack) => hasPrecincts(pack.election))
    .map((pack) => {
      const { withheld, totals, notPlaced, precinct } = pack.contests[0]!;
      const onMap = pack.precincts.placement.reduce(
        (sum, p, i) => (p === 'unplaced' ? sum : sum + precinct.reduce((s, column) => s + (column[i] ?? 0), 0)),
        0,
      );
      return [
        pack.election,
        ...placements.map((p) => String(pack.precincts.placement.filter((q) => q === p).length)),
        `${pack.withheld.rows} rows, ${number(add(withheld))} votes`,
        `${number(onMap)} of ${number(add(totals))}`,
        number(add(notPlaced)),
      ];
    });
  const ways = [
    ['boxes (2020)', errors.boxes],
    ['circles (2014, 2017)', errors.circles],
    ['wide circles (2024, 2025)', errors.wideCircles],
    ['circles where 2016 differs', errors.someShapes],
    ['even spread (2018)', errors.even],
  ] as const;
  const split = ways.map(([name, bySlug]) => {
    const known = [...bySlug].flatMap(([slug, e]) => (e === null ? [] : [{ e, slug }]));
    const worst = known.reduce((a, b) => (b.e > a.e ? b : a), { e: 0, slug: '-' });
    return [
      name,
      (known.reduce((sum, x) => sum + x.e, 0) / Math.max(1, known.length)).toFixed(2),
      worst.e.toFixed(2),
      worst.slug,
      String(known.length),
    ];
  });
  const unchecked = reconciliation.length - check.length;
  return [
    `House votes against certified totals (${unchecked} further rows unchecked)`,
    table(['election', 'candidate', 'certified', 'published', 'residual', 'status', ''], check),
    '',
    'Precincts by placement (votes: first contest)',
    table(['election', ...placements, 'withheld', 'votes placed', 'in no neighborhood'], placed),
    '',
    `Split error, measured on ${ELECTIONS[HOLD_OUT_ELECTION].date} (points of the leading candidate’s share)`,
    table(['polygons hidden behind', 'mean', 'max', 'worst', 'neighborhoods'], split),
  ].join('\n');
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const width = header.map((h, i) => Math.max(h.length, ...rows.map((r) => (r[i] ?? '').length)));
  return [header, ...rows]
    .map(
      (r) =>
        '  ' +
        r
          .map((cell, i) => cell.padEnd(width[i] ?? 0))
          .join('  ')
          .trimEnd(),
    )
    .join('\n');
}
function number(n: number | null): string {
  return n === null ? '-' : english.f.number(n);
}
function add(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
