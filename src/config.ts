/** The environment, checked once at start; the only place that reads process.env. */
import { join, resolve } from 'node:path';
import { z } from 'zod';

const MEGABYTE = 1_000_000;
const blankIsAbsent = (value: unknown): unknown => (value === '' ? undefined : value);
const optionalText = z.preprocess(blankIsAbsent, z.string().min(1).optional());

/** Every setting with its meaning; `.env.example` is held against it by a test. */
export const configSchema = z.object({
  BOT_TOKEN: z
    .preprocess(
      blankIsAbsent,
      z
        .string()
        .regex(/^\d+:[\w-]{20,}$/, 'must look like 123456:ABC…, as BotFather gives it')
        .optional(),
    )
    .describe('Token from BotFather; without it the practice office starts on localhost'),
  TELEGRAM_API_ROOT: z
    .preprocess(blankIsAbsent, z.url().default('https://api.telegram.org'))
    .describe('Bot API server'),
  DATABASE_URL: z
    .preprocess(
      blankIsAbsent,
      z
        .string()
        .regex(/^(file:|postgres(ql)?:\/\/)/, 'must begin with file: or postgresql://')
        .optional(),
    )
    .describe('file:… or postgresql://…; default: a file in DATA_DIR'),
  DATABASE_WAIT: z
    .preprocess(blankIsAbsent, z.coerce.number().int().min(0).max(3_600).default(120))
    .describe('Seconds that a PostgreSQL server which does not answer yet is waited for at start'),
  DATA_DIR: z
    .preprocess(blankIsAbsent, z.string().default('./data'))
    .describe('Folder for database, photos, workbooks, backups'),
  ACCEPT_DATABASE: optionalText.describe(
    'For one start with a database that holds less than it did: the word that the refusal names',
  ),
  BACKUP_DIR: optionalText.describe(
    'Folder for backups, better on another disk; default: "backups" in DATA_DIR. Every night one is made',
  ),
  BACKUP_PASSPHRASE_FILE: optionalText.describe('File that holds a passphrase: then backups are encrypted with it'),
  SETUP_CODE: z
    .preprocess(blankIsAbsent, z.string().min(8, 'needs at least 8 characters').optional())
    .describe('One-time code that makes the first Kasi; generated and printed when absent'),
  MEDIA_PER_DAY_MB: z
    .preprocess(blankIsAbsent, z.coerce.number().int().min(1).default(200))
    .describe('How many MB of photos and files one person may send in a day'),
  FREE_ROOM_MB: z
    .preprocess(blankIsAbsent, z.coerce.number().int().min(0).default(500))
    .describe('MB that the disk of DATA_DIR keeps free: below it photos and files are not kept'),
  WEBHOOK_URL: z
    .preprocess(blankIsAbsent, z.url().optional())
    .describe('Public https address; without it the bot asks by long polling'),
  WEBHOOK_SECRET: optionalText.describe(
    'Secret that Telegram sends along with each webhook call; needed with WEBHOOK_URL',
  ),
  PORT: z
    .preprocess(blankIsAbsent, z.coerce.number().int().min(0).max(65535).default(8080))
    .describe('Port of the practice page, or of webhook, health and metrics'),
  HEALTH_PORT: z
    .preprocess(blankIsAbsent, z.coerce.number().int().min(0).max(65535).optional())
    .describe('Port of /health and /metrics beside a webhook, for this machine alone; default: the one after PORT'),
  HEALTH_TOKEN: z
    .preprocess(blankIsAbsent, z.string().min(16, 'needs at least 16 characters').optional())
    .describe('With it /health and /metrics are on PORT, from elsewhere too, for those who send it as bearer token'),
  LOG_LEVEL: z
    .preprocess(blankIsAbsent, z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'))
    .describe('fatal, error, warn, info, debug, trace or silent'),
});

export interface Config {
  /** Absent: practice office on localhost. */
  readonly botToken: string | undefined;
  readonly apiRoot: string;
  readonly databaseUrl: string;
  readonly databaseWaitMs: number;
  /** Absolute. */
  readonly dataDir: string;
  readonly acceptDatabase: string | undefined;
  /** Absolute. */
  readonly backupDir: string;
  /** Absolute; holds the passphrase of the backups. */
  readonly passphraseFile: string | undefined;
  readonly setupCode: string | undefined;
  readonly media: { readonly bytesPerDay: number; readonly freeRoomBytes: number };
  readonly webhook: { readonly url: string; readonly secret: string } | undefined;
  readonly port: number;
  /** Where /health and /metrics are beside a webhook, where no token opens them. */
  readonly healthPort: number;
  readonly healthToken: string | undefined;
  readonly logLevel: string;
}

/** @throws Error with one line for each wrong setting; values are never repeated, they may be secrets. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = configSchema.safeParse(env);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`Settings that cannot be used:\n${lines.join('\n')}`);
  }
  const value = parsed.data;
  if (value.WEBHOOK_URL && !value.WEBHOOK_SECRET) {
    throw new Error('Settings that cannot be used:\n  WEBHOOK_SECRET: is needed together with WEBHOOK_URL');
  }
  const dataDir = resolve(value.DATA_DIR);
  // Practice never touches the real file: without a token there is another database.
  const file = value.BOT_TOKEN ? 'kesrabot.db' : 'latihan.db';
  return {
    botToken: value.BOT_TOKEN,
    apiRoot: value.TELEGRAM_API_ROOT.replace(/\/+$/, ''),
    databaseUrl: (value.BOT_TOKEN && value.DATABASE_URL) || `file:${join(dataDir, file)}`,
    databaseWaitMs: value.DATABASE_WAIT * 1_000,
    dataDir,
    acceptDatabase: value.ACCEPT_DATABASE,
    backupDir: value.BACKUP_DIR ? resolve(value.BACKUP_DIR) : join(dataDir, 'backups'),
    passphraseFile: value.BACKUP_PASSPHRASE_FILE && resolve(value.BACKUP_PASSPHRASE_FILE),
    setupCode: value.SETUP_CODE,
    media: { bytesPerDay: value.MEDIA_PER_DAY_MB * MEGABYTE, freeRoomBytes: value.FREE_ROOM_MB * MEGABYTE },
    webhook:
      value.WEBHOOK_URL && value.WEBHOOK_SECRET ? { url: value.WEBHOOK_URL, secret: value.WEBHOOK_SECRET } : undefined,
    port: value.PORT,
    healthPort: value.HEALTH_PORT ?? (value.PORT === 0 ? 0 : value.PORT + (value.PORT < 65_535 ? 1 : -1)),
    healthToken: value.HEALTH_TOKEN,
    logLevel: value.LOG_LEVEL,
  };
}
