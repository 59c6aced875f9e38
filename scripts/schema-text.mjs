/** Turns the one hand-written schema into its PostgreSQL variant. */

function replaceOnce(text, pattern, replacement) {
  if ([...text.matchAll(new RegExp(pattern, 'g'))].length !== 1)
    throw new Error(`prisma/schema.prisma: expected exactly one ${pattern.source}`);
  return text.replace(pattern, () => replacement);
}

/**
 * DateTime stays Prisma's timestamp(3): the driver adapter writes UTC without a zone, which timestamptz would read
 * in the server's zone.
 * @param {string} schema text of prisma/schema.prisma
 * @param {string} output absolute folder of the generated client
 */
export function forPostgresql(schema, output) {
  const text = replaceOnce(schema, /provider = "sqlite"/, 'provider = "postgresql"');
  // A record with its relations is one statement there, and not one for each relation; SQLite, which needs no round trip, has no such thing.
  const joining = replaceOnce(
    text,
    /runtime {7}= "nodejs"/,
    'runtime       = "nodejs"\n  previewFeatures = ["relationJoins"]',
  );
  return replaceOnce(
    joining,
    /output {8}= "\.\.\/src\/generated\/sqlite"/,
    `output        = ${JSON.stringify(output)}`,
  );
}
