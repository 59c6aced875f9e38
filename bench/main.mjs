/**
 * `npm run bench [-- --only <row>[,<row>…]] [--quick]`: the figures that the program promises, each beside its baseline from
 * the same run, on SQLite and on PostgreSQL. Ends with 1 when one misses its first bar.
 */
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { compileWasmFrugally } from '../dist/lib/wasm-code.js';
import { openDatabases } from './databases.mjs';
import { answer, latency, slowLine } from './rows/answers.mjs';
import { crowd } from './rows/crowd.mjs';
import { fortieth } from './rows/fortieth.mjs';
import { outbox } from './rows/outbox.mjs';
import { practice } from './rows/practice.mjs';
import { memory, start } from './rows/process.mjs';
import { read } from './rows/read.mjs';
import { longWorkbook, quarterWorkbook } from './rows/workbook.mjs';
import { printTable, verdict } from './table.mjs';

/** Each with what it takes in full, and in a quick look that is too short to be quoted. */
const ROWS = {
  answer: [answer, { rounds: 5, ms: 1_200 }, { rounds: 3, ms: 600 }],
  slow: [slowLine, { rounds: 5, ms: 1_000 }, { rounds: 3, ms: 600 }],
  p99: [latency, { rounds: 5, ms: 1_800 }, { rounds: 1, ms: 1_800 }],
  fortieth: [fortieth, { rounds: 5, chats: 30 }, { rounds: 3, chats: 10 }],
  crowd: [crowd, { people: 400 }, { people: 100 }],
  outbox: [outbox, { messages: 240 }, { messages: 120 }],
  start: [start, { rounds: 5 }, { rounds: 1 }],
  memory: [memory, { restMs: 3_000, loadMs: 10_000 }, { restMs: 1_500, loadMs: 3_000 }],
  practice: [practice, { rounds: 3 }, { rounds: 1 }],
  workbook: [longWorkbook, { rounds: 5, rows: 100_000 }, { rounds: 1, rows: 20_000 }],
  quarter: [quarterWorkbook, { rounds: 5 }, { rounds: 1 }],
  read: [read, { answers: 10_000 }, { answers: 2_000 }],
};

const NEVER = { value: Number.NaN, goal: Number.NaN, bar: Number.NaN, better: 'lower' };

function readArguments() {
  const { values } = parseArgs({ options: { only: { type: 'string' }, quick: { type: 'boolean', default: false } } });
  const names = values.only?.split(',') ?? Object.keys(ROWS);
  const unknown = names.filter((name) => !(name in ROWS));
  if (unknown.length === 0) return { names, quick: values.quick };
  throw new Error(`There is no row ${unknown.join(', ')}; there are: ${Object.keys(ROWS).join(', ')}`);
}

/** A row that cannot be measured is a row that failed; the others are shown all the same. */
async function measureRow(name, databases, quick) {
  const [row, full, short] = ROWS[name];
  const since = performance.now();
  try {
    return await row(databases, quick ? short : full);
  } catch (error) {
    return [{ what: name, ours: 'error', judged: NEVER, note: error instanceof Error ? error.stack : String(error) }];
  } finally {
    const seconds = Math.round((performance.now() - since) / 1000);
    process.stderr.write(`  ${databases.name.split(' ')[0]}: ${name} (${seconds} s)\n`);
  }
}

async function measure(databases, { names, quick }) {
  const rows = [];
  for (const name of names) rows.push(...(await measureRow(name, databases, quick)));
  printTable(databases.name, rows);
  return rows;
}

async function run(wanted) {
  // As main.ts does.
  compileWasmFrugally();
  const since = performance.now();
  const { flushMs, sqlite, postgresql } = await openDatabases();
  const [cpu] = cpus();
  console.log(
    `${cpus().length} × ${cpu?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform}; ` +
      `Node ${process.version}; a flushed write takes ${flushMs.toFixed(2)} ms`,
  );
  if (wanted.quick) console.log('A quick look: too short to be quoted.');
  try {
    const rows = await measure(sqlite, wanted);
    if (postgresql) rows.push(...(await measure(postgresql, wanted)));
    else console.log('\nPostgreSQL is not installed here: measured on SQLite only.');
    const failed = rows.filter((row) => verdict(row) === 'FAIL').length;
    console.log(
      `\n${failed === 0 ? 'Every first bar holds.' : `${failed} first bar${failed === 1 ? '' : 's'} missed.`} ` +
        `(${Math.round((performance.now() - since) / 1000)} s)`,
    );
    process.exitCode = failed === 0 ? 0 : 1;
  } finally {
    await postgresql?.close();
  }
}

// So that what was opened for the bench is removed, whoever breaks it off.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

try {
  await run(readArguments());
} catch (error) {
  console.error(error instanceof Error ? error.stack : error);
  process.exitCode = 1;
}
