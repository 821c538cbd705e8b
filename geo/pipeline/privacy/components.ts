/** From a ledger to small systems: cells that a statement tells are put in everywhere, and what stays unknown falls apart into connected components. */
import type { Ledger, Statement } from './ledger';

export interface Component {
  cells: string[];
  /** What the statements say of the unknown cells alone: `low` ≤ Σ ≤ `high`. */
  statements: Statement[];
}

export interface Settled {
  /** Cells told by a statement, alone or after others are put in. */
  told: Map<string, { value: number; from: string }>;
  /** Every statement of one cell as it stands, whatever others say of it. */
  claims: { name: string; value: number; from: string }[];
  components: Component[];
  /** Two statements about the same cells that differ by `by`. */
  contradictions: { from: string; by: number }[];
}

/** Weights are decimals: what is left under this is the computer's rounding. */
const HAIR = 1e-6;

export function settle({ statements }: Pick<Ledger, 'statements'>): Settled {
  const open = statements.map((s) => ({ terms: new Map(s.terms), low: s.low, high: s.high, from: s.from }));
  const users = new Map<string, number[]>();
  open.forEach(({ terms }, at) => {
    for (const name of terms.keys()) {
      const known = users.get(name);
      if (known) known.push(at);
      else users.set(name, [at]);
    }
  });
  const told: Settled['told'] = new Map();
  const claims = statements.flatMap(({ terms, low, high, from }): Settled['claims'] => {
    const [first] = terms;
    return first && terms.size === 1 && low === high ? [{ name: first[0], value: low / first[1], from }] : [];
  });
  const contradictions: Settled['contradictions'] = [];
  const queue = open.map((_, at) => at);
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    const s = open[at]!;
    const first = s.terms.entries().next().value;
    if (s.low !== s.high || s.terms.size !== 1 || first === undefined) continue;
    const [name, weight] = first;
    const value = s.low / weight;
    told.set(name, { value, from: s.from });
    for (const user of users.get(name) ?? []) {
      const other = open[user]!;
      const factor = other.terms.get(name);
      if (factor === undefined) continue;
      other.terms.delete(name);
      other.low = whole(other.low - factor * value);
      other.high = whole(other.high - factor * value);
      if (other.terms.size === 1 && other.low === other.high) queue.push(user);
      if (other.terms.size === 0 && other.low === other.high && Math.abs(other.low) > HAIR)
        contradictions.push({ from: other.from, by: other.low });
    }
  }
  return { told, claims, components: apart(open.filter((s) => s.terms.size > 0)), contradictions };
}

/** Sums of whole numbers stay whole. */
const whole = (n: number): number => (Math.abs(n - Math.round(n)) < HAIR ? Math.round(n) : n);

function apart(statements: readonly Statement[]): Component[] {
  const parent = new Map<string, string>();
  const root = (name: string): string => {
    let at = name;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    // Paths are kept short: every cell on the way points to the root.
    for (let up = parent.get(name); up !== undefined && up !== at;) {
      parent.set(name, at);
      name = up;
      up = parent.get(name);
    }
    return at;
  };
  for (const { terms } of statements) {
    const [first, ...rest] = terms.keys();
    if (first === undefined) continue;
    if (!parent.has(first)) parent.set(first, first);
    for (const name of rest) {
      if (!parent.has(name)) parent.set(name, name);
      parent.set(root(name), root(first));
    }
  }
  const components = new Map<string, Component>();
  const of = (name: string): Component => {
    const at = root(name);
    const known = components.get(at) ?? { cells: [], statements: [] };
    components.set(at, known);
    return known;
  };
  for (const name of parent.keys()) of(name).cells.push(name);
  for (const s of statements) of([...s.terms.keys()][0]!).statements.push(s);
  return [...components.values()];
}
