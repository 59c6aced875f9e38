/** How a process ends by an error that nobody caught. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { compileProgram } from '../../test/second-process.ts';

const SECRET = 'rahasia-sekali';

test('one line without secrets, and a code that says that it failed', () => {
  const at = (file: string) => JSON.stringify(pathToFileURL(join(compileProgram(), 'lib', file)).href);
  const code = `
    import { createLog } from ${at('log.js')};
    import { endOnUncaught } from ${at('last-words.js')};
    endOnUncaught(createLog({ level: 'info', secrets: ['${SECRET}'] }));
    Promise.reject(new Error('nobody heard of ${SECRET}'));
    setTimeout(() => { throw new Error('bot7000000001:AAtest-token-of-the-office-000000000 ${SECRET} broke'); }, 50);
    setTimeout(() => console.log('went on'), 5_000);`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
  });
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { level: string; msg: string });
  expect(status).toBe(1);
  expect(lines.map(({ level }) => level)).toEqual(['error', 'fatal']);
  expect(lines[1]?.msg).toContain('has to be started again');
  expect(stdout + stderr).not.toMatch(/AAtest|rahasia/);
  expect(stderr).toBe('');
});
