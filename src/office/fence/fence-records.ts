/** Which records belong to a kecamatan: the rules of the fence for what an office writes in the course of its work. */
import type { Fence, ModelName, Rule } from '../../db/fenced.ts';

/** @param kecamatanId whose records; 0: nobody's, so that nothing is seen and nothing can be written */
export function recordRules(kecamatanId: number) {
  const whose = { kecamatanId };
  const own: Rule = { kind: 'own', column: 'kecamatanId', rows: whose };
  const child = (parent: ModelName, key: string, rows: Record<string, unknown>): Rule => ({
    kind: 'child',
    parent,
    key,
    rows,
  });
  const ofKebutuhan = child('kebutuhan', 'kebutuhanId', { kebutuhan: whose });
  const ofPenyaluran = child('penyaluran', 'penyaluranId', { penyaluran: whose });
  const ofKonfirmasi = child('konfirmasi', 'konfirmasiId', { konfirmasi: { penyaluran: whose } });
  const ofRapat = child('rapat', 'rapatId', { rapat: whose });
  const ofNotulen = child('notulen', 'notulenId', { notulen: whose });
  const ofTindakLanjut = child('tindakLanjut', 'tindakLanjutId', { tindakLanjut: whose });
  return {
    desa: own,
    instansi: own,
    kontak: own,
    invite: own,
    permohonan: own,
    kelompok: own,
    nomorUrut: own,
    kebutuhanFoto: ofKebutuhan,
    kebutuhanRiwayat: ofKebutuhan,
    kalender: own,
    hariLibur: own,
    program: own,
    penyaluran: own,
    penyaluranBarang: ofPenyaluran,
    konfirmasi: ofPenyaluran,
    konfirmasiBarang: ofKonfirmasi,
    konfirmasiFoto: ofKonfirmasi,
    penyaluranRiwayat: ofPenyaluran,
    rapat: own,
    rapatAgenda: ofRapat,
    undangan: ofRapat,
    rapatRiwayat: ofRapat,
    rapatKartu: ofRapat,
    notulen: own,
    notulenButir: ofNotulen,
    notulenRiwayat: ofNotulen,
    tindakLanjut: own,
    tindakLanjutRiwayat: ofTindakLanjut,
    tindakLanjutFoto: ofTindakLanjut,
    kartuTriwulan: own,
    kartuTriwulanRiwayat: child('kartuTriwulan', 'kartuId', { kartu: whose }),
  } satisfies Partial<Fence>;
}
