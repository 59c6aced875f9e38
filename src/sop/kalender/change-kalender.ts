/** The Kasi sets when the office works and reminds (W1–W4): one thing at a time, each written down. */
import type { Db } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done, repeated } from '../../office/book/act.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import type { Zona } from '../../office/wilayah/zona.ts';
import { saveKalender, setZona } from './kalender.repo.ts';
import { type KalenderView, PENGINGAT_CHOICES } from '../../office/kalender/kalender.ts';
import { loadKalender } from '../../office/kalender/load-kalender.ts';

export type KalenderChange =
  /** ISO weekday, and whether the office works on it. */
  | { readonly hari: number; readonly bekerja: boolean }
  | { readonly mulai: string; readonly selesai: string }
  /** Days before the quarter's end, and whether it is reminded then. */
  | { readonly pengingat: number; readonly ada: boolean }
  | { readonly ulang: number }
  | { readonly batasDesa: number }
  | { readonly batasKasi: number }
  | { readonly setiapSaat: boolean }
  | { readonly zona: Zona };

export type KalenderRefusal =
  | 'kalender-not-found'
  | 'kalender-no-working-day'
  | 'kalender-hours-wrong'
  | 'kalender-no-pengingat'
  | 'kalender-batas-wrong';

type Set = Pick<
  KalenderView,
  'hariKerja' | 'mulai' | 'selesai' | 'pengingat' | 'ulang' | 'batasDesa' | 'batasKasi' | 'setiapSaat'
>;

const within = (list: readonly number[], one: number, wanted: boolean): number[] =>
  wanted ? [...new Set([...list, one])] : list.filter((other) => other !== one);

/** What the calendar would be; a refusal where an office could not live with it. */
function changed(now: Set, change: Exclude<KalenderChange, { readonly zona: Zona }>): Result<Set, KalenderRefusal> {
  if ('hari' in change) {
    const hariKerja = within(now.hariKerja, change.hari, change.bekerja).sort((one, other) => one - other);
    if (hariKerja.length === 0) return refuse('kalender-no-working-day');
    return change.hari >= 1 && change.hari <= 7 ? ok({ ...now, hariKerja }) : refuse('kalender-not-found');
  }
  if ('mulai' in change)
    return change.mulai < change.selesai ? ok({ ...now, ...change }) : refuse('kalender-hours-wrong');
  if ('pengingat' in change) {
    if (!PENGINGAT_CHOICES.some((one) => one === change.pengingat)) return refuse('kalender-not-found');
    const pengingat = within(now.pengingat, change.pengingat, change.ada).sort((one, other) => other - one);
    return pengingat.length === 0 ? refuse('kalender-no-pengingat') : ok({ ...now, pengingat });
  }
  const next = { ...now, ...change };
  if (next.ulang < 1 || next.batasDesa < 1 || next.batasKasi > 28) return refuse('kalender-not-found');
  return next.batasDesa <= next.batasKasi ? ok(next) : refuse('kalender-batas-wrong');
}

async function write(tx: Db, kecamatanId: number, next: Set, now: Date): Promise<void> {
  const { hariKerja, mulai, selesai, pengingat, ulang, batasDesa, batasKasi, setiapSaat } = next;
  await saveKalender(tx, kecamatanId, {
    hariKerja: hariKerja.join(','),
    pengingat: pengingat.join(','),
    mulai,
    selesai,
    ulang,
    batasDesa,
    batasKasi,
    setiapSaat,
    updatedAt: now,
  });
}

/** The same again is a success: a button that is tapped twice is not written down a second time. */
export async function changeKalender(
  deps: Deps,
  actor: Actor,
  change: KalenderChange,
): Promise<Result<KalenderView, KalenderRefusal>> {
  if (!mayAsKasi(actor, 'SETELAN')) return refuse('kalender-not-found');
  const { kecamatanId } = actor;
  return act<KalenderView, KalenderRefusal>(deps, actor, 'kalender.change', async (tx, now) => {
    const before = await loadKalender(tx, kecamatanId);
    if ('zona' in change) await setZona(tx, kecamatanId, change.zona);
    else {
      const next = changed(before, change);
      if (!next.ok) return next;
      await write(tx, kecamatanId, next.value, now);
    }
    const after = await loadKalender(tx, kecamatanId);
    if (JSON.stringify(before) === JSON.stringify(after)) return repeated(after);
    const detail = Object.entries(change)
      .map(([name, value]) => `${name}=${String(value)}`)
      .join(' ');
    return done(after, { subject: `kecamatan:${kecamatanId}`, detail });
  });
}
