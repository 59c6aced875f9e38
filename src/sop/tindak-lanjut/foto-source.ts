/** Photos that show that something was done get their own copies (C2). */
import type { FotoSource } from '../foto/foto-source.ts';
import { bukti } from './tindak-lanjut.repo.ts';

export const tindakLanjutFoto: FotoSource = { name: 'tindak-lanjut-foto', ...bukti };
