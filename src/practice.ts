/** `npm start` without a token: the practice office with its page on localhost. It never meets real data: other database, other token. */
import type { Config } from './config.ts';
import type { Database } from './db/database.ts';
import { createPoller, type Poller } from './inbox/poller.ts';
import type { Log } from './lib/log.ts';
import { FIRST_STEPS } from './practice/first-steps.ts';
import type { OpenOffice } from './practice/open-office.ts';
import { openPlace } from './practice/open-place.ts';
import type { Running } from './serve.ts';
import { createPageRoutes, type PageRoutes } from './simulator/page.ts';

export interface PractiseOptions {
  readonly config: Pick<Config, 'dataDir' | 'port'>;
  readonly database: Database;
  readonly log: Log;
  readonly print: (line: string) => void;
}

export interface Practising extends Running {
  readonly port: number;
}

/** Resolves when people can act; the page can be looked at before. */
export async function practise({ config, database, log, print }: PractiseOptions): Promise<Practising> {
  const page: { routes?: PageRoutes; office?: OpenOffice } = {};
  const place = await openPlace({
    log,
    dataDir: config.dataDir,
    port: config.port,
    extraRoutes: (req, res) => page.routes?.(req, res) ?? false,
  });
  const { world, clock } = place;
  const { people, group } = place.office;
  page.routes = createPageRoutes({
    world,
    clock,
    isReady: () => page.office !== undefined,
    onClockMoved: async () => page.office?.app.settle(),
    extras: {
      hints: FIRST_STEPS,
      roleOf: (personId) => place.office.roleOf(personId),
      // On a phone the first of these: who has something to report begins.
      shownFirst: [people.sarapat.id, people.kasi.id, group.id],
      onError: (error) => log.error({ error }, 'practice page'),
    },
  });
  print(`Kantor latihan / practice office: http://localhost:${place.port}`);
  // The bot with all that it needs takes a second to load: the page is there before.
  const { openOffice } = await import('./practice/open-office.ts');
  const office = await openOffice({ place, database, log });
  const { app } = office;
  app.start();
  const poller: Poller = createPoller({ api: app.bot.api, intake: app.intake, database, clock, log, owner: 'latihan' });
  poller.start();
  page.office = office;
  page.routes.refresh();
  print('Siap. Hentikan dengan Ctrl+C. / Ready. Stop it with Ctrl+C.');
  return {
    port: place.port,
    async stop() {
      await poller.stop();
      page.routes?.close();
      await office.close();
      await place.close();
    },
  };
}
