/** Rows of the workbooks: 100,000 rows against a bare zip of the same cells, and the quarter workbook of one kecamatan. */
import { fork } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/fingerprint.mjs';
import { median } from '../measure.mjs';

const CHILD = join(root, 'bench/children/workbook.mjs');
const KEBUTUHAN = 1_000;

/** In a process of its own, so that its memory is its own. @returns {Promise<{ ms: number, peakMb: number, growthMb: number }>} */
function inChild(job) {
  const child = fork(CHILD, [JSON.stringify(job)], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  return new Promise((resolve, reject) => {
    let measured;
    child.once('message', (message) => (measured = message));
    child.once('error', reject);
    child.once('exit', (code) =>
      measured ? resolve(measured) : reject(new Error(`The making of a workbook ended with ${code}`)),
    );
  });
}

const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;
const mb = (value) => `${Math.round(value)} MB`;

/** The longest list: time and memory in turns with a writer that only zips the same cells. Needs no database. */
export async function longWorkbook(databases, { rounds, rows }) {
  const { dataDir } = await databases.create();
  const taken = { ours: [], theirs: [] };
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, kind] of [
      ['ours', 'workbook'],
      ['theirs', 'bare'],
    ]) {
      const path = join(dataDir, `${kind}.xlsx`);
      const result = await inChild({ kind, rows, path });
      if (statSync(path).size < rows) throw new Error(`The file of ${kind} holds too little`);
      rmSync(path);
      if (round >= 0) taken[name].push(result);
    }
  }
  const of = (name, what) => median(taken[name].map((one) => one[what]));
  const ratio = of('ours', 'ms') / of('theirs', 'ms');
  const memory = of('ours', 'peakMb');
  return [
    {
      what: `workbook of ${rows.toLocaleString('en')} rows × 15 columns, time`,
      ours: seconds(of('ours', 'ms')),
      baseline: seconds(of('theirs', 'ms')),
      ratio,
      judged: { value: ratio, goal: 3, bar: 4, better: 'lower' },
    },
    {
      what: 'the same, memory at its height',
      ours: mb(memory),
      baseline: mb(of('theirs', 'peakMb')),
      judged: { value: memory, goal: 200, bar: 300, better: 'lower', unit: ' MB' },
    },
  ];
}

/** Command to file: what the Kasi waits for, with everything that the workbook holds. */
export async function quarterWorkbook(databases, { rounds }) {
  const place = await databases.create();
  const { sheets, rows } = await inChild({ kind: 'fill', ...place, kebutuhan: KEBUTUHAN });
  const taken = [];
  for (let round = -1; round < rounds; round += 1) {
    const result = await inChild({ kind: 'quarter', ...place });
    if (round >= 0) taken.push(result);
  }
  const ms = median(taken.map((one) => one.ms));
  const held = Math.max(...taken.map((one) => one.heldMs));
  return [
    {
      what: `quarter workbook, ${rows.toLocaleString('en')} rows, ${sheets} sheets, from command to file`,
      ours: seconds(ms),
      judged: { value: ms / 1000, goal: 2, bar: 4, better: 'lower', unit: ' s' },
      note: `in a process that has made none before; ${seconds(median(taken.map((one) => one.cpuMs)))} of processor time; ${mb(median(taken.map((one) => one.peakMb)))} at its height; nobody else waited longer than ${Math.round(held)} ms`,
    },
  ];
}
