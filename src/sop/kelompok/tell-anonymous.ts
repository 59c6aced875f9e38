/** An admin who writes as the group itself cannot be recognised as a Kasi, and is told so once a day (C3). */
import type { Deps } from '../../deps.ts';
import { translator } from '../../i18n/translator.ts';
import { enqueue } from '../../outbox/enqueue.ts';

export async function tellAnonymous(deps: Deps, chatId: number): Promise<void> {
  const now = deps.clock.now();
  const once = `kelompok:chat${chatId}:anonim-${now.toISOString().slice(0, 10)}`;
  const text = translator('id')('kelompok-group-anonymous');
  await deps.database.transaction((tx) => enqueue(tx, { once, chatId, message: { kind: 'text', text } }, now));
}
