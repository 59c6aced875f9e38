/** Which heads offices write above a column for what, as counted in 733 of their tables; folded by `fold-head.ts`. */

export const HEADS = {
  nomor: 'no|nomor|nomer|no urut|nomor urut|urut|num|number',
  nama:
    'nama|nama lengkap|nama warga|nama penerima|nama penduduk|nama pemohon|nama kader|nama pejabat|nama petugas|' +
    'nama pegawai|nama perangkat|nama perangkat desa|nama aparat|nama aparatur|nama anggota|nama pengurus|' +
    'nama peserta|nama pendamping|nama orang|nama pic|nama kontak|nama ketua|nama operator|nama relawan|' +
    'nama penanggung jawab|nama lengkap dan gelar|nama lengkap gelar|nama dan gelar|nama gelar|name|full name|' +
    'nama kepala desa|nama kades|nama lurah|nama kepala desa lurah|nama kades lurah|nama ketua rt|nama kepala keluarga|' +
    'kepala keluarga|nama kk|nama lansia|nama balita|nama penerima bantuan|nama penerima manfaat|nama kpm|' +
    'kepala desa|kades|lurah|kepala desa lurah|kades lurah|sekretaris desa|sekdes|ketua rt|ketua rw|ketua pkk|' +
    'kader|pemohon|pelapor|penerima',
  jabatan:
    'jabatan|nama jabatan|role|peran|kedudukan fungsi|kedudukan|jabatan dinas|jabatan struktural|jabatan saat ini|' +
    'jabatan dalam tim|jabatan di desa|tugas|fungsi|posisi|position|jab|office|jabatan di lembaga',
  telepon:
    'telopon|kontak|nomor kontak|no kontak|kontak person|contact person|cp|narahubung|contact|contact number|phone|' +
    'phone number|telephone|mobile',
  tempat: 'desa instansi|desa kelurahan instansi|desa kel instansi|village body|village or body',
  desa:
    'desa|kelurahan|desa id|nama desa|nama wilayah|kode desa|desa kelurahan|kelurahan desa|nm desa|kd desa|desa kel|' +
    'kel desa|desakeluarahan|nama kelurahan|nama desa kelurahan|nama kelurahan desa|asal desa|desa asal|wilayah|' +
    'desa binaan|desa dampingan|desa tugas|kampung|nagari|village|ds kel',
  instansi:
    'instansi|nama instansi|asal instansi|unit kerja|opd|skpd|nama opd|lembaga|nama lembaga|dinas|kantor|organisasi|' +
    'nama organisasi|satuan kerja|satker|perangkat daerah|institution|agency|organization',
  kecamatan: 'kecamatan|nama kecamatan|kec|nm kec|kode kecamatan|kd kec|kecamatan id|district',
  kabupaten: 'kabupaten|kab|kabupaten kota|kab kota|nama kabupaten|provinsi|prov|nama provinsi|kode wilayah',
  lingkungan:
    'rt|rw|dusun|rt rw|rw rt|no rt|no rw|nomor rt|nomor rw|nama dusun|dukuh|lingkungan|banjar|jorong|rt rw dusun',
  address:
    'alamat|alamat lengkap|alamat sekarang|alamat ktp|alamat domisili|kk alamat|alamat rumah|alamat kantor|domisili|' +
    'tempat tinggal|address',
  nik: 'nik|nomor nik|no nik|nomor ktp|no ktp|ktp|nik ktp|nik nomor induk ktp|nomor induk kependudukan|nik ayah|nik ibu|nik kk',
  // Of banks, taxes and insurances: nobody is called by them.
  rekening:
    'npwp|no npwp|nomor npwp|no rekening|nomor rekening|rekening|no rek|nomor rek|rek|norek|rekening bank|bpjs|no bpjs|' +
    'nomor bpjs|no kks|nomor kks|kks|no kis|no jkn|no kpj|paspor|no paspor|no sim',
  'no-kk': 'no kk|nomor kk|nkk|no kartu keluarga|nomor kartu keluarga|kartu keluarga|nokk|kk no|nik no kk|no nkk',
  nip: 'nip|nomor nip|no nip|nip nik|nrp|nipd|niap|nip nrp|pangkat|golongan|pangkat golongan|pangkat gol|gol|pangkat gol ruang|niat',
  jumlah:
    'sasaran|jumlah anggota|tanggungan|jumlah tanggungan|jumlah kk|total kk|juml kk|jml kk|jumlah jiwa|jml jiwa|' +
    'penyaluran kpm|jiwa|jumlah anggota keluarga|volume|target|banyaknya|kuantitas|koefisien|volume target|volume realisasi',
  kelamin: 'jenis kelamin|jk|l p|p|l|perempuan|laki laki|kelamin|lk|pr|lk pr|sex|gender|j kel|jns kelamin',
  lahir:
    'tanggal lahir|tgl lahir|tempat tanggal lahir|tempat tgl lahir|tempat dan tanggal lahir|tempat dan tgl lahir|' +
    'tgl lhr|tgl bln th|tgl bln thn|ttl|tempat lahir|umur|usia|tahun lahir|birth date|age',
  program:
    'program|kegiatan|nama kegiatan|usulan|nama proyek kegiatan|uraian kegiatan|program kegiatan subkegiatan|' +
    'nama program|program kegiatan|jenis kegiatan|kebutuhan|permasalahan|prioritas',
  bantuan:
    'bantuan|jenis bantuan|jenis bansos|program bantuan|bansos|pkh|bpnt|bst|sembako|pbi|dtks|dtsen|blt|blt dd|desil',
  satuan: 'satuan|unit',
  uang:
    'anggaran|nilai|realisasi|harga rp|harga|pagu|nominal|anggaran rp|jumlah rp|biaya|realisasi rp|nilai bantuan|' +
    'nilai usulan|pagu anggaran|jumlah uang',
  tanggal:
    'tanggal|tahun|bulan|waktu|periode|tgl|tanggal pengajuan|tanggal selesai|waktu pelaksanaan|tanggal penerimaan|' +
    'tmt|masa jabatan|tanggal pelantikan|tgl sk|no sk|nomor sk|tanggal sk|sk',
  'sumber-dana': 'sumber dana|sumber|sumber biaya|sumberdana|asal dana|sumber pembiayaan',
  status: 'status|status perkawinan|status kawin|status verifikasi|status pelaksanaan|status keaktifan',
  catatan: 'keterangan|ket|uraian|deskripsi|catatan|note|notes|remark|remarks|tanda tangan|ttd|paraf',
  foto: 'foto|latitude|longitude|koordinat|link|link bukti',
  lokasi: 'lokasi|tempat|lokasi kegiatan',
  lain: 'pendidikan|pendidikan terakhir|agama|pekerjaan|email|e mail|alamat email|pengusul|pelaksana|penerima manfaat|hubungan|suku',
} as const satisfies Readonly<Record<string, string>>;

