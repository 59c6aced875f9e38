/** What was played at the practice page, written as a chat test of this house: people, acts in order, and a transcript for vitest to fill in. */
import type { PlayedAct } from '../simulator/page-played.ts';
import type { World } from '../simulator/world-types.ts';
import { type TestNames, actLines, fileBeside, quoted } from './chat-test-acts.ts';
import { PRACTICE_CAST, PRACTICE_GROUP } from './practice-office.ts';

export interface Dialogue {
  readonly acts: readonly PlayedAct[];
  /** Whose transcript is wanted: a person, or a group. */
  readonly chatId: number;
  readonly world: Pick<World, 'persons' | 'groups'>;
  /** Nothing had happened in the office before. */
  readonly fresh: boolean;
}

const MINUTE = 60_000;
/** While people read and write, the test's clock stands still. */
const LEAST_PASSED = 10 * MINUTE;
/** Names that the test has for other things. */
const TAKEN = new Set(['office', 'people', 'forum', 'supergroup', 'test', 'expect']);
const CAST = Object.entries(PRACTICE_CAST);

const castOf = (id: number) => CAST.find(([, person]) => person.id === id);

/** "dr. Melati Siregar" → melati; the next word is added where somebody else is called so. */
function variableOf(name: string, taken: ReadonlySet<string>): string {
  const words = name
    .normalize('NFD')
    .split(/[\s'’-]+/)
    .filter((word) => !word.endsWith('.'))
    .map((word) => word.replaceAll(/[^A-Za-z]/g, ''))
    .filter(Boolean);
  let variable = (words.shift() ?? 'orang').toLowerCase();
  for (const word of words) {
    if (!taken.has(variable)) return variable;
    variable += word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  }
  while (taken.has(variable)) variable += 'X';
  return variable;
}

function nameAll({ acts, chatId, world }: Dialogue): { variables: ReadonlyMap<number, string>; names: TestNames } {
  const ids = [chatId, ...acts.flatMap(({ act, linkFrom }) => [act.personId, ...(linkFrom ? [linkFrom] : [])])];
  const taken = new Set(TAKEN);
  const variables = new Map<number, string>();
  for (const { id, name } of world.persons()) {
    if (!ids.includes(id)) continue;
    const variable = variableOf(name, taken);
    taken.add(variable);
    variables.set(id, variable);
  }
  const person = (id: number): string => variables.get(id) ?? String(id);
  const groups = new Map<number, string>([[PRACTICE_GROUP.id, 'forum.id']]);
  const chat = (id: number): string => groups.get(id) ?? (variables.has(id) ? `${person(id)}.id` : String(id));
  return { variables, names: { person, chat, rename: (id, name) => void groups.set(id, name) } };
}

function passed(minutes: number): string {
  const [size, unit] = minutes % 1440 === 0 ? [1440, 'days'] : minutes % 60 === 0 ? [60, 'hours'] : [1, 'minutes'];
  return `{ ${unit}: ${minutes / size} }`;
}

/** The acts, with the time that passes where the clock was moved or people went away. */
function bodyOf(acts: readonly PlayedAct[], start: number, names: TestNames): readonly string[] {
  let now = start;
  return acts.flatMap((played) => {
    const minutes = Math.floor((played.at.getTime() - now) / MINUTE);
    const lines = actLines(played, names);
    if (minutes * MINUTE < LEAST_PASSED) return lines;
    now += minutes * MINUTE;
    return [`await passes(office, ${passed(minutes)});`, ...lines];
  });
}

/** What stands in the office's lists about them, for the first sentence. */
function whoTheyAre(world: Dialogue['world'], variables: ReadonlyMap<number, string>): string {
  return world
    .persons()
    .filter(({ id }) => variables.has(id))
    .map(({ id, name }) => {
      const role = castOf(id)?.[1].role.id;
      return role ? `${name} (${role})` : name;
    })
    .join(', ');
}

/** Only what the lines use. */
function imports(body: string): readonly string[] {
  const used = (names: readonly string[]) => names.filter((name) => new RegExp(`\\b${name}\\b`).test(body));
  const of = (names: readonly string[], from: string) =>
    names.length > 0 ? [`import { ${names.join(', ')} } from '${from}';`] : [];
  return [
    ...of(used(['readFileSync']), 'node:fs'),
    ...of(used(['join']), 'node:path'),
    "import { afterEach, beforeEach, expect, test } from 'vitest';",
    ...of(used(['newestLink', 'startOf']), '../../../test/chat-acts.ts'),
    "import type { Office } from '../../../test/office.ts';",
    ...of(
      [...used(['aPicture', 'messageId']), 'openPlayedOffice', ...used(['passes'])],
      '../../../test/played-office.ts',
    ),
    "import type { Person } from '../../simulator/world-types.ts';",
  ];
}

export function writeChatTest(dialogue: Dialogue): { readonly name: string; readonly text: string } {
  const { acts, chatId, world, fresh } = dialogue;
  const { variables, names } = nameAll(dialogue);
  const start = Math.floor((acts[0]?.at.getTime() ?? 0) / MINUTE) * MINUTE;
  const group = world.groups().find(({ id }) => id === chatId);
  const lines = bodyOf(acts, start, names);
  const about = group ? 'forum' : names.person(chatId);
  const body = [...lines, `expect(office.transcript(${about})).toMatchInlineSnapshot();`].join('\n  ');
  const withForum = /\bforum\b/.test(body);
  const seated = [...variables].flatMap(([id, variable]) => {
    const role = castOf(id)?.[0];
    return role === undefined ? [] : [role === variable ? role : `${role}: ${variable}`];
  });
  const others = [...variables].filter(([id]) => castOf(id) === undefined);
  const nameOf = (id: number): string => world.persons().find((one) => one.id === id)?.name ?? '';
  const begins = acts.find(({ act }) => act.type === 'text')?.act;
  const beside = [...new Set(acts.flatMap((played) => fileBeside(played) ?? []))];
  const head = [
    `Played at the practice page: ${whoTheyAre(world, variables)}.`,
    ...(fresh ? [] : ['The office had been used before; what it held then is not made here.']),
    ...(beside.length > 0 ? [`Needs beside it: ${beside.join(', ')}.`] : []),
  ];
  const title = begins?.type === 'text' ? `as it was played: ${begins.text.split('\n')[0]}` : 'as it was played';
  const opened = [
    'office',
    ...(seated.length > 0 ? [`people: { ${seated.join(', ')} }`] : []),
    ...(withForum ? ['forum'] : []),
  ];
  const text = `/** ${head.join(' ')} */
${imports(body).join('\n')}

let office: Office;
${withForum ? "let forum: Pick<Person, 'id'>;\n" : ''}${[...variables.values()].map((variable) => `let ${variable}: Person;`).join('\n')}

beforeEach(async () => {
  ({
    ${opened.join(',\n    ')},
  } = await openPlayedOffice(${quoted(new Date(start).toISOString())}));
${others.map(([id, variable]) => `  ${variable} = office.person({ firstName: ${quoted(nameOf(id))} });\n`).join('')}});
afterEach(() => office.close());

test(${quoted(title)}, async () => {
  ${body}
});
`;
  return { name: `${about}.chat.test.ts`, text };
}
