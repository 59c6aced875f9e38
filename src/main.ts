/** The process: reads the environment, opens the database, serves Telegram, or the practice office where there is no token. */
import { mkdirSync } from 'node:fs';
import { type Config, readConfig } from './config.ts';
import { openDatabase } from './db/open-database.ts';
import { createLog, type Log } from './lib/log.ts';
import { compileWasmFrugally } from './lib/wasm-code.ts';
import type { Running } from './serve.ts';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** A second signal ends the process at once: somebody is waiting. */
function stopOnSignal(log: Log, stop: () => Promise<void>): void {
  let stopping = false;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (stopping) process.exit(1);
    stopping = true;
    log.info({ signal }, 'stopping');
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'could not stop in order');
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, onSignal);
}

async function run(config: Config): Promise<void> {
  const log = createLog({
    // The practice page is for people, not for operators: only what went wrong.
    level: config.botToken || process.env['LOG_LEVEL'] ? config.logLevel : 'warn',
    secrets: [
      config.botToken,
      config.webhook?.secret,
      config.setupCode,
      config.databaseUrl.startsWith('file:') ? undefined : config.databaseUrl,
    ],
  });
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'unhandled rejection'));
  mkdirSync(config.dataDir, { recursive: true });
  compileWasmFrugally();
  const database = await openDatabase({
    url: config.databaseUrl,
    dataDir: config.dataDir,
    log,
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
  stopOnSignal(log, async () => {
    await running.stop();
    await database.close();
  });
}

try {
  await run(readConfig(process.env));
} catch (error) {
  // The operator reads this line on a terminal, so it is a sentence and not a stack.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
