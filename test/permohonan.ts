/** Somebody without an invitation asks for a seat: in the chat, and as the use case gets it. */
import type { Person } from '../src/simulator/world-types.ts';
import type { Database } from '../src/db/database.ts';
import type { PermohonanInput } from '../src/sop/permohonan/submit-permohonan.ts';
import { TUESDAY_MORNING, aKecamatan } from './builders.ts';

/** Fills in the whole form and sends it; the button that opens it was tapped before. */
export async function fillsInPermohonan(
  person: Person,
  { kecamatan = 'Dusun Timur', peran = 'desa', tempat = 'Jaar', nama = 'Budi Santoso', jabatan = 'Kaur Kesra' } = {},
): Promise<void> {
  const words = ['setuju', kecamatan, peran, ...(tempat === '' ? [] : [tempat]), nama, jabatan];
  for (const word of words) await person.says(word);
  await person.sharesContact();
  await person.taps('✅ Kirim');
}

/** From the first word to the sent form. */
export async function asksToJoin(person: Person, answers: Parameters<typeof fillsInPermohonan>[1] = {}): Promise<void> {
  await person.says('/start');
  await person.taps('🙋 Ajukan bergabung');
  await fillsInPermohonan(person, answers);
}

let lastDraftId = 7_000;

/** Answers of somebody who asks for a seat in a desa, or a body where `instansi` is given. */
export async function aPermohonanInput(
  database: Database,
  {
    kode,
    desa = 'Jaar',
    instansi,
    ...over
  }: Partial<PermohonanInput> & {
    readonly kode?: string;
    readonly desa?: string;
    readonly instansi?: string;
  } = {},
): Promise<PermohonanInput> {
  const kecamatanId = await aKecamatan(database, kode);
  const place = await database.read(async (db) => {
    if (instansi !== undefined) {
      const { id } = await db.instansi.findFirstOrThrow({ where: { kecamatanId, kode: instansi } });
      return { peran: 'MITRA', desaId: null, instansiId: id };
    }
    const { id } = await db.desa.findFirstOrThrow({ where: { kecamatanId, nama: desa } });
    return { peran: 'DESA', desaId: id, instansiId: null };
  });
  return {
    draftId: (lastDraftId += 1),
    at: new Date(TUESDAY_MORNING),
    kecamatanId,
    ...place,
    nama: 'Budi Santoso',
    jabatan: 'Kaur Kesra',
    telepon: '+6281250001234',
    ...over,
  };
}
