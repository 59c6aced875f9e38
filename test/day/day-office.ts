/** An office on a Tuesday morning at eight: three desa, the body that brings the rice, a group with a topic; rice is due today, and a meeting is called for Thursday. */
import type { Person } from '../../src/simulator/world-types.ts';
import { aDeps, aDesaOfficial, aKasi, aKebutuhan, aPerson } from '../builders.ts';
import { aPenyaluran } from '../konfirmasi-office.ts';
import { aRapat } from '../rapat-office.ts';
import { type Office, openOffice } from '../office.ts';

export interface DayOffice {
  readonly office: Office;
  /** Kasi Kesra. */
  readonly rina: Person;
  /** Sekretaris Desa of Sarapat. */
  readonly siti: Person;
  /** Kepala Desa of Jaar. */
  readonly budi: Person;
  /** Kaur Kesra of Matabu. */
  readonly darma: Person;
  /** Speaks for DPMDSos, which brings the rice. */
  readonly dewi: Person;
  /** The Forum Kesra, connected in one of its topics. */
  readonly groupId: number;
  readonly topicId: number;
}

/** 24 November 2026, 08.00 WIB. */
const EIGHT = '2026-11-24T01:00:00.000Z';

export async function openDayOffice(): Promise<DayOffice> {
  const office = await openOffice({ start: EIGHT });
  const { database, world } = office;
  const rina = office.person({ firstName: 'Rina' });
  const siti = office.person({ firstName: 'Siti' });
  const budi = office.person({ firstName: 'Budi' });
  const darma = office.person({ firstName: 'Darma' });
  const dewi = office.person({ firstName: 'Dewi' });
  const people = [rina, siti, budi, darma, dewi];
  for (const person of people) await person.says('/start');
  const kasi = await aKasi(database, { telegramId: rina.id });
  await aDesaOfficial(database, 'Sarapat', { telegramId: siti.id });
  await aDesaOfficial(database, 'Jaar', { telegramId: budi.id, nama: 'Budi Santoso', jabatan: 'Kepala Desa' });
  const ofMatabu = { telegramId: darma.id, nama: 'Darma Putra', jabatan: 'Kaur Kesra' };
  const matabu = await aDesaOfficial(database, 'Matabu', ofMatabu);
  const ofDinas = { telegramId: dewi.id, nama: 'Dewi Lestari', jabatan: 'Petugas penyalur', instansi: 'DPMDSOS' };
  const dinas = await aPerson(database, 'MITRA', null, ofDinas);
  for (const person of people) await person.says('/start');

  const memberIds = people.map(({ id }) => id);
  const group = world.addGroup({ title: 'Kesra Dustim', memberIds, withBot: false });
  await world.addBotToGroup(group.id, rina.id);
  await office.settle();
  await rina.taps('Forum Kesra');
  const groupId = await world.migrateGroup(group.id);
  const topicId = await world.addTopic(groupId, rina.id, 'Undangan');
  await office.settle();
  await rina.says('/hubungkan', { chatId: groupId, topicId });
  await rina.taps('✅ Ya, Forum Kesra');

  const deps = aDeps(database, { clock: office.clock, dataDir: office.dataDir });
  for (const desa of ['Sarapat', 'Jaar', 'Matabu']) await aPenyaluran(database, kasi, { desa });
  await aKebutuhan(deps, matabu, { jenis: 'Air bersih', lokasi: 'RT 05', uraian: 'Pompa air rusak.' });
  const { instansiId } = dinas;
  if (instansiId === null) throw new Error('Whoever speaks for a body has one');
  const audience = { desaIds: 'all', instansiIds: [instansiId], camat: false, kelompokIds: 'all' } as const;
  await aRapat(deps, kasi, { tanggal: '2026-11-26', mulai: '09:00', audience });
  await office.settle();
  return { office, rina, siti, budi, darma, dewi, groupId, topicId };
}
