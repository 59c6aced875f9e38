/** Brings whatever a call to Telegram rejected with into a few plain kinds. */
import { errorLine } from '../lib/describe-error.ts';
import { LineError } from '../http/line-error.ts';

export type Failure =
  /** Telegram answered, and said no. */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly description: string;
      readonly retryAfter?: number;
      readonly migrateTo?: number;
    }
  /** No connection: certainly not sent. */
  | { readonly kind: 'refused'; readonly detail: string }
  /** The request went out and no whole answer came back. */
  | { readonly kind: 'lost'; readonly detail: string }
  /** It cannot be sent at all: a row that nobody understands, a file that is gone, a bug. */
  | { readonly kind: 'unsendable'; readonly detail: string };

/** Thrown before anything is sent. */
export class Unsendable extends Error {
  constructor(detail: string) {
    super(detail);
    this.name = 'Unsendable';
  }
}

interface TelegramRefusal {
  readonly error_code?: unknown;
  readonly description?: unknown;
  readonly parameters?: { readonly retry_after?: number; readonly migrate_to_chat_id?: number };
}

export function failureOf(error: unknown): Failure {
  const detail = errorLine(error);
  const inner = (error as { error?: unknown } | null)?.error;
  const line = error instanceof LineError ? error : inner;
  if (line instanceof LineError) return { kind: line.failure === 'refused' ? 'refused' : 'lost', detail };
  const { error_code: status, description, parameters } = (error ?? {}) as TelegramRefusal;
  if (typeof status === 'number') {
    return {
      kind: 'answer',
      status,
      description: typeof description === 'string' ? description : '',
      ...(parameters?.retry_after === undefined ? {} : { retryAfter: parameters.retry_after }),
      ...(parameters?.migrate_to_chat_id === undefined ? {} : { migrateTo: parameters.migrate_to_chat_id }),
    };
  }
  // grammY's own time limit, or half an answer.
  if ((error as { name?: unknown } | null)?.name === 'HttpError') return { kind: 'lost', detail };
  return { kind: 'unsendable', detail };
}
