/** Scenes: what desa lack, and what the Kasi answers (A1, B4). */
import { makePng } from '../../simulator/practice-photo.ts';
import { type Report, answersReport } from '../fill-report.ts';
import type { Person } from '../../simulator/world-types.ts';
import type { CastRole } from './cast.ts';
import { newestWords, type Scene, type Stage } from './stage.ts';

const BIASA = '🟢 Biasa';
const SEGERA = '🟠 Segera';
const DARURAT = '🔴 Darurat';
const photo = (tone: number): Uint8Array => makePng(800, 600, [tone, 130, 150]);

async function files(person: Person, report: Report): Promise<void> {
  await person.says('📝 Lapor kebutuhan');
  await answersReport(person, report, 'Lewati');
  await person.taps('✅ Kirim');
}

/** Files it. @returns the number that the bot gave it */
async function reports(stage: Stage, role: CastRole, report: Report): Promise<string> {
  const person = stage.people[role];
  await files(person, report);
  return newestWords(stage, person.id, /tersimpan dengan nomor (K-\d{4,})/);
}

/** The Kasi (or a staf) opens it by its number and taps what is to happen. */
async function answers(person: Person, nomor: string, ...buttons: readonly string[]): Promise<void> {
  await person.says(nomor);
  for (const button of buttons) await person.taps(button);
}

export const waterInSarapat: Scene = async (stage) => {
  const { kasi, sarapat } = stage.people;
  await reports(stage, 'sarapat', {
    bidang: 'Kesehatan',
    jenis: 'Air bersih',
    lokasi: 'RT 03, Dusun II',
    pin: [-2.0412, 115.1207],
    jumlahKk: '12',
    jumlahJiwa: 'empat puluh tiga',
    urgensi: SEGERA,
    uraian: 'Sumur warga kering sejak dua minggu. Perlu tangki air dan pompa.',
    foto: [photo(60), photo(90)],
  });
  await kasi.taps('↩️ Kembalikan');
  await kasi.says('Berapa meter dalam sumurnya, dan berapa yang kering?');
  await kasi.taps('✅ Kirim');
  await sarapat.taps('✍️ Jawab');
  await sarapat.says('Tiga sumur, dalamnya delapan meter.');
  await sarapat.taps('✅ Kirim');
  await kasi.taps('✅ Verifikasi');
  await kasi.taps('🛠 Tangani');
};

export const threeInTheMorning: Scene = async (stage) => {
  const { kasi } = stage.people;
  const houses = await reports(stage, 'karangLangit', {
    bidang: 'Sosial',
    jenis: 'Rumah tidak layak huni (RTLH)',
    lokasi: 'RT 02',
    jumlahKk: '5',
    jumlahJiwa: '19',
    urgensi: BIASA,
    uraian: 'Lima rumah berdinding kulit kayu, atapnya bocor. Pemilik sudah lanjut usia.',
    foto: [photo(140)],
  });
  const uniforms = await reports(stage, 'tamiangLayang', {
    bidang: 'Pendidikan',
    jenis: 'Seragam/perlengkapan',
    lokasi: 'Lingkungan IV',
    jumlahKk: '21',
    jumlahJiwa: '21 orang',
    urgensi: BIASA,
    uraian: 'Anak kelas satu belum punya seragam dan sepatu.',
  });
  await answers(kasi, houses, '✅ Verifikasi');
  await answers(kasi, uniforms, '✅ Verifikasi', '🛠 Tangani');
};

/** Written when the office sleeps: nobody is woken, the Kasi has it in the morning. */
export const lateInTheEvening: Scene = async (stage) => {
  await reports(stage, 'haringen', {
    bidang: 'Kesehatan',
    jenis: 'Stunting/gizi (PMT, ibu hamil KEK)',
    lokasi: 'Posyandu Melati, RT 01',
    jumlahKk: '9',
    jumlahJiwa: 'sebelas',
    urgensi: SEGERA,
    uraian: 'Sembilan balita dan dua ibu hamil perlu makanan tambahan.',
  });
};

export const theMorningAfter: Scene = async ({ people: { kasi } }) => {
  await kasi.taps('✅ Verifikasi');
};

