/** Further kinds of lists as offices keep them: what stands together, side by side, "as above", or names nobody; people are invented. */
import { DARMO, EACH, type KindOfList, SARAPAT, TITLED, WATI } from './kontak-list-kinds.ts';

const JAAR = [`Jaar | ${DARMO}`, `Jaar | ${WATI}`];

export const MORE_KINDS: readonly KindOfList[] = [
  {
    is: 'several things in one cell, which the cell tells apart',
    people: SARAPAT,
    members: [
      [
        'Nama / Jabatan|No HP|Desa;Darmo / Kepala Desa|0812-3456-7890|Sarapat;Wati / Sekretaris Desa|0812-3456-7891|Sarapat',
      ],
      [
        'Nama dan Jabatan|HP|Desa;Darmo\\nKepala Desa|0812-3456-7890|Sarapat;Wati (Sekretaris Desa)|0812-3456-7891|Sarapat',
      ],
      ['Jabatan/Nama|HP|Desa;Kepala Desa: Darmo|0812-3456-7890|Sarapat;Sekretaris Desa - Wati|0812-3456-7891|Sarapat'],
      [
        'Nama dan No. HP|Jabatan|Desa;Darmo 0812-3456-7890|Kepala Desa|Sarapat;Wati (HP: 0812-3456-7891)|Sekretaris Desa|Sarapat',
      ],
      [
        'Nama|Jabatan|Alamat/No. Telp|Desa;Darmo|Kepala Desa|Jl. Mawar No. 3 / 0812-3456-7890|Sarapat;Wati|Sekretaris Desa|Jl. Melati, 0812-3456-7891|Sarapat',
      ],
      [
        'Desa|Nama Perangkat Desa;Sarapat|1. Darmo (Kepala Desa) 0812-3456-7890;|2. Wati (Sekretaris Desa), WA 0812-3456-7891 ^ A2:A3',
      ],
    ],
  },
  {
    is: 'tables side by side',
    people: EACH,
    members: [
      ['DESA JAAR|||||DESA MATABU;H||H;1|D||1|W'],
      ['DESA JAAR||||DESA MATABU;No|Nama|Jabatan|No HP|No|Nama|Jabatan|No HP;1|D|1|W'],
      ['Desa Jaar|||Desa Matabu||;Nama|Jabatan|HP|Nama|Jabatan|HP;D|W ^ A1:C1 D1:F1'],
      ['Pemdes Jaar|||||Pemdes Matabu;H||H;1|2|3|4||1|2|3|4;1|D||1|W;2||||2'],
      ['DATA PERANGKAT;Desa: Jaar|||||Desa: Matabu;H||H;1|D||1|W;JUMLAH|1||||JUMLAH|1 ^ A1:I1'],
      ['DESA JAAR|||||DESA MATABU;H||H;1|D||1|W;;|||Jaar, 5 Januari 2026;|||DARMO'],
    ],
  },
  {
    is: 'an office over its names and numbers, one beside the other',
    people: ['Sarapat | Darmo | Kepala Desa | 0812-3456-7890', 'Sarapat | Wati | Sekretaris Desa | 0812-3456-7891'],
    members: [
      [
        'No|Desa|Kepala Desa||Sekretaris Desa;||Nama|No HP|Nama|No HP;1|Sarapat|Darmo|0812-3456-7890|Wati|0812-3456-7891 ^ C1:D1 E1:F1 A1:A2 B1:B2',
      ],
      [
        'Desa|Kepala Desa||Sekretaris Desa|;|Nama|HP|Nama|HP;Sarapat|Darmo|0812-3456-7890|Wati|0812-3456-7891 ^ B1:C1 D1:E1',
      ],
      [
        'Kelurahan|Kepala Desa||Sekretaris Desa|;|Nama Lengkap|WA|Nama Lengkap|WA;Sarapat|Darmo|0812-3456-7890|Wati|0812-3456-7891 ^ B1:C1 D1:E1',
      ],
      [
        'DATA;No|Desa|Kepala Desa||Sekretaris Desa;||Nama|Telp|Nama|Telp;1|2|3|4|5|6;1|Sarapat|Darmo|0812-3456-7890|Wati|0812-3456-7891 ^ C2:D2 E2:F2 A2:A3 B2:B3',
      ],
      [
        'Desa|Kepala Desa|||Sekretaris Desa;|Nama|NIK|HP|Nama|NIK|HP;Sarapat|Darmo|6213010101800001|0812-3456-7890|Wati|6213010101800002|0812-3456-7891 ^ B1:D1 E1:G1',
      ],
      [
        'No|Desa|Kepala Desa||Sekretaris Desa|;||Nama|HP|Nama|HP;1|Sarapat|Darmo|0812-3456-7890|Wati|0812-3456-7891;2|Jaar|-|-|-|- ^ C1:D1 E1:F1',
      ],
    ],
  },
  {
    is: 'as above, in words and signs',
    people: JAAR,
    members: [
      ['Desa|Nama|Jabatan|HP;Jaar|D;idem|W'],
      ['No|Desa|Nama|Jabatan|HP;1|Jaar|D;2|sda|W'],
      ['Desa|Nama|Jabatan|HP;Jaar|D;"|W'],
      ['Desa|Nama|Jabatan|HP;Jaar|D;- " -|W'],
      ['Desa|Nama|Jabatan|HP;Jaar|D;s.d.a.|W'],
      ['Desa|Nama|Jabatan|HP;Jaar|D;sama dengan di atas|W'],
    ],
  },
  {
    is: 'lines with a number of their own',
    people: EACH,
    members: [
      ['H;I|DESA JAAR;1|D;II|DESA MATABU;1|W'],
      ['H;A.|DESA JAAR;1|D;B.|DESA MATABU;1|W'],
      ['H;1|Desa Jaar;1|D;2|Desa Matabu;1|W'],
      ['H;I.|Desa Jaar|||;1|D;II.|Desa Matabu;1|W ^ B2:D2 B4:D4'],
      ['H;|DESA JAAR;|KEPALA DESA;1|D;|DESA MATABU;|PERANGKAT DESA;1|W'],
      ['H;I|JAAR;1|D;II|MATABU;1|W;Catatan: nomor dapat berubah'],
    ],
  },
  {
    is: 'signers without any word before them, pages, and other tables below',
    people: TITLED,
    members: [
      ['DESA SARAPAT;H;1|D;2|W;;|||Kepala Desa Sarapat,;;|||DARMO'],
      ['DESA SARAPAT;H;1|D;2|W;;|Plt. Kepala Desa Sarapat;|Drs. DARMO'],
      ['DESA SARAPAT;H;1|D;;Mengetahui|||Kepala Desa;|||DARMO;;2|W'],
      ['DESA SARAPAT;H;1|D;Halaman 1 dari 2;DESA SARAPAT;H;2|W;Halaman 2 dari 2'],
      ['DESA SARAPAT;H;1|D;2|W;;ASET;No|Nama Barang|Jumlah|Kondisi;1|Laptop|2|Baik'],
      ['DESA SARAPAT;A. PERANGKAT;H;1|D;;B. BPD;No|Nama|Kedudukan|Telp;1|W;;C. ASET;No|Barang|Tahun;1|Motor|2020'],
    ],
  },
  {
    is: 'the place in the office or the address',
    people: [
      'Desa Sarapat | Darmo | Kepala Desa Sarapat | 0812-3456-7890',
      'Desa Jaar | Wati | Kepala Desa Jaar | 0812-3456-7891',
    ],
    members: [
      ['Nama|Jabatan|HP;Darmo|Kepala Desa Sarapat|0812-3456-7890;Wati|Kepala Desa Jaar|0812-3456-7891'],
      [
        'DAFTAR HADIR;No|Nama|Jabatan|No HP|Tanda Tangan;1|Darmo|Kepala Desa Sarapat|0812-3456-7890|1;2|Wati|Kepala Desa Jaar|0812-3456-7891|2',
      ],
      ['Nama|Jabatan/Instansi|HP;Darmo|Kepala Desa Sarapat|0812-3456-7890;Wati|Kepala Desa Jaar|0812-3456-7891'],
      ['Nama|Jabatan / Desa|HP;Darmo|Kepala Desa Sarapat|0812-3456-7890;Wati|Kepala Desa Jaar|0812-3456-7891'],
      ['No|Nama Peserta|Jabatan|WA;1|Darmo|Kepala Desa Sarapat|0812-3456-7890;2|Wati|Kepala Desa Jaar|0812-3456-7891'],
      ['Nama / Jabatan|HP;Darmo / Kepala Desa Sarapat|0812-3456-7890;Wati / Kepala Desa Jaar|0812-3456-7891'],
    ],
  },
  {
    is: 'no list of contacts: its title, or the head of its names, says who they are',
    kind: 'aid',
    members: [
      ['DAFTAR PENERIMA BANTUAN BERAS DESA SARAPAT;No|Nama|Alamat|No HP;1|Darmo|RT 01|0812-3456-7890'],
      ['No|Nama Penerima|Alamat|No HP;1|Darmo|RT 01|0812-3456-7890'],
      ['@KPM: No|Nama|RT|HP;1|Darmo|01|0812-3456-7890'],
      ['No|Nama|HP;1|Darmo|0812-3456-7890', 'data penerima blt 2026.xlsx'],
      ['No|Nama KPM|Desa|HP;1|Darmo|Sarapat|0812-3456-7890'],
      ['Penerima bansos tahap 2;No|Nama|No Rekening|HP;1|Darmo|1234-01-000123-50-1|0812-3456-7890'],
    ],
  },
];
