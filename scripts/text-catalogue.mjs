/** Reads locales/{id,en}/*.ftl: which keys there are, which values each needs, and everything that is wrong with them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@fluent/syntax';

export const LANGUAGES = ['id', 'en'];
/** Tags that Telegram's HTML knows; the simulator and Telegram refuse others. */
const TAGS = new Set(['b', 'i', 'u', 's', 'code', 'pre', 'a', 'blockquote', 'tg-spoiler']);
const PLURALS = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

/**
 * @typedef {{ file: string, vars: Map<string, 'number' | 'value'>, refs: Set<string>, texts: string[] }} Message
 * @param {string} folder the locales folder
 * @returns {{ languages: Record<string, Map<string, Message>>, problems: string[] }}
 */
export function readCatalogue(folder) {
  const problems = [];
  const languages = {};
  for (const language of LANGUAGES) languages[language] = readLanguage(folder, language, problems);
  compare(languages, problems);
  return { languages, problems };
}

/** All keys of both languages with the values they need; what one language calls a number is a number. */
export function mergedKeys({ languages }) {
  const merged = new Map();
  for (const language of LANGUAGES) {
    for (const [key, message] of languages[language]) {
      const vars = merged.get(key) ?? new Map();
      for (const [name, kind] of message.vars) if (vars.get(name) !== 'number') vars.set(name, kind);
      merged.set(key, vars);
    }
  }
  return new Map([...merged].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function readLanguage(folder, language, problems) {
  const messages = new Map();
  const files = readdirSync(join(folder, language))
    .filter((file) => file.endsWith('.ftl'))
    .sort();
  for (const file of files) {
    const where = `${language}/${file}`;
    for (const entry of parse(readFileSync(join(folder, language, file), 'utf8'), { withSpans: false }).body) {
      if (entry.type === 'Junk') problems.push(`${where}: not Fluent: ${entry.content.trim().split('\n')[0]}`);
      if (entry.type !== 'Message' && entry.type !== 'Term') continue;
      const key = entry.type === 'Term' ? `-${entry.id.name}` : entry.id.name;
      const at = `${where}: ${key}`;
      if (messages.has(key)) problems.push(`${at}: is already in ${messages.get(key).file}`);
      if (entry.attributes.length > 0) problems.push(`${at}: attributes are not used here; give it a key of its own`);
      const message = { file, vars: new Map(), refs: new Set(), texts: [] };
      message.texts = readPattern(entry.value, message, { language, at, problems });
      for (const text of message.texts) checkTags(text, at, problems);
      messages.set(key, message);
    }
  }
  followReferences(messages, language, problems);
  for (const key of messages.keys()) if (key.startsWith('-')) messages.delete(key);
  return messages;
}

/** Collects variables and references; returns every text that the pattern can become, with {…} for values. */
function readPattern(pattern, message, context) {
  let texts = [''];
  for (const element of pattern?.elements ?? []) {
    const pieces =
      element.type === 'TextElement' ? [element.value] : readExpression(element.expression, message, context);
    texts = texts.flatMap((text) => pieces.map((piece) => text + piece));
  }
  return texts;
}

function readExpression(expression, message, context) {
  const { at, problems } = context;
  switch (expression.type) {
    case 'StringLiteral':
      return [expression.parse().value];
    case 'VariableReference':
      note(message, expression.id.name, 'value');
      return ['{…}'];
    case 'MessageReference':
      message.refs.add(expression.id.name);
      return ['{…}'];
    case 'TermReference':
      message.refs.add(`-${expression.id.name}`);
      return ['{…}'];
    case 'FunctionReference':
      if (expression.id.name !== 'NUMBER')
        problems.push(`${at}: ${expression.id.name}() is not used here; format before (i18n/format.ts)`);
      for (const argument of expression.arguments.positional) {
        if (argument.type === 'VariableReference') note(message, argument.id.name, 'number');
      }
      return ['{…}'];
    case 'SelectExpression':
      return readSelect(expression, message, context);
    case 'Placeable':
      return readExpression(expression.expression, message, context);
    default:
      return ['{…}'];
  }
}

function readSelect({ selector, variants }, message, context) {
  const keys = variants.map((variant) =>
    variant.key.type === 'NumberLiteral' ? Number(variant.key.value) : variant.key.name,
  );
  const counts = keys.every((key) => typeof key === 'number' || PLURALS.has(key));
  if (selector.type === 'VariableReference') note(message, selector.id.name, counts ? 'number' : 'value');
  else readExpression(selector, message, context);
  if (counts && context.language === 'id') {
    for (const key of keys) {
      // Indonesian has the plural "other" alone: [one] would never be chosen.
      if (typeof key === 'string' && key !== 'other')
        context.problems.push(`${context.at}: [${key}] is never chosen in Indonesian; write [1]`);
    }
  }
  return variants.flatMap((variant) => readPattern(variant.value, message, context));
}

function note(message, name, kind) {
  if (message.vars.get(name) !== 'number') message.vars.set(name, kind);
}

function followReferences(messages, language, problems) {
  const visit = (key, seen) => {
    const message = messages.get(key);
    if (!message) return new Map();
    const vars = new Map(message.vars);
    for (const ref of message.refs) {
      if (!messages.has(ref))
        problems.push(`${language}/${message.file}: ${key}: refers to ${ref}, which is not there`);
      else if (seen.has(ref)) problems.push(`${language}/${message.file}: ${key}: refers to itself through ${ref}`);
      else
        for (const [name, kind] of visit(ref, new Set([...seen, ref])))
          if (vars.get(name) !== 'number') vars.set(name, kind);
    }
    return vars;
  };
  const all = [...messages.keys()].map((key) => [key, visit(key, new Set([key]))]);
  for (const [key, vars] of all) messages.get(key).vars = vars;
}

function checkTags(text, at, problems) {
  const open = [];
  for (const [, close, name] of text.matchAll(/<(\/?)([a-z-]*)[^>]*>?/g)) {
    if (!TAGS.has(name)) problems.push(`${at}: <${close}${name}> is not a tag that Telegram knows`);
    else if (!close) open.push(name);
    else if (open.pop() !== name) problems.push(`${at}: </${name}> closes what is not open`);
  }
  if (open.length > 0) problems.push(`${at}: <${open.at(-1)}> is not closed`);
}

const byName = (a, b) => (a < b ? -1 : 1);

function compare({ id, en }, problems) {
  for (const key of id.keys())
    if (!en.has(key)) problems.push(`en: ${key} is missing (it is in id/${id.get(key).file})`);
  for (const [key, message] of en) {
    const other = id.get(key);
    if (!other) problems.push(`id: ${key} is missing (it is in en/${message.file})`);
    else if (other.file !== message.file) problems.push(`${key}: is in id/${other.file} but en/${message.file}`);
    const [a, b] = [other?.vars, message.vars].map((vars) => vars && [...vars.keys()].sort(byName).join(', '));
    if (other && a !== b) problems.push(`${key}: id wants {${a}}, en wants {${b}}`);
  }
}
