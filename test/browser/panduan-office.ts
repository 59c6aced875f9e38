/** An installation before its first Kasi, with the people of a kecamatan of 20 desa around it: the real bot, polling, behind the practice page. */
import { createApp } from '../../src/app.ts';
import type { Database } from '../../src/db/database.ts';
import { createPoller } from '../../src/inbox/poller.ts';
import { silentLog } from '../../src/lib/log.ts';
import { NO_LIMITS } from '../../src/pace/limits.ts';
import { createPageRoutes, type PageRoutes } from '../../src/simulator/page.ts';
import { startSimulatorServer } from '../../src/simulator/simulator-server.ts';
import { createWorld } from '../../src/simulator/world.ts';
import type { Person, World } from '../../src/simulator/world-types.ts';
import { ensureSetupCode } from '../../src/sop/instalasi/ensure-setup-code.ts';

const TOKEN = '7000000001:AAtest-token-of-the-guide-000000000000';
/** Tuesday, 24 November 2026, 09:00 WIB: from there the clock of the office runs as ours does. */
const START = Date.parse('2026-11-24T02:00:00.000Z');

/** Invented. The first is the Kasi. */
const NAMES = `Rina Wulandari, Agus Setiawan, Ahmad Fauzi, Andi Saputra, Anita Lestari, Arief Rahman, Bambang Hartono,
  Budi Santoso, Citra Anggraini, Dedi Kurniawan, Dewi Puspita, Dian Permata, Eka Prasetya, Endang Sulastri, Erni Yuliana,
  Fajar Nugroho, Fitri Handayani, Gunawan Wibowo, Hadi Susanto, Hendra Gunadi, Ida Rosdiana, Imam Syafii, Indah Sari,
  Iwan Darmawan, Joko Purnomo, Kartika Dewi, Lina Marlina, Lukman Hakim, Maya Safitri, Muhammad Yusuf, Murni Astuti,
  Nia Kurniasih, Nurul Hidayah, Oktavianus Duha, Purwanti Rahayu, Rahmat Hidayat, Ratna Juwita, Rudi Hermawan,
  Siti Aminah, Sri Mulyani, Sugeng Riyadi, Supriadi Malan, Tuti Alawiyah, Wahyu Pratama, Yanti Susilawati, Zainal Abidin`
  .split(',')
  .map((name) => name.trim().split(/\s+/) as [string, string]);

export interface GuideOffice {
  readonly world: World;
  readonly port: number;
  /** What the operator reads on the screen at the first start. */
  readonly setupCode: string;
  readonly kasi: Person;
  /** Everybody else, in the order in which they join. */
  readonly others: readonly Person[];
  readonly group: { readonly id: number; readonly title: string };
  readonly clock: { now(): Date };
  close(): Promise<void>;
}

export async function openGuideOffice(database: Database, dataDir: string): Promise<GuideOffice> {
  const began = performance.now();
  let moved = 0;
  const clock = {
    now: () => new Date(START + moved + performance.now() - began),
    advance: (ms: number) => void (moved += ms),
  };
  const world = createWorld({ clock, token: TOKEN, botUsername: 'KesraBot' });
  const [kasi, ...others] = NAMES.map(([firstName, lastName], at) =>
    world.addPerson({ firstName, lastName, phone: `+62812500${String(10_000 + at)}` }),
  );
  if (!kasi) throw new Error('Nobody is there');
  const group = world.addGroup({ title: 'Forum Kesra Seruyan Hulu', memberIds: [kasi.id], withBot: false });
  const page: { routes?: PageRoutes } = {};
  const server = await startSimulatorServer({
    world,
    port: 0,
    extraRoutes: (req, res) => page.routes?.(req, res) ?? false,
  });
  const app = await createApp({
    database,
    clock,
    log: silentLog,
    token: TOKEN,
    apiRoot: server.url,
    dataDir,
    owner: 'panduan',
    pace: { limits: NO_LIMITS },
  });
  page.routes = createPageRoutes({
    world,
    clock,
    onClockMoved: () => app.settle(),
    extras: { shownFirst: [kasi.id], roleOf: (id) => (id === kasi.id ? 'Kasi Kesra' : undefined) },
  });
  const setupCode = await ensureSetupCode(app.deps);
  if (setupCode === null) throw new Error('This database has a Kasi already');
  app.start();
  const poller = createPoller({
    api: app.bot.api,
    intake: app.intake,
    database,
    clock,
    log: silentLog,
    owner: 'panduan',
  });
  poller.start();
  return {
    world,
    port: server.port,
    setupCode,
    kasi,
    others,
    group,
    clock,
    async close() {
      await poller.stop();
      page.routes?.close();
      await app.stop();
      await server.close();
    },
  };
}