export type HeadField = keyof typeof HEADS;

/** Of these a bare head says too little: the person is asked, or what stands below says it. */
export const TWO_MEANINGS: ReadonlySet<string> = new Set(['kk', 'status', 'jumlah', 'total', 'data']);

/** Also said of a row's own words ("L", "Kader", "Desa"): alone they make no head. */
export const WEAK: ReadonlySet<string> = new Set(
  'no l p lk pr kk jiwa rt rw kader pemohon pelapor penerima lurah kades kepaladesa sekretarisdesa sekdes ketuart ketuarw ketuapkk desa kelurahan dinas kantor puskesmas unit p sk pkh bpnt bst blt sembako perempuan lakilaki'.split(
    ' ',
  ),
);

/** Kept nowhere: refused by name. */
export const REFUSED: ReadonlySet<HeadField> = new Set(['nik', 'no-kk', 'rekening']);

/** Where 0 is a number, and not a way of writing "none". */
export const NUMERIC: ReadonlySet<HeadField> = new Set(['jumlah', 'uang', 'nomor']);

/** A head of telephones is made of these alone, at least one of the first. */
export const TELEPHONE_WORDS = {
  core: new Set(
    'hp telp tlp telepon telpon telephon telephone tlpn tlf telf wa whatsapp whatsap whats app handphone hape ponsel nohp notelp notlp nowa hpwa wahp seluler phone telopon'.split(
      ' ',
    ),
  ),
  beside: new Set(
    'no nomor nomer num nmr kontak aktif yang yg dapat bisa dihubungi pribadi kantor rumah genggam dan atau pejabat petugas kader kades ketua pic person contact number mobile 1 2 i ii rmh'.split(
      ' ',
    ),
  ),
} as const;
