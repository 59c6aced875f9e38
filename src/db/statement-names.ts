/** Names for the statements that are used again and again: PostgreSQL reads and plans a named one once for each connection. */

/** So many keep their plan in each connection. */
const MOST_NAMES = 200;
/** Statements that differ by the length of a list come once or twice; a name would be wasted on them. */
const USES_BEFORE_A_NAME = 4;
const MOST_COUNTED = 2_000;

/** @returns the same name for the same text, always; an empty one, which is none, for what is seldom used */
export function createStatementNames(): (statement: { readonly sql: string }) => string {
  const names = new Map<string, string>();
  const uses = new Map<string, number>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined || names.size >= MOST_NAMES) return known ?? '';
    const count = (uses.get(sql) ?? 0) + 1;
    if (count < USES_BEFORE_A_NAME) {
      if (uses.size >= MOST_COUNTED) uses.clear();
      uses.set(sql, count);
      return '';
    }
    uses.delete(sql);
    const name = `kesra_${names.size}`;
    names.set(sql, name);
    return name;
  };
}
