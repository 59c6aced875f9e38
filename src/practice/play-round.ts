/** The round that the demo plays: needs from three desa, the Kasi's answers, and the rekap with its workbook (A1, B4, D2). */
import { makePng } from '../simulator/practice-photo.ts';
import { transcript } from '../simulator/transcript.ts';
import type { Person, World } from '../simulator/world-types.ts';
import type { People } from './found-office.ts';

export interface Workbook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Stage {
  readonly world: World;
  /** Each act carried through before it returns. */
  readonly people: People;
  readonly print: (line: string) => void;
}

interface KebutuhanContoh {
  readonly bidang: string;
  readonly jenis: string;
  readonly lokasi: string;
  readonly kk: string;
  readonly jiwa: string;
  readonly urgensi: string;
  readonly uraian: string;
  readonly photos: readonly Uint8Array[];
  readonly pin?: readonly [latitude: number, longitude: number];
}

async function files(person: Person, kebutuhan: KebutuhanContoh): Promise<void> {
  await person.says('📝 Lapor kebutuhan');
  await person.taps(kebutuhan.bidang);
  await person.taps(kebutuhan.jenis);
  await person.says(kebutuhan.lokasi);
  if (kebutuhan.pin) await person.sendsLocation(...kebutuhan.pin);
  else await person.says('Lewati');
  await person.says(kebutuhan.kk);
  await person.says(kebutuhan.jiwa);
  await person.taps(kebutuhan.urgensi);
  await person.says(kebutuhan.uraian);
  if (kebutuhan.photos.length > 0) {
    await person.sendsPhotos(kebutuhan.photos);
    await person.taps('Selesai');
  } else await person.taps('Lewati');
  await person.says('Lewati');
  await person.taps('✅ Kirim');
}

const photo = (tone: number): Uint8Array => makePng(800, 600, [tone, 130, 150]);

const WATER: KebutuhanContoh = {
  bidang: 'Kesehatan',
  jenis: 'Air bersih',
  lokasi: 'RT 03, Dusun II',
  pin: [-2.0412, 115.1207],
  kk: '12',
  jiwa: 'empat puluh tiga',
  urgensi: '🟠 Segera',
  uraian: 'Sumur warga kering sejak dua minggu. Perlu tangki air dan pompa.',
  photos: [photo(60), photo(90)],
};
const FLOOD: KebutuhanContoh = {
  bidang: 'Sosial',
  jenis: 'Korban bencana (banjir, kebakaran, longsor, karhutla)',
  lokasi: 'RT 01 sampai RT 04, tepi sungai',
  kk: '35',
  jiwa: '128',
  urgensi: '🔴 Darurat',
  uraian: 'Banjir setinggi satu meter sejak tadi malam. Perlu makanan siap saji dan tenda.',
  photos: [photo(120)],
};
const SEALED: KebutuhanContoh = {
  bidang: 'Perempuan dan anak',
  jenis: 'Perkawinan anak',
  lokasi: 'Dusun I',
  kk: '1',
  jiwa: '4',
  urgensi: '🟠 Segera',
  uraian: 'Perlu pendampingan petugas kecamatan secepatnya.',
  photos: [],
};

/** The newest button in somebody's chat that begins so. @throws when there is none: the demo and the bot have grown apart */
function buttonThatBegins(world: World, person: Person, start: string): string {
  const keyboards = world.messages(person.id).map(({ message }) => message.reply_markup?.inline_keyboard ?? []);
  const text = keyboards
    .findLast((rows) => rows.length > 0)
    ?.flat()
    .find((button) => button.text.startsWith(start))?.text;
  if (text === undefined) throw new Error(`No button "${start}…" in the chat of ${person.name}`);
  return text;
}

function newestWorkbook(world: World, person: Person): Workbook {
  const document = world.messages(person.id).findLast(({ message }) => message.document !== undefined)
    ?.message.document;
  const file = document && world.file(document.file_id);
  if (!file) throw new Error(`No workbook has come to ${person.name}`);
  return { name: file.name, bytes: file.bytes };
}

/** Without the rows of buttons and the answered questions that are drawn anew: what was said and what came of it. */
function shortened(text: string): string[] {
  const entries = text.split(/\n(?! {2})/).filter((entry) => !(entry.includes('(diubah)') && entry.includes('\n  → ')));
  return entries.map((entry) => entry.replaceAll(/\n {2}(?:⌨ )?\[.*\]$/gm, '').trimEnd());
}

/** The part after the last form was sent. */
function endOf(entries: readonly string[]): readonly string[] {
  return entries.slice(entries.findLastIndex((entry) => entry.endsWith('▸ [✅ Kirim]')));
}

/** Plays the round and prints what is said. @returns the workbook that the Kasi got */
export async function playRound({ world, people, print }: Stage): Promise<Workbook> {
  const { kasi, sarapat, jaar, matabu } = people;
  const chatIds = [kasi.id, sarapat.id, jaar.id, matabu.id];
  const seen = new Map<number, number>();
  transcript(world, chatIds, seen);
  const scene = async (
    title: string,
    play: () => Promise<unknown>,
    pick: (entries: readonly string[]) => readonly string[] = (entries) => entries,
  ): Promise<void> => {
    await play();
    print(`\n── ${title} ──\n${pick(shortened(transcript(world, chatIds, seen))).join('\n')}`);
  };

  await scene('Rini (Desa Sarapat) melapor; Kasi mendapat kartunya', () => files(sarapat, WATER));
  await scene(
    'Kasi bertanya kembali',
    async () => {
      await kasi.taps('↩️ Kembalikan');
      await kasi.says('Berapa meter dalam sumurnya, dan berapa yang kering?');
      await kasi.taps('✅ Kirim');
    },
    endOf,
  );
  await scene(
    'Rini menjawab',
    async () => {
      await sarapat.taps('✍️ Jawab');
      await sarapat.says('Tiga sumur, dalamnya delapan meter.');
      await sarapat.taps('✅ Kirim');
    },
    endOf,
  );
  await scene('Kasi memverifikasi, lalu menangani', async () => {
    await kasi.taps('✅ Verifikasi');
    await kasi.taps('🛠 Tangani');
  });
  await scene('Budiman (Desa Jaar) melapor DARURAT', () => files(jaar, FLOOD), endOf);
  await scene('Siti (Desa Matabu) membuat laporan rahasia', () => files(matabu, SEALED), endOf);
  await scene('Rini melihat laporannya', () => sarapat.says('/status'));
  await scene('Kasi melihat daftar kebutuhan', () => kasi.says('/kebutuhan'));
  await scene('Kasi meminta rekap triwulan', async () => {
    await kasi.says('📊 Rekap');
    await kasi.taps(buttonThatBegins(world, kasi, 'Triwulan'));
  });
  return newestWorkbook(world, kasi);
}
