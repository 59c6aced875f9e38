/** Target and realisation of a programme by quarter (A2, B3, E.81): counted from what arrived. Pure. */

/** The programme's own unit, or rupiah: null where the quarter has not begun, or, of rupiah, where nothing is planned in rupiah. */
export type ByTriwulan = readonly [number | null, number | null, number | null, number | null];

export interface ProgramInfo {
  readonly id: number;
  readonly tahun: number;
  readonly nama: string;
  readonly bidang: string;
  readonly jenisBantuan: string;
  readonly sasaran: string;
  readonly satuan: string;
  readonly target: number;
  readonly pagu: number;
  readonly sumberDana: string;
  /** The body that carries it out; null: the kecamatan itself. */
  readonly instansi: string | null;
}
export interface ProgramRow extends ProgramInfo {
  readonly kinerja: ByTriwulan;
  readonly rupiah: ByTriwulan;
}

/** One distribution of a programme. */
export interface Delivery {
  readonly programId: number;
  /** Planned items. */
  readonly barangList: readonly { readonly id: number; readonly satuan: string }[];
  readonly arrivals: readonly {
    readonly tanggal: string;
    readonly kpm: number;
    readonly barangList: readonly { readonly barangId: number; readonly jumlah: number }[];
  }[];
}

const key = (satuan: string): string => satuan.trim().toLowerCase().replace(/\.$/, '');
export function isRupiah(satuan: string): boolean {
  return ['rp', 'rupiah'].includes(key(satuan));
}

/** What arrived after the year belongs to its last quarter, what arrived before it to its first. */
function triwulanOf(tanggal: string, tahun: number): number {
  const year = Number(tanggal.slice(0, 4));
  if (year !== tahun) return year < tahun ? 0 : 3;
  return Math.ceil(Number(tanggal.slice(5, 7)) / 3) - 1;
}

/**
 * Counts what a target counts: items of the target's own unit where such are planned (paket, kg, rupiah), or else the
 * beneficiaries that got something.
 * @param last the last day that is told of: quarters that begin later stay empty
 */
export function programRow(info: ProgramInfo, deliveries: readonly Delivery[], last: string): ProgramRow {
  const planned = deliveries.flatMap(({ barangList }) => barangList);
  const unit = key(info.satuan);
  const byItems = planned.some(({ satuan }) => key(satuan) === unit);
  const inRupiah = planned.some(({ satuan }) => isRupiah(satuan));
  const begun = (part: number): boolean => `${info.tahun}-${String(part * 3 + 1).padStart(2, '0')}-01` <= last;
  const sums = (amount: (arrival: Delivery['arrivals'][number], delivery: Delivery) => number): ByTriwulan => {
    const totals = [0, 0, 0, 0];
    for (const delivery of deliveries) {
      for (const arrival of delivery.arrivals) {
        if (arrival.tanggal > last) continue;
        const at = triwulanOf(arrival.tanggal, info.tahun);
        totals[at] = (totals[at] ?? 0) + amount(arrival, delivery);
      }
    }
    return [0, 1, 2, 3].map((at) => (begun(at) ? (totals[at] ?? 0) : null)) as unknown as ByTriwulan;
  };
  const items =
    (counts: (satuan: string) => boolean) =>
    (arrival: Delivery['arrivals'][number], { barangList }: Delivery): number => {
      const ids = new Set(barangList.filter(({ satuan }) => counts(satuan)).map(({ id }) => id));
      return arrival.barangList.reduce((sum, { barangId, jumlah }) => sum + (ids.has(barangId) ? jumlah : 0), 0);
    };
  const kinerja = sums(byItems ? items((satuan) => key(satuan) === unit) : ({ kpm }) => kpm);
  return { ...info, kinerja, rupiah: inRupiah ? sums(items(isRupiah)) : [null, null, null, null] };
}

export function totalOf(values: ByTriwulan): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

/** "BLT-DD"; with the year where the period touches two. */
export function programLabel({ nama, tahun }: Pick<ProgramInfo, 'nama' | 'tahun'>, year: number | null): string {
  return year === null ? `${nama} (${tahun})` : nama;
}
