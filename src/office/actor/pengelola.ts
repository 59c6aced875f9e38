/** Who runs the installation (decision 15): a mark on the person beside any seat, which opens no record. */
import type { Actor } from './actor.ts';

/** Opening kecamatan, inviting kabupaten viewers, seeing how many people there are. */
export function mayRunInstallation({ pengelola = false }: Pick<Actor, 'pengelola'>): boolean {
  return pengelola;
}
