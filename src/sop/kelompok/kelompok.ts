/** What is always true of a kelompok: its states, the usual forums, and who may say which forum it is (C3). Pure. */
import type { Actor } from '../../office/actor/actor.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';

/** MENUNGGU: the bot is inside, nobody has said which forum it is. TERHUBUNG: a forum. TERPUTUS: the bot is outside. */
export const STATUS_KELOMPOK = ['MENUNGGU', 'TERHUBUNG', 'TERPUTUS'] as const;
export type StatusKelompok = (typeof STATUS_KELOMPOK)[number];

/** Offered by button, which carries the place in this list: append only. */
export const FORUM_AWAL = ['Forum Kesra', 'Kepala Desa', 'Puskesmas/posyandu', 'PKK', 'Karang Taruna'] as const;

/** Why Telegram takes nothing from the bot in a group: no right, none for files, the topic closed or gone, the bot outside. */
export const TOLAK = ['HAK', 'BERKAS', 'TOPIK_TUTUP', 'TOPIK_HILANG', 'KELUAR'] as const;
export type Tolak = (typeof TOLAK)[number];

export interface Kelompok {
  readonly id: number;
  readonly kecamatanId: number | null;
  readonly chatId: bigint;
  readonly nama: string;
  readonly forum: string;
  readonly status: string;
  readonly addedById: bigint | null;
  readonly topicId: number | null;
  readonly tolak: string | null;
  readonly tolakAt: Date | null;
}

/** The status as the database gives it. */
export function asStatusKelompok(status: string): StatusKelompok {
  // A word that this program does not know must not make it write there.
  return STATUS_KELOMPOK.find((one) => one === status) ?? 'TERPUTUS';
}

/** As the database gives it; null: it takes what is sent there. */
export function asTolak(tolak: string | null): Tolak | null {
  // A word that this program does not know: it takes nothing, for whatever reason.
  return tolak === null ? null : (TOLAK.find((one) => one === tolak) ?? 'HAK');
}

export const isAboutTopic = (tolak: Tolak): boolean => tolak === 'TOPIK_TUTUP' || tolak === 'TOPIK_HILANG';

/** Whether it was a forum of its kecamatan before, or is one. */
export const wasConnected = ({ forum }: Pick<Kelompok, 'forum'>): boolean => forum !== '';

/**
 * A group that is, or was, a forum of the own kecamatan; any other only for the Kasi who added the bot to it or wrote
 * /hubungkan in it: numbers on buttons can be forged, and must not open somebody else's group.
 */
export function mayConnect(actor: Actor, kelompok: Kelompok): boolean {
  if (!mayAsKasi(actor, 'KONTAK') || kelompok.kecamatanId !== actor.kecamatanId) return false;
  return wasConnected(kelompok) || kelompok.addedById === BigInt(actor.telegramId);
}
