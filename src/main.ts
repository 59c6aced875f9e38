/** The process: reads the environment, opens the database, serves Telegram, or the practice office where there is no token. */
import { mkdirSync } from 'node:fs';
import { type Config, readConfig } from './config.ts';
import { explainStart } from './explain-start.ts';
import { sqliteFileOf } from './db/database-url.ts';
import { openDatabase } from './db/open-database.ts';
import { endOnUncaught } from './lib/last-words.ts';
import { createLog, type Log } from './lib/log.ts';
import { keepToOneself, mendModes } from './lib/private-files.ts';
import { sayWhatWaits } from './lib/say-what-waits.ts';
import { compileWasmFrugally } from './lib/wasm-code.ts';
import type { Running } from './serve.ts';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/**
 * From the first moment on: as the first process of a container it would not end otherwise, and a start may wait for long.
 * A second signal ends the process at once: somebody is waiting.
 * @param stop undefined as long as nothing runs
 */
function stopOnSignal(log: Log, stop: () => (() => Promise<void>) | undefined): void {
  let stopping = false;
  const onSignal = (signal: NodeJS.Signals): void => {
    const inOrder = stop();
    if (stopping || !inOrder) process.exit(stopping ? 1 : 0);
    stopping = true;
    log.info({ signal }, 'stopping');
    inOrder().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'could not stop in order');
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, onSignal);
}

/** Addresses of databases may be wrong, too: that is what is to be explained. */
const placeOf = ({ dataDir, databaseUrl, port }: Config) => ({ dataDir, file: sqliteFileOf(databaseUrl), port });

async function run(config: Config): Promise<void> {
  const log = createLog({
    // The practice page is for people, not for operators: only what went wrong.
    level: config.botToken || process.env['LOG_LEVEL'] ? config.logLevel : 'warn',
    secrets: [
      config.botToken,
      config.webhook?.secret,
      config.setupCode,
      config.healthToken,
      config.databaseUrl.startsWith('file:') ? undefined : config.databaseUrl,
    ],
  });
  endOnUncaught(log);
  const stopping: { inOrder?: () => Promise<void> } = {};
  stopOnSignal(log, () => stopping.inOrder);
  mkdirSync(config.dataDir, { recursive: true });
  const { mended, refused } = mendModes(config.dataDir, sqliteFileOf(config.databaseUrl));
  if (mended > 0) log.info({ mended }, 'files that others on this machine could read are for this user alone now');
  if (refused.length > 0) log.warn({ refused }, 'files of another owner may be read by others on this machine');
  compileWasmFrugally();
  const database = await openDatabase({
    url: config.databaseUrl,
    dataDir: config.dataDir,
    backupDir: config.backupDir,
    passphraseFile: config.passphraseFile,
    log,
    waitMs: config.databaseWaitMs,
    accepted: config.acceptDatabase,
    tuning: { guarded: false },
  });
  const { botToken } = config;
  let running: Running;
  if (botToken) {
    const { serve } = await import('./serve.ts');
    running = await serve({ config: { ...config, botToken }, database, log, print });
  } else {
    const { practise } = await import('./practice.ts');
    running = await practise({ config, database, log, print });
  }
  stopping.inOrder = async () => {
    await running.stop();
    await sayWhatWaits(log, 'the last commits', database.close());
  };
}

keepToOneself();
let config: Config | undefined;
try {
  config = readConfig(process.env);
  await run(config);
} catch (error) {
  // The operator reads this on a terminal, so it is a sentence and not a stack.
  const told = config ? explainStart(error, placeOf(config)) : error instanceof Error ? error.message : String(error);
  process.stderr.write(`${told}\n`);
  process.exit(1);
}
