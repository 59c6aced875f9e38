/** Rows of a quarter beside the needs (programmes, distributions, meetings, cards), written straight into a database: for the bench and for tests. */
import { seededRandom } from './measure.mjs';
import { PROGRAMS, SEBAB, URAIAN } from './quarter-words.mjs';

const DAY = 86_400_000;

const dayText = (ms) => new Date(ms).toISOString().slice(0, 10);
/** Early afternoon there, so that the day is the same in every zone of the country. */
const noon = (day) => new Date(`${day}T05:00:00Z`);

async function nextId(db, model) {
  return ((await db[model].aggregate({ _max: { id: true } }))._max.id ?? 0) + 1;
}

/** Counts ids and draft ids, table by table. */
async function idSource(database) {
  const models = ['program', 'penyaluran', 'penyaluranBarang', 'konfirmasi', 'rapat', 'notulen', 'tindakLanjut'];
  const next = {};
  await database.read(async (db) => {
    for (const model of models) next[model] = await nextId(db, model);
  });
  let draft = 900_000_000 + next.program * 1_000 + next.penyaluran * 7;
  return { take: (model) => (next[model] += 1) - 1, draft: () => (draft += 1) };
}

/**
 * @param database of the whole installation
 * @param {{ kecamatanId: number, kasiId: number, tahun?: number, quarters?: number[], today?: string, programs?: number, penyaluran?: number, rapat?: number, seed?: number }} options
 * `penyaluran` and `rapat`: in each quarter; what is planned after `today` has no confirmation
 */
