/** Scene: after the quarter the Kasi asks for its figures and the workbook (D2). */
import type { Person } from '../../simulator/world-types.ts';
import { triwulanWords } from './days.ts';
import type { Scene, Stage } from './stage.ts';

export const kasiAsksForRekap: Scene = async ({ people: { kasi }, triwulan }) => {
  await kasi.says('📊 Rekap');
  await kasi.taps(triwulanWords(triwulan));
  await kasi.taps('📄 PDF untuk HP');
};

export const camatAsksForRekap: Scene = async ({ people: { camat }, triwulan }) => {
  await camat.says('/rekap');
  await camat.taps(triwulanWords(triwulan));
};

export interface ChatFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Each file that one of them got, the newest of each name. */
export function filesOf({ world }: Pick<Stage, 'world'>, ...people: readonly Person[]): ChatFile[] {
  const documents = people.flatMap(({ id }) => world.messages(id).flatMap(({ message }) => message.document ?? []));
  const files = documents.flatMap(({ file_id: id }) => world.file(id) ?? []);
  return [...new Map(files.map(({ name, bytes }) => [name, { name, bytes }])).values()];
}
