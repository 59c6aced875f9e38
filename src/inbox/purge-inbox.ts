/** Deletes handled updates after seven days: they carry people's words and serve nothing any more (UU 27/2022). */
import type { ClockJob } from '../clock/ticker.ts';

const KEEP_MS = 7 * 24 * 3_600_000;
const BATCH = 500;

/** Also those that were set aside; what still waits is never deleted. In batches, so that nobody waits long for the lock. */
export const purgeInbox: ClockJob = {
  name: 'inbox-purge',
  async run({ database, now }) {
    const before = new Date(now.getTime() - KEEP_MS);
    for (let deleted = BATCH; deleted === BATCH; ) {
      deleted = await database.transaction(async (tx) => {
        const where = { state: { in: ['DONE', 'ASIDE'] }, receivedAt: { lt: before } };
        const rows = await tx.inboxUpdate.findMany({ where, select: { updateId: true }, take: BATCH });
        if (rows.length === 0) return 0;
        return (await tx.inboxUpdate.deleteMany({ where: { updateId: { in: rows.map((row) => row.updateId) } } }))
          .count;
      });
    }
  },
};
