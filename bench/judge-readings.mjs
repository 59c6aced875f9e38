/** Counts what a reader makes of answers of which it is known what they mean. */

/** What became of each. @param {(kind: string, text: string) => { read: string } | { ask: string[] } | { unread: string }} reader */
export function judge(answers, reader) {
  const tally = { read: 0, asked: 0, askedRight: 0, refused: 0, meant: 0, wrong: [] };
  for (const answer of answers) {
    const reading = reader(answer.kind, answer.text);
    if (answer.means.length > 0) tally.meant += 1;
    if ('read' in reading) {
      if (answer.means.includes(reading.read)) tally.read += 1;
      else tally.wrong.push({ ...answer, read: reading.read });
    } else if ('ask' in reading) {
      tally.asked += 1;
      if (reading.ask.some((one) => answer.means.includes(one))) tally.askedRight += 1;
    } else tally.refused += 1;
  }
  return tally;
}
