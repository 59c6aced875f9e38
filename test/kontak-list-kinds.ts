/** Fifteen kinds of lists of officials as offices keep them, and five more of each; people and numbers are invented. */

export const DARMO = 'Darmo | Kepala Desa | 0812-3456-7890';
export const WATI = 'Wati | Sekretaris Desa | 0812-3456-7891';

export const SARAPAT = [`Sarapat | ${DARMO}`, `Sarapat | ${WATI}`];
export const TITLED = [`Desa Sarapat | ${DARMO}`, `Desa Sarapat | ${WATI}`];
export const EACH = [`Desa Jaar | ${DARMO}`, `Desa Matabu | ${WATI}`];
const KADES = ['Sarapat | Darmo | Kepala Desa | 0812-3456-7890', 'Jaar | Wati | Kepala Desa | 0812-3456-7891'];

export interface KindOfList {
  readonly is: string;
  /** Who is invited where nothing is asked. */
  readonly people?: readonly string[];
  /** What is asked first. */
  readonly asked?: readonly string[];
  readonly kind?: string;
  /** As `sheetsIn` reads them, with the name of the file where it matters. */
  readonly members: readonly (readonly [sheets: string, file?: string])[];
}

export const KINDS: readonly KindOfList[] = [
  {
    is: 'heads of other offices',
    people: SARAPAT,
    members: [
      ['Nama|Jabatan|No. HP|Desa;D|Sarapat;W|Sarapat'],
      ['NAMA LENGKAP|JABATAN|NOMOR HP|DESA / KELURAHAN;D|Sarapat;W|Sarapat'],
      ['Nama Perangkat|Kedudukan/Fungsi|Telepon/WA|Nama Desa;D|Sarapat;W|Sarapat'],
      ['Nama\\nLengkap|Nama Jabatan|Nomor Handphone|Desa/Kel;D|Sarapat;W|Sarapat'],
      ['Nama Lengkap dan Gelar|Jab.|No. Telp./HP|Nm Desa;D|Sarapat;W|Sarapat'],
      ['Nama Kader|Posisi|Kontak|Kelurahan;D|Sarapat;W|Sarapat'],
    ],
  },
  {
    is: 'a head below a kop, the place in the title',
    people: TITLED,
    members: [
      ['PEMERINTAH DESA SARAPAT;KECAMATAN DUSUN TIMUR;;H;1|D;2|W'],
      ['DAFTAR PERANGKAT;Kelurahan|: Sarapat;Kecamatan|: Dusun Timur;;H;1|D;2|W'],
      [';;;;;;;;;;;;;;;;;;Desa : Sarapat;H;1|D;2|W'],
      ['Data aparatur Pemdes Sarapat tahun 2026;H;1|D;2|W'],
      ['@Sarapat: H;1|D;2|W'],
      ['H;1|D;2|W', 'Daftar_Kontak_Desa_Sarapat.xlsx'],
    ],
  },
  {
    is: 'a head of two rows, merged',
    people: SARAPAT,
    members: [
      ['Nama|Jabatan|Kontak||Desa;||Telepon|Email;D|a@b.id|Sarapat;W||Sarapat ^ A1:A2 B1:B2 C1:D1 E1:E2'],
      ['Identitas|||Wilayah;Nama|Jabatan|HP|Desa;D|Sarapat;W|Sarapat ^ A1:C1'],
      ['Nama|Jabatan|Nomor||Desa;||HP|Rumah;D||Sarapat;W||Sarapat ^ C1:D1'],
      ['Nama|Jabatan|No. HP|Jumlah||Desa;|||KK|Jiwa;D|3|12|Sarapat;W|4|9|Sarapat ^ D1:E1'],
      ['DAFTAR;Nama|Jabatan|No. HP|Alamat;|||RT|Desa;D|001|Sarapat;W|002|Sarapat ^ A1:E1 D2:E2'],
      ['Pejabat||Kontak|Desa;Nama|Jabatan|WA;D|Sarapat;W|Sarapat ^ A1:B1 D1:D2'],
    ],
  },
  {
    is: 'numbers of columns, blank numbered rows, totals and signatures',
    people: TITLED,
    members: [
      ['DESA SARAPAT;H;1|2|3|4;1|D;2|W;3;4;5;JUMLAH||2 orang;S'],
      ['DESA SARAPAT;H;(1)|(2)|(3)|(4);1|D;2|W;3|-|-|-;S'],
      ['DESA SARAPAT;H;-1|-2|-3|-4;1|D;2|W;|Total|2;S'],
      ['DESA SARAPAT;H;a|b|c|d;1|D;2|W;Jumlah Total|||2;S'],
      ['DESA SARAPAT;H;1|D;2|W;;Mengetahui;|Camat Dusun Timur;|Agus Salim, S.IP;|NIP 196501011990031001'],
      ['DESA SARAPAT;H;1|D;H;2|W;3|NIHIL|kosong|belum ada;4|NN|-|0;S'],
    ],
  },
  {
    is: 'a place merged over its people',
    people: SARAPAT,
    members: [
      ['Desa|Nama|Jabatan|HP;Sarapat|D;|W ^ A2:A3'],
      ['No|Desa|Nama|Jabatan|HP;1|Sarapat|D;||W ^ A2:A3 B2:B3'],
      ['Nama|Jabatan|HP|Desa;D|Sarapat;W ^ D2:D3'],
      ['DATA;Kelurahan|Nama|Jabatan|HP;Sarapat|D;|W ^ A1:D1 A3:A4'],
      ['Kecamatan|Desa|Nama|Jabatan|HP;Dusun Timur|Sarapat|D;||W ^ A2:A3 B2:B3'],
      ['Desa|Nama|Jabatan|HP;Sarapat|D;|W;Jumlah|2 ^ A2:A3'],
    ],
  },
  {
    is: 'several tables, several sheets',
    people: EACH,
    members: [
      ['@Jaar: H;1|D ~ @Matabu: H;1|W'],
      ['DESA JAAR;H;1|D;;DESA MATABU;No|Nama Lengkap|Jabatan|Telepon;1|W'],
      ['Desa Jaar;H;1|D;Mengetahui||Kades;Desa Matabu;H;1|W'],
      ['Kelurahan|: Jaar;H;1|D ~ @b: Desa Matabu;No.|NAMA|JABATAN|HP;1|W'],
      ['@Info: Petunjuk mengisi ~ @Desa Jaar: H;1|D ~ @Desa Matabu: H;1|W'],
      ['@JAAR: H;1|D ~ @MATABU: H;1|W ~ @SARAPAT: H;1;2'],
    ],
  },
  {
    is: 'NIK and family card beside the telephone',
    people: SARAPAT,
    members: [
      [
        'Nama|NIK|Jabatan|No HP|Desa;Darmo|6213010101800001|Kepala Desa|0812-3456-7890|Sarapat;Wati|6213010101800002|Sekretaris Desa|0812-3456-7891|Sarapat',
      ],
      ['Nama|Jabatan|NIK / No. HP|Desa;Darmo|Kepala Desa|6213010101800001 / 0812-3456-7890|Sarapat;W|Sarapat'],
      [
        'Nama|KK|Jabatan|No HP|Desa;Darmo|6213010101800001|Kepala Desa|0812-3456-7890|Sarapat;Wati|6213010101800002|Sekretaris Desa|0812-3456-7891|Sarapat',
      ],
      [
        'Nama|N I K|NKK|Jabatan|HP|Desa;Darmo|6213010101800001|6213010101800003|Kepala Desa|0812-3456-7890|Sarapat;Wati|6213010101800002|6213010101800004|Sekretaris Desa|0812-3456-7891|Sarapat',
      ],
      ['Nama|Jabatan|HP|Nomor Identitas|Desa;D|6213010101800001|Sarapat;W|6213010101800002|Sarapat'],
      ['Nama|Jabatan|HP|NIK (Nomor Induk KTP)|Desa;D|6213010101800001|Sarapat;W|6213010101800002|Sarapat'],
    ],
  },
  {
    is: 'several things in the column of the name',
    asked: ['nama'],
    members: [
      ['No|Nama Jabatan Alamat|No HP|Desa;1|Darmo Kades Jl. Mawar|0812-3456-7890|Sarapat'],
      ['No|Nama / Jabatan|No HP|Desa;1|Darmo Kades|0812-3456-7890|Sarapat'],
      ['No|Nama dan Alamat|No HP|Desa;1|Darmo, Jl. Mawar|0812-3456-7890|Sarapat'],
      ['No|Nama & Jabatan|Telepon|Desa;1|Darmo / Kades|0812-3456-7890|Sarapat;2|Agus, S.Sos|0812-3456-7892|Jaar'],
      ['Kepala Desa|Sekretaris Desa|No HP|Desa;Darmo|Wati|0812-3456-7890|Sarapat'],
      ['Nama Ketua|Nama Operator|No HP|Desa;Darmo|Wati|0812-3456-7890|Sarapat'],
    ],
  },
  {
    is: 'kecamatan, desa and its code in one column',
    people: TITLED,
    members: [
      [
        'Nama|Jabatan|HP|Kecamatan Desa Kode Desa;D|Dusun Timur Sarapat 62.13.01.2001;W|Dusun Timur Sarapat 62.13.01.2001',
      ],
      ['Nama|Jabatan|HP|Desa, Kecamatan;D|Sarapat, Dusun Timur;W|Sarapat, Dusun Timur'],
      ['Nama|Jabatan|HP|Kecamatan / Desa;D|Dusun Timur / Sarapat;W|Dusun Timur / Sarapat'],
      [
        'Nama|Jabatan|HP|Kode Desa Nama Desa Kecamatan;D|6213012001 Sarapat Dusun Timur;W|6213012001 Sarapat Dusun Timur',
      ],
      ['Nama|Jabatan|HP|RT/RW/Desa;D|001/002/Sarapat;W|003/001/Sarapat'],
      ['Nama|Jabatan|HP|Dusun dan Desa;D|Dusun I Desa Sarapat;W|Dusun II Desa Sarapat'],
    ],
  },
  {
    is: 'what a program has exported',
    people: SARAPAT,
    members: [
      ['nama_lengkap|jabatan|no_hp|nama_desa;D|Sarapat;W|Sarapat'],
      ['namaLengkap|namaJabatan|noHp|namaDesa;D|Sarapat;W|Sarapat'],
      ['NAMA|JABATAN|NOTELP|KELURAHAN;D|Sarapat;W|Sarapat'],
      ['name|role|phone_number|village;D|Sarapat;W|Sarapat'],
      ['nama|jabatan|nomor_telepon|desa_id;D|Sarapat;W|Sarapat'],
      ['id|nama|jabatan|telp|kd_desa|desa;1|D|2001|Sarapat;2|W|2001|Sarapat'],
    ],
  },
  {
    is: 'no head at all',
    people: TITLED,
    members: [
      ['@Sarapat: D;W'],
      ['1|D;2|W', 'perangkat desa sarapat.xlsx'],
      ['@desa sarapat: 0812-3456-7890|Kepala Desa|Darmo;0812-3456-7891|Sekretaris Desa|Wati'],
      ['@Sarapat: 1|D|6213010101800001;2|W|6213010101800002'],
      ['@Sarapat: D;W;;Mengetahui;Kepala Desa'],
      ['D|Desa Sarapat;W|Desa Sarapat'],
    ],
  },
  {
    is: 'a list of the whole kabupaten',
    people: SARAPAT,
    members: [
      [
        'Kecamatan|Desa|Nama|Jabatan|HP;Dusun Timur|Sarapat|D;Dusun Timur|Sarapat|W;Awang|Sumber Garunggung|Joko|Kades|0812-3456-7892',
      ],
      [
        'Nama Kecamatan|Nama Desa|Nama|Jabatan|HP;KEC. DUSUN TIMUR|Sarapat|D;DUSUN TIMUR|Sarapat|W;KEC. AWANG|Jaar|Joko|Kades|-',
      ],
      ['Kec|Desa|Nama|Jabatan|HP;Dusun Timur|Sarapat|D;||W;Awang|Matabu|Joko|Kades ^ A2:A3 B2:B3'],
      [
        'Kabupaten|Kecamatan|Desa|Nama|Jabatan|HP;Bartim|Dusun Timur|Sarapat|D;Bartim|Dusun Timur|Sarapat|W;Bartim|Paku|Tampa|Joko|Kades',
      ],
      [
        'Nama|Jabatan|HP|Desa|Kecamatan;D|Sarapat|Kecamatan Dusun Timur;W|Sarapat|kec dusun timur;Joko|Kades||Jaar|Awang',
      ],
      ['No|KECAMATAN|DESA|NAMA|JABATAN|NO. WA;1|Awang|Jaar|Joko|Kades;2|Dusun Timur|Sarapat|D;3|Dusun Timur|Sarapat|W'],
    ],
  },
  {
    is: 'the office as the head of the names',
    people: KADES,
    members: [
      ['No|Desa|Kepala Desa|No HP;1|Sarapat|Darmo|0812-3456-7890;2|Jaar|Wati|0812-3456-7891'],
      ['No|Desa|Nama Kepala Desa|Telepon;1|Sarapat|Darmo|0812-3456-7890;2|Jaar|Wati|0812-3456-7891'],
      ['Nama Desa|Kepala Desa|WA;Sarapat|Darmo|0812-3456-7890;Jaar|Wati|0812-3456-7891'],
      ['DATA KADES;No|Desa|Kepala\\nDesa|No. HP;1|Sarapat|Darmo|0812-3456-7890;2|Jaar|Wati|0812-3456-7891'],
      [
        'No|Desa|Kepala Desa|No HP|Ket;1|Sarapat|Darmo|0812-3456-7890|-;2|Jaar|Wati|0812-3456-7891|-;3|Matabu|-|-|kosong',
      ],
      ['No|Desa|Kepala Desa|Kontak;1|2|3|4;1|Sarapat|Darmo|0812-3456-7890;2|Jaar|Wati|0812-3456-7891'],
    ],
  },
  {
    is: 'lines within the table that name the place',
    people: EACH,
    members: [
      ['H;Desa Jaar;1|D;Desa Matabu;1|W'],
      ['H;I. DESA JAAR;1|D;II. DESA MATABU;1|W ^ A2:D2 A4:D4'],
      ['H;Jaar;1|D;Matabu;2|W'],
      ['H;|DESA JAAR;1|D;|DESA MATABU;2|W ^ B2:D2 B4:D4'],
      ['DAFTAR;H;1|2|3|4;Pemdes Jaar;1|D;Pemdes Matabu;1|W;S'],
      ['H;Desa : Jaar;1|D;Jumlah|1;Desa : Matabu;1|W;Jumlah|1'],
    ],
  },
  {
    is: 'no list of contacts: residents with NIK',
    kind: 'residents',
    members: [
      ['No|NIK|No KK|Nama|Tanggal Lahir|Jenis Kelamin;1|6213010101800001|6213010101800002|Darmo|1970-01-01|L'],
      ['Nama|NIK|Alamat|RT|RW;Darmo|6213010101800001|Jl. Mawar|001|002'],
      ['Nama Kepala Keluarga|No. KK|Jumlah Anggota|No HP;Darmo|6213010101800001|4|0812-3456-7890'],
      ['nama|nik|no_kk|jk|tgl_lahir|status;Darmo|6213010101800001|6213010101800002|LAKI-LAKI|1970-01-01|KAWIN'],
      ['No|Nama|L/P|Umur|Dusun;1|Darmo|L|56|I'],
      ['No|Nama Lengkap|Jenis Kelamin||TTL;||L|P;1|Darmo|v||Jaar, 1 Mei 1970 ^ C1:D1'],
    ],
  },
];
