/** Scenes: the Kasi calls a meeting, and the invited answer, in the group too (A3, C1). */
import type { Person } from '../../simulator/world-types.ts';
import { dayWords, type WhichDay, workday } from './days.ts';
import type { Scene } from './stage.ts';

/** The day of the meeting. */
export const RAPAT_DAY: WhichDay = workday(2, 15);

export const JUDUL = 'Rapat koordinasi penanganan stunting';

export const rapatIsCalled: Scene = async ({ people: { kasi, tksk }, triwulan }) => {
  await kasi.says('/rapat');
  await kasi.taps('➕ Rapat baru');
  await kasi.says(JUDUL);
  await kasi.says('Data balita stunting\nAir bersih dan sanitasi\nPembagian tugas');
  await kasi.taps('Selesai');
  await kasi.says('Aula Kantor Kecamatan');
  await kasi.says(dayWords(RAPAT_DAY(triwulan)));
  await kasi.says('09.00');
  await kasi.says('11.30');
  await kasi.taps('Camat Dusun Timur');
  await kasi.says(tksk.name);
  await kasi.says('Sarapat, Jaar, Matabu, Haringen, Karang Langit, Tamiang Layang');
  await kasi.says('Puskesmas, Dinkes, DP3AKB');
  await kasi.taps('☐ Forum Kesra');
  await kasi.taps('Selesai');
  await kasi.says('400.9 / 12 / Kesra / 2026');
  await kasi.taps('✅ Kirim');
};

async function sendsSomebody(person: Person, wakil: string): Promise<void> {
  await person.taps('👥 Diwakilkan');
  await person.says(wakil);
  await person.taps('✅ Kirim');
}

export const invitedAnswer: Scene = async ({ people, group }) => {
  for (const role of ['sarapat', 'matabu', 'haringen', 'puskesmas', 'tksk'] as const)
    await people[role].taps('✅ Hadir');
  await sendsSomebody(people.jaar, 'Norliani Asmah, Kader');
  await people.dp3akb.taps('❌ Tidak hadir');
  await people.tamiangLayang.taps('✅ Hadir', { chatId: group.id });
};

/** Asked once more the day before. */
export const lateAnswers: Scene = async ({ people: { dinkes } }) => {
  await dinkes.says('/undangan');
};

export const kasiLooksWhoComes: Scene = async ({ people: { kasi } }) => {
  await kasi.says('R-0001');
  await kasi.taps('👥 Nama-nama');
};
