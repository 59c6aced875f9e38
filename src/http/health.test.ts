/** What the operator can ask while things work and while the database is away. */
import { expect, test } from 'vitest';
import { openTestDatabase } from '../../test/database.ts';
import type { Database } from '../db/database.ts';
import { storeUpdates } from '../inbox/store-updates.ts';
import { silentLog } from '../lib/log.ts';
import { createMetrics } from '../lib/metrics.ts';
import { checkHealth, healthRoutes } from './health.ts';
import { startHttpServer } from './server.ts';

test('live, ready, metrics', async () => {
  const opened = await openTestDatabase();
  const real = opened.database;
  let away = false;
  const database: Database = { ...real, read: (work) => (away ? Promise.reject(new Error('away')) : real.read(work)) };
  let now = Date.parse('2026-03-02T08:00:00Z');
  const clock = { now: () => new Date(now) };
  const metrics = createMetrics();
  const poller = { state: () => ({ state: 'conflict', lastAnswerAt: new Date(now) }) };
  const server = await startHttpServer({
    port: 0,
    host: '127.0.0.1',
    log: silentLog,
    routes: healthRoutes({ database, clock, metrics, poller }),
  });
  const get = (path: string) => fetch(`http://127.0.0.1:${server.port}${path}`);
  try {
    await storeUpdates(database, [{ update_id: 1 }], clock);
    now += 90_000;
    expect((await get('/health/live')).status).toBe(200);
    const ready = await get('/health?x=1');
    expect(ready.status).toBe(200);
    expect(await ready.json()).toEqual({
      ready: true,
      database: 'ok',
      store: 'ok',
      oldestWaitingSeconds: 90,
      outboxDue: 0,
      backup: 'none',
      lastBackupAt: null,
      poller: 'conflict',
      lastAnswerAt: '2026-03-02T08:01:30.000Z',
    });
    metrics.inboxUpdates.inc({ outcome: 'done' });
    expect(await (await get('/metrics')).text()).toContain('kesrabot_inbox_updates_total{outcome="done"} 1');
    away = true;
    const unready = await get('/health/ready');
    expect(unready.status).toBe(503);
    expect(await unready.json()).toMatchObject({ ready: false, database: 'away' });
    expect((await get('/health/live')).status).toBe(200);
    const hanging: Database = { ...real, read: () => new Promise(() => undefined) };
    expect(await checkHealth({ database: hanging, clock, metrics, pingTimeoutMs: 20 })).toMatchObject({ ready: false });
  } finally {
    await server.close(50);
    await opened.close();
  }
});
