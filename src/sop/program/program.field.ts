/** The questions about a programme (A2), as settings of their kinds: asked when it is new, and one by one when it changes. */
import type { SopEnv } from '../../office/actor/form-env.ts';
import { listBidang } from '../kebutuhan/list-bidang.ts';
import { listInstansi } from '../instansi/list-instansi.ts';
import { JENIS_BANTUAN, MOST_TARGET, SASARAN, SUMBER_DANA } from './program.ts';
import { SATUAN } from './satuan.ts';

const asOptions = (words: readonly string[]) => words.map((word) => ({ value: word, text: word }));

/** Of the choice "in own words", and of the kecamatan as the body that carries it out. */
export const OTHER = 'LAIN';
export const OWN = 'SENDIRI';

export const NAMA = { label: 'program-form-nama', question: 'program-form-nama-question', min: 3, max: 120 } as const;
export const BIDANG = {
  label: 'program-form-bidang',
  question: 'program-form-bidang-question',
  options: async ({ deps, actor }: SopEnv) =>
    actor ? (await listBidang(deps, actor)).map(({ id, nama }) => ({ value: String(id), text: nama })) : [],
} as const;
export const JENIS = {
  label: 'program-form-jenis',
  question: 'program-form-jenis-question',
  options: [...asOptions(JENIS_BANTUAN), { value: OTHER, key: 'program-form-jenis-other' }],
} as const;
export const JENIS_OTHER = {
  label: 'program-form-jenis-own',
  question: 'program-form-jenis-other-question',
  min: 2,
  max: 60,
} as const;
export const SASARAN_FIELD = {
  label: 'program-form-sasaran',
  question: 'program-form-sasaran-question',
  options: asOptions(SASARAN),
} as const;
export const TARGET = {
  label: 'program-form-target',
  question: 'program-form-target-question',
  min: 1,
  max: MOST_TARGET,
} as const;
export const SATUAN_FIELD = {
  label: 'program-form-satuan',
  question: 'program-form-satuan-question',
  options: asOptions(SATUAN),
} as const;
export const PAGU = { label: 'program-form-pagu', question: 'program-form-pagu-question' } as const;
export const SUMBER = {
  label: 'program-form-sumber',
  question: 'program-form-sumber-question',
  options: asOptions(SUMBER_DANA),
} as const;
export const PELAKSANA = {
  label: 'program-form-pelaksana',
  question: 'program-form-pelaksana-question',
  options: async ({ deps, actor, t }: SopEnv) => [
    { value: OWN, text: t.plain('program-pelaksana-sendiri') },
    ...(actor ? await listInstansi(deps, actor) : []).map(({ id, nama, singkatan, alias }) => ({
      value: String(id),
      text: singkatan,
      aliases: [nama, ...alias],
    })),
  ],
} as const;
export const JADWAL = {
  label: 'program-form-jadwal',
  question: 'program-form-jadwal-question',
  options: [
    { value: '1', key: 'program-triwulan-1' },
    { value: '2', key: 'program-triwulan-2' },
    { value: '3', key: 'program-triwulan-3' },
    { value: '4', key: 'program-triwulan-4' },
  ],
} as const;

/** @param pelaksana as PELAKSANA answers it */
export function instansiIdOf(pelaksana: string): number | null {
  return pelaksana === OWN ? null : Number(pelaksana);
}
