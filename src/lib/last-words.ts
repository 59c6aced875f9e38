/** An error that nobody caught: the process ends with one clean line, so that whatever watches over it starts it again. */
import type { Log } from './log.ts';

/** What is stored is whole at every moment; what the process held in memory is not known to be. */
export function endOnUncaught(log: Log): void {
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'an error that nobody caught ends the program; it has to be started again');
    process.exit(1);
  });
  // A promise of which nobody heard spoils nothing of what others do.
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'unhandled rejection'));
}
