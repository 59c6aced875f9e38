/** Which records belong to a kecamatan: the rules of the fence for what an office writes in the course of its work. */
import type { Fence, ModelName, Rule } from '../../db/fenced.ts';
import { type ModelWith, modelsWith } from '../../db/model-columns.ts';

/** Machinery's own, though it names a kecamatan. */
const CLOSED = 'setupCode';
type OwnModel = Exclude<ModelWith<'kecamatanId'>, typeof CLOSED>;

/** @param kecamatanId whose records; 0: nobody's, so that nothing is seen and nothing can be written */
export function recordRules(kecamatanId: number) {
  const whose = { kecamatanId };
  const own: Rule = { kind: 'own', column: 'kecamatanId', rows: whose };
  const models = modelsWith('kecamatanId').filter((model): model is OwnModel => model !== CLOSED);
  /** @param rows how the parent, which the row names by its id, belongs to the kecamatan */
  const child = (parent: ModelName, rows: object = whose, relation: string = parent): Rule => ({
    kind: 'child',
    parent,
    key: `${relation}Id`,
    rows: { [relation]: rows },
  });
  const ofKonfirmasi = child('konfirmasi', { penyaluran: whose });
  return {
    ...(Object.fromEntries(models.map((model) => [model, own])) as Record<OwnModel, Rule>),
    jenisKebutuhan: child('bidang'),
    kebutuhanFoto: child('kebutuhan'),
    kebutuhanRiwayat: child('kebutuhan'),
    penyaluranBarang: child('penyaluran'),
    konfirmasi: child('penyaluran'),
    konfirmasiBarang: ofKonfirmasi,
    konfirmasiFoto: ofKonfirmasi,
    penyaluranRiwayat: child('penyaluran'),
    rapatAgenda: child('rapat'),
    undangan: child('rapat'),
    rapatRiwayat: child('rapat'),
    rapatKartu: child('rapat'),
    notulenButir: child('notulen'),
    notulenRiwayat: child('notulen'),
    tindakLanjutRiwayat: child('tindakLanjut'),
    tindakLanjutFoto: child('tindakLanjut'),
    kartuTriwulanRiwayat: child('kartuTriwulan', whose, 'kartu'),
  } satisfies Partial<Fence>;
}
