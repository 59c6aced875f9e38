/** For vitest: the thread that reads workbooks is started by Node, which knows no TypeScript; so it is compiled first. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** The thread and what it imports. */
const PARTS = ['unpack-workbook.worker', 'sheet-cells', 'xml-events', 'zip-directory'];
/** Below node_modules, where the thread finds the packages that it loads. */
const CACHE = join(ROOT, 'node_modules/.cache/kesrabot');
const HERE = "new URL('./unpack-workbook.worker.js', import.meta.url)";

/** Without types, which `npm run check` looks at. @returns the address of the compiled thread */
function compiled(): string {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'worker-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const options =
    '--ignoreConfig --module nodenext --target es2023 --rewriteRelativeImportExtensions --verbatimModuleSyntax --noCheck --noResolve';
  const args = [
    join(ROOT, 'node_modules/typescript/lib/tsc.js'),
    ...options.split(' '),
    '--rootDir',
    join(ROOT, 'src'),
    '--outDir',
    folder,
    ...PARTS.map((name) => join(ROOT, `src/spreadsheet/${name}.ts`)),
  ];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The thread that reads workbooks does not compile:\n${stdout}`);
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  return pathToFileURL(join(folder, 'spreadsheet/unpack-workbook.worker.js')).href;
}

let address: string | undefined;

/** A plugin of vite. */
export function compiledWorker() {
  return {
    name: 'kesrabot-compiled-worker',
    enforce: 'pre' as const,
    transform(code: string, id: string): string | null {
      if (!id.endsWith('/src/spreadsheet/read-workbook.ts')) return null;
      if (!code.includes(HERE))
        throw new Error('read-workbook.ts starts its thread in another way than the tests know');
      address ??= compiled();
      return code.replace(HERE, `new URL(${JSON.stringify(address)})`);
    },
  };
}
