/**
 * `node scripts/compare-workbooks.mjs FOLDER`: reads every workbook of a folder with our reader, with exceljs' stream reader
 * behind our guard, and with openpyxl where python3 (or PYTHON) has it, and prints where they differ. Outside the gate: it
 * wants files of other programs, which are not ours to keep. What stays different is in docs/decisions/0014.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { root } from './fingerprint.mjs';

const LIMITS = { rows: 5000, columns: 60 };
const MS = 10_000;
const SHOWN = 3;
const python = process.env.PYTHON ?? 'python3';

execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), '--if-stale'], { stdio: 'inherit' });
const { readWorkbook } = await import('../dist/spreadsheet/read-workbook.js');
const { readZipDirectory } = await import('../dist/spreadsheet/zip-directory.js');

/** A path a line in, an answer a line out. */
const PYTHON = `
import json, sys, warnings, datetime
warnings.simplefilter("ignore")
import openpyxl
for line in sys.stdin:
    try:
        cells = []
        for sheet in openpyxl.load_workbook(json.loads(line), data_only=True).worksheets:
            for row in sheet.iter_rows(max_row=min(${LIMITS.rows}, sheet.max_row), max_col=min(${LIMITS.columns}, sheet.max_column)):
                for cell in row:
                    value = cell.value
                    if value is None: continue
                    if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime): value = datetime.datetime(value.year, value.month, value.day)
                    if isinstance(value, (datetime.datetime, datetime.time)): value = value.isoformat()[:19]
                    if not isinstance(value, (str, bool, int, float)): value = str(value)
                    cells.append(["%s!%d:%d" % (sheet.title, cell.row, cell.column - 1), value])
        print(json.dumps({"cells": cells}), flush=True)
    except Exception as error:
        print(json.dumps({"error": repr(error)}), flush=True)
`;

/** One way of writing for all readers; blanks at the ends and line ends are no difference. */
function shown(value) {
  if (typeof value === 'number') return String(Number(value.toPrecision(12)));
  return String(value)
    .replace(/\r\n?/g, '\n')
    .replace(/^1899-12-3[01]T/, '')
    .trim();
}
const asMap = ({ cells, error }) =>
  error
    ? `error: ${error.split('\n')[0]}`
    : new Map(cells.map(([place, value]) => [place, shown(value)]).filter(([, text]) => text !== ''));

async function ours(bytes) {
  const read = await readWorkbook(bytes, { ...LIMITS, withinMs: MS });
  if (!read.ok) return read.code;
  const cells = read.value.flatMap((sheet) =>
    sheet.rows.flatMap(({ row, cells: inRow }) =>
      [...inRow].flatMap(([column, { kind, value }]) =>
        kind === 'formula' ? [] : [[`${sheet.name}!${row}:${column}`, value]],
      ),
    ),
  );
  return asMap({ cells });
}

/** A reader that may hang or fall: it is started anew after that. @param start gives `ask` and `stop` */
function replaceable(start) {
  let running = null;
  return async (what) => {
    running ??= start();
    const answer = await Promise.race([running.ask(what), sleep(MS, { error: 'too slow' }, { ref: false })]);
    if (answer.error) {
      await running.stop();
      running = null;
    }
    return asMap(answer);
  };
}

const exceljs = replaceable(() => {
  const worker = new Worker(new URL('compare-workbooks.exceljs.mjs', import.meta.url), {
    workerData: LIMITS,
    resourceLimits: { maxOldGenerationSizeMb: 192 },
    stdout: true,
    stderr: true,
  });
  const fallen = new Promise((resolve) => {
    worker.once('error', ({ message }) => resolve({ error: message }));
    worker.once('exit', () => resolve({ error: 'ended' }));
  });
  return {
    ask(bytes) {
      const answered = new Promise((resolve) => worker.once('message', resolve));
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      worker.postMessage(bytes);
      return Promise.race([answered, fallen]);
    },
    stop: () => worker.terminate(),
  };
});

const openpyxl = replaceable(() => {
  const child = spawn(python, ['-c', PYTHON], { stdio: ['pipe', 'pipe', 'ignore'] });
  const lines = createInterface({ input: child.stdout });
  const fallen = once(child, 'exit').then(() => ({ error: 'ended' }));
  return {
    ask(path) {
      const answered = once(lines, 'line').then(([line]) => JSON.parse(line));
      child.stdin.write(`${JSON.stringify(path)}\n`);
      return Promise.race([answered, fallen]);
    },
    stop: () => child.kill(),
  };
});

/** Null where both say the same. */
function difference(one, other) {
  if (typeof one === 'string' || typeof other === 'string')
    return typeof one === typeof other ? null : `${inShort(one)} | ${inShort(other)}`;
  const lines = [];
  for (const place of new Set([...one.keys(), ...other.keys()])) {
    const [a, b] = [one.get(place) ?? '', other.get(place) ?? ''];
    if (a !== b) lines.push(`${place} ${JSON.stringify(a.slice(0, 60))} | ${JSON.stringify(b.slice(0, 60))}`);
  }
  return lines.length === 0 ? null : [`${lines.length} cells`, ...lines.slice(0, SHOWN)].join('\n        ');
}
const inShort = (read) => (typeof read === 'string' ? read : `${read.size} cells`);

function verdict(mine, read, told) {
  if (typeof read === 'string') return typeof mine === 'string' ? 'neither reads it' : 'ours alone reads it';
  if (typeof mine === 'string') return 'it alone reads it';
  return told === null ? 'the same' : 'other cells';
}

const folder = process.argv[2];
const hasOpenpyxl = spawnSync(python, ['-c', 'import openpyxl']).status === 0;
const sums = {};
const count = (what) => (sums[what] = (sums[what] ?? 0) + 1);
for (const name of readdirSync(folder, { recursive: true }).sort((a, b) => a.localeCompare(b))) {
  const path = join(folder, name);
  if (!/\.(?:xlsx|xlsm|xltx|ods|csv|tsv)$/i.test(name) || !statSync(path).isFile()) continue;
  const bytes = new Uint8Array(readFileSync(path));
  const mine = await ours(bytes);
  count(`ours: ${typeof mine === 'string' ? mine : 'read'}`);
  const lines = typeof mine === 'string' ? [`ours: ${mine}`] : [];
  const isSafe = typeof (await readZipDirectory(Buffer.from(bytes))) !== 'string';
  const others = !isSafe || !/\.xl/i.test(name) ? {} : { exceljs: await exceljs(bytes) };
  if (hasOpenpyxl && others.exceljs) others.openpyxl = await openpyxl(path);
  for (const [reader, read] of Object.entries(others)) {
    const told = difference(mine, read);
    count(`${reader}: ${verdict(mine, read, told)}`);
    if (told !== null) lines.push(`ours | ${reader}: ${told}`);
  }
  if (lines.length > 0) console.log([relative(folder, path), ...lines].join('\n    '));
}
for (const [what, number] of Object.entries(sums).sort(([a], [b]) => a.localeCompare(b)))
  console.log(`${String(number).padStart(6)}  ${what}`);
process.exit();
