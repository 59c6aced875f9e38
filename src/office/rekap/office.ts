/** The names behind the ids of a kecamatan: its desa, bidang and jenis as the rekap writes them (D2). */
import type { findOffice } from './office.repo.ts';

export interface OfficeDesa {
  readonly id: number;
  /** "Sarapat"; a kelurahan is told apart: "Kel. Tamiang Layang". */
  readonly nama: string;
}

export interface OfficeBidang {
  readonly id: number;
  readonly nama: string;
}

export interface OfficeJenis {
  readonly nama: string;
  readonly bidangId: number;
  readonly bidang: string;
  readonly confidential: boolean;
}

export interface Office {
  readonly kode: string;
  readonly kecamatan: string;
  readonly kabupaten: string;
  readonly provinsi: string;
  readonly zona: string;
  /** Every desa, by name. */
  readonly desaList: readonly OfficeDesa[];
  /** In the office's order; those whose every jenis is confidential are left out, since no table may show them. */
  readonly bidangList: readonly OfficeBidang[];
  readonly jenisById: ReadonlyMap<number, OfficeJenis>;
}

export function officeOf(record: Awaited<ReturnType<typeof findOffice>>): Office {
  const { kode, nama, kabupatenNama, provinsiNama, zona, desaList, bidangList } = record;
  const jenis = bidangList.flatMap((bidang) =>
    bidang.jenisList.map(({ id, nama, confidential }): [number, OfficeJenis] => [
      id,
      { nama, bidangId: bidang.id, bidang: bidang.nama, confidential },
    ]),
  );
  return {
    kode,
    kecamatan: nama,
    kabupaten: kabupatenNama,
    provinsi: provinsiNama,
    zona,
    desaList: desaList.map(({ id, nama, jenis: kind }) => ({
      id,
      nama: kind === 'KELURAHAN' ? `Kel. ${nama}` : nama,
    })),
    bidangList: bidangList.filter(({ jenisList }) => jenisList.some(({ confidential }) => !confidential)),
    jenisById: new Map(jenis),
  };
}
