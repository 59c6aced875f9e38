/** Scenes: the minutes by a notulis of a partner body, and what they give people to do (C2). */
import type { Person } from '../../simulator/world-types.ts';
import { dayWords, type WhichDay, workday } from './days.ts';
import { buttonThatBegins, newestWords, type Scene } from './stage.ts';

/** Until when each of the three things is to be done. */
const TENGGAT: readonly WhichDay[] = [workday(2, 20), workday(3, 3), workday(3, 8)];

async function writes(person: Person, button: string, pembahasan: string, keputusan: string): Promise<void> {
  await person.taps(button);
  await person.says(pembahasan);
  await person.says(keputusan);
  await person.taps('✅ Kirim');
}

async function gives(person: Person, uraian: string, kind: string, siapa: string, tenggat: string): Promise<void> {
  await person.taps('📌 Ya, ada tindak lanjut');
  await person.says(uraian);
  await person.taps(kind);
  await person.says(siapa);
  await person.says(tenggat);
  await person.taps('✅ Kirim');
  await person.taps('🗒 Buka notulen');
}

export const minutesAreWritten: Scene = async (stage) => {
  const { people, triwulan } = stage;
  const { tksk } = people;
  const [first = '', second = '', third = ''] = TENGGAT.map((day) => dayWords(day(triwulan)));
  await tksk.says('/notulen');
  await tksk.taps(buttonThatBegins(stage, tksk, 'R-0001'));
  await writes(tksk, '✍️ 1. Data balita stunting', 'Ada 11 balita di tiga desa.', 'Didata ulang per dusun.');
  await gives(tksk, 'Mengirim data balita per dusun', '🏘 Desa', 'Haringen', first);
  await writes(tksk, '✍️ 2. Air bersih dan sanitasi', 'Sumur di dua dusun kering.', 'Mutu air diperiksa.');
  await gives(tksk, 'Memeriksa mutu air sumur', '🏢 Instansi', 'Puskesmas', second);
  await writes(tksk, '✍️ 3. Pembagian tugas', 'Makanan tambahan diberikan dua bulan.', 'Dinkes menyiapkan PMT.');
  await gives(tksk, 'Menyiapkan makanan tambahan (PMT)', '🏢 Instansi', 'Dinkes', third);
  await tksk.taps('📝 Kesimpulan');
  await tksk.says('Tiga pihak bekerja sama, hasilnya dilaporkan sebelum akhir tahun.');
  await tksk.taps('✅ Kirim');
  await tksk.taps('🗒 Buka notulen');
  await tksk.taps('📤 Ajukan ke Kasi');
};

export const minutesAreApproved: Scene = async ({ people: { kasi } }) => {
  await kasi.taps('✅ Setujui');
};

/** Long before it was due. */
export const firstIsDone: Scene = async (stage) => {
  const { haringen } = stage.people;
  await haringen.says(newestWords(stage, haringen.id, /TL-\d{4,}/));
  await haringen.taps('✅ Sudah selesai');
};

/** Chased for a week. */
export const secondIsDoneLate: Scene = async (stage) => {
  const { puskesmas } = stage.people;
  await puskesmas.taps(buttonThatBegins(stage, puskesmas, '✅ TL-'));
};

export const kasiLooksAtOpenItems: Scene = async ({ people: { kasi } }) => {
  await kasi.says('/tindaklanjut');
};
