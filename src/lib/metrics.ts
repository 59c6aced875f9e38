/** What the operator can measure; labels are fixed words (methods, outcomes), never people, chats or texts. */
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

export interface Metrics {
  readonly registry: Registry;
  /** Calls to the Bot API by method and outcome (ok, 4xx, 429, 5xx, refused, timeout, lost, aborted). */
  readonly telegramCalls: Counter<'method' | 'outcome'>;
  readonly telegramRetries: Counter<'method'>;
  /** How often Telegram asked one chat or all to wait. */
  readonly telegramPauses: Counter<'who'>;
  readonly telegramSeconds: Histogram<'method'>;
  /** Updates by what became of them: stored, duplicate, done, failed, aside. */
  readonly inboxUpdates: Counter<'outcome'>;
  readonly inboxSeconds: Histogram;
  readonly inboxWaiting: Gauge;
  /** Messages by what became of them: sent, waits, dead, unknown, expired, migrated. */
  readonly outboxMessages: Counter<'outcome'>;
  readonly webhookCalls: Counter<'status'>;
  readonly clockJobs: Counter<'job' | 'outcome'>;
  /** Backups by what became of them: good, failed. */
  readonly backups: Counter<'outcome'>;
  /** When the last good backup was made, in seconds since 1970. */
  readonly backupGoodAt: Gauge;
  /** People who guessed codes or links too often. */
  readonly guessersStopped: Counter;
}

/** A registry of its own, so that two bots in one process (tests) do not meet. `processFigures` adds memory, CPU and event-loop lag. */
export function createMetrics({ processFigures = false }: { readonly processFigures?: boolean } = {}): Metrics {
  const registry = new Registry();
  const registers = [registry];
  if (processFigures) collectDefaultMetrics({ register: registry });
  const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];
  return {
    registry,
    telegramCalls: new Counter({
      name: 'kesrabot_telegram_calls_total',
      help: 'Calls to the Bot API',
      labelNames: ['method', 'outcome'],
      registers,
    }),
    telegramRetries: new Counter({
      name: 'kesrabot_telegram_retries_total',
      help: 'Calls repeated by the line',
      labelNames: ['method'],
      registers,
    }),
    telegramPauses: new Counter({
      name: 'kesrabot_telegram_pauses_total',
      help: 'Pauses that Telegram asked for, of one chat or of all',
      labelNames: ['who'],
      registers,
    }),
    telegramSeconds: new Histogram({
      name: 'kesrabot_telegram_seconds',
      help: 'Duration of calls to the Bot API',
      labelNames: ['method'],
      buckets: seconds,
      registers,
    }),
    inboxUpdates: new Counter({
      name: 'kesrabot_inbox_updates_total',
      help: 'Updates by outcome',
      labelNames: ['outcome'],
      registers,
    }),
    inboxSeconds: new Histogram({
      name: 'kesrabot_inbox_handle_seconds',
      help: 'Duration of handling an update',
      buckets: seconds,
      registers,
    }),
    inboxWaiting: new Gauge({ name: 'kesrabot_inbox_waiting', help: 'Updates queued in this process', registers }),
    outboxMessages: new Counter({
      name: 'kesrabot_outbox_messages_total',
      help: 'Outgoing messages by outcome',
      labelNames: ['outcome'],
      registers,
    }),
    webhookCalls: new Counter({
      name: 'kesrabot_webhook_calls_total',
      help: 'Webhook calls by status',
      labelNames: ['status'],
      registers,
    }),
    clockJobs: new Counter({
      name: 'kesrabot_clock_jobs_total',
      help: 'Clock jobs by outcome',
      labelNames: ['job', 'outcome'],
      registers,
    }),
    backups: new Counter({
      name: 'kesrabot_backups_total',
      help: 'Backups by outcome',
      labelNames: ['outcome'],
      registers,
    }),
    backupGoodAt: new Gauge({
      name: 'kesrabot_backup_good_timestamp_seconds',
      help: 'When the last good backup was made; 0 where none is known',
      registers,
    }),
    guessersStopped: new Counter({
      name: 'kesrabot_guessers_stopped_total',
      help: 'People who guessed codes or links too often and were stopped for an hour',
      registers,
    }),
  };
}
