/** A message that is about no record: to every Kasi of the own kecamatan, with its photos and its pin (C1). */
import type { Deps } from '../../deps.ts';
import { refuse, type Result } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done } from '../../office/book/act.ts';
import { listKasi } from '../../office/tell/list-recipients.ts';
import { asMessage, tell } from '../../office/tell/tell.ts';
import type { OutgoingMessage } from '../../outbox/message.ts';
import { sentAsFile } from '../../outbox/sent-as-file.ts';
import type { Foto } from './record-kebutuhan.ts';

export interface Pesan {
  /** One draft, one message. */
  readonly draftId: number;
  readonly words: string;
  readonly photos: readonly Foto[];
  readonly pin: { readonly latitude: number; readonly longitude: number } | null;
}

/** Who writes to the Kasi, and is not one. */
const SENDERS: readonly Actor['peran'][] = ['DESA', 'CAMAT', 'MITRA'];
const MOST_IN_ALBUM = 10;

export function maySendPesan({ peran }: Pick<Actor, 'peran'>): boolean {
  return SENDERS.includes(peran);
}

export async function sendPesan(deps: Deps, actor: Actor, pesan: Pesan): Promise<Result<null, 'bot-not-registered'>> {
  const { draftId, words, photos, pin } = pesan;
  if (!maySendPesan(actor)) return refuse('bot-not-registered');
  const { nama, jabatan, tempat, kecamatanId } = actor;
  return act(deps, actor, 'kebutuhan.pesan', async (tx, now) => {
    const fileIds = photos.map(({ fileId }) => fileId).filter((id) => !sentAsFile(id));
    await tell(tx, await listKasi(tx, kecamatanId), { act: `pesan:draft-${draftId}` }, now, (t) => {
      const more: OutgoingMessage[] = [];
      if (fileIds.length > 0) more.push({ kind: 'album', fileIds: fileIds.slice(0, MOST_IN_ALBUM) });
      if (pin) more.push({ kind: 'location', ...pin });
      return [asMessage({ text: t('kebutuhan-notice-pesan', { nama, jabatan, tempat, words }) }), ...more];
    });
    return done(null, `pesan:${draftId}`);
  });
}