/** What cannot wait is told at once, on a Sunday night too. */
export const floodInJaar: Scene = async (stage) => {
  const { kasi } = stage.people;
  await reports(stage, 'jaar', {
    bidang: 'Sosial',
    jenis: 'Korban bencana (banjir, kebakaran, longsor, karhutla)',
    lokasi: 'RT 01 sampai RT 04, tepi sungai',
    jumlahKk: '35',
    jumlahJiwa: '128',
    urgensi: DARURAT,
    uraian: 'Banjir setinggi satu meter sejak tadi malam. Perlu makanan siap saji dan tenda.',
    foto: [photo(120)],
  });
  await kasi.taps('✅ Verifikasi');
  await kasi.taps('🛠 Tangani');
};

export const sealedInMatabu: Scene = async (stage) => {
  const { kasi } = stage.people;
  const nomor = await reports(stage, 'matabu', {
    bidang: 'Perempuan dan anak',
    jenis: 'Perkawinan anak',
    lokasi: 'Dusun I',
    jumlahKk: '1',
    jumlahJiwa: '4',
    urgensi: SEGERA,
    uraian: 'Perlu pendampingan petugas kecamatan secepatnya.',
  });
  await answers(kasi, nomor, '✅ Verifikasi', '🛠 Tangani');
};

/** One of them is refused with a reason; the staf answers another. */
export const secondMonth: Scene = async (stage) => {
  const { kasi, staf } = stage.people;
  const wheelchair = await reports(stage, 'magantis', {
    bidang: 'Sosial',
    jenis: 'Disabilitas dan alat bantu',
    lokasi: 'RT 05',
    jumlahKk: '2',
    jumlahJiwa: '2',
    urgensi: BIASA,
    uraian: 'Dua warga memerlukan kursi roda.',
  });
  const bridge = await reports(stage, 'gumpa', {
    bidang: 'Pendidikan',
    jenis: 'Transport sekolah',
    lokasi: 'Dusun III',
    jumlahKk: '40',
    jumlahJiwa: '160',
    urgensi: BIASA,
    uraian: 'Jembatan ke sekolah rusak, mohon dibangun jembatan beton.',
  });
  await answers(staf, wheelchair, '✅ Verifikasi');
  await answers(kasi, bridge, '⛔ Tolak');
  await kasi.says('Jembatan bukan bidang Kesra. Sudah diteruskan ke Seksi Pembangunan.');
  await kasi.taps('✅ Kirim');
};

export const thirdMonth: Scene = async (stage) => {
  const { kasi } = stage.people;
  const rice = await reports(stage, 'pulauPatai', {
    bidang: 'Sosial',
    jenis: 'Bantuan pangan',
    lokasi: 'RT 01 dan RT 02',
    jumlahKk: '18',
    jumlahJiwa: '64',
    urgensi: SEGERA,
    uraian: 'Keluarga nelayan tidak melaut selama air pasang.',
  });
  const toilets = await reports(stage, 'sarapat', {
    bidang: 'Kesehatan',
    jenis: 'Sanitasi/jamban',
    lokasi: 'RT 01',
    jumlahKk: '8',
    jumlahJiwa: '33',
    urgensi: BIASA,
    uraian: 'Delapan rumah belum memiliki jamban.',
  });
  await answers(kasi, rice, '✅ Verifikasi', '🛠 Tangani');
  await answers(kasi, toilets, '✅ Verifikasi');
};

/** Two stay unanswered until the quarter's end. */
export const lastReports: Scene = async (stage) => {
  await reports(stage, 'karangLangit', {
    bidang: 'Pemberdayaan',
    jenis: 'Pelatihan keterampilan',
    lokasi: 'Balai desa',
    jumlahKk: '15',
    jumlahJiwa: '15',
    urgensi: BIASA,
    uraian: 'Ibu rumah tangga ingin pelatihan anyaman rotan.',
  });
  await reports(stage, 'haringen', {
    bidang: 'Keagamaan',
    jenis: 'Sarana rumah ibadah',
    lokasi: 'RT 03',
    jumlahKk: '50',
    jumlahJiwa: '190',
    urgensi: BIASA,
    uraian: 'Atap rumah ibadah bocor menjelang hari besar.',
  });
};

export const sarapatLooks: Scene = async ({ people: { sarapat } }) => {
  await sarapat.says('/status');
};
