/** `npm start` without a token: the practice office with its page on localhost. It never meets real data: other database, other token. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from './lib/clock.ts';
import type { Config } from './config.ts';
import type { Database } from './db/database.ts';
import { createPoller, type Poller } from './inbox/poller.ts';
import type { Log } from './lib/log.ts';
import { emptyTables } from './practice/empty-tables.ts';
import { FIRST_STEPS } from './practice/first-steps.ts';
import { KEPT_CHATS } from './practice/keep-world.ts';
import type { OpenOffice } from './practice/open-office.ts';
import { openPlace } from './practice/open-place.ts';
import { CLOCK_FILE } from './practice/practice-clock-file.ts';
import { roleOf, sectionOf } from './practice/triwulan/gather.ts';
import { createPageActions, PLAYED_FILE } from './practice/triwulan/page-actions.ts';
import { writeChatTest } from './practice/write-chat-test.ts';
import type { Running } from './serve.ts';
import { createPageRoutes, type PageRoutes } from './simulator/page.ts';

export interface PractiseOptions {
  readonly config: Pick<Config, 'dataDir' | 'port'>;
  readonly database: Database;
  readonly log: Log;
  readonly print: (line: string) => void;
  /** What the office clock runs with; the system's clock when left out. */
  readonly realTime?: Clock;
}

export interface Practising extends Running {
  readonly port: number;
}

/** The page hears that it was heard before the server goes. */
const ANSWER_MS = 300;

/** Resolves when people can act; the page can be looked at before. */
async function openPractice(
  { config, database, log, print, realTime }: PractiseOptions,
  beginAnew: () => Promise<void>,
): Promise<Practising> {
  const page: { routes?: PageRoutes; office?: OpenOffice } = {};
  const place = await openPlace({
    log,
    dataDir: config.dataDir,
    port: config.port,
    ...(realTime ? { realTime } : {}),
    extraRoutes: (req, res) => page.routes?.(req, res) ?? false,
  });
  const { world, clock } = place;
  const { people, group } = place.office;
  const played = join(config.dataDir, PLAYED_FILE);
  let poller: Poller | undefined;
  function poll({ app }: OpenOffice): void {
    poller = createPoller({ api: app.bot.api, intake: app.intake, database, clock, log, owner: 'latihan' });
    poller.start();
  }
  const actions = createPageActions({
    place,
    office: () => page.office,
    beginAnew,
    refresh: () => page.routes?.refresh(),
    async undisturbed(work) {
      await poller?.stop();
      try {
        await work();
      } finally {
        if (page.office) poll(page.office);
      }
    },
  });
  page.routes = createPageRoutes({
    world,
    clock,
    actions,
    isReady: () => page.office !== undefined,
    onClockMoved: async () => page.office?.app.settle(),
    extras: {
      hints: FIRST_STEPS,
      roleOf,
      sectionOf,
      writeTest: (chatId, acts) =>
        writeChatTest({ acts, chatId, world, fresh: page.office?.fresh === true && !existsSync(played) }),
      // On a phone the first of these: who has something to report begins.
      shownFirst: [people.sarapat.id, people.kasi.id, group.id],
      onError: (error) => log.error({ err: error }, 'practice page'),
    },
  });
  clock.listeners.add(() => page.routes?.clockMoved());
  print(`Kantor latihan / practice office: http://localhost:${place.port}`);
  // The bot with all that it needs takes a second to load: the page is there before.
  const { openOffice } = await import('./practice/open-office.ts');
  const office = await openOffice({ place, database, log });
  office.app.start();
  poll(office);
  page.office = office;
  page.routes.refresh();
  print('Siap. Hentikan dengan Ctrl+C. / Ready. Stop it with Ctrl+C.');
  return {
    port: place.port,
    async stop() {
      await poller?.stop();
      page.routes?.close();
      await office.close();
      await place.close();
    },
  };
}

/** Resolves when people can act. Practice that begins anew does so on the same port. */
export async function practise(options: PractiseOptions): Promise<Practising> {
  const { config, database, log } = options;
  let changing = Promise.resolve();
  async function restart(): Promise<void> {
    const { port } = open;
    await open.stop();
    await emptyTables(database);
    for (const file of [...KEPT_CHATS, CLOCK_FILE, PLAYED_FILE])
      rmSync(join(config.dataDir, file), { recursive: true, force: true });
    open = await openPractice({ ...options, config: { ...config, port } }, beginAnew);
  }
  async function beginAnew(): Promise<void> {
    changing = new Promise<void>((go) => setTimeout(go, ANSWER_MS)).then(restart);
    changing.catch((error: unknown) =>
      log.error({ err: error }, 'practice cannot begin anew; start the program again'),
    );
  }
  let open = await openPractice(options, beginAnew);
  return {
    port: open.port,
    async stop() {
      // A restart that failed has been told; what is open is closed all the same.
      await changing.catch(() => undefined);
      await open.stop();
    },
  };
}
