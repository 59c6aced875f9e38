/** What the office can do: the only list of features, of what people are reminded of, and of what the clock does. */
import type { Feature } from './bot/feature.ts';
import { purgeJob } from './clock/purge.ts';
import type { ClockJob } from './clock/ticker.ts';
import type { Db } from './db/database.ts';
import { instalasiFeature } from './sop/instalasi/instalasi.bot.ts';
import { instalasiPengingat } from './sop/instalasi/instalasi.pengingat.ts';
import { instansiFeature } from './sop/instansi/instansi.bot.ts';
import { inviteFeature } from './sop/invite/invite.bot.ts';
import { kalenderFeature } from './sop/kalender/kalender.bot.ts';
import { kalenderPengingat } from './sop/kalender/kalender.pengingat.ts';
import { kebutuhanFoto } from './sop/kebutuhan/foto-source.ts';
import { kebutuhanFeature } from './sop/kebutuhan/kebutuhan.bot.ts';
import { kelompokFeature } from './sop/kelompok/kelompok.bot.ts';
import { konfirmasiFoto } from './sop/konfirmasi/foto-source.ts';
import { konfirmasiFeature } from './sop/konfirmasi/konfirmasi.bot.ts';
import { konfirmasiPengingat } from './sop/konfirmasi/konfirmasi.pengingat.ts';
import { kontakFeature } from './sop/kontak/kontak.bot.ts';
import { kontakJobs } from './sop/kontak/kontak.jobs.ts';
import { notulenFeature } from './sop/notulen/notulen.bot.ts';
import { sendPengingat } from './sop/pengingat/send-pengingat.ts';
import type { PengingatSource } from './sop/pengingat/source.ts';
import { penyaluranFeature } from './sop/penyaluran/penyaluran.bot.ts';
import { permohonanFeature } from './sop/permohonan/permohonan.bot.ts';
import { privasiFeature } from './sop/privasi/privasi.bot.ts';
import { RETENTION } from './sop/privasi/retention.ts';
import { programFeature } from './sop/program/program.bot.ts';
import { rapatFeature } from './sop/rapat/rapat.bot.ts';
import { rapatJobs } from './sop/rapat/rapat.jobs.ts';
import { rapatPengingat } from './sop/rapat/rapat.pengingat.ts';
import { rekapFeature } from './sop/rekap/rekap.bot.ts';
import { tindakLanjutPengingat } from './sop/tindak-lanjut/tindak-lanjut.pengingat.ts';
import { tindakLanjutFoto } from './sop/tindak-lanjut/foto-source.ts';
import { tindakLanjutFeature } from './sop/tindak-lanjut/tindak-lanjut.bot.ts';
import { triwulanFeature } from './sop/triwulan/triwulan.bot.ts';
import { triwulanJobs } from './sop/triwulan/triwulan.jobs.ts';
import { triwulanPengingat } from './sop/triwulan/triwulan.pengingat.ts';
import type { FotoSource } from './sop/foto/foto-source.ts';

/**
 * In the order of the large buttons: what a role uses most comes first, the rest stands behind its menu button.
 * `permohonan` stands before `invite`: it answers whoever has no seat yet.
 */
export const FEATURES: readonly Feature[] = [
  kebutuhanFeature,
  konfirmasiFeature,
  penyaluranFeature,
  rapatFeature,
  triwulanFeature,
  rekapFeature,
  permohonanFeature,
  inviteFeature,
  instalasiFeature,
  kontakFeature,
  programFeature,
  notulenFeature,
  tindakLanjutFeature,
  kelompokFeature,
  instansiFeature,
  kalenderFeature,
  privasiFeature,
];

/** What each of them gives a new office to begin with. */
export async function foundOffice(tx: Db, kecamatanId: number): Promise<void> {
  for (const feature of FEATURES) await feature.found?.(tx, kecamatanId);
}

/** What people are reminded of, in the order in which it stands in their digest. */
const PENGINGAT: readonly PengingatSource[] = [
  rapatPengingat,
  triwulanPengingat,
  konfirmasiPengingat,
  tindakLanjutPengingat,
  kalenderPengingat,
  instalasiPengingat,
];

/** Photos of which our own copies are made. */
export const FOTO_SOURCES: readonly FotoSource[] = [kebutuhanFoto, konfirmasiFoto, tindakLanjutFoto];

const pengingatJob: ClockJob = {
  name: 'pengingat',
  run: ({ database, now }) => sendPengingat(database, PENGINGAT, now),
};

export const CLOCK_JOBS: readonly ClockJob[] = [
  purgeJob(RETENTION),
  ...kontakJobs,
  ...rapatJobs,
  // Cards are opened before people are reminded of them.
  ...triwulanJobs,
  pengingatJob,
];
