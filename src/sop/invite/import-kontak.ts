/** A filled list of contacts: each good row becomes an invitation that bears the person's name; who is there already is left alone (C1, C3). */
import type { Db } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import { indexPlaces, type Place } from '../../read/place-index.ts';
import { type Result, refuse } from '../../lib/result.ts';
import { listInstansi } from '../instansi/list-instansi.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done, repeated } from '../../office/book/act.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import type { InviteSheet } from './invite-empty-desa.ts';
import { findNamedInvites } from './invite.repo.ts';
import { findKecamatan } from '../../office/wilayah/kecamatan.repo.ts';
import { type GoodRow, type ImportRow, type RowFault, checkImportRow, nameKey } from './import-rows.ts';
import { findKontakList } from '../../office/actor/kontak.repo.ts';
import { listDesa } from '../../office/actor/list-desa.ts';
import { type NewKontak, findOfAct, inviteOnce } from './new-invite.ts';
import { DAY_MS } from '../../lib/day-ms.ts';

/** They are handed out on paper. */
const DAYS_ON_PAPER = 30;

export interface WrongRow {
  readonly row: ImportRow;
  readonly faults: readonly RowFault[];
}
export interface KontakImported {
  /** The invitations of this file, ready to be printed. */
  readonly sheet: InviteSheet;
  /** How many rows name somebody who has a seat there, or an invitation that waits. */
  readonly known: number;
  readonly wrong: readonly WrongRow[];
}

/** Desa and bodies by all their names, as the template shows them. */
export async function placesOf(deps: Deps, actor: Actor): Promise<Place[]> {
  const [desaList, instansiList] = await Promise.all([listDesa(deps, actor), listInstansi(deps, actor)]);
  return [
    ...desaList.map(({ id, title, place }) => ({ ...place, value: `desa:${id}`, text: title })),
    ...instansiList.map(({ id, nama, singkatan, alias }) => ({
      value: `instansi:${id}`,
      text: nama,
      aliases: [singkatan, ...alias],
    })),
  ];
}

/** What a list is read against: the places of the office, and its own name. */
export async function whereOf(deps: Deps, actor: Actor) {
  const [places, { nama }] = await Promise.all([
    placesOf(deps, actor),
    deps.database.read((db) => findKecamatan(db, actor.kecamatanId)),
  ]);
  return { places, kecamatan: nama };
}

interface KnownPerson {
  readonly place: string;
  readonly nama: string;
  readonly telepon: string | null;
}
interface AtPlace {
  readonly desaId: number | null;
  readonly instansiId: number | null;
}

function placeKey({ desaId, instansiId }: AtPlace): string {
  return desaId === null ? `instansi:${instansiId ?? 0}` : `desa:${desaId}`;
}

/** Everybody who has a seat at a place, under the name of the list that invited them too, or whose invitation waits. */
async function findKnown(tx: Db, kecamatanId: number, now: Date): Promise<KnownPerson[]> {
  const seats = await findKontakList(tx, kecamatanId);
  const invites = await findNamedInvites(tx, kecamatanId);
  const seated = new Set(seats.map((seat) => `${seat.orangId} ${placeKey(seat)}`));
  const live = invites.filter((one) =>
    one.usedById === null ? one.expiresAt > now : seated.has(`${one.usedById} ${placeKey(one)}`),
  );
  return [
    ...seats.map((seat) => ({ place: placeKey(seat), nama: nameKey(seat.orang.nama), telepon: seat.telepon })),
    ...live.map((one) => ({ place: placeKey(one), nama: nameKey(one.nama ?? ''), telepon: one.telepon })),
  ];
}

function isKnown({ place, nama, telepon }: GoodRow, known: readonly KnownPerson[]): boolean {
  return known.some(
    (one) => one.place === place && (one.nama === nameKey(nama) || (telepon !== null && one.telepon === telepon)),
  );
}

function newKontakOf({ place, nama, jabatan, telepon }: GoodRow): NewKontak {
  const [kind, id] = place.split(':');
  const isDesa = kind === 'desa';
  return {
    peran: isDesa ? 'DESA' : 'MITRA',
    desaId: isDesa ? Number(id) : null,
    instansiId: isDesa ? null : Number(id),
    kedudukan: 'DEFINITIF',
    hak: '',
    seatExpiresAt: null,
    predecessorId: null,
    nama,
    jabatan,
    telepon,
  };
}

/**
 * The same list again makes nothing new.
 * @param input once: the message that brought the list; done again after a crash, it gives the same sheet
 */
export async function importKontak(
  deps: Deps,
  actor: Actor,
  { rows, once }: { readonly rows: readonly ImportRow[]; readonly once: string },
): Promise<Result<KontakImported, 'kontak-kasi-only'>> {
  if (!mayAsKasi(actor, 'KONTAK')) return refuse('kontak-kasi-only');
  const { kecamatanId } = actor;
  const places = await placesOf(deps, actor);
  const index = indexPlaces(places);
  const titles = new Map(places.map(({ value, text }) => [value, text]));
  const good: GoodRow[] = [];
  const wrong: WrongRow[] = [];
  for (const row of rows) {
    const checked = checkImportRow(row, index);
    if ('faults' in checked) wrong.push({ row, faults: checked.faults });
    else good.push(checked);
  }
  return act(deps, actor, 'kontak.import', async (tx, now) => {
    const expiresAt = new Date(now.getTime() + DAYS_ON_PAPER * DAY_MS);
    const known = await findKnown(tx, kecamatanId, now);
    const invites: { desa: string; link: string; nama: string; jabatan: string | null }[] = [];
    const ids: number[] = [];
    for (const [at, person] of good.entries()) {
      const { place, nama, jabatan, telepon } = person;
      const act = { by: actor, act: `${once} row-${at}`, seat: newKontakOf(person), now, expiresAt };
      const made = await (isKnown(person, known) ? findOfAct : inviteOnce)(deps, tx, act);
      if (!made?.ok) continue;
      invites.push({ desa: titles.get(place) ?? '', link: made.value.link, nama, jabatan });
      if (made.value.isNew) ids.push(made.value.inviteId);
      known.push({ place, nama: nameKey(nama), telepon });
    }
    const { nama, kabupatenNama } = await findKecamatan(tx, kecamatanId);
    const sheet = { kecamatan: nama, kabupaten: kabupatenNama, expiresAt, invites };
    const imported = { sheet, known: good.length - invites.length, wrong };
    if (ids.length === 0) return repeated(imported);
    return done(imported, { subject: `kecamatan:${kecamatanId}`, detail: `invite:${ids.join(',')}` });
  });
}