export async function addQuarterRows(database, options) {
  const { kecamatanId, kasiId, tahun = 2026, quarters = [4], today = `${tahun}-12-31` } = options;
  const { programs = 6, penyaluran = 24, rapat = 3, seed = 11 } = options;
  const random = seededRandom(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const place = await database.read(async (db) => ({
    desaIds: (await db.desa.findMany({ where: { kecamatanId }, orderBy: { nama: 'asc' } })).map(({ id }) => id),
    bidangIds: (await db.bidang.findMany({ where: { kecamatanId }, orderBy: { urut: 'asc' } })).map(({ id }) => id),
    instansiIds: (await db.instansi.findMany({ where: { kecamatanId }, orderBy: { urut: 'asc' } })).map(({ id }) => id),
    seats: await db.kontak.findMany({ where: { kecamatanId }, orderBy: { id: 'asc' } }),
    firstNomor: {
      P: await db.penyaluran.count({ where: { kecamatanId, tahun } }),
      R: await db.rapat.count({ where: { kecamatanId, tahun } }),
      TL: await db.tindakLanjut.count({ where: { kecamatanId, tahun } }),
    },
  }));
  const seatOf = (desaId) => place.seats.find((seat) => seat.desaId === desaId)?.id ?? kasiId;
  const ids = await idSource(database);
  const rows = {
    program: [],
    penyaluran: [],
    penyaluranBarang: [],
    konfirmasi: [],
    konfirmasiBarang: [],
    konfirmasiFoto: [],
    rapat: [],
    undangan: [],
    notulen: [],
    tindakLanjut: [],
    kartuTriwulan: [],
  };
  const january = new Date(`${tahun}-01-05T02:00:00Z`);

  const plans = Array.from({ length: programs }, (_, at) => {
    const [nama, jenisBantuan, sasaran, satuan, sumberDana, items] = PROGRAMS[at % PROGRAMS.length];
    const id = ids.take('program');
    rows.program.push({
      id,
      kecamatanId,
      tahun,
      nama: at < PROGRAMS.length ? nama : `${String(nama)} ${Math.floor(at / PROGRAMS.length) + 1}`,
      bidangId: place.bidangIds[at % Math.min(5, place.bidangIds.length)],
      jenisBantuan,
      sasaran,
      target: 200 + Math.floor(random() * 1_500),
      satuan,
      pagu: BigInt(50_000_000 + Math.floor(random() * 900) * 1_000_000),
      sumberDana,
      instansiId: at % 3 === 2 || place.instansiIds.length === 0 ? null : pick(place.instansiIds),
      draftId: ids.draft(),
      createdById: kasiId,
      createdAt: january,
      updatedAt: january,
    });
    return { id, items };
  });

  function addKonfirmasi(penyaluranId, desaId, tanggal, sent, kpm, barangList, part, more) {
    const id = ids.take('konfirmasi');
    const sentAt = noon(sent);
    rows.konfirmasi.push({
      id,
      penyaluranId,
      hasil: 'DITERIMA',
      tanggal,
      tempat: 'Balai desa',
      kpm: Math.round(kpm * part),
      olehId: seatOf(desaId),
      sentAt,
      createdAt: sentAt,
      draftId: ids.draft(),
      ...more,
    });
    for (const { id: barangId, jumlah } of barangList) {
      rows.konfirmasiBarang.push({ konfirmasiId: id, barangId, jumlah: BigInt(Math.round(Number(jumlah) * part)) });
    }
    const photos = Math.floor(random() * 4);
    for (let at = 0; at < photos; at += 1) {
      const jenis = at === 0 && random() < 0.7 ? 'BERITA_ACARA' : 'FOTO';
      const file = `f${id}-${at}`;
      rows.konfirmasiFoto.push({
        konfirmasiId: id,
        jenis,
        fileId: file,
        fileUniqueId: file,
        sentById: seatOf(desaId),
        sentAt,
      });
    }
    return id;
  }

  function addPenyaluran(quarter, at) {
    const plan = plans[at % plans.length];
    const desaId = place.desaIds[Math.floor(random() * place.desaIds.length)];
    const begin = Date.UTC(tahun, quarter * 3 - 3, 2);
    const tanggal = dayText(begin + Math.floor((at / penyaluran) * 84) * DAY);
    const id = ids.take('penyaluran');
    const kpm = 8 + Math.floor(random() * 60);
    const barangList = plan.items.map(([nama, satuan, each], urut) => {
      return {
        id: ids.take('penyaluranBarang'),
        penyaluranId: id,
        urut: urut + 1,
        nama,
        satuan,
        jumlah: BigInt(each * kpm),
      };
    });
    rows.penyaluranBarang.push(...barangList);
    const fate = random();
    const lateBy = random() < 0.7 ? Math.floor(random() * 4) : 4 + Math.floor(random() * 9);
    const sent = dayText(Date.parse(tanggal) + lateBy * DAY);
    const silent = fate > 0.86 || sent > today;
    let status = 'SELESAI';
    const say = (part, more, day = sent) => addKonfirmasi(id, desaId, tanggal, day, kpm, barangList, part, more);
    if (fate > 0.96) status = 'DIBATALKAN';
    else if (silent) status = 'DIRENCANAKAN';
    else if (fate < 0.5) say(1, {});
    else if (fate < 0.62) say(0.8, { hasil: 'CATATAN', sebab: pick(SEBAB) });
    else if (fate < 0.7) {
      // Half came, the rest later; or the first one was put right.
      say(0.5, { tuntas: false });
      if (random() < 0.5) say(0.5, {});
      else status = 'SEBAGIAN';
    } else if (fate < 0.78) {
      const wrong = say(1, {});
      const right = say(0.9, { hasil: 'CATATAN', sebab: pick(SEBAB) });
      rows.konfirmasi.find((one) => one.id === wrong).replacedById = right;
    } else if (fate < 0.82) {
      say(0, { hasil: 'TIDAK_DITERIMA', sebab: 'Kendaraan tidak datang' });
      status = 'TIDAK_DITERIMA';
    } else say(1.05, {});
    rows.penyaluran.push({
      id,
      kecamatanId,
      tahun,
      nomor: (place.firstNomor.P += 1),
      programId: plan.id,
      desaId,
      tanggal,
      tempat: 'Balai desa',
      kpm,
      status,
      draftId: ids.draft(),
      createdById: kasiId,
      createdAt: january,
      updatedAt: january,
    });
  }

  function addRapat(quarter, at) {
    const id = ids.take('rapat');
    const tanggal = dayText(Date.UTC(tahun, quarter * 3 - 3 + (at % 3), 6 + Math.floor(at / 3)));
    const held = tanggal < today;
    const cancelled = held && random() < 0.12;
    rows.rapat.push({
      id,
      kecamatanId,
      tahun,
      nomor: (place.firstNomor.R += 1),
      judul: pick(['Rapat koordinasi penyaluran bantuan', 'Rembuk stunting kecamatan', 'Forum Kesra triwulan']),
      tempat: 'Aula kecamatan',
      tanggal,
      mulai: '09:00',
      pimpinan: 'Camat',
      status: cancelled ? 'DIBATALKAN' : held ? 'SELESAI' : 'TERJADWAL',
      draftId: ids.draft(),
      createdById: kasiId,
      createdAt: january,
      updatedAt: january,
    });
    for (const { id: kontakId } of place.seats) {
      const word = random();
      const jawaban = word < 0.55 ? 'HADIR' : word < 0.7 ? 'DIWAKILKAN' : word < 0.8 ? 'TIDAK_HADIR' : null;
      rows.undangan.push({ rapatId: id, kontakId, jawaban, createdAt: january });
    }
    if (!held || cancelled || random() < 0.15) return;
    const notulenId = ids.take('notulen');
    const status = random() < 0.8 ? 'DISETUJUI' : 'DIAJUKAN';
    const after = noon(dayText(Date.parse(tanggal) + DAY));
    rows.notulen.push({
      id: notulenId,
      kecamatanId,
      rapatId: id,
      status,
      createdById: kasiId,
      createdAt: after,
      updatedAt: after,
    });
    for (let item = 0; item < 4; item += 1) {
      const tenggat = dayText(Date.parse(tanggal) + (7 + item * 7) * DAY);
      const done = random() < 0.55 && tenggat < today;
      const whose =
        item % 3 === 0
          ? { desaId: pick(place.desaIds) }
          : item % 3 === 1 && place.instansiIds.length > 0
            ? { instansiId: pick(place.instansiIds) }
            : { kontakId: pick(place.seats).id };
      rows.tindakLanjut.push({
        id: ids.take('tindakLanjut'),
        kecamatanId,
        rapatId: id,
        notulenId,
        tahun: status === 'DISETUJUI' ? tahun : null,
        nomor: status === 'DISETUJUI' ? (place.firstNomor.TL += 1) : null,
        uraian: pick(URAIAN),
        desaId: null,
        instansiId: null,
        kontakId: null,
        ...whose,
        tenggat,
        status: status === 'DISETUJUI' ? (done ? 'SELESAI' : random() < 0.06 ? 'DIBATALKAN' : 'BERJALAN') : 'RENCANA',
        doneAt:
          done && status === 'DISETUJUI'
            ? noon(dayText(Date.parse(tenggat) + Math.floor(random() * 6 - 3) * DAY))
            : null,
        draftId: ids.draft(),
        createdAt: after,
        updatedAt: after,
      });
    }
  }

  for (const quarter of quarters) {
    for (let at = 0; at < penyaluran; at += 1) addPenyaluran(quarter, at);
    for (let at = 0; at < rapat; at += 1) addRapat(quarter, at);
    const opened = dayText(Date.UTC(tahun, quarter * 3, 1) - 15 * DAY);
    if (opened > today) continue;
    for (const desaId of place.desaIds) {
      const word = random();
      const jawaban = word < 0.55 ? 'ADA_DATA' : word < 0.7 ? 'NIHIL' : word < 0.8 ? 'MINTA_WAKTU' : null;
      const answeredAt = jawaban && noon(dayText(Date.parse(opened) + Math.floor(random() * 14) * DAY));
      rows.kartuTriwulan.push({
        kecamatanId,
        desaId,
        tahun,
        triwulan: quarter,
        jawaban,
        answeredAt,
        createdAt: noon(opened),
      });
    }
  }
  for (const [model, data] of Object.entries(rows)) {
    // A confirmation that was put right points to one that must be there.
    const plain = model === 'konfirmasi' ? data.map((row) => ({ ...row, replacedById: null })) : data;
    for (let at = 0; at < plain.length; at += 500) {
      await database.transaction((tx) => tx[model].createMany({ data: plain.slice(at, at + 500) }));
    }
    if (model !== 'konfirmasi') continue;
    await database.transaction(async (tx) => {
      for (const { id, replacedById } of data) {
        if (replacedById) await tx.konfirmasi.update({ where: { id }, data: { replacedById } });
      }
    });
  }
}
