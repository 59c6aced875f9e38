/** Proof of arrivals gets its own copies (B3). */
import type { FotoSource } from '../foto/foto-source.ts';
import { copies } from './konfirmasi-foto.repo.ts';

export const konfirmasiFoto: FotoSource = { name: 'konfirmasi-foto', ...copies };
