/** The practice program as `npm start` runs it, on a folder of its own, on a Tuesday morning. */
import { join } from 'node:path';
import type { Database } from '../../src/db/database.ts';
import { openDatabase } from '../../src/db/open-database.ts';
import { silentLog } from '../../src/lib/log.ts';
import { practise } from '../../src/practice.ts';
import { TUESDAY } from '../tuesday.ts';

export interface Program {
  readonly database: Database;
  readonly url: string;
  stop(): Promise<void>;
}

/** @param dataDir what an earlier program left there goes on */
export async function startProgram(dataDir: string): Promise<Program> {
  const database = await openDatabase({ url: `file:${join(dataDir, 'latihan.db')}`, dataDir, log: silentLog });
  const config = { dataDir, port: 0 };
  const running = await practise({ config, database, log: silentLog, print: () => undefined, realTime: TUESDAY });
  return {
    database,
    url: `http://127.0.0.1:${running.port}`,
    async stop() {
      await running.stop();
      await database.close();
    },
  };
}
