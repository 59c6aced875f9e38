/** /hubungkan in a group: the Kasi who wrote it is asked privately which forum it is (C3). */
import type { Deps } from '../../deps.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { releaseHeld } from '../../outbox/held.ts';
import { change, changed, kept } from '../../office/book/act.ts';
import { listHeld } from '../../office/tell/list-recipients.ts';
import { changeKelompok, createKelompok, findByChat } from './kelompok.repo.ts';
import { askForumOf } from './notify.ts';

export interface AskForum {
  readonly chatId: number;
  readonly nama: string;
  /** Of the message: the same message again asks once. */
  readonly messageId: number;
  /** Where in the group it was written: there everything goes from now on; null: no topic, or General. */
  readonly topicId?: number | null;
}

/**
 * Whoever may not do this, or stands in another kecamatan's forum, gets the answer of any command in a group.
 * @param deps the whole installation: a group without a kecamatan is behind every fence
 */
export async function askForum(
  deps: Deps,
  actor: Actor,
  { chatId, nama, messageId, topicId = null }: AskForum,
): Promise<Result<null, 'bot-private-only' | 'kelompok-open-bot'>> {
  if (!mayAsKasi(actor, 'KONTAK')) return refuse('bot-private-only');
  const { kecamatanId, telegramId } = actor;
  return change(deps, async (tx, now) => {
    const known = await findByChat(tx, chatId);
    if (known?.status === 'TERHUBUNG' && known.kecamatanId !== kecamatanId) return refuse('bot-private-only');
    // What it refused is tried in the new place, and a refusal there is news.
    const again = known?.tolak ? { tolakAt: null } : {};
    const data = { kecamatanId, nama, addedById: BigInt(telegramId), topicId, ...again };
    const status = known?.status === 'TERHUBUNG' ? 'TERHUBUNG' : 'MENUNGGU';
    const forum = known?.kecamatanId === kecamatanId ? known.forum : '';
    if (known) await changeKelompok(tx, known, { ...data, status, forum }, now);
    const kelompok = known
      ? { ...known, ...data, status, forum }
      : await createKelompok(tx, { ...data, status, chatId: BigInt(chatId) }, now);
    if (known?.tolak) await releaseHeld(tx, chatId);
    // A message that cannot arrive would only be refused again.
    if (actor.unreachable) return kept(refuse('kelompok-open-bot', { bot: deps.botUsername }));
    // Urgent: they have just asked for it.
    const notice = { act: `${chatId}-${messageId}`, urgent: true };
    await askForumOf(tx, kelompok, notice, await listHeld(tx, [actor.kontakId]), now);
    return changed(null);
  });
}
