/** Code that is not part of the first page, fetched once when it is needed: with a deadline, and asked for again after a failure. */
import { Late, withDeadline, type After } from '@/lib/packs/deadline';

export type CodeFailure = 'network' | 'late';

export interface LateCode<T> {
  /** The code; null until it is there. */
  get(): T | null;
  failure(): CodeFailure | null;
  ask(): void;
  /** The same ahead of need: should it fail, nobody is told, and whoever needs it asks again. */
  askAhead(): void;
  /** Resolves when it has come or failed; never rejects. */
  settled(): Promise<void>;
  /** Asks again, if it failed. */
  retry(): void;
}

/**
 * @param load may answer at once (when the site is built), or later.
 * @param changed called when it has come or failed.
 */
export function createLateCode<T extends object>(
  load: () => T | Promise<T>,
  after: After,
  changed: () => void,
): LateCode<T> {
  let code: T | null = null;
  let failure: CodeFailure | null = null;
  let pending: Promise<void> | null = null;
  /** Whether anybody is told of a failure. */
  let needed = false;

  function arrived(value: T): void {
    if (code !== null) return;
    code = value;
    failure = null;
    changed();
  }

  async function fetch(answer: Promise<T>): Promise<void> {
    // Code that comes after its deadline is welcome all the same.
    const whenever = answer.then(arrived);
    try {
      await withDeadline(after, () => whenever);
    } catch (error) {
      pending = null;
      if (!needed) return;
      failure = error instanceof Late ? 'late' : 'network';
      changed();
    }
  }

  function askAhead(): void {
    if (code !== null || pending !== null || failure !== null) return;
    const answer = load();
    if (answer instanceof Promise) pending = fetch(answer);
    else arrived(answer);
  }

  function ask(): void {
    needed = true;
    askAhead();
  }

  return {
    get: () => code,
    failure: () => failure,
    ask,
    askAhead,
    settled: async () => {
      await pending;
    },
    retry() {
      if (failure === null) return;
      failure = null;
      changed();
      ask();
    },
  };
}
