/** The desa and kelurahan that come with a kecamatan. */
import { readVillages } from './area-data.ts';
import { cleanName } from './place-name.ts';
import { type DesaArea, jenisOf, kindWord } from './wilayah.ts';

// 18 kecamatan have a desa and a kelurahan, or two desa, of one name: people tell them apart by kind, else by code.
function distinct(villages: readonly DesaArea[]): DesaArea[] {
  const sameName = (one: DesaArea) => villages.filter(({ nama }) => nama.toLowerCase() === one.nama.toLowerCase());
  return villages.map((one) => {
    const twins = sameName(one);
    if (twins.length === 1) return one;
    const byKind = twins.filter(({ jenis }) => jenis === one.jenis).length === 1;
    return { ...one, nama: `${one.nama} (${byKind ? kindWord(one.jenis) : one.kode.slice(-4)})` };
  });
}

/**
 * In the order of their codes; empty when there is no such kecamatan.
 * @param kecamatanKode e.g. "62.13.01"
 */
export async function villagesOf(kecamatanKode: string): Promise<DesaArea[]> {
  const rows = await readVillages(kecamatanKode);
  return distinct(rows.map(([kode, nama]) => ({ kode, nama: cleanName(nama), jenis: jenisOf(kode) })));
}
