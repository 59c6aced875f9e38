/** The Kasi changes what was planned for one desa (B1): day, place, beneficiaries, amounts. The desa and the body hear of it. */
import type { Deps } from '../../deps.ts';
import { type Refusal, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { type ActCode, type ActResult, type PenyaluranAct, type Step, actOnPenyaluran } from './act-on-penyaluran.ts';
import { type ChangeLine, readChange, writeChange } from './change-note.ts';
import { lockOf } from './lock.ts';
import { tellChanged } from './notify.ts';
import { formatNomor } from './penyaluran.ts';
import { setJumlah } from './penyaluran.repo.ts';
import type { PenyaluranView } from './penyaluran-view.ts';
import { fitsTahun } from './plan-penyaluran.ts';

/** One thing at a time. */
export type PenyaluranChange =
  | { readonly part: 'tanggal'; readonly tanggal: string }
  | { readonly part: 'tempat'; readonly tempat: string }
  /** `scale`: the items grow and shrink with the beneficiaries. */
  | { readonly part: 'kpm'; readonly kpm: number; readonly scale: boolean }
  | { readonly part: 'barang'; readonly barangId: number; readonly jumlah: number };

/** What changes, in words that can be kept; the items too where they follow the beneficiaries. */
function linesOf(view: PenyaluranView, change: PenyaluranChange): ChangeLine[] | Refusal<ActCode> {
  const { realisasi, programTahun } = view;
  if (change.part === 'tanggal') {
    if (!fitsTahun(change.tanggal, programTahun)) return refuse('penyaluran-tanggal', { tahun: `${programTahun}` });
    return [{ part: 'tanggal', from: view.tanggal, to: change.tanggal }];
  }
  if (change.part === 'tempat') return [{ part: 'tempat', from: view.tempat, to: change.tempat }];
  if (change.part === 'barang') {
    const barang = realisasi.barangList.find(({ id }) => id === change.barangId);
    if (!barang) return refuse('penyaluran-barang-unknown');
    const { id, nama, satuan, jumlah } = barang;
    return [{ part: 'barang', id, nama, satuan, from: `${jumlah}`, to: `${change.jumlah}` }];
  }
  const lines: ChangeLine[] = [{ part: 'kpm', from: `${view.kpm}`, to: `${change.kpm}` }];
  if (!change.scale) return lines;
  for (const { id, nama, satuan, jumlah } of realisasi.barangList) {
    const scaled = (BigInt(jumlah) * BigInt(change.kpm)) / BigInt(view.kpm);
    if (scaled * BigInt(view.kpm) !== BigInt(jumlah) * BigInt(change.kpm))
      return refuse('penyaluran-not-divisible', { nama });
    lines.push({ part: 'barang', id, nama, satuan, from: `${jumlah}`, to: `${scaled}` });
  }
  return lines;
}

function stepOf(view: PenyaluranView, change: PenyaluranChange, now: Date): Step | Refusal<ActCode> {
  const lock = lockOf(view, change.part);
  if (lock) return refuse(lock, { nomor: formatNomor(view.nomor) });
  const lines = linesOf(view, change);
  if ('ok' in lines) return lines;
  const value = (part: ChangeLine['part']) => lines.find((line) => line.part === part)?.to;
  const [tanggal, tempat, kpm] = [value('tanggal'), value('tempat'), value('kpm')];
  return {
    data: {
      ...(tanggal === undefined ? {} : { tanggal }),
      ...(tempat === undefined ? {} : { tempat }),
      ...(kpm === undefined ? {} : { kpm: Number(kpm) }),
    },
    toStatus: view.status,
    note: writeChange(lines),
    write: async (tx) => {
      for (const { id, to } of lines) if (id !== undefined) await setJumlah(tx, view.id, id, Number(to));
    },
    tell: async (tx, after) => tellChanged(tx, after, lines, now),
  };
}

/** Whether what was written down is what this change would have written. */
function isThis([first, ...more]: readonly ChangeLine[], change: PenyaluranChange): boolean {
  if (first?.part !== change.part) return false;
  if (change.part === 'tanggal') return first.to === change.tanggal;
  if (change.part === 'tempat') return first.to === change.tempat;
  if (change.part === 'barang') return first.id === change.barangId && first.to === `${change.jumlah}`;
  return first.to === `${change.kpm}` && more.length > 0 === change.scale;
}

export async function changePenyaluran(
  deps: Deps,
  actor: Actor,
  act: PenyaluranAct,
  change: PenyaluranChange,
): ActResult {
  const now = deps.clock.now();
  return actOnPenyaluran(deps, actor, act, {
    action: 'penyaluran.change',
    isSame: ({ note }) => isThis(readChange(note) ?? [], change),
    stepOf: (view) => stepOf(view, change, now),
  });
}
