/** The attack that the publication must stand: everything said in a ledger, put together. */
import type { Component } from './components';
import { settle, type Settled } from './components';
import { PRIMES, lifted, reduce, valueOf, type Reduced } from './elimination';
import type { Ledger } from './ledger';
import type { Bounds, FixedSum, Programs } from './programs';

/** Counts from 1 to 9 are protected. */
export const FEW = 10;
/** A range of whole numbers narrower than this tells a count. */
const NARROW = 3;
/** Sums of one family and component, and sources of a finding, that are listed before the list ends. */
const LISTED = 3;
/** Rounding of the solver. */
const HAIR = 1e-6;

export type Finding =
  /** Σ cells is `value`, by what the statements of `from` say together. */
  | { kind: 'derived'; family: string; cells: string[]; value: number; from: string[] }
  /** The cell is at least `low` and at most `high`. */
  | { kind: 'pinned'; family: string; cells: string[]; low: number; high: number; from: string[] }
  /** Statements about the same people differ by `value`, or allow no counts at all. */
  | { kind: 'contradiction'; value: number | null; from: string[] }
  /** The solver gave up: nothing is proven. */
  | { kind: 'undecided'; family: string; cells: string[] }
  /** A count, or a file, that the gate is not told of; or one that is not as declared. */
  | { kind: 'undeclared'; what: string };

/** What a reader of everything can work out; empty where the publication is safe. Findings that `excepted` are left out. */
export function inspect(ledger: Ledger, programs: Programs, excepted: ReadonlySet<string> = new Set()): Finding[] {
  const settled = settle(ledger);
  const systems = new Systems(settled, programs);
  const known = new Safe(ledger, settled, systems);
  const findings: Finding[] = [
    ...ledger.faults.map((what): Finding => ({ kind: 'undeclared', what })),
    ...settled.contradictions.map(({ from, by }): Finding => ({ kind: 'contradiction', value: by, from: [from] })),
  ];
  const familiesOf = new Map<string, string[]>();
  for (const [family, cells] of ledger.families)
    for (const name of cells) familiesOf.set(name, [...(familiesOf.get(name) ?? []), family]);
  const seen = new Set<string>();
  const claims = [...settled.claims, ...[...settled.told].map(([name, t]) => ({ name, ...t }))];
  for (const { name, value, from } of claims) {
    const [family] = familiesOf.get(name) ?? [];
    if (family === undefined || excepted.has(name) || seen.has(`${name} ${value}`)) continue;
    seen.add(`${name} ${value}`);
    if (value < -HAIR) findings.push({ kind: 'contradiction', value, from: [from, name] });
    else if (isFew(value) && !known.exempt([name]))
      findings.push({ kind: 'derived', family, cells: [name], value, from: [from] });
  }
  for (const component of settled.components)
    findings.push(...inComponent(component, systems, ledger, familiesOf, known, programs));
  systems.close();
  return findings;
}

/** More than nobody, and fewer than ten. */
const isFew = (value: number): boolean => value > 0.5 && value < FEW - 0.5;

/** Components with their solvers, opened when they are asked. */
class Systems {
  private readonly opened = new Map<Component, Bounds>();
  readonly componentOf = new Map<string, Component>();
  constructor(
    settled: Settled,
    private readonly programs: Programs,
  ) {
    for (const c of settled.components) for (const name of c.cells) this.componentOf.set(name, c);
  }
  bounds(component: Component): Bounds {
    const known = this.opened.get(component) ?? this.programs.bounds(component);
    this.opened.set(component, known);
    return known;
  }
  close(): void {
    for (const bounds of this.opened.values()) bounds.close();
  }
}

/** Votes in places of ten ballots and more, which are published as they are. */
class Safe {
  constructor(
    private readonly ledger: Ledger,
    private readonly settled: Settled,
    private readonly systems: Systems,
  ) {}
  exempt(cells: readonly string[]): boolean {
    const { within } = this.ledger;
    const holders = cells.map((name) => within.get(name));
    return holders.every((h) => h !== undefined) && this.atLeast(holders) > FEW - 0.5;
  }
  private atLeast(cells: readonly string[]): number {
    let sum = 0;
    const open = new Map<Component, string[]>();
    for (const name of cells) {
      const component = this.systems.componentOf.get(name);
      sum += this.settled.told.get(name)?.value ?? 0;
      if (component) open.set(component, [...(open.get(component) ?? []), name]);
    }
    for (const [component, names] of open) if (sum < FEW) sum += this.systems.bounds(component).least(names) ?? 0;
    return sum;
  }
}

