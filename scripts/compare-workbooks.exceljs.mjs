/** For compare-workbooks.mjs: workbooks by exceljs' stream reader, as places and values. Its other reader is not safe: a whole column with a drop-down hangs it. */
import { Readable } from 'node:stream';
import { parentPort, workerData } from 'node:worker_threads';
import Excel from 'exceljs';

function plain(value) {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString().slice(0, 19);
  if (value === null || typeof value !== 'object') return value;
  if (value.richText) return value.richText.map(({ text }) => text).join('');
  if (value.error) return value.error;
  if ('formula' in value || 'sharedFormula' in value) return plain(value.result ?? null);
  return 'text' in value ? plain(value.text) : JSON.stringify(value);
}

async function cellsOf(bytes) {
  const options = {
    sharedStrings: 'cache',
    styles: 'cache',
    worksheets: 'emit',
    hyperlinks: 'ignore',
    entries: 'ignore',
  };
  const cells = [];
  for await (const sheet of new Excel.stream.xlsx.WorkbookReader(Readable.from([Buffer.from(bytes)]), options)) {
    for await (const row of sheet) {
      if (row.number > workerData.rows) break;
      row.eachCell((cell, column) => {
        const value = plain(cell.value);
        if (column <= workerData.columns && value !== null && value !== undefined && String(value).trim() !== '')
          cells.push([`${sheet.name}!${row.number}:${column - 1}`, value]);
      });
    }
  }
  return cells;
}

async function answer(bytes) {
  const read = await cellsOf(bytes).then(
    (cells) => ({ cells }),
    (error) => ({ error: String(error) }),
  );
  // Between threads there is no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort.postMessage(read);
}

parentPort.on('message', (bytes) => void answer(bytes));
