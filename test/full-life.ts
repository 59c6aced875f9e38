/** Somebody about whom everything is stored that can be: for seeing and erasing one's own data. */
import type { Deps } from '../src/deps.ts';
import type { Html } from '../src/i18n/translate.ts';
import type { Actor } from '../src/office/actor/actor.ts';
import { enqueue } from '../src/outbox/enqueue.ts';
import { aKebutuhan } from './builders.ts';

export const TELEPON = '+6281234567890';

/** Siti with a telephone, a report, a request, an open form, and messages in all states. */
export async function aFullLife(deps: Deps, siti: Actor, rina: Actor): Promise<void> {
  const now = deps.clock.now();
  await aKebutuhan(deps, siti, { kontak: { nama: 'Siti Aminah', telepon: TELEPON } });
  const chatId = BigInt(siti.telegramId);
  const from = { id: siti.telegramId, is_bot: false, first_name: 'Siti Aminah' };
  await deps.database.transaction(async (tx) => {
    await tx.kontak.update({ where: { id: siti.kontakId }, data: { telepon: TELEPON } });
    await tx.permohonan.create({
      data: {
        kecamatanId: siti.kecamatanId,
        orangId: siti.orangId,
        peran: 'DESA',
        nama: 'Siti Aminah',
        jabatan: 'Kader',
        telepon: TELEPON,
        status: 'MENUNGGU',
        draftId: 900,
        createdAt: now,
      },
    });
    const times = { createdAt: now, expiresAt: now, usedAt: now };
    await tx.invite.create({
      data: {
        ...times,
        tokenHash: 'x',
        kecamatanId: siti.kecamatanId,
        peran: 'DESA',
        createdById: rina.kontakId,
        usedById: siti.orangId,
        nama: 'Siti Aminah',
      },
    });
    await tx.kelompok.create({
      data: {
        chatId: -5n,
        nama: 'Kesra Sarapat',
        status: 'MENUNGGU',
        addedById: chatId,
        createdAt: now,
        updatedAt: now,
      },
    });
    await tx.draft.create({
      data: {
        chatId,
        telegramId: chatId,
        formId: 'lapor',
        formVersion: 'x',
        answers: JSON.stringify({ kontak: `Siti Aminah ${TELEPON}` }),
        createdAt: now,
        updatedAt: now,
      },
    });
    const row = (updateId: number, lane: number, state: string, payload: unknown) => ({
      updateId: BigInt(updateId),
      lane: String(lane),
      state,
      payload: JSON.stringify(payload),
      receivedAt: now,
    });
    await tx.inboxUpdate.createMany({
      data: [
        row(10, siti.telegramId, 'DONE', { update_id: 10, message: { from, text: TELEPON } }),
        row(11, rina.telegramId, 'DONE', { update_id: 11, callback_query: { message: { text: 'Siti Aminah' } } }),
        row(12, siti.telegramId, 'WAITING', { update_id: 12, callback_query: { from } }),
      ],
    });
    const text = `<b>Siti Aminah</b> (${TELEPON}) bergabung.` as Html;
    const message = { kind: 'text', text } as const;
    await enqueue(tx, { once: 'waits', chatId: rina.telegramId, message }, now);
    await enqueue(tx, { once: 'went', chatId: rina.telegramId, message }, now);
    await enqueue(tx, { once: 'own', chatId: siti.telegramId, message }, now);
    await tx.outboxMessage.update({ where: { once: 'went' }, data: { state: 'SENT' } });
  });
}
/** What Siti did in a quarter: she confirmed, named somebody for a meeting, and answered the card. */
export async function aQuartersWork(deps: Deps, siti: Actor, rina: Actor): Promise<void> {
  const now = deps.clock.now();
  const { kecamatanId, kontakId, telegramId } = siti;
  const desaId = siti.desaId ?? 0;
  await deps.database.transaction(async (tx) => {
    const rapat = await tx.rapat.create({
      data: {
        kecamatanId,
        tahun: 2026,
        nomor: 4,
        judul: 'Rapat koordinasi',
        tempat: 'Aula',
        tanggal: '2026-11-20',
        mulai: '09:00',
        pimpinan: 'Camat',
        notulisId: kontakId,
        status: 'TERJADWAL',
        draftId: 901,
        createdById: rina.kontakId,
        createdAt: now,
        updatedAt: now,
      },
    });
    await tx.undangan.create({
      data: {
        rapatId: rapat.id,
        kontakId,
        jawaban: 'DIWAKILKAN',
        wakil: 'Anak Siti Aminah',
        answeredAt: now,
        createdAt: now,
      },
    });
    await tx.rapatKartu.create({ data: { rapatId: rapat.id, chatId: BigInt(telegramId), messageId: 5 } });
    const kartu = await tx.kartuTriwulan.create({
      data: { kecamatanId, desaId, tahun: 2026, triwulan: 4, jawaban: 'NIHIL', createdAt: now },
    });
    await tx.kartuTriwulanRiwayat.create({
      data: { kartuId: kartu.id, at: now, actorId: kontakId, jawaban: 'NIHIL', once: 'kartu:1' },
    });
  });
}
