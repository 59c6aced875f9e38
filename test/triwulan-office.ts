/** An office in the weeks around a quarter's end, for chat tests about its card. */
import type { Person } from '../src/simulator/world-types.ts';
import { aDesaOfficial } from './builders.ts';
import { seated } from './chat-acts.ts';
import { copiedOffice } from './copied-office.ts';
import { foundKebutuhanOffice } from './kebutuhan-office.ts';
import type { Office } from './office.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export interface TriwulanOffice {
  readonly office: Office;
  /** Sekretaris Desa of Sarapat. */
  readonly siti: Person;
  /** Kaur Kesra of Sarapat. */
  readonly joko: Person;
  /** Sekretaris Desa of Jaar. */
  readonly budi: Person;
  readonly rina: Person;
  /** Moves the clock, and lets everything happen that is due then. */
  readonly later: (ms: number) => Promise<void>;
}

async function foundTriwulanOffice(office: Office, start?: string): Promise<Omit<TriwulanOffice, 'office' | 'later'>> {
  const { siti, rina } = await foundKebutuhanOffice(office, start);
  const joko = await seated(office, 'Joko', (telegramId) =>
    aDesaOfficial(office.database, 'Sarapat', { telegramId, nama: 'Joko Susilo', jabatan: 'Kaur Kesra' }),
  );
  const budi = await seated(office, 'Budi', (telegramId) =>
    aDesaOfficial(office.database, 'Jaar', { telegramId, nama: 'Budi Santoso' }),
  );
  office.clock.advance(60_000);
  await office.settle();
  office.transcript(siti, joko, budi, rina);
  return { siti, joko, budi, rina };
}

/** @param start default Wednesday, 16 December 2026, 08.00 WIB: the day before the card */
export async function openTriwulanOffice(start = '2026-12-16T01:00:00.000Z'): Promise<TriwulanOffice> {
  const opened = await copiedOffice(foundTriwulanOffice, { start });
  const { office } = opened;
  const later = async (ms: number): Promise<void> => {
    office.clock.advance(ms);
    await office.settle();
  };
  return { ...opened, later };
}

/** A distribution that nobody confirmed and an action item that is not done, both of Sarapat. */
export async function owes(office: Office): Promise<void> {
  const at = office.clock.now();
  await office.database.transaction(async (tx) => {
    const { id: desaId, kecamatanId } = await tx.desa.findFirstOrThrow({ where: { nama: 'Sarapat' } });
    const bidang = await tx.bidang.findFirstOrThrow({ where: { kecamatanId } });
    const stamp = { createdAt: at, updatedAt: at };
    const own = { kecamatanId, tahun: 2026, createdById: 1, ...stamp };
    const program = await tx.program.create({
      data: {
        ...own,
        nama: 'Bantuan beras',
        bidangId: bidang.id,
        jenisBantuan: 'CPP',
        sasaran: 'KPM',
        target: 10,
        satuan: 'KPM',
        pagu: 0n,
        sumberDana: 'APBN',
        draftId: 9001,
      },
    });
    const planned = { ...own, programId: program.id, desaId, kpm: 10, status: 'DIRENCANAKAN' };
    await tx.penyaluran.create({ data: { ...planned, nomor: 45, tanggal: '2026-12-01', draftId: 9002 } });
    await tx.penyaluran.create({ data: { ...planned, nomor: 46, tanggal: '2026-12-29', draftId: 9003 } });
    const rapat = await tx.rapat.create({
      data: {
        ...own,
        nomor: 12,
        judul: 'Rapat koordinasi',
        tempat: 'Aula',
        tanggal: '2026-11-20',
        mulai: '09:00',
        pimpinan: 'Camat',
        status: 'SELESAI',
        draftId: 9005,
      },
    });
    const notulen = await tx.notulen.create({
      data: { kecamatanId, rapatId: rapat.id, status: 'DISETUJUI', createdById: 1, ...stamp },
    });
    await tx.tindakLanjut.create({
      data: {
        kecamatanId,
        rapatId: rapat.id,
        notulenId: notulen.id,
        tahun: 2026,
        nomor: 34,
        uraian: 'Mendata penerima <baru>',
        desaId,
        tenggat: '2026-12-10',
        status: 'BERJALAN',
        draftId: 9004,
        ...stamp,
      },
    });
  });
}

/** Nothing of the quarter and the year is left to be said: for tests about something else at the turn of 2026. */
export async function quietTurnOfYear({ database, clock }: Office): Promise<void> {
  const now = clock.now();
  await database.transaction(async (tx) => {
    const desaList = await tx.desa.findMany();
    const answered = { tahun: 2026, triwulan: 4, jawaban: 'NIHIL', answeredAt: now, createdAt: now };
    await tx.kartuTriwulan.createMany({
      data: desaList.map(({ id, kecamatanId }) => ({ kecamatanId, desaId: id, ...answered })),
    });
    const offices = [...new Set(desaList.map(({ kecamatanId }) => kecamatanId))];
    await tx.dueMark.createMany({
      data: offices.map((id) => ({ once: `tahun-2027:rencana:kecamatan-${id}`, doneAt: now })),
    });
  });
}
