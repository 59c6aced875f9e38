/** Photos of needs get their own copies (A1); the Kasi sees one that came as a file once it is there. */
import type { FotoSource } from '../foto/foto-source.ts';
import { sentAsFile } from '../../outbox/sent-as-file.ts';
import { copies, findKebutuhanIdOf } from './foto.repo.ts';
import { findById } from './kebutuhan.repo.ts';
import { viewOf } from './kebutuhan-view.ts';
import { tellFotoFile } from './notify.ts';

export const kebutuhanFoto: FotoSource = {
  name: 'foto',
  ...copies,
  async arrived(tx, { id, fileId }, file, now) {
    const kebutuhanId = sentAsFile(fileId) ? await findKebutuhanIdOf(tx, id) : null;
    const row = kebutuhanId === null ? null : await findById(tx, kebutuhanId);
    if (row) await tellFotoFile(tx, await viewOf(tx, row), { id, file }, now);
  },
};
