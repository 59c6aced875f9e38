/** Scenes: what has arrived of it, as the desa say, and a body that carries it out (B1, B3). */
import { makePng } from '../../simulator/practice-photo.ts';
import type { Person } from '../../simulator/world-types.ts';
import type { CastRole } from './cast.ts';
import { buttonThatBegins, newestWords, type Scene, type Stage } from './stage.ts';

const photo = (tone: number): Uint8Array => makePng(640, 480, [tone, 150, 110]);

/** When, where, and the proof. @param proof photos of the arrival */
async function closes(person: Person, proof: readonly Uint8Array[] = []): Promise<void> {
  await person.says('hari ini');
  await person.says('Balai desa');
  if (proof.length > 0) {
    await person.sendsPhotos(proof);
    await person.taps('Selesai');
  } else await person.taps('Lewati');
  await person.taps('Lewati');
  await person.taps('✅ Kirim');
}

/** By the button of the plan's notice. */
async function confirmsAll(stage: Stage, role: CastRole, proof?: readonly Uint8Array[]): Promise<void> {
  const person = stage.people[role];
  await person.taps('✅ Konfirmasi');
  await person.taps('✅ Diterima semua sesuai rencana');
  await closes(person, proof);
}

/** Most of it is there on the day; one desa waits for the rest, one got less and no more is to come, two say nothing. */
export const bltArrives: Scene = async (stage) => {
  const { jaar, matabu, didi } = stage.people;
  await confirmsAll(stage, 'sarapat', [photo(90), photo(110)]);
  await confirmsAll(stage, 'gumpa');
  await confirmsAll(stage, 'harara');

  await jaar.taps('✅ Konfirmasi');
  await jaar.taps('⚠️ Diterima dengan catatan');
  await jaar.says('20');
  await jaar.says('6 juta');
  await jaar.taps('🕐 Ya, masih akan datang');
  await jaar.says('Sebagian uang dicairkan minggu depan');
  await closes(jaar, [photo(130)]);

  await matabu.taps('✅ Konfirmasi');
  await matabu.taps('⚠️ Diterima dengan catatan');
  await matabu.says('28 keluarga');
  await matabu.says('Rp8.400.000');
  await matabu.taps('⛔ Tidak, hanya ini');
  await matabu.taps('Penerima pindah atau meninggal');
  await closes(matabu);

  await didi.taps('✅ Konfirmasi');
  await didi.taps('❌ Tidak diterima');
  await didi.taps('🕐 Ya, masih akan datang');
  await didi.says('Jalan putus karena banjir');
  await didi.taps('✅ Kirim');
};

/** What was still to come in Jaar has come. */
export const restArrives: Scene = async (stage) => {
  const { jaar } = stage.people;
  await jaar.says(newestWords(stage, jaar.id, /P-\d{4,}/));
  await jaar.taps('✅ Konfirmasi');
  await jaar.taps('➕ Kiriman berikutnya');
  await jaar.taps('✅ Diterima semua sesuai rencana');
  await closes(jaar);
};

/** Sumur had to be asked three times; Maragut stays silent. */
export const sumurIsLate: Scene = async (stage) => {
  const { sumur } = stage.people;
  await sumur.taps(buttonThatBegins(stage, sumur, '✅ Konfirmasi P-'));
  await sumur.taps('✅ Diterima semua sesuai rencana');
  await closes(sumur);
};

/** In three desa all is there; in one rice is missing; the body that brought it says so for another. */
export const berasArrives: Scene = async (stage) => {
  const { pulauPatai, dorong, dpmdsos } = stage.people;
  await confirmsAll(stage, 'haringen', [photo(70)]);
  await confirmsAll(stage, 'jaweten');
  await confirmsAll(stage, 'matarah');

  await pulauPatai.taps('✅ Konfirmasi');
  await pulauPatai.taps('⚠️ Diterima dengan catatan');
  await pulauPatai.says('27');
  await pulauPatai.says('200 kg');
  await pulauPatai.taps('Sesuai rencana: 54 liter');
  await pulauPatai.taps('⛔ Tidak, hanya ini');
  await pulauPatai.taps('Gudang terbatas');
  await closes(pulauPatai);

  await dpmdsos.says(newestWords(stage, dorong.id, /P-\d{4,}/));
  await dpmdsos.taps('✅ Konfirmasi');
  await dpmdsos.taps('✅ Diterima semua sesuai rencana');
  await closes(dpmdsos, [photo(150)]);
};
