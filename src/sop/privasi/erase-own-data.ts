/** A person asks to be forgotten: records keep their figures and lose the person (UU 27/2022). */
import type { Db } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import { escapeHtml } from '../../i18n/html.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { Person } from '../../office/actor/actor.ts';
import { type NoteOf, actAsPerson, done } from '../../office/book/act.ts';
import { mayAsKasi, parseHak } from '../../office/actor/hak.ts';
import { listKasi } from '../../office/tell/list-recipients.ts';
import { asMessage, tell } from '../../office/tell/tell.ts';
import { forgottenNotes } from '../permohonan/ask-limit.ts';
import { takeBackFromKasi } from '../permohonan/notify.ts';
import { clearWorks } from './own-works.repo.ts';
import { placeOf } from '../../office/actor/kontak.ts';
import {
  type Stored,
  clearContacts,
  clearInbox,
  clearOrang,
  clearOutbox,
  clearTraces,
  findMessagesWith,
  findOtherKasi,
  findStored,
  writePayload,
} from './privasi.repo.ts';
import { withoutPerson } from './without-person.ts';

export interface EraseInput {
  /** Who stood on the button; 0 for somebody without a row. A button of an earlier life erases nothing. */
  readonly orangId: number;
  /** The update that asks for it: what came before it is emptied too. */
  readonly updateId: number;
}
export type EraseRefusal = 'privasi-last-kasi' | 'bot-button-gone';

/** An office without a Kasi could never be entered again. */
async function lastKasiOf(tx: Db, orang: Stored, now: Date): Promise<string | null> {
  for (const seat of orang.kontakList) {
    if (seat.peran !== 'KASI' || seat.revokedAt) continue;
    const others = await findOtherKasi(tx, seat.kecamatanId, orang.id, now);
    const mayManage = others.some(({ kedudukan, hak }) =>
      mayAsKasi(
        { peran: 'KASI', kedudukan: kedudukan === 'STAF' ? 'STAF' : 'DEFINITIF', hak: parseHak(hak) },
        'KONTAK',
      ),
    );
    if (!mayManage) return seat.kecamatan.nama;
  }
  return null;
}

/** The Kasi learns which seat is empty, not more. */
async function tellKasi(tx: Db, orang: Stored, now: Date): Promise<void> {
  for (const seat of orang.kontakList.filter(({ revokedAt }) => revokedAt === null)) {
    const others = (await listKasi(tx, seat.kecamatanId)).filter(({ orangId }) => orangId !== orang.id);
    const vars = { jabatan: seat.jabatan, tempat: placeOf(seat) };
    await tell(tx, others, { act: `privasi:hapus:kontak-${seat.id}` }, now, (t) => [
      asMessage({ text: t('privasi-erased-notice', vars) }),
    ]);
  }
}

/** What waits for others goes out without the person; what went is emptied. */
async function clearMessages(tx: Db, words: readonly string[]): Promise<void> {
  const written = words.map(escapeHtml);
  const rows = await findMessagesWith(tx, written);
  const settled = rows.filter(({ state }) => state !== 'WAITING' && state !== 'SENDING').map(({ id }) => id);
  for (let at = 0; at < settled.length; at += 500) await writePayload(tx, settled.slice(at, at + 500), '{}');
  for (const { id, state, payload } of rows) {
    if (state === 'WAITING' || state === 'SENDING') await writePayload(tx, [id], withoutPerson(payload, written));
  }
}

/** The same again is a success: there is nothing left to erase. */
export async function eraseOwnData(
  deps: Deps,
  person: Person,
  input: EraseInput,
): Promise<Result<{ readonly erased: boolean }, EraseRefusal>> {
  const { telegramId } = person;
  return actAsPerson(deps, 'privasi.erase', async (tx, now) => {
    const orang = await findStored(tx, telegramId);
    if (orang && orang.id !== input.orangId) return refuse('bot-button-gone');
    const kecamatan = orang && (await lastKasiOf(tx, orang, now));
    if (kecamatan) return refuse('privasi-last-kasi', { kecamatan });
    const seats = orang?.kontakList ?? [];
    const requests = orang?.permohonanList ?? [];
    const telepon = [...seats, ...requests].flatMap((row) => row.telepon || []);
    const nama = [orang?.nama ?? '', ...requests.map((row) => row.nama)].filter((word) => word.trim().length > 1);
    const words = [...new Set([...nama, ...telepon])];
    await clearTraces(tx, telegramId);
    await clearInbox(tx, telegramId, input.updateId, words);
    await clearOutbox(tx, telegramId, orang?.id ?? 0);
    if (!orang) return done<{ erased: boolean }, NoteOf>({ erased: false }, []);
    await clearMessages(tx, words);
    await clearContacts(
      tx,
      seats.map(({ id }) => id),
      telepon,
    );
    await clearWorks(
      tx,
      telegramId,
      seats.map(({ id }) => id),
    );
    await tellKasi(tx, orang, now);
    for (const one of requests) await takeBackFromKasi(tx, one);
    await clearOrang(tx, orang.id, now);
    const note: NoteOf = { subject: `orang:${orang.id}`, orangId: orang.id };
    const kecamatanIds = new Set(seats.filter(({ revokedAt }) => !revokedAt).map(({ kecamatanId }) => kecamatanId));
    const notes = [...kecamatanIds].map((kecamatanId) => ({ ...note, kecamatanId }));
    return done<{ erased: boolean }, NoteOf>({ erased: true }, [
      ...(notes.length > 0 ? notes : [note]),
      ...forgottenNotes(telegramId, requests, now),
    ]);
  });
}
