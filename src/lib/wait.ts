/** Waiting that can be cut short, and that a test replaces. */

/** Resolves after `ms` milliseconds, or at once when `signal` aborts. Never rejects. */
export type Wait = (ms: number, signal?: AbortSignal) => Promise<void>;

export const wait: Wait = (ms, signal) =>
  new Promise((resolve) => {
    if (signal?.aborted) {
      resolve();
      return;
    }
    const finish = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', finish);
      resolve();
    };
    const timer = setTimeout(finish, Math.min(ms, 2 ** 31 - 1));
    signal?.addEventListener('abort', finish);
  });

export class TookTooLong extends Error {
  constructor(what: string, ms: number) {
    super(`${what} did not end within ${ms} ms`);
    this.name = 'TookTooLong';
  }
}

/**
 * Rejects with `TookTooLong` when `work` has not ended after `ms`; the work itself cannot be stopped and is left behind.
 * @param besides how many ms so far do not count
 */
export async function within<T>(
  ms: number,
  what: string,
  work: Promise<T>,
  besides: () => number = () => 0,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    let allowed = 0;
    const look = (): void => {
      const more = besides() - allowed;
      if (more < 1) reject(new TookTooLong(what, ms));
      else {
        allowed += more;
        timer = setTimeout(look, more);
      }
    };
    timer = setTimeout(look, ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