function inComponent(
  component: Component,
  systems: Systems,
  ledger: Ledger,
  familiesOf: ReadonlyMap<string, string[]>,
  known: Safe,
  programs: Programs,
): Finding[] {
  const families = new Set(component.cells.flatMap((name) => familiesOf.get(name) ?? []));
  if (families.size === 0) return [];
  const exact = component.statements.filter((s) => s.low === s.high);
  const equations = exact.map(({ terms, low }) => ({ terms, right: low }));
  const reduced = PRIMES.map((prime) => reduce(equations, prime));
  const [first] = reduced as [Reduced, Reduced];
  const from = component.statements.map((s) => s.from);
  const findings: Finding[] = first.contradictions.map(({ at, by }) => ({
    kind: 'contradiction',
    value: by,
    from: [exact[at]!.from],
  }));
  const found = new Set<string>();
  const determined = new Set<string>();
  for (const name of component.cells) {
    const one = new Map([[name, 1]]);
    const value = reduced.map((r) => valueOf(r, one)).find((v) => v !== null);
    if (value === undefined || value === null) continue;
    determined.add(name);
    const [family] = familiesOf.get(name) ?? [];
    if (family === undefined) continue;
    if (value < 0) findings.push({ kind: 'contradiction', value, from: [name, ...from.slice(0, LISTED)] });
    if (!isFew(value) || known.exempt([name])) continue;
    found.add(name);
    findings.push({ kind: 'derived', family, cells: [name], value, from: about([name], component) });
  }
  const rows = fractions(first);
  for (const family of families) {
    const cells = ledger.families.get(family)!;
    const open = new Set(component.cells.filter((name) => cells.has(name) && !determined.has(name)));
    if (open.size < 2) continue;
    if (rows === null) {
      findings.push({ kind: 'undecided', family, cells: [...open].slice(0, LISTED) });
      continue;
    }
    const { sets, decided } = programs.fixedSums(rows, open, { from: 0.5, to: FEW - 0.5 }, LISTED);
    if (!decided) findings.push({ kind: 'undecided', family, cells: [...open].slice(0, LISTED) });
    for (const set of sets) {
      const value = valueOf(first, new Map(set.map((name) => [name, 1])));
      if (value !== null && isFew(value) && !known.exempt(set))
        findings.push({ kind: 'derived', family, cells: set, value, from: about(set, component) });
    }
  }
  const bounds = systems.bounds(component);
  for (const { family, cells } of ranged(component, familiesOf, determined)) {
    if (cells.some((name) => found.has(name))) continue;
    const low = bounds.least(cells);
    if (low === null) {
      if (first.contradictions.length === 0)
        findings.push({ kind: 'contradiction', value: null, from: about(cells, component) });
      break;
    }
    const least = Math.ceil(low - HAIR);
    if (least < 1 || least >= FEW) continue;
    const high = bounds.most(cells);
    const most = high === null ? Infinity : Math.floor(high + HAIR);
    if (most >= FEW || most - least >= NARROW || known.exempt(cells)) continue;
    findings.push({ kind: 'pinned', family, cells: [...cells], low: least, high: most, from: about(cells, component) });
  }
  return findings;
}

/** What could be pinned to a narrow range: every unknown protected cell, and every sum of one family that a range is told of. */
function ranged(
  { cells, statements }: Component,
  familiesOf: ReadonlyMap<string, string[]>,
  determined: ReadonlySet<string>,
): { family: string; cells: readonly string[] }[] {
  const single = cells.flatMap((name) => {
    const [family] = familiesOf.get(name) ?? [];
    return family === undefined || determined.has(name) ? [] : [{ family, cells: [name] }];
  });
  const sums = statements.flatMap(({ terms, low, high }) => {
    const names = [...terms.keys()];
    if (low === high || names.length < 2 || [...terms.values()].some((weight) => weight !== 1)) return [];
    const family = familiesOf.get(names[0]!)?.find((f) => names.every((name) => familiesOf.get(name)?.includes(f)));
    return family === undefined ? [] : [{ family, cells: names }];
  });
  return [...single, ...sums];
}

/** Where the cells are spoken of. */
function about(cells: readonly string[], { statements }: Component): string[] {
  return [...new Set(statements.filter((s) => cells.some((name) => s.terms.has(name))).map((s) => s.from))].slice(
    0,
    LISTED,
  );
}

/** The rows in fractions; null where a coefficient is none with a small denominator. */
function fractions({ rows, prime }: Reduced): Map<string, FixedSum> | null {
  const out = new Map<string, FixedSum>();
  for (const [pivot, row] of rows) {
    const others = new Map<string, number>();
    for (const [name, x] of row.others) {
      const value = lifted(x, prime);
      if (value === null) return null;
      others.set(name, value);
    }
    out.set(pivot, { others, right: row.right > prime / 2 ? row.right - prime : row.right });
  }
  return out;
}

/** A finding in words, for the person who runs the build. */
export function told(finding: Finding): string {
  switch (finding.kind) {
    case 'derived':
      return `${finding.cells.join(' + ')} = ${finding.value}, by ${finding.from.join('; ')}`;
    case 'pinned':
      return `${finding.cells.join(' + ')} is ${finding.low} to ${finding.high}, by ${finding.from.join('; ')}`;
    case 'contradiction':
      return `statements that differ${finding.value === null ? '' : ` by ${finding.value}`}: ${finding.from.join('; ')}`;
    case 'undecided':
      return `not decided: ${finding.family} (${finding.cells.join(', ')})`;
    case 'undeclared':
      return finding.what;
  }
}
