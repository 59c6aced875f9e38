/** The bidang and jenis that a new office begins with (A1); from then on they are rows that the Kasi edits. */

export interface JenisAwal {
  readonly kode: string;
  readonly nama: string;
}
export interface BidangAwal {
  readonly kode: string;
  readonly nama: string;
  /** Goes to the Kasi alone. */
  readonly confidential?: true;
  readonly jenis: readonly JenisAwal[];
}

const jenis = (kode: string, nama: string): JenisAwal => ({ kode, nama });

export const BIDANG_AWAL: readonly BidangAwal[] = [
  {
    kode: 'sosial',
    nama: 'Sosial',
    jenis: [
      jenis('pangan', 'Bantuan pangan'),
      jenis('rtlh', 'Rumah tidak layak huni (RTLH)'),
      jenis('lansia', 'Lansia terlantar'),
      jenis('disabilitas', 'Disabilitas dan alat bantu'),
      jenis('anak', 'Anak yatim/terlantar'),
      jenis('bencana', 'Korban bencana (banjir, kebakaran, longsor, karhutla)'),
      jenis('miskin', 'Fakir miskin belum terdata'),
      jenis('adminduk', 'Administrasi kependudukan penerima'),
      jenis('terlantar', 'Orang terlantar'),
      jenis('odgj', 'ODGJ'),
      jenis('panti', 'Sarana panti/LKS'),
    ],
  },
  {
    kode: 'kesehatan',
    nama: 'Kesehatan',
    jenis: [
      jenis('stunting', 'Stunting/gizi (PMT, ibu hamil KEK)'),
      jenis('pbi-jkn', 'PBI-JKN nonaktif'),
      jenis('rujukan', 'Rujukan/ambulans'),
      jenis('sanitasi', 'Sanitasi/jamban'),
      jenis('air', 'Air bersih'),
      jenis('posyandu', 'Sarana posyandu'),
    ],
  },
  {
    kode: 'pendidikan',
    nama: 'Pendidikan',
    jenis: [
      jenis('putus-sekolah', 'Putus sekolah'),
      jenis('seragam', 'Seragam/perlengkapan'),
      jenis('pip', 'PIP/beasiswa'),
      jenis('sekolah', 'Sarana PAUD/sekolah'),
      jenis('transport', 'Transport sekolah'),
    ],
  },
  {
    kode: 'keagamaan',
    nama: 'Keagamaan',
    jenis: [
      jenis('rumah-ibadah', 'Sarana rumah ibadah'),
      jenis('guru-agama', 'Guru agama non-ASN'),
      jenis('hari-besar', 'Kegiatan hari besar'),
      jenis('kematian', 'Kematian'),
      jenis('kerukunan', 'Kerukunan (termasuk Kaharingan)'),
    ],
  },
  {
    kode: 'pemberdayaan',
    nama: 'Pemberdayaan',
    jenis: [jenis('pelatihan', 'Pelatihan keterampilan'), jenis('kube', 'KUBE'), jenis('kader', 'Kader')],
  },
  {
    kode: 'perempuan-anak',
    nama: 'Perempuan dan anak',
    confidential: true,
    jenis: [
      jenis('kdrt', 'KDRT'),
      jenis('kekerasan-anak', 'Kekerasan terhadap anak'),
      jenis('perkawinan-anak', 'Perkawinan anak'),
    ],
  },
];
