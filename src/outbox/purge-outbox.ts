/** Empties messages that were settled 35 days ago: the key stays, so that the act never tells twice; the words go (UU 27/2022). */
import type { ClockJob } from '../clock/ticker.ts';

const KEEP_MS = 35 * 24 * 3_600_000;
const BATCH = 500;

export const purgeOutbox: ClockJob = {
  name: 'outbox-purge',
  async run({ database, now }) {
    const before = new Date(now.getTime() - KEEP_MS);
    for (let emptied = BATCH; emptied === BATCH; ) {
      emptied = await database.transaction(async (tx) => {
        const state = { in: ['SENT', 'DEAD', 'UNKNOWN', 'EXPIRED'] };
        const where = { state, createdAt: { lt: before }, dueAt: { lt: before }, payload: { not: '{}' } };
        const rows = await tx.outboxMessage.findMany({ where, select: { id: true }, take: BATCH });
        if (rows.length === 0) return 0;
        return (
          await tx.outboxMessage.updateMany({
            where: { id: { in: rows.map(({ id }) => id) } },
            data: { payload: '{}', error: null },
          })
        ).count;
      });
    }
  },
};
