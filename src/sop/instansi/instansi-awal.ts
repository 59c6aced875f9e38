/** The partner bodies that a new office begins with (C1, C3); the office edits the list. */

export interface InstansiAwal {
  /** Fixed short name. */
  readonly kode: string;
  readonly nama: string;
  /** How people call it. */
  readonly singkatan: string;
  readonly alias?: readonly string[];
}

export const INSTANSI_AWAL: readonly InstansiAwal[] = [
  {
    kode: 'BAPPEDA',
    nama: 'Badan Perencanaan Pembangunan, Penelitian dan Pengembangan Daerah',
    singkatan: 'BAPEDALITBANG',
    alias: ['Bapplitbangda', 'Bappeda'],
  },
  {
    kode: 'DPMDSOS',
    nama: 'Dinas Pemberdayaan Masyarakat Desa dan Sosial',
    singkatan: 'DPMDSos',
    alias: ['Dinas Sosial', 'Dinsos'],
  },
  {
    kode: 'DP3AKB',
    nama: 'Dinas Pemberdayaan Perempuan, Perlindungan Anak dan Keluarga Berencana',
    singkatan: 'DP3AKB',
  },
  { kode: 'DINKES', nama: 'Dinas Kesehatan', singkatan: 'Dinkes' },
  { kode: 'PUSKESMAS', nama: 'Puskesmas', singkatan: 'Puskesmas' },
  { kode: 'DISDIK', nama: 'Dinas Pendidikan', singkatan: 'Disdik' },
  { kode: 'DUKCAPIL', nama: 'Dinas Kependudukan dan Pencatatan Sipil', singkatan: 'Dukcapil' },
  { kode: 'BPBD', nama: 'Badan Penanggulangan Bencana Daerah', singkatan: 'BPBD' },
  { kode: 'KEMENAG', nama: 'Kementerian Agama', singkatan: 'Kemenag' },
  { kode: 'KUA', nama: 'Kantor Urusan Agama', singkatan: 'KUA' },
  { kode: 'BAZNAS', nama: 'Badan Amil Zakat Nasional', singkatan: 'Baznas' },
  { kode: 'PLKB', nama: 'Penyuluh Lapangan Keluarga Berencana', singkatan: 'PLKB' },
  { kode: 'TKSK', nama: 'Tenaga Kesejahteraan Sosial Kecamatan', singkatan: 'TKSK' },
  { kode: 'PKH', nama: 'Pendamping Program Keluarga Harapan', singkatan: 'Pendamping PKH' },
  { kode: 'PKK', nama: 'Pemberdayaan dan Kesejahteraan Keluarga', singkatan: 'PKK' },
  { kode: 'KARTAR', nama: 'Karang Taruna', singkatan: 'Karang Taruna' },
  { kode: 'LKS', nama: 'Lembaga Kesejahteraan Sosial', singkatan: 'LKS' },
  { kode: 'POLSEK', nama: 'Kepolisian Sektor', singkatan: 'Polsek' },
  { kode: 'KORAMIL', nama: 'Komando Rayon Militer', singkatan: 'Koramil' },
];
