/** What the workbook of a period has to say, computed the plain way: all rows at once, loops and text dates; shares no code with the program. */
import type { Database } from '../src/db/database.ts';

type Shown = string | number | null;
export interface Facts {
  readonly items: { words: Shown[]; days: Shown[]; numbers: Shown[]; proof: Shown[] }[];
  readonly programs: {
    nama: string;
    numbers: Shown[];
    units: Shown[];
    rupiah: Shown[];
    shares: Shown[];
    kpm: number[];
  }[];
  readonly rapat: Shown[][];
  readonly desa: { nama: string; counts: number[]; kartu: string[]; share: number | null }[];
  readonly tiles: [string, Shown][];
  readonly part: Record<string, number>;
}

const DAY = 86_400_000;
const wib = (at: Date): string => new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
const between = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;
const code = (prefix: string, n: number): string => `${prefix}-${String(n).padStart(4, '0')}`;
const desaName = (desa: { jenis: string; nama: string }): string =>
  desa.jenis === 'KELURAHAN' ? `Kel. ${desa.nama}` : desa.nama;

async function allRows(database: Database) {
  return database.read(async (db) => ({
    programs: await db.program.findMany({ include: { bidang: true } }),
    penyaluran: await db.penyaluran.findMany({ include: { desa: true, program: true } }),
    barang: await db.penyaluranBarang.findMany({ orderBy: { urut: 'asc' } }),
    konfirmasi: await db.konfirmasi.findMany({ orderBy: { id: 'asc' } }),
    isi: await db.konfirmasiBarang.findMany(),
    foto: await db.konfirmasiFoto.findMany(),
    rapat: await db.rapat.findMany(),
    undangan: await db.undangan.findMany(),
    tl: await db.tindakLanjut.findMany({ include: { kontak: true }, orderBy: { nomor: 'asc' } }),
    kartu: await db.kartuTriwulan.findMany(),
    desa: await db.desa.findMany(),
    kebutuhan: await db.kebutuhan.findMany({ where: { confidential: false } }),
  }));
}
type Rows = Awaited<ReturnType<typeof allRows>>;

function arrivals(rows: Rows, penyaluranId: number) {
  return rows.konfirmasi.filter((one) => one.penyaluranId === penyaluranId && one.replacedById === null);
}
function amount(rows: Rows, konfirmasiId: number, barangId: number): number {
  return Number(rows.isi.find((one) => one.konfirmasiId === konfirmasiId && one.barangId === barangId)?.jumlah ?? 0n);
}

/** "Tepat waktu", "Terlambat", "Belum ada" or nothing, and days past the third day after the plan. */
function punctuality(rows: Rows, one: Rows['penyaluran'][number], today: string): [string | null, number | null] {
  if (one.status === 'DIBATALKAN') return [null, null];
  const sent = rows.konfirmasi.filter(({ penyaluranId }) => penyaluranId === one.id).map(({ sentAt }) => wib(sentAt));
  const days = between(one.tanggal, sent.sort()[0] ?? today) - 3;
  if (sent.length === 0) return days > 0 ? ['Belum ada', days] : [null, null];
  return days > 0 ? ['Terlambat', days] : ['Tepat waktu', null];
}

