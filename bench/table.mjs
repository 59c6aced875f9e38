/** The verdicts, and the table that people read. */

const HEAD = ['what', 'KesraBot', 'baseline', 'ratio', 'goal', 'first bar', ''];

function meets({ value, better, refused = 0, free429 = 0 }, limit, most429) {
  if (refused > most429 + free429) return false;
  return better === 'higher' ? value >= limit : value <= limit;
}

/** @returns {'goal' | 'pass' | 'FAIL'} */
export function verdict({ judged }) {
  if (meets(judged, judged.goal, 0)) return 'goal';
  return meets(judged, judged.bar, judged.most429 ?? 0) ? 'pass' : 'FAIL';
}

function limitInWords({ better, unit = '', percent }, limit) {
  const sign = better === 'higher' ? '≥' : '≤';
  return percent ? `${sign} ${limit * 100} %` : `${sign} ${limit}${unit}`;
}

export function printTable(title, rows) {
  const lines = rows.map((row) => [
    row.what,
    row.ours,
    row.baseline ?? '–',
    row.ratio?.toFixed(2) ?? '–',
    limitInWords(row.judged, row.judged.goal),
    limitInWords(row.judged, row.judged.bar),
    verdict(row),
  ]);
  const widths = HEAD.map((head, column) => Math.max(head.length, ...lines.map((line) => line[column].length)));
  const drawn = (line) =>
    line
      .map((cell, column) =>
        column === 0 || column === 6 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
      )
      .join('  ')
      .trimEnd();
  console.log(`\n${title}\n`);
  console.log(drawn(HEAD));
  console.log(widths.map((width) => '─'.repeat(width)).join('  '));
  for (const line of lines) console.log(drawn(line));
  for (const { what, note } of rows) if (note) console.log(`  ${what}: ${note}`);
}
