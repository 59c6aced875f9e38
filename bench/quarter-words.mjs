/** Programmes, reasons and things to do, in the words of an office: what made-up quarters are made of. */

/** Name, kind of aid, whom it is for, unit, source of funds, and what each beneficiary gets: item, unit, how many. */
export const PROGRAMS = [
  ['BLT Dana Desa', 'BLT-DD', 'Keluarga/KK', 'KPM', 'Dana Desa', [['Uang tunai', 'Rp', 900_000]]],
  [
    'Bantuan pangan beras',
    'CPP',
    'Keluarga/KK',
    'KPM',
    'Pusat',
    [
      ['Beras', 'kg', 10],
      ['Minyak goreng', 'liter', 2],
    ],
  ],
  [
    'Paket sembako bencana',
    'Logistik bencana',
    'Rumah Tangga',
    'paket',
    'Kab/Kota',
    [
      ['Paket sembako', 'paket', 1],
      ['Selimut', 'lembar', 2],
    ],
  ],
  ['PMT balita', 'Stunting', 'Penduduk', 'anak', 'Kab/Kota', [['Paket gizi', 'paket', 3]]],
  ['Rehabilitasi rumah', 'RTLH', 'Keluarga/KK', 'unit', 'Provinsi', [['Bahan bangunan', 'unit', 1]]],
  ['Bantuan alat bantu disabilitas', 'ATENSI', 'Penduduk', 'orang', 'Pusat', []],
];
export const SEBAB = ['Gudang terbatas', 'Jalan terputus banjir, sisanya menyusul', 'Data penerima belum sesuai'];
export const URAIAN = [
  'Verifikasi ulang data penerima bersama pendamping, dan kirim daftarnya ke kecamatan',
  'Siapkan gudang sementara di balai desa',
  'Musyawarah desa untuk penerima pengganti',
  'Kirim usulan perbaikan jalan ke dinas',
];
