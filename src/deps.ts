/** What every use case gets as its first argument: the outside world, injected. */
import type { Clock } from './lib/clock.ts';
import type { Database, Db } from './db/database.ts';
import type { Log } from './lib/log.ts';
import type { Metrics } from './lib/metrics.ts';
import type { Reached } from './lib/reached.ts';

export interface Deps {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics?: Metrics;
  /** Absolute path of the folder that holds photos and workbooks. */
  readonly dataDir: string;
  /** Without "@"; for links such as https://t.me/<bot>?start=… */
  readonly botUsername: string;
  /** Known to nobody but the program; the words of links are derived from it (decision 18). */
  readonly linkKey: Uint8Array;
  /** Gives a new office what each feature begins with, inside the transaction that makes it. */
  readonly foundOffice: (tx: Db, kecamatanId: number) => Promise<void>;
  readonly reached: Reached;
}
