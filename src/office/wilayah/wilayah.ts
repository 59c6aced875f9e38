/** Places of Indonesia: a place is its Kemendagri code, never its name (Kandris exists twice in one kabupaten). */

export const JENIS_DESA = ['KELURAHAN', 'DESA', 'DESA_ADAT', 'WILAYAH_KHUSUS'] as const;
export type JenisDesa = (typeof JENIS_DESA)[number];

export interface KecamatanArea {
  /** "62.13.01" */
  readonly kode: string;
  /** "Dusun Timur" */
  readonly nama: string;
  /** "Kabupaten Barito Timur", "Kota Palangka Raya" */
  readonly kabupaten: string;
  /** "Kalimantan Tengah" */
  readonly provinsi: string;
}

export interface DesaArea {
  /** "62.13.01.2004" */
  readonly kode: string;
  readonly nama: string;
  readonly jenis: JenisDesa;
}

const JENIS_BY_DIGIT: Readonly<Record<string, JenisDesa>> = { '1': 'KELURAHAN', '2': 'DESA', '3': 'DESA_ADAT' };

/** The first digit of the last group tells the kind. @throws Error for a code that is not a village's. */
export function jenisOf(desaKode: string): JenisDesa {
  const jenis = JENIS_BY_DIGIT[/^\d\d\.\d\d\.\d\d\.(\d)\d{3}$/.exec(desaKode)?.[1] ?? ''];
  if (!jenis) throw new Error(`Not the code of a desa: ${desaKode}`);
  return jenis;
}

const KIND_WORD: Readonly<Record<JenisDesa, string>> = {
  KELURAHAN: 'Kelurahan',
  DESA: 'Desa',
  DESA_ADAT: 'Desa Adat',
  WILAYAH_KHUSUS: 'Wilayah Khusus',
};

/** The kind as it stands before the name: "Desa", "Kelurahan"; part of a proper name, so never translated. */
export function kindWord(jenis: JenisDesa): string {
  return KIND_WORD[jenis];
}

/** "Desa Sarapat". @param jenis as the database gives it */
export function desaTitle(desa: { readonly jenis: string; readonly nama: string }): string {
  const jenis = JENIS_DESA.find((one) => one === desa.jenis);
  return jenis ? `${KIND_WORD[jenis]} ${desa.nama}` : desa.nama;
}
