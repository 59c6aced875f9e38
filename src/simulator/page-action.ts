/** Runs the buttons of the top bar, each once at a time, and passes on what they say of themselves. */
import type { PageOptions, PageText } from './page-options.ts';
import { PageError } from './page-reply.ts';

export interface ActionRunner {
  /** @throws PageError 404 for an unknown action, 409 while it (or one that wants to be alone) runs */
  run(id: string): Promise<void>;
  /** Whether one runs that lets nobody else act. */
  isAlone(): boolean;
  progress(): PageText | null;
}

export function createActionRunner(
  actions: PageOptions['actions'] = () => [],
  tell: (progress: PageText | null) => void,
): ActionRunner {
  const running = new Set<string>();
  let alone = false;
  let progress: PageText | null = null;
  function report(text: PageText | null): void {
    progress = text;
    tell(text);
  }
  return {
    async run(id) {
      const action = actions().find((one) => one.id === id);
      if (!action) throw new PageError(404, 'no-such-action');
      if (running.has(id) || alone) throw new PageError(409, 'action-busy');
      running.add(id);
      if (action.alone) alone = true;
      try {
        await action.run(report);
      } finally {
        running.delete(id);
        if (action.alone) alone = false;
        if (progress !== null) report(null);
      }
    },
    isAlone: () => alone,
    progress: () => progress,
  };
}
