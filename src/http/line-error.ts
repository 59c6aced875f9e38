/** The only kind of error that the line to Telegram lets out: no URL, no token, no body. */

/**
 * How far the call got:
 * - `refused`: no connection came about, so Telegram has certainly not seen it
 * - `timeout`, `lost`: it went out, and no (whole) answer came back: nobody knows what became of it
 * - `aborted`: ended from our side (shutdown); its fate is unknown as well
 */
export type LineFailure = 'refused' | 'timeout' | 'lost' | 'aborted';

export class LineError extends Error {
  readonly failure: LineFailure;
  readonly method: string;
  constructor(failure: LineFailure, method: string, detail: string) {
    super(`${method}: ${failure} (${detail})`);
    this.name = 'LineError';
    this.failure = failure;
    this.method = method;
  }
}

/** It went out, and nobody knows what became of it; also within grammY's wrapping. */
export function isLost(error: unknown): boolean {
  const line = error instanceof LineError ? error : (error as { readonly error?: unknown } | null)?.error;
  return line instanceof LineError && (line.failure === 'lost' || line.failure === 'timeout');
}
