/** Scenes: the Kasi records two programmes and plans where and when they arrive (A2, B1). */
import type { Person } from '../../simulator/world-types.ts';
import { dayWords, ROMAN, triwulanWords, type WhichDay, workday } from './days.ts';
import type { Scene, Stage } from './stage.ts';

/** The days on which the two distributions are planned. */
export const BLT_DAY: WhichDay = workday(2, 11);
export const BERAS_DAY: WhichDay = workday(3, 4);

interface ProgramContoh {
  readonly nama: string;
  readonly jenis: string;
  readonly target: string;
  readonly pagu: string;
  readonly sumber: string;
  readonly pelaksana: string;
}

async function records({ people: { kasi }, triwulan }: Stage, program: ProgramContoh): Promise<void> {
  await kasi.says('/program');
  await kasi.taps('➕ Program baru');
  await kasi.says(program.nama);
  await kasi.taps(`${triwulan.tahun}`);
  await kasi.taps('Sosial');
  await kasi.says(program.jenis);
  await kasi.taps('Keluarga/KK');
  await kasi.says(program.target);
  await kasi.taps('KPM');
  await kasi.says(program.pagu);
  await kasi.says(program.sumber);
  await kasi.says(program.pelaksana);
  await kasi.taps(`☐ Triwulan ${ROMAN[triwulan.triwulan - 1]}`);
  await kasi.taps('Selesai');
  await kasi.taps('✅ Kirim');
}

interface PlanContoh {
  readonly desa: string;
  readonly day: string;
  readonly kpm: string;
  readonly barang: string;
  readonly penyalur: string;
}

/** From the programme's card. */
async function plans(kasi: Person, { desa, day, kpm, barang, penyalur }: PlanContoh): Promise<void> {
  await kasi.taps('🚚 Rencanakan penyaluran');
  await kasi.says(desa);
  await kasi.says(dayWords(day));
  await kasi.says('Balai desa');
  await kasi.says(kpm);
  await kasi.taps('Untuk tiap KPM');
  await kasi.says(barang);
  await kasi.taps('Selesai');
  await kasi.says(penyalur);
  await kasi.taps('✅ Kirim');
}

export const bltIsPlanned: Scene = async (stage) => {
  const { people, triwulan } = stage;
  await records(stage, {
    nama: `BLT Dana Desa ${triwulanWords(triwulan)}`,
    jenis: 'BLT-DD',
    target: '240',
    pagu: '216 juta',
    sumber: 'Dana Desa',
    pelaksana: 'Kecamatan sendiri',
  });
  await plans(people.kasi, {
    desa: 'Sarapat, Jaar, Matabu, Didi, Gumpa, Sumur, Harara dan Maragut',
    day: BLT_DAY(triwulan),
    kpm: '30',
    barang: 'BLT Rp300.000',
    penyalur: 'Sama dengan pelaksana program',
  });
};

export const berasIsPlanned: Scene = async (stage) => {
  const { people, triwulan } = stage;
  await records(stage, {
    nama: `Bantuan pangan beras ${triwulanWords(triwulan)}`,
    jenis: 'CPP beras',
    target: '135 keluarga',
    pagu: 'Rp40.500.000',
    sumber: 'Pusat',
    pelaksana: 'DPMDSos',
  });
  await plans(people.kasi, {
    desa: 'Dorong, Haringen, Jaweten, Matarah, Pulau Patai',
    day: BERAS_DAY(triwulan),
    kpm: '27',
    barang: 'Beras 10 kg\nMinyak goreng 2 liter',
    penyalur: 'Sama dengan pelaksana program',
  });
};

export const kasiLooksAtPrograms: Scene = async ({ people: { kasi } }) => {
  await kasi.says('/program');
  await kasi.says('/penyaluran');
};
