/**
 * `node scripts/bundle-clients.mjs FOLDER`, a step of the build: both database clients with what they use of Prisma's runtime.
 * @prisma/client itself carries five databases in two builds and two formats (72 MB); so neither it nor its command line is
 * needed to run.
 */
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'rolldown';
import { root } from './fingerprint.mjs';

const CLIENTS = ['sqlite', 'postgresql'];
const folder = process.argv[2];

// What tsc made of the generated code: a hundred files of types, and a client that looks for its runtime among the packages.
for (const name of CLIENTS) rmSync(join(folder, name), { recursive: true, force: true });
await build({
  // In one go, so that both share a runtime: a piece of SQL made with one client's `Prisma` is known to the other.
  input: Object.fromEntries(CLIENTS.map((name) => [`${name}/client`, join(root, `src/generated/${name}/client.ts`)])),
  platform: 'node',
  output: { dir: folder, format: 'esm', chunkFileNames: 'prisma/[name].js' },
  logLevel: 'warn',
});
copyFileSync(join(root, 'node_modules/@prisma/client/LICENSE'), join(folder, 'prisma/LICENSE'));
