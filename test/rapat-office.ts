/** An office with its Kasi, officials of two desa, a Puskesmas and a forum's group, for tests about meetings. */
import { nextDraftId } from './next-draft-id.ts';
import type { Database } from '../src/db/database.ts';
import type { Deps } from '../src/deps.ts';
import type { Person } from '../src/simulator/world-types.ts';
import type { Actor } from '../src/office/actor/actor.ts';
import { type RapatInput, callRapat } from '../src/sop/rapat/call-rapat.ts';
import type { RapatView } from '../src/sop/rapat/rapat-view.ts';
import { TUESDAY_MORNING, aDesaOfficial, aKasi, aPerson } from './builders.ts';
import { copiedOffice } from './copied-office.ts';
import type { Office, OfficeOptions } from './office.ts';

export interface RapatOffice {
  readonly office: Office;
  /** Kasi Kesra. */
  readonly rina: Person;
  /** Sekretaris Desa of Sarapat. */
  readonly siti: Person;
  /** Kepala Desa of Jaar. */
  readonly budi: Person;
  /** Puskesmas; reads English. */
  readonly melati: Person;
  /** The connected group of the Forum Kesra; everybody is in it, and somebody without a seat. */
  readonly groupId: number;
  readonly stranger: Person;
}

async function foundRapatOffice(office: Office): Promise<Omit<RapatOffice, 'office'>> {
  const rina = office.person({ firstName: 'Rina', lastName: 'Wulandari' });
  const siti = office.person({ firstName: 'Siti', lastName: 'Aminah' });
  const budi = office.person({ firstName: 'Budi', lastName: 'Santoso' });
  const melati = office.person({ firstName: 'Melati', languageCode: 'en' });
  const stranger = office.person({ firstName: 'Tono' });
  const { database } = office;
  await aKasi(database, { telegramId: rina.id });
  await aDesaOfficial(database, 'Sarapat', { telegramId: siti.id });
  await aDesaOfficial(database, 'Jaar', { telegramId: budi.id, nama: 'Budi Santoso', jabatan: 'Kepala Desa' });
  await aPerson(database, 'MITRA', null, {
    telegramId: melati.id,
    nama: 'dr. Melati',
    jabatan: 'Kepala Puskesmas',
    instansi: 'PUSKESMAS',
    language: 'en',
  });
  const people = [rina, siti, budi, melati];
  for (const person of people) await person.says('/start');
  const memberIds = [...people, stranger].map(({ id }) => id);
  const { id: groupId } = office.world.addGroup({ title: 'Kesra Dustim', memberIds, withBot: false });
  await office.world.addBotToGroup(groupId, rina.id);
  await office.settle();
  await rina.taps('Forum Kesra');
  office.transcript(...people);
  return { rina, siti, budi, melati, groupId, stranger };
}

export const openRapatOffice = (options: OfficeOptions = {}): Promise<RapatOffice> =>
  copiedOffice(foundRapatOffice, options);

/** Fills in the form of a meeting on Thursday, 3 December 2026, and sends it. */
export async function callsRapat(
  person: Person,
  { tanggal = '3 Desember', mulai = '09.00', notulis = 'Saya sendiri (Kasi)', kelompok = true } = {},
): Promise<void> {
  await person.says('/rapat');
  await person.taps('➕ Rapat baru');
  await person.says('Rapat koordinasi stunting');
  await person.says('1. Laporan tiap desa\n2. Rencana bulan depan');
  await person.taps('Selesai');
  await person.says('Aula Kantor Kecamatan');
  await person.says(tanggal);
  await person.says(mulai);
  await person.taps('Lewati');
  await person.taps('Camat Dusun Timur');
  await person.says(notulis);
  await person.says('Sarapat, Jaar');
  await person.says('Puskesmas');
  if (kelompok) {
    await person.taps('☐ Forum Kesra');
    await person.taps('Selesai');
  } else await person.taps('Lewati');
  await person.taps('Lewati');
  await person.taps('✅ Kirim');
}

/** What stands in a chat that the bot wrote. */
export const saidIn = ({ world }: Pick<Office, 'world'>, chatId: number): string[] =>
  world
    .messages(chatId)
    .flatMap(({ outgoing, message }) =>
      outgoing ? [message.text ?? message.caption ?? message.document?.file_name ?? ''] : [],
    );

/** The live card as that Kasi sees it now. */
export function kartuOf({ world }: Pick<Office, 'world'>, person: Person): string {
  const cards = world.messages(person.id).filter(({ message }) => message.text?.startsWith('📅 R-'));
  return cards.at(-1)?.message.text ?? '';
}

/** The answers of a whole form, to be changed where a test is about them. */
export function rapatInput(over: Partial<RapatInput> = {}): RapatInput {
  return {
    draftId: nextDraftId(),
    at: new Date(TUESDAY_MORNING),
    judul: 'Rapat koordinasi stunting',
    agenda: ['Laporan tiap desa', 'Rencana bulan depan'],
    tempat: 'Aula Kantor Kecamatan',
    tanggal: '2026-12-03',
    mulai: '09:00',
    selesai: null,
    pimpinan: 'Camat Dusun Timur',
    notulisId: null,
    audience: { desaIds: 'all', instansiIds: [], camat: false, kelompokIds: 'all' },
    suratNomor: null,
    ...over,
  };
}

/** A meeting of that Kasi. @param over what differs from a usual one; `desaIds`: who is invited */
export async function aRapat(
  deps: Deps,
  kasi: Actor,
  { desaIds, ...over }: Partial<RapatInput> & { readonly desaIds?: RapatInput['audience']['desaIds'] } = {},
): Promise<RapatView> {
  const input = rapatInput(over);
  const audience = desaIds === undefined ? input.audience : { ...input.audience, desaIds };
  const called = await callRapat(deps, kasi, { ...input, audience });
  if (!called.ok) throw new Error(`The meeting was refused: ${called.code}`);
  return called.value.view;
}

/** What waits to be sent for that meeting, by key. */
export async function rapatOutbox(database: Database, rapatId: number): Promise<{ once: string; state: string }[]> {
  return database.read((db) =>
    db.outboxMessage.findMany({
      where: { once: { startsWith: `rapat:${rapatId}:` } },
      select: { once: true, state: true },
      orderBy: { id: 'asc' },
    }),
  );
}
