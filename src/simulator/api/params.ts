/** Parameters of a call, checked against the method's list and brought into the types that it names. */
import { badRequest } from '../state/api-error.ts';
import { METHOD_PARAMS } from './method-params.ts';

export type Params = Readonly<Record<string, unknown>>;

interface Rule {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
}

/** "chat_id!:chat text:str" → rules by name. */
function rulesOf(line: string): ReadonlyMap<string, Rule> {
  const rules = line.split(/\s+/).filter(Boolean);
  return new Map(
    rules.map((rule): [string, Rule] => {
      const [name = '', type = ''] = rule.split(':');
      return [name.replace('!', ''), { name: name.replace('!', ''), type, required: name.endsWith('!') }];
    }),
  );
}

const RULES = new Map(Object.entries(METHOD_PARAMS).map(([method, line]) => [method, rulesOf(line)]));

const BOOLEANS: Readonly<Record<string, boolean>> = {
  true: true,
  True: true,
  '1': true,
  false: false,
  False: false,
  '0': false,
};

function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return undefined; // not JSON: the caller refuses it by its type
  }
}

/** The value in its type; undefined where it cannot be brought into it. */
const CONVERTERS: Readonly<Record<string, (value: unknown) => unknown>> = {
  str: (value) => (typeof value === 'string' ? value : undefined),
  int: (value) => {
    if (typeof value === 'string' && /^-?\d{1,16}$/.test(value)) return Number(value);
    return Number.isSafeInteger(value) ? value : undefined;
  },
  num: (value) => {
    if (typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))) return Number(value);
    return Number.isFinite(value) ? value : undefined;
  },
  bool: (value) => (typeof value === 'boolean' ? value : typeof value === 'string' ? BOOLEANS[value] : undefined),
  chat: (value) => {
    if (typeof value === 'string') return /^-?\d{1,16}$/.test(value) ? Number(value) : value;
    return Number.isSafeInteger(value) ? value : undefined;
  },
  obj: (value) => {
    const object = parsed(value);
    return typeof object === 'object' && object !== null && !Array.isArray(object) ? object : undefined;
  },
  arr: (value) => {
    const list = parsed(value);
    return Array.isArray(list) ? list : undefined;
  },
  /** attach://… , a file_id or an address; the bytes come apart. */
  file: (value) => (typeof value === 'string' ? value : undefined),
};

const TYPE_NAMES: Readonly<Record<string, string>> = {
  str: 'String',
  int: 'Integer',
  num: 'Float',
  bool: 'Boolean',
  chat: 'Integer or String',
  obj: 'Object',
  arr: 'Array',
  file: 'InputFile or String',
};

/**
 * Checks and converts. `null` counts as left out, as grammY never sends it.
 * @throws ApiError 400 for a parameter that is unknown (strict), of a wrong type, or missing.
 */
export function checkParams(method: string, raw: Params, strict: boolean): Params {
  const rules = RULES.get(method);
  if (!rules) throw badRequest(`method ${method} is not simulated`);
  const params: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(raw)) {
    if (value === undefined || value === null) continue;
    const rule = rules.get(name);
    if (!rule) {
      if (strict) throw badRequest(`parameter "${name}" of ${method} is unknown or not simulated`);
      continue;
    }
    const converted = CONVERTERS[rule.type]?.(value);
    if (converted === undefined) {
      throw badRequest(`can't parse parameter "${name}" of ${method}: expected ${TYPE_NAMES[rule.type] ?? rule.type}`);
    }
    params[name] = converted;
  }
  for (const rule of rules.values()) {
    if (!rule.required || params[rule.name] !== undefined) continue;
    throw badRequest(rule.name === 'chat_id' ? 'chat_id is empty' : `parameter "${rule.name}" is required`);
  }
  return params;
}
