/** `npm start` without a token: the practice office with its page on localhost. It never meets real data: other database, other token. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Config } from './config.ts';
import type { Database } from './db/database.ts';
import { createPoller } from './inbox/poller.ts';
import type { Log } from './lib/log.ts';
import { openPractice } from './practice/open-practice.ts';
import type { Running } from './serve.ts';
import { createPageRoutes, type PageRoutes } from './simulator/page.ts';
import type { PageText } from './simulator/page-options.ts';

const HINTS: readonly PageText[] = [
  {
    id: 'Ini latihan: semua orang di halaman ini Anda mainkan sendiri, datanya bukan data sungguhan.',
    en: 'This is practice: you play everybody on this page, and nothing here is real data.',
  },
  {
    id: 'Di kolom Rini (Desa Sarapat): tekan “📝 Lapor kebutuhan” dan jawab satu per satu.',
    en: 'In the column of Rini (Desa Sarapat): press “📝 Lapor kebutuhan” and answer one question at a time.',
  },
  {
    id: 'Di kolom Kasi: kartu laporan datang sendiri. Verifikasi, kembalikan, tolak, atau tangani.',
    en: 'In the column of the Kasi the report arrives by itself. Verify it, send it back, reject it, or take it up.',
  },
  {
    id: 'Sebagai Kasi: tekan “📊 Rekap”, pilih periode, lalu unduh buku kerjanya.',
    en: 'As the Kasi: press “📊 Rekap”, choose a period, and download the workbook.',
  },
];

export interface PractiseOptions {
  readonly config: Config;
  readonly database: Database;
  readonly log: Log;
  readonly print: (line: string) => void;
}

export async function practise({ config, database, log, print }: PractiseOptions): Promise<Running> {
  const page: { routes?: PageRoutes } = {};
  const practice = await openPractice({
    database,
    log,
    dataDir: config.dataDir,
    port: config.port,
    extraRoutes: (req: IncomingMessage, res: ServerResponse) => page.routes?.(req, res) ?? false,
  });
  const { world, app, clock, office } = practice;
  const { people } = office;
  page.routes = createPageRoutes({
    world,
    clock,
    onClockMoved: () => app.settle(),
    extras: {
      hints: HINTS,
      roleOf: (personId) => office.roleOf(personId),
      shownFirst: [people.kasi.id, people.sarapat.id, people.jaar.id, people.matabu.id],
      onError: (error) => log.error({ error }, 'practice page'),
    },
  });
  app.start();
  const poller = createPoller({
    api: app.bot.api,
    intake: app.intake,
    database,
    clock,
    log,
    owner: 'latihan',
  });
  poller.start();
  print(`Kantor latihan siap / the practice office is open: http://localhost:${practice.port}`);
  return {
    async stop() {
      await poller.stop();
      page.routes?.close();
      await practice.close();
    },
  };
}
