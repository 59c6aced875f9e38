/** For vitest: the thread that reads workbooks is started by Node, which knows no TypeScript; so it is compiled first. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'rolldown';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Below node_modules, where the thread finds the packages that it loads. */
const CACHE = join(ROOT, 'node_modules/.cache/kesrabot');
const HERE = "new URL('./unpack-workbook.worker.js', import.meta.url)";

/** With all of ours that it imports, in one file. @returns its address */
async function compiled(): Promise<string> {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'worker-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'unpack-workbook.worker.mjs');
  await build({
    input: join(ROOT, 'src/spreadsheet/unpack-workbook.worker.ts'),
    platform: 'node',
    output: { file, format: 'esm' },
    logLevel: 'warn',
  });
  return pathToFileURL(file).href;
}

let address: Promise<string> | undefined;

/** A plugin of vite. */
export function compiledWorker() {
  return {
    name: 'kesrabot-compiled-worker',
    enforce: 'pre' as const,
    async transform(code: string, id: string): Promise<string | null> {
      if (!id.endsWith('/src/spreadsheet/read-workbook.ts')) return null;
      if (!code.includes(HERE))
        throw new Error('read-workbook.ts starts its thread in another way than the tests know');
      address ??= compiled();
      return code.replace(HERE, `new URL(${JSON.stringify(await address)})`);
    },
  };
}
