/** Scene: after the quarter the Kasi asks for its figures and the workbook (D2). */
import type { Person } from '../../simulator/world-types.ts';
import { triwulanWords } from './days.ts';
import type { Scene, Stage } from './stage.ts';

export const kasiAsksForRekap: Scene = async ({ people: { kasi }, triwulan }) => {
  await kasi.says('📊 Rekap');
  await kasi.taps(triwulanWords(triwulan));
};

export const camatAsksForRekap: Scene = async ({ people: { camat }, triwulan }) => {
  await camat.says('/rekap');
  await camat.taps(triwulanWords(triwulan));
};

export interface ChatFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Each file that somebody got, the newest of each name. */
export function filesOf({ world }: Pick<Stage, 'world'>, person: Person): ChatFile[] {
  const documents = world.messages(person.id).flatMap(({ message }) => message.document ?? []);
  const files = documents.flatMap(({ file_id: id }) => world.file(id) ?? []);
  return [...new Map(files.map(({ name, bytes }) => [name, { name, bytes }])).values()];
}
