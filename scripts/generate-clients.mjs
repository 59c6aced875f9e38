/** Generates both database clients from prisma/schema.prisma; does nothing when neither the schema nor Prisma has changed. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './fingerprint.mjs';
import { forPostgresql } from './schema-text.mjs';

const generated = join(root, 'src/generated');
const stampFile = join(generated, '.clients-stamp');
const sqliteSchema = join(root, 'prisma/schema.prisma');
/** Beside the installed packages, so that no watcher of the sources sees it. */
const postgresqlSchema = join(root, 'node_modules/.cache/kesrabot/postgresql.prisma');

function generate(schema) {
  const env = {
    ...process.env,
    // Generating never runs the schema engine; naming a program that exists keeps Prisma from downloading it.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  };
  const child = spawn(
    process.execPath,
    [join(root, 'node_modules/prisma/build/index.js'), 'generate', '--no-hints', '--schema', schema],
    { cwd: root, env },
  );
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`prisma generate failed for ${schema}:\n${output}`)),
    );
  });
}

const schema = readFileSync(sqliteSchema, 'utf8');
const { version } = JSON.parse(readFileSync(join(root, 'node_modules/prisma/package.json'), 'utf8'));
const postgresql = forPostgresql(schema, join(generated, 'postgresql'));
const stamp = createHash('sha256').update(`${version}\0${schema}\0${postgresql}`).digest('hex');
const whole = ['sqlite', 'postgresql'].every((name) => existsSync(join(generated, name, 'client.ts')));
if (!whole || !existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
  mkdirSync(join(root, 'node_modules/.cache/kesrabot'), { recursive: true });
  writeFileSync(postgresqlSchema, postgresql);
  try {
    await Promise.all([generate(sqliteSchema), generate(postgresqlSchema)]);
    writeFileSync(stampFile, stamp);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
