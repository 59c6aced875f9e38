/** What may be said about an error in a log or a database column: its kind and place, never the data it carries. */
import { scrubTokens } from './scrub.ts';

export interface ErrorDescription {
  readonly type: string;
  readonly message: string;
  readonly code?: string | number;
  /** Method of the Bot API, where the error came from there. */
  readonly method?: string;
  readonly stack?: string;
  readonly cause?: ErrorDescription;
}

const field = (error: object, name: string): unknown => (error as Record<string, unknown>)[name];

/** Prisma repeats the arguments of the failed call, which are people's data: only its last line says what went wrong. */
function safeMessage(error: Error): string {
  const text = error.name.startsWith('PrismaClient')
    ? (error.message.trim().split('\n').at(-1) ?? '').replaceAll(/`[^`]*`/g, '`…`')
    : error.message;
  return scrubTokens(text).replaceAll('\0', '').slice(0, 500);
}

/** The lines of the stack without the message above them, for the same reason. */
function safeStack(error: Error): string | undefined {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return frames.length > 0 ? frames.slice(0, 12).join('\n') : undefined;
}

/** Takes an error apart for the log; unknown properties (payloads, queries, contexts) are left behind. */
export function describeError(error: unknown, depth = 0): ErrorDescription {
  if (!(error instanceof Error)) return { type: typeof error, message: scrubTokens(String(error)).slice(0, 500) };
  const code = field(error, 'error_code') ?? field(error, 'code');
  const method = field(error, 'method');
  const inner = error.cause ?? field(error, 'error');
  const stack = safeStack(error);
  return {
    type: error.name,
    message: safeMessage(error),
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(typeof method === 'string' ? { method } : {}),
    ...(stack ? { stack } : {}),
    ...(inner instanceof Error && depth < 3 ? { cause: describeError(inner, depth + 1) } : {}),
  };
}

/** One line for an error column. */
export function errorLine(error: unknown): string {
  const { type, message, code, cause } = describeError(error);
  return `${type}${code === undefined ? '' : ` ${code}`}: ${message}${cause ? ` (${cause.type}: ${cause.message})` : ''}`.slice(
    0,
    1000,
  );
}
