/** `npm run sbom`: what the program runs with, as CycloneDX in dist/sbom.json, and NOTICES.md with the licences. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './fingerprint.mjs';
import { notices } from './notices.mjs';

const args = ['sbom', '--omit=dev', '--sbom-format=cyclonedx', '--sbom-type=application'];
const { status, stdout, stderr } = spawnSync('npm', args, {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 64_000_000,
  shell: process.platform === 'win32',
});
if (status !== 0) {
  console.error(stderr);
  process.exit(1);
}
const { components } = JSON.parse(stdout);
mkdirSync(join(root, 'dist'), { recursive: true });
writeFileSync(join(root, 'dist/sbom.json'), stdout);
writeFileSync(join(root, 'NOTICES.md'), notices());
console.log(`dist/sbom.json: ${components.length} packages. Their licences: NOTICES.md.`);
