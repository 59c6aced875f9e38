/** The others of a kecamatan, each at their own telephone: they open their link, or ask to join. */
import { vi } from 'vitest';
import type { Database } from '../../src/db/database.ts';
import type { Person, World } from '../../src/simulator/world-types.ts';
import type { InstansiAwal } from '../../src/sop/instansi/instansi-awal.ts';
import { aPerson } from '../builders.ts';

const AT_MOST = { timeout: 30_000, interval: 20 };

/** The newest message of a chat, or the words below its picture. */
export function wordsOf(world: World, person: Person): string {
  const message = world.messages(person.id).at(-1)?.message;
  return message?.caption ?? message?.text ?? '';
}

/** Waits until the bot has said this, and nothing after it. */
async function hears(world: World, person: Person, words: string): Promise<void> {
  await vi.waitFor(() => {
    const said = wordsOf(world, person);
    if (!said.includes(words)) throw new Error(`${person.name} waits for "${words}", and reads "${said}"`);
  }, AT_MOST);
}

/** By a link of the form https://t.me/KesraBot?start=u_… */
export async function joinsByLink(world: World, person: Person, link: string, jabatan: string): Promise<void> {
  await person.says(`/start ${new URL(link).searchParams.get('start') ?? ''}`);
  await hears(world, person, 'Apakah Bapak/Ibu setuju?');
  await person.taps('✅ Setuju');
  await hears(world, person, 'Siapa nama');
  await person.says(person.name);
  await hears(world, person, 'Apa jabatan');
  await person.says(jabatan);
  await hears(world, person, 'mohon diperiksa');
  await person.taps('✅ Kirim');
  await hears(world, person, 'pendaftaran selesai');
}

export interface Wish {
  readonly peran: '🏘 Perangkat desa atau kelurahan' | '🤝 Mitra (dinas, puskesmas, PKK, …)';
  /** Name of the desa, or the short name of the body. */
  readonly tempat: string;
  readonly jabatan: string;
}

export async function asksToJoin(world: World, person: Person, { peran, tempat, jabatan }: Wish): Promise<void> {
  await person.says('/start');
  await hears(world, person, 'Ajukan bergabung');
  await person.taps('🙋 Ajukan bergabung');
  await hears(world, person, 'Apakah Bapak/Ibu setuju?');
  await person.taps('✅ Setuju');
  await hears(world, person, 'kecamatan mana?');
  await person.says('Seruyan Hulu');
  await hears(world, person, 'bergabung sebagai apa?');
  await person.taps(peran);
  await hears(world, person, 'mana? Pilih tombol');
  await person.says(tempat);
  await hears(world, person, 'Siapa nama');
  await person.says(person.name);
  await hears(world, person, 'Apa jabatan');
  await person.says(jabatan);
  await hears(world, person, 'Kirim nomor saya');
  await person.sharesContact();
  await hears(world, person, 'mohon diperiksa');
  await person.taps('✅ Kirim');
  await hears(world, person, 'Permohonan sudah tersimpan');
}

/** These people speak for these bodies, as if they had asked and been approved. */
export async function haveSeats(
  database: Database,
  people: readonly Person[],
  bodies: readonly InstansiAwal[],
): Promise<void> {
  const { kode } = await database.read((db) => db.kecamatan.findFirstOrThrow());
  for (const [at, { name: nama, id: telegramId }] of people.entries()) {
    const instansi = bodies[at]?.kode ?? '';
    await aPerson(database, 'MITRA', null, { kode, instansi, nama, telegramId, jabatan: 'Petugas' });
  }
}
