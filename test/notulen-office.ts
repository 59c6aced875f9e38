/** An office with a rapat whose minutes are to be written: a Kasi, a notulis of a desa, a mitra, another desa, a group. */
import { takeNomor } from '../src/office/book/take-nomor.ts';
import { copiedOffice } from './copied-office.ts';
import { nextDraftId } from './next-draft-id.ts';
import type { Database } from '../src/db/database.ts';
import type { Deps } from '../src/deps.ts';
import type { Actor } from '../src/office/actor/actor.ts';
import { approveNotulen } from '../src/sop/notulen/approve-notulen.ts';
import { planTindakLanjut } from '../src/sop/notulen/plan-tindak-lanjut.ts';
import { recordButir } from '../src/sop/notulen/record-butir.ts';
import { writeKesimpulan } from '../src/sop/notulen/write-kesimpulan.ts';
import type { Pihak } from '../src/office/book/pihak.ts';
import type { Person } from '../src/simulator/world-types.ts';
import { aDesaOfficial, aKasi, aPerson } from './builders.ts';
import type { Office, OfficeOptions } from './office.ts';

export interface RapatOptions {
  readonly notulis?: Actor | null;
  readonly tanggal?: string;
  readonly judul?: string;
  readonly agenda?: readonly string[];
  readonly invited?: readonly (Actor | { readonly actor: Actor; readonly jawaban: string; readonly wakil?: string })[];
  readonly kelompokIds?: readonly number[];
  readonly nomor?: number;
  readonly status?: string;
}

/** A rapat of that Kasi's kecamatan; on Tuesday, 24 November 2026, unless it is said otherwise. */
export async function aRapat(database: Database, kasi: Actor, options: RapatOptions = {}): Promise<number> {
  const { notulis = null, tanggal = '2026-11-24', judul = 'Rapat koordinasi penanganan stunting' } = options;
  const {
    agenda = ['Data balita stunting', 'Air bersih'],
    invited = [],
    kelompokIds = [],
    status = 'TERJADWAL',
  } = options;
  const at = new Date('2026-11-20T02:00:00.000Z');
  const draftId = nextDraftId();
  return database.transaction(async (tx) => {
    const nomor = options.nomor ?? (await takeNomor(tx, kasi.kecamatanId, 'R', 2026));
    const { id: rapatId } = await tx.rapat.create({
      data: {
        kecamatanId: kasi.kecamatanId,
        tahun: 2026,
        nomor,
        judul,
        tempat: 'Aula Kantor Kecamatan',
        tanggal,
        mulai: '09:00',
        selesai: '11:00',
        pimpinan: 'Camat Dusun Timur',
        notulisId: notulis?.kontakId ?? null,
        status,
        draftId,
        createdById: kasi.kontakId,
        createdAt: at,
        updatedAt: at,
      },
    });
    for (const [index, uraian] of agenda.entries())
      await tx.rapatAgenda.create({ data: { rapatId, urut: index + 1, uraian } });
    for (const one of invited) {
      const { actor, jawaban = null, wakil = null } = 'actor' in one ? one : { actor: one };
      await tx.undangan.create({
        data: { rapatId, kontakId: actor.kontakId, jawaban, wakil, answeredUrut: 0, createdAt: at },
      });
    }
    for (const kelompokId of kelompokIds) await tx.undangan.create({ data: { rapatId, kelompokId, createdAt: at } });
    return rapatId;
  });
}

export interface NotulenOffice {
  readonly office: Office;
  /** Kasi Kesra of Dusun Timur. */
  readonly rina: Person;
  readonly kasi: Actor;
  /** Sekretaris Desa of Sarapat, the notulis. */
  readonly siti: Person;
  readonly notulis: Actor;
  /** Of the Puskesmas. */
  readonly melati: Person;
  readonly mitra: Actor;
  /** Two officials of Jaar. */
  readonly budi: Person;
  readonly desa: Actor;
  readonly tono: Person;
  readonly rapatId: number;
  /** Chat of the connected group. */
  readonly groupId: number;
}

