/** Everything the page draws, as one JSON value: persons, groups, chats, clock, buttons, first steps. */
import { DEFAULT_ZONE, type PageAction, type PageOptions, type PageStep, type PageText } from './page-options.ts';
import { type ChatView, chatView } from './page-view.ts';
import type { World } from './world-types.ts';

export interface PersonView {
  readonly id: number;
  readonly name: string;
  readonly role?: PageText;
  readonly section?: PageText;
  readonly blocked: boolean;
}

export interface PageState {
  readonly bot: { readonly id: number; readonly username: string; readonly quiet: boolean; readonly ready: boolean };
  readonly clock: ClockView;
  readonly persons: readonly PersonView[];
  readonly groups: ReturnType<World['groups']>;
  readonly chats: readonly ChatView[];
  readonly shownFirst: readonly number[];
  readonly actions: readonly Omit<PageAction, 'run' | 'alone'>[];
  /** Can what was played be had as a test? */
  readonly writesTests: boolean;
  /** What an action that runs says of itself; null when none runs. */
  readonly progress: PageText | null;
  readonly hints: readonly (PageText | PageStep)[];
}

export interface ClockView {
  /** ISO 8601, the office's own time. */
  readonly now: string;
  readonly zone: string;
  readonly moving: boolean;
}

/** What the page remembers beside the world. */
export interface PageMemory {
  readonly moving: boolean;
  readonly quiet: boolean;
  readonly progress: PageText | null;
}

export function clockView(options: PageOptions, moving: boolean): ClockView {
  return { now: options.clock.now().toISOString(), zone: options.extras?.zone ?? DEFAULT_ZONE, moving };
}

export function pageState(options: PageOptions, memory: PageMemory): PageState {
  const { world, extras = {}, actions = () => [] } = options;
  const groups = world.groups();
  const persons = world.persons().map((person): PersonView => {
    const role = extras.roleOf?.(person.id);
    const section = extras.sectionOf?.(person.id);
    return {
      id: person.id,
      name: person.name,
      blocked: world.isBlocked(person.id),
      ...(role !== undefined && { role }),
      ...(section !== undefined && { section }),
    };
  });
  return {
    bot: { id: world.botId, username: world.botUsername, quiet: memory.quiet, ready: options.isReady?.() ?? true },
    clock: clockView(options, memory.moving),
    persons,
    groups,
    chats: [...persons, ...groups].map(({ id }) => chatView(world, id)),
    shownFirst: extras.shownFirst ?? persons.slice(0, 4).map(({ id }) => id),
    actions: actions().map(({ id, label, confirm }) => ({ id, label, ...(confirm && { confirm }) })),
    writesTests: extras.writeTest !== undefined,
    progress: memory.progress,
    hints: extras.hints ?? [],
  };
}
