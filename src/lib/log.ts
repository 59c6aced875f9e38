/** Structured logs (pino) whose every line passes the scrubber; they carry ids and kinds, never texts of people. */
import { pino, type DestinationStream, type Logger } from 'pino';
import { describeError } from './describe-error.ts';
import { type Scrub, scrubber } from './scrub.ts';

export type Log = Logger;

export interface LogOptions {
  /** LOG_LEVEL: fatal, error, warn, info, debug, trace or silent. */
  readonly level: string;
  /** Values that must never appear: bot token, webhook secret, set-up code, database password. */
  readonly secrets?: readonly (string | undefined)[];
  /** Where the lines go; standard output when left out. */
  readonly destination?: DestinationStream;
}

function scrubbing(destination: DestinationStream, scrub: Scrub): DestinationStream {
  return { write: (line) => destination.write(scrub(line)) };
}

/** Makes the one logger of the process. `err` and `error` are reduced to what `describeError` lets through. */
export function createLog({
  level,
  secrets = [],
  destination = pino.destination({ dest: 1, sync: true }),
}: LogOptions): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describeError, error: describeError },
    },
    scrubbing(destination, scrubber(secrets)),
  );
}

/** For tests and for parts that run without an operator. */
export const silentLog: Log = pino({ level: 'silent' });
