/** Proof of arrivals gets its own copies (B3). */
import type { FotoSource } from '../foto/foto-source.ts';
import { findFotoWithoutFile, setFile } from './konfirmasi-foto.repo.ts';

export const konfirmasiFoto: FotoSource = { name: 'konfirmasi-foto', findWithoutFile: findFotoWithoutFile, setFile };