async function foundNotulenOffice(office: Office): Promise<Omit<NotulenOffice, 'office'>> {
  const { database, world } = office;
  const person = (firstName: string) => office.person({ firstName });
  const [rina, siti, melati, budi, tono] = ['Rina', 'Siti', 'Melati', 'Budi', 'Tono'].map(person) as [
    Person,
    Person,
    Person,
    Person,
    Person,
  ];
  const all = [rina, siti, melati, budi, tono];
  // Telegram lets a bot write only to those who have written to it.
  for (const one of all) await one.says('/start');
  const kasi = await aKasi(database, { telegramId: rina.id });
  const notulis = await aDesaOfficial(database, 'Sarapat', { telegramId: siti.id });
  const mitra = await aPerson(database, 'MITRA', null, {
    telegramId: melati.id,
    nama: 'dr. Melati',
    jabatan: 'Kepala Puskesmas',
    instansi: 'PUSKESMAS',
  });
  const desa = await aDesaOfficial(database, 'Jaar', {
    telegramId: budi.id,
    nama: 'Budi Santoso',
    jabatan: 'Kepala Desa',
  });
  await aDesaOfficial(database, 'Jaar', { telegramId: tono.id, nama: 'Tono', jabatan: 'Operator' });
  const group = world.addGroup({ title: 'Forum Kesra Dusun Timur', memberIds: [rina.id], withBot: true });
  const now = office.clock.now();
  const kelompok = await database.transaction((tx) =>
    tx.kelompok.create({
      data: {
        kecamatanId: kasi.kecamatanId,
        chatId: BigInt(group.id),
        nama: 'Forum Kesra Dusun Timur',
        forum: 'Forum Kesra',
        status: 'TERHUBUNG',
        createdAt: now,
        updatedAt: now,
      },
    }),
  );
  const rapatId = await aRapat(database, kasi, {
    notulis,
    invited: [
      { actor: kasi, jawaban: 'HADIR' },
      { actor: notulis, jawaban: 'HADIR' },
      { actor: mitra, jawaban: 'HADIR' },
      { actor: desa, jawaban: 'DIWAKILKAN', wakil: 'Tono' },
    ],
    kelompokIds: [kelompok.id],
  });
  // With the large buttons of their seats.
  for (const one of all) await one.says('/start');
  // The meeting is today's: who is invited is reminded of it.
  await office.tick();
  office.transcript(...all);
  return { rina, kasi, siti, notulis, melati, mitra, budi, desa, tono, rapatId, groupId: group.id };
}

/** Everybody but Tono was invited; Budi does not come himself. */
export const openNotulenOffice = (options: OfficeOptions = {}): Promise<NotulenOffice> =>
  copiedOffice(foundNotulenOffice, options);

/** Writes one point of the agenda, by the button on the minutes' page. */
export async function writesPoint(
  person: Person,
  button: string,
  pembahasan: string,
  keputusan?: string,
): Promise<void> {
  await person.taps(button);
  await person.says(pembahasan);
  if (keputusan === undefined) await person.taps('Lewati');
  else await person.says(keputusan);
  await person.taps('✅ Kirim');
}

/** Plans an action item, after its button was tapped. @param kind "🏢 Instansi" */
export async function plansItem(
  person: Person,
  uraian: string,
  kind: string,
  siapa: string,
  tenggat: string,
): Promise<void> {
  await person.says(uraian);
  await person.taps(kind);
  await person.says(siapa);
  await person.says(tenggat);
  await person.taps('✅ Kirim');
}

/** Minutes as the notulis wrote them: one point, and these action items; not yet submitted. @returns the revision to act on */
export async function writtenNotulen(
  deps: Deps,
  writer: Actor,
  rapatId: number,
  items: readonly { readonly uraian: string; readonly pihak: Pihak; readonly tenggat: string }[] = [],
): Promise<{ readonly notulenId: number; readonly revision: number }> {
  const at = deps.clock.now();
  const draft = (): number => nextDraftId();
  const words = { judul: 'Data balita stunting', pembahasan: 'Ada 12 balita stunting.', keputusan: null };
  const butir = await recordButir(deps, writer, { rapatId, draftId: draft(), at, ...words });
  if (!butir.ok) throw new Error(butir.code);
  for (const item of items) {
    const planned = await planTindakLanjut(deps, writer, { rapatId, butirId: null, draftId: draft(), at, ...item });
    if (!planned.ok) throw new Error(planned.code);
  }
  const kesimpulan = 'Data dilengkapi.';
  const done = await writeKesimpulan(deps, writer, { rapatId, draftId: draft(), at, before: '', kesimpulan });
  if (!done.ok) throw new Error(done.code);
  return { notulenId: done.value.id, revision: done.value.revision };
}

/** The same, approved: its action items run. @returns their ids, in order */
export async function approvedNotulen(
  deps: Deps,
  kasi: Actor,
  rapatId: number,
  items: Parameters<typeof writtenNotulen>[3] = [],
): Promise<number[]> {
  const written = await writtenNotulen(deps, kasi, rapatId, items);
  const done = await approveNotulen(deps, kasi, { ...written, at: deps.clock.now() });
  if (!done.ok) throw new Error(done.code);
  return done.value.itemList.map(({ id }) => id);
}

export const ofDesa = ({ desaId }: Actor): Pihak => ({ kontakId: null, instansiId: null, desaId });
export const ofInstansi = ({ instansiId }: Actor): Pihak => ({ kontakId: null, instansiId, desaId: null });
export const ofKontak = ({ kontakId }: Actor): Pihak => ({ kontakId, instansiId: null, desaId: null });
