/** How long the page waits for a file: a server that accepts a request and then says nothing must not keep a reader for ever. */

/** Runs something after so many milliseconds; returns what calls it off. */
export type After = (ms: number, run: () => void) => () => void;

/** Without a sign of life for this long, a file or a part of the code is given up: the reader is told and can ask again. */
export const DEADLINE_MS = 15_000;

export class Late extends Error {
  constructor() {
    super('Nothing came in time');
    this.name = 'Late';
  }
}

export const afterTimeout: After = (ms, run) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};

/**
 * Does some work that may never end. `alive` is called with each sign of life and starts the time anew, so that a slow line is no hanging one; `signal` is
 * aborted when the time is over.
 * @throws Late when the time is over, else what the work throws.
 */
export function withDeadline<T>(
  after: After,
  work: (signal: AbortSignal, alive: () => void) => Promise<T>,
  ms: number = DEADLINE_MS,
): Promise<T> {
  const controller = new AbortController();
  return new Promise<T>((resolve, reject) => {
    const giveUp = (): void => {
      // First the answer, then the abort: the work's own complaint of it comes too late to be the reason.
      reject(new Late());
      controller.abort();
    };
    let stop = after(ms, giveUp);
    const alive = (): void => {
      stop();
      if (!controller.signal.aborted) stop = after(ms, giveUp);
    };
    work(controller.signal, alive).then(
      (value) => {
        stop();
        resolve(value);
      },
      (error: unknown) => {
        stop();
        reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  });
}
