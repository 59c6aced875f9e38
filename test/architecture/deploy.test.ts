/** What deploy/ says holds for this program: its settings, its commands, the files that the image is made of. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { configSchema } from '../../src/config.ts';

const read = (path: string): string => readFileSync(path, 'utf8');
const dockerfile = read('deploy/Dockerfile');
const unit = read('deploy/kesrabot.service');
const compose = read('deploy/compose.yaml');
const START = 'node --max-semi-space-size=16 dist/main.js';

test('the examples name settings that there are', () => {
  const files = ['deploy/compose.env.example', 'deploy/kesrabot.env.example'];
  const names = files.flatMap((file) => [...read(file).matchAll(/^([A-Z_]+)=/gm)].map(([, name = '']) => name));
  expect(names.length).toBeGreaterThan(6);
  const others = names.filter((name) => !(name in configSchema.shape));
  expect(others).toEqual(['POSTGRES_PASSWORD']);
});

test('each way starts the program as npm start does', () => {
  expect(read('package.json')).toContain(START);
  expect(unit).toContain(`ExecStart=/usr/bin/${START}`);
  const command = /^CMD (.*)$/m.exec(dockerfile)?.[1] ?? '[]';
  expect((JSON.parse(command) as string[]).join(' ')).toBe(START);
});

test('the image is made of files that there are, and of none that only builds', () => {
  const [, , last = ''] = dockerfile.split(/^FROM .*$/m).slice(1);
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, from = '']) => from.split(' '));
  expect(copied.filter((path) => !existsSync(path))).toEqual([]);
  const ignored = read('.dockerignore');
  const lets = (path: string): boolean =>
    ignored.includes(`\n!${path}\n`) || ignored.includes(`\n!${path.split('/')[0]}\n`);
  expect(copied.filter((path) => !lets(path))).toEqual([]);
  expect(last).not.toMatch(/npm ci|COPY src|--from=build \/app\/node_modules/);
  expect(dockerfile).toContain('npm ci --omit=dev');
  expect(last).toContain('USER node');
});

test('nothing more is allowed than is needed', () => {
  for (const words of ['read_only: true', 'cap_drop: [ALL]', 'no-new-privileges:true', 'restart: unless-stopped'])
    expect(compose).toContain(words);
  for (const words of ['ProtectSystem=strict', 'NoNewPrivileges=yes', 'UMask=0077', 'Restart=always', 'User=kesrabot'])
    expect(unit).toContain(words);
});
