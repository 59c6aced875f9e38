/** What everybody does on that day, in the order in which it arrives; `date` is when it was sent. */
import type { Message } from 'grammy/types';
import type { Person } from '../../src/simulator/world-types.ts';
import { aPhoto } from '../kebutuhan-office.ts';
import { asksToJoin } from '../permohonan.ts';
import type { DayOffice } from './day-office.ts';

export interface Day {
  /** Time goes on to this hour of the day, minute by minute of what falls due. */
  readonly until: (hour: string) => Promise<void>;
  /** When somebody sent it: on that day at this hour. */
  readonly at: (hour: string) => Date;
  /** The newest message of the bot in that chat that has these words. */
  readonly shown: (person: Person, words: string, chatId?: number) => number;
  /** The same update as it was stored, once more. */
  readonly again: (sent: Message) => Promise<void>;
}
export type Chapter = (day: Day, office: DayOffice) => Promise<void>;

async function invited(
  { until, shown }: Day,
  { rina, siti, budi, darma, dewi, groupId, topicId }: DayOffice,
): Promise<void> {
  await until('08.05');
  await siti.says('insya Allah hadir pak, agak telat', { replyTo: shown(siti, 'Undangan rapat R-0001') });
  await budi.says('Insya Allah hadir pak, agak telat');
  await darma.says('maaf bu tidak bisa hadir, diwakilkan Pak Anton Kaur Umum', {
    replyTo: shown(darma, 'Undangan rapat R-0001'),
  });
  await dewi.says('siap hadir bu 🙏');
  await budi.says('siap hadir', { chatId: groupId, topicId, replyTo: shown(rina, 'koordinasi', groupId) });
}

async function reportsInPieces({ until, at, again }: Day, { siti }: DayOffice): Promise<void> {
  await until('08.20');
  await siti.says('/lapor');
  await siti.taps('Kesehatan');
  await siti.taps('Air bersih');
  // No signal: what follows arrives hours later, the later message first.
  await until('13.40');
  await siti.sendsPhotos([aPhoto(1), aPhoto(2)], { caption: 'Sumur Bu Minah sudah kering', date: at('08.22') });
  const kk = await siti.says('12 KK', { date: at('08.24') });
  await siti.says('RT 03', { date: at('08.23') });
  await again(kk);
  await siti.says('dekat masjid', { date: at('08.23') });
  await siti.says('https://maps.google.com/?q=-2.11,115.21', { date: at('08.25') });
  await siti.edits(kk.message_id, '14 KK');
  await siti.says('segera');
  await siti.says('50 jiwa');
  await siti.sends({ voice: { file_id: 'v1', file_unique_id: 'v1', duration: 12 } });
  await siti.says('Sumur warga kering', { date: at('13.39') });
  await siti.says('sejak dua minggu', { date: at('13.39') });
  await siti.says('mohon bantuan tangki air', { date: at('13.39') });
  // Another telephone in the middle: the same account, an empty screen.
  await siti.says('/start');
  await siti.says('/lanjut');
  await siti.sendsPhotos([aPhoto(3)]);
  await siti.says('selesai');
  await siti.says('Pak RT Udin 0812-3456-7890');
  const sent = await siti.says('kirim');
  await again(sent);
  await siti.taps('✅ Kirim');
  await siti.edits(kk.message_id, '15 KK');
  await siti.says('K-0002: yang benar 15 KK');
  await siti.says('Terima kasih, Bu');
}

async function askedBack({ until, shown, at }: Day, { rina, darma }: DayOffice): Promise<void> {
  await until('13.50');
  await rina.says('K-0001');
  await rina.taps('↩️ Kembalikan');
  await rina.says('Berapa balita di sana,');
  await rina.says('dan sejak kapan kering?');
  await rina.taps('✅ Kirim');
  await rina.taps('✅ Kirim');
  await until('14.10');
  const question = shown(darma, 'bertanya tentang');
  await darma.sendsPhotos([aPhoto(11), aPhoto(12)], {
    caption: '5 balita pak, sejak hari Minggu',
    replyTo: question,
    date: at('13.58'),
  });
  await darma.says('Terima kasih bu');
  await darma.says('Tambahan: pompa desa juga rusak', { replyTo: question });
  await darma.sendsLocation(-2.09, 115.19);
  await darma.says('itu letak sumurnya bu');
  await darma.says('K-0001');
}

async function confirms({ until, at, shown }: Day, { siti, budi }: DayOffice): Promise<void> {
  await until('14.30');
  await siti.says('📦 Konfirmasi bantuan');
  await siti.taps('✅ P-0001 Bantuan pangan beras, 24 Nov 2026');
  await siti.sendsPhotos([aPhoto(21), aPhoto(22)], { caption: 'Pembagian di balai desa' });
  await siti.says('alhamdulillah sudah diterima semua, hari ini', { date: at('14.12') });
  await siti.says('ya');
  await siti.says('hari ini');
  await siti.says('di balai desa');
  await siti.says('selesai');
  await siti.sendsPhotos([aPhoto(23)], { caption: 'Lembar berita acara' });
  await siti.says('selesai');
  await siti.taps('✅ Kirim');
  await siti.taps('✅ Kirim');

  await budi.says('/lapor');
  await budi.says('Pendidikan');
  await budi.says('bu, insya Allah saya hadir rapat Kamis', { replyTo: shown(budi, 'Undangan rapat R-0001') });
  await budi.says('batal');
  await budi.says('ya');
  await budi.says('Beras sudah kami terima semua pak, 200 kg untuk 20 KPM');
  await budi.says('pesan untuk kasi');
}

async function afterReminders({ until, shown }: Day, { darma, dewi, rina }: DayOffice): Promise<void> {
  await until('15.10');
  await darma.says('berasnya sudah diterima tadi pagi bu, sisanya menyusul', { replyTo: shown(darma, 'Pengingat') });
  await darma.says('pesan');
  await dewi.says('Bu, truk besok jam 9 baru sampai di Matabu, mohon disampaikan');
  await dewi.sendsPhotos([aPhoto(31)], { caption: 'Truknya' });
  await dewi.taps('✉️ Hanya pesan untuk Kasi');
  await rina.says('Baik bu, terima kasih, saya kabari desanya', { replyTo: shown(rina, 'Pesan dari') });
}

async function anotherTelephone({ until }: Day, { office, rina }: DayOffice): Promise<void> {
  await until('15.40');
  const baru = office.person({ firstName: 'Budi', lastName: 'Baru' });
  await baru.says('Ini Budi Jaar, HP baru. Jembatan di RT 02 putus, 15 KK terisolir');
  await baru.sendsPhotos([aPhoto(41)]);
  await asksToJoin(baru, { tempat: 'Jaar', nama: 'Budi Santoso', jabatan: 'Kepala Desa' });
  await rina.taps('✅ Setujui');
  await baru.says('Jembatan di RT 02 putus, 15 KK terisolir');
  await baru.says('Sosial');
  await baru.taps('Korban bencana (banjir, kebakaran, longsor, karhutla)');
  for (const words of ['lewati', '60 orang', 'darurat', 'lewati', 'lewati', 'kirim']) await baru.says(words);
}

/** In the order of the day. */
export const CHAPTERS: Readonly<Record<string, Chapter>> = {
  'Undangan dijawab dengan kata-kata': invited,
  'Laporan dari tempat tanpa sinyal': reportsInPieces,
  'Pertanyaan Kasi': askedBack,
  'Bantuan yang datang': confirms,
  'Balasan atas pengingat, dan pesan': afterReminders,
  'HP baru': anotherTelephone,
};
