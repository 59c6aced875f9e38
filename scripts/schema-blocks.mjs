/** Reads prisma/schema.prisma block by block: every model and enum, with the name of every field or value in it. */

const OPENS = /^(model|enum|type|view|datasource|generator)\s+(\w+)\s*\{$/;

/** Comments go; a `//` within a text stays. */
const withoutComment = (line) => line.replace(/("(?:\\.|[^"\\])*")|\/\/.*/g, (_piece, text) => text ?? '').trim();

/**
 * @param {string} schema
 * @returns {{ blocks: { kind: string, name: string, names: string[] }[], problems: string[] }} problems: lines that fit nowhere
 */
export function readBlocks(schema) {
  const blocks = [];
  const problems = [];
  let block;
  for (const [index, raw] of schema.split('\n').entries()) {
    const line = withoutComment(raw);
    if (line === '') continue;
    const at = `line ${index + 1}`;
    if (block === undefined) {
      const [, kind, name] = OPENS.exec(line) ?? [];
      if (kind === undefined) problems.push(`${at}: no block begins like this: ${line}`);
      else blocks.push((block = { kind, name, names: [] }));
    } else if (line === '}') block = undefined;
    else if (!line.startsWith('@@')) {
      const name = /^[A-Za-z]\w*/.exec(line)?.[0];
      if (name === undefined) problems.push(`${at}: no field begins like this: ${line}`);
      else block.names.push(name);
    }
  }
  if (block !== undefined) problems.push(`${block.name} is not closed`);
  return { blocks: blocks.filter(({ kind }) => kind !== 'datasource' && kind !== 'generator'), problems };
}