export async function readFacts(
  database: Database,
  { first, last, today }: { first: string; last: string; today: string },
): Promise<Facts> {
  const rows = await allRows(database);
  const inPeriod = (day: string): boolean => first <= day && day <= last;
  const planned = rows.penyaluran
    .filter(({ tanggal }) => inPeriod(tanggal))
    .sort((a, b) => (a.tanggal === b.tanggal ? a.id - b.id : a.tanggal < b.tanggal ? -1 : 1));
  const valid = planned.filter(({ status }) => status !== 'DIBATALKAN');
  const received = (id: number): number => arrivals(rows, id).reduce((sum, { kpm }) => sum + kpm, 0);

  const items: Facts['items'] = [];
  for (const one of planned) {
    const own = rows.barang.filter(({ penyaluranId }) => penyaluranId === one.id);
    const list = arrivals(rows, one.id);
    const told = list.length > 0 && one.status !== 'DIBATALKAN';
    const came = list.filter(({ hasil, kpm }) => hasil !== 'TIDAK_DITERIMA' && kpm > 0).map(({ tanggal }) => tanggal);
    const photos = rows.foto.filter(({ konfirmasiId }) => list.some(({ id }) => id === konfirmasiId));
    const [konfirmasi, late] = punctuality(rows, one, today);
    for (const [at, barang] of (own.length > 0 ? own : [null]).entries()) {
      const plan = barang ? Number(barang.jumlah) : '';
      const got = barang && told ? list.reduce((sum, { id }) => sum + amount(rows, id, barang.id), 0) : '';
      const once = (value: Shown): Shown => (at === 0 ? value : null);
      const or = (value: Shown): Shown => value ?? '';
      items.push({
        words: [
          code('P', one.nomor),
          desaName(one.desa),
          one.program.nama,
          barang?.nama ?? null,
          barang?.satuan ?? null,
        ],
        days: [one.tanggal, came.sort().at(-1) ?? null],
        numbers: [
          or(once(one.status === 'DIBATALKAN' ? null : one.kpm)),
          or(once(told ? received(one.id) : null)),
          plan,
          got,
          got === '' || plan === '' ? '' : got - plan,
          or(once(told ? photos.filter(({ jenis }) => jenis === 'FOTO').length : null)),
        ],
        proof: [
          once(told ? (photos.some(({ jenis }) => jenis === 'BERITA_ACARA') ? 'Ya' : 'Tidak') : null),
          once(konfirmasi),
          once(late),
        ],
      });
    }
  }

  const end = last < today ? last : today;
  const programs = [...rows.programs]
    .sort((a, b) => a.bidang.urut - b.bidang.urut || (a.nama < b.nama ? -1 : 1))
    .map((program): Facts['programs'][number] => {
      const units: Shown[] = [];
      const rupiah: Shown[] = [];
      const own = rows.penyaluran.filter(
        ({ programId, status }) => programId === program.id && status !== 'DIBATALKAN',
      );
      const barang = rows.barang.filter(({ penyaluranId }) => own.some(({ id }) => id === penyaluranId));
      const inUnit = barang.filter(({ satuan }) => satuan === program.satuan);
      const inRp = barang.filter(({ satuan }) => satuan === 'Rp');
      for (const part of [1, 2, 3, 4]) {
        const begin = `2026-${String(part * 3 - 2).padStart(2, '0')}-01`;
        const stop = `2026-${String(part * 3).padStart(2, '0')}-31`;
        const list = rows.konfirmasi.filter(({ penyaluranId, replacedById, tanggal }) => {
          const ours = own.some(({ id }) => id === penyaluranId);
          return ours && replacedById === null && tanggal >= begin && tanggal <= stop && tanggal <= end;
        });
        const sumOf = (some: typeof barang): number => {
          let sum = 0;
          for (const { id } of list) for (const one of some) sum += amount(rows, id, one.id);
          return sum;
        };
        const begun = begin <= end;
        units.push(begun ? (inUnit.length > 0 ? sumOf(inUnit) : list.reduce((sum, { kpm }) => sum + kpm, 0)) : null);
        rupiah.push(begun && inRp.length > 0 ? sumOf(inRp) : null);
      }
      const total = (list: Shown[]): Shown =>
        list.every((one) => one === null) ? null : list.reduce<number>((sum, one) => sum + Number(one ?? 0), 0);
      const share = (part: Shown, whole: number): Shown => (part === null ? null : Number(part) / whole);
      const [target, pagu] = [program.target, Number(program.pagu)];
      const period = valid.filter(({ programId }) => programId === program.id);
      return {
        nama: program.nama,
        numbers: [target, pagu],
        units: [...units, total(units)],
        rupiah: [...rupiah, total(rupiah)],
        shares: [share(total(units), target), share(total(rupiah), pagu)],
        kpm: [period.reduce((sum, { kpm }) => sum + kpm, 0), period.reduce((sum, { id }) => sum + received(id), 0)],
      };
    });

  const todo = rows.tl.filter((one) => {
    const meeting = rows.rapat.find(({ id }) => id === one.rapatId);
    if (one.nomor === null || !meeting || meeting.tanggal > last) return false;
    const done = one.doneAt !== null && wib(one.doneAt) >= first;
    return inPeriod(meeting.tanggal) || inPeriod(one.tenggat) || one.status === 'BERJALAN' || done;
  });
  const late = (one: (typeof todo)[number]): number => {
    const until =
      one.status === 'BERJALAN' ? today : one.status === 'SELESAI' && one.doneAt ? wib(one.doneAt) : one.tenggat;
    return Math.max(0, between(one.tenggat, until));
  };
  const meetings = rows.rapat
    .filter(({ id, tanggal }) => inPeriod(tanggal) || todo.some(({ rapatId }) => rapatId === id))
    .sort((a, b) => (a.tanggal === b.tanggal ? a.id - b.id : a.tanggal < b.tanggal ? -1 : 1));
  const isHeld = (one: (typeof meetings)[number]): boolean => inPeriod(one.tanggal) && one.status !== 'DIBATALKAN';
  const rapat: Shown[][] = [];
  for (const meeting of meetings) {
    // A group is told, and does not answer: its members do.
    const answers = rows.undangan.filter(({ rapatId, kontakId }) => rapatId === meeting.id && kontakId !== null);
    const count = (jawaban: string | null): number => answers.filter((one) => one.jawaban === jawaban).length;
    const counts = [answers.length, count('HADIR'), count('DIWAKILKAN'), count('TIDAK_HADIR'), count(null)];
    const own = todo.filter(({ rapatId }) => rapatId === meeting.id);
    for (const [at, one] of (own.length > 0 ? own : [null]).entries()) {
      rapat.push([
        code('R', meeting.nomor),
        meeting.tanggal,
        ...(at === 0 && isHeld(meeting) ? counts : [null, null, null, null, null]),
        one ? code('TL', one.nomor ?? 0) : null,
        one?.tenggat ?? null,
        one?.status === 'SELESAI' && one.doneAt ? wib(one.doneAt) : null,
        (one && late(one)) || null,
      ]);
    }
  }

  const quarters = [1, 2, 3, 4].filter((part) => {
    const begin = `2026-${String(part * 3 - 2).padStart(2, '0')}-01`;
    const stop = `2026-${String(part * 3).padStart(2, '0')}-31`;
    return begin <= last && stop >= first && rows.kartu.some(({ triwulan }) => triwulan === part);
  });
  const WORDS: Record<string, string> = { ADA_DATA: 'Ada data', NIHIL: 'Nihil', MINTA_WAKTU: 'Minta waktu' };
  const reports = rows.kebutuhan.filter(({ reportedAt }) => inPeriod(wib(reportedAt)));
  const desa = rows.desa.map((place): Facts['desa'][number] => {
    const kartu = quarters.map((part) => {
      const card = rows.kartu.find(({ desaId, triwulan }) => desaId === place.id && triwulan === part);
      return WORDS[card?.jawaban ?? ''] ?? 'Belum menjawab';
    });
    const words = planned.filter(({ desaId }) => desaId === place.id).map((one) => punctuality(rows, one, today)[0]);
    const count = (word: string): number => words.filter((one) => one === word).length;
    const open = todo.filter((one) => (one.desaId ?? one.kontak?.desaId) === place.id && one.status === 'BERJALAN');
    const answered = kartu.filter((word) => word === 'Ada data' || word === 'Nihil').length;
    const due = kartu.length + count('Tepat waktu') + count('Terlambat') + count('Belum ada');
    return {
      nama: desaName(place),
      counts: [
        reports.filter(({ desaId }) => desaId === place.id).length,
        count('Tepat waktu'),
        count('Terlambat'),
        count('Belum ada'),
        open.length,
        open.filter((one) => late(one) > 0).length,
      ],
      kartu,
      share: due === 0 ? null : (answered + count('Tepat waktu')) / due,
    };
  });

  const cards = rows.kartu.filter(({ triwulan }) => quarters.includes(triwulan));
  const dijawab = cards.filter(({ jawaban }) => jawaban === 'ADA_DATA' || jawaban === 'NIHIL').length;
  const selesai = valid.filter(({ status }) => status === 'SELESAI').length;
  const kpm = valid.reduce((sum, one) => sum + one.kpm, 0);
  const kpmDiterima = valid.reduce((sum, { id }) => sum + received(id), 0);
  const short = items.filter(({ numbers }) => typeof numbers[4] === 'number' && numbers[4] < 0).length;
  const given = todo.filter(({ status }) => status !== 'DIBATALKAN');
  const running = todo.filter((one) => one.status === 'BERJALAN');
  const done = todo.filter(({ status }) => status === 'SELESAI');
  const held = meetings.filter(isHeld).length;
  return {
    items,
    programs,
    rapat,
    desa,
    tiles: [
      [`dari ${valid.length} penyaluran selesai`, selesai],
      [`dari ${kpm.toLocaleString('id-ID')} KPM menerima`, kpmDiterima],
      ['barang kurang dari rencana', short],
      ['penyaluran belum dikonfirmasi', valid.filter((one) => punctuality(rows, one, today)[0] === 'Belum ada').length],
      ['rapat', held],
      [`dari ${given.length} tindak lanjut selesai`, done.length],
      ['tindak lanjut terlambat', running.filter((one) => late(one) > 0).length],
      [`dari ${cards.length} kartu triwulan dijawab`, quarters.length === 0 ? '–' : dijawab],
    ],
    part: {
      'Kebutuhan dilaporkan': reports.length,
      'KK yang membutuhkan': reports.reduce((sum, { jumlahKk }) => sum + jumlahKk, 0),
      'Penyaluran direncanakan': valid.length,
      'Penyaluran selesai': selesai,
      'KPM menerima': kpmDiterima,
      Rapat: held,
      'Tindak lanjut selesai': rows.tl.filter((one) => one.nomor && one.doneAt && inPeriod(wib(one.doneAt))).length,
      'Kartu triwulan dijawab': dijawab,
    },
  };
}
