/** The gate itself: it is content with the house as it stands, and goes red for a planted violation of every rule. */
import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { plantedHouses } from './planted-houses.ts';

const root = resolve(import.meta.dirname, '../..');
const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
const glossary = readFileSync(join(root, 'docs/GLOSSARY.md'), 'utf8');
const build = plantedHouses();

function node(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  return { red: status !== 0, output: stdout + stderr };
}

describe('this house', () => {
  it.each(['check-files', 'check-texts', 'check-glossary'])('%s is content', (check) => {
    expect(node(`scripts/${check}.mjs`)).toEqual({ red: false, output: '' });
  });

  it.each([
    ['check-files', { 'src/lib/utils.ts': '/** A sentence. */\n' }, 'a name that says nothing'],
    ['check-texts', { 'locales/id/a.ftl': 'a-one = Satu', 'locales/en/a.ftl': '' }, 'en: a-one is missing'],
    ['check-glossary', { 'src/postal/x.ts': '' }, 'src/postal: say in'],
  ])('%s goes red, and says why', (check, files, says) => {
    const folder = build({ 'docs/GLOSSARY.md': glossary, 'prisma/schema.prisma': '', ...files });
    const { red, output } = node(`scripts/${check}.mjs`, '--root', folder);
    expect([red, output]).toEqual([true, expect.stringContaining(says)]);
  });
});

interface Diagnostic {
  readonly code: string;
  readonly filename: string;
  readonly message: string;
  readonly help: string;
}

describe('import rules', () => {
  const violations: ReadonlyArray<readonly [path: string, imported: string, says: string]> = [
    ['src/sop/kebutuhan/record-kebutuhan.ts', 'grammy', 'only *.bot.ts knows grammY'],
    ['src/sop/kebutuhan/kebutuhan.form.ts', '../../bot/context.ts', 'only *.bot.ts knows the bot'],
    ['src/sop/kebutuhan/kebutuhan.repo.ts', 'grammy', 'only *.bot.ts knows grammY'],
    ['src/sop/kebutuhan/record-kebutuhan.ts', '@prisma/client', 'only *.repo.ts knows the Prisma client'],
    [
      'src/sop/kebutuhan/kebutuhan.bot.ts',
      '../../generated/sqlite/client.ts',
      'only *.repo.ts knows the Prisma client',
    ],
    ['src/sop/kebutuhan/record-kebutuhan.ts', '../kontak/kontak.repo.ts', 'only its rules and use cases'],
    ['src/sop/kebutuhan/kebutuhan.repo.ts', '../kontak/kontak.repo.ts', 'only its rules and use cases'],
    ['src/sop/kebutuhan/kebutuhan.bot.ts', '../kontak/kontak.bot.ts', 'only its rules and use cases'],
    ['src/sop/konfirmasi/konfirmasi.ts', '../penyaluran/penyaluran.sheet.ts', 'only its rules and use cases'],
    ['src/sop/konfirmasi/konfirmasi.ts', '../penyaluran/penyaluran.rekap.ts', 'only its rules and use cases'],
    ['src/sop/rekap/read-progress.ts', '../penyaluran/penyaluran-rekap.repo.ts', 'and its part of the rekap'],
    ['src/sop/rekap/rekap.bot.ts', '../penyaluran/penyaluran.sheet.ts', 'only its rules and use cases'],
    ['src/sop/kebutuhan/kebutuhan.bot.ts', '@grammyjs/conversations', "only form/runner*.ts and the bot's set-up"],
    ['src/sop/kebutuhan/kebutuhan.ts', '../../simulator/server.ts', 'does not know the simulator'],
    ...['lib', 'clock', 'i18n', 'db', 'http', 'inbox', 'outbox', 'spreadsheet', 'document', 'chart', 'form'].flatMap(
      (folder): Array<readonly [string, string, string]> => [
        [`src/${folder}/deep/thing.ts`, '../../sop/kontak/show-kontak.ts', 'Machinery never imports src/sop'],
        [`src/${folder}/deep/thing.ts`, '../../office/actor/actor.ts', 'Machinery never imports src/office'],
        [`src/${folder}/thing.ts`, '@grammyjs/conversations', "only form/runner*.ts and the bot's set-up"],
        [`src/${folder}/thing.ts`, '../simulator/server.ts', 'does not know the simulator'],
      ],
    ),
    ['src/form/runner.ts', '../sop/kontak/show-kontak.ts', 'Machinery never imports src/sop'],
    ['src/form/runner.ts', '../office/actor/actor.ts', 'Machinery never imports src/office'],
    ...[
      'src/sop/kebutuhan/record-kebutuhan.ts',
      'src/sop/kebutuhan/kebutuhan.bot.ts',
      'src/sop/kebutuhan/kebutuhan.repo.ts',
      'src/sop/rekap/read-progress.ts',
      'src/office/actor/set-language.ts',
      'src/office/actor/kontak.repo.ts',
      'src/bot/deep/menu.ts',
      'src/bot/context.ts',
    ].map((path): [string, string, string] => [path, '../../outbox/enqueue.ts', 'told through office/tell']),
    ...['src/app.ts', 'src/main.ts', 'src/practice.ts', 'src/demo.ts'].map((path): [string, string, string] => [
      path,
      './outbox/enqueue.ts',
      'told through office/tell',
    ]),
    ['src/office/tell/tell.ts', '../../sop/kontak/show-kontak.ts', 'stands below the bot and the books'],
    ['src/office/tell/tell.ts', '../../bot/context.ts', 'stands below the bot and the books'],
    ['src/office/actor/kontak.repo.ts', '../../sop/kontak/show-kontak.ts', 'stands below the bot and the books'],
    ['src/office/tell/tell.ts', 'grammy', 'does not know grammY'],
    ['src/office/tell/tell.ts', '@prisma/client', 'only *.repo.ts knows the Prisma client'],
    ['src/bot/menu.ts', '../sop/kebutuhan/kebutuhan.ts', 'no book of the office'],
    ['src/bot/menu.ts', '@grammyjs/conversations', "only form/runner*.ts and the bot's set-up"],
    ['src/bot/context.ts', '../sop/kebutuhan/kebutuhan.ts', 'no book of the office'],
    ['src/simulator/server.ts', '../bot/context.ts', 'only over HTTP'],
    ['src/simulator/server.ts', '../sop/kontak/show-kontak.ts', 'only over HTTP'],
    ['src/simulator/server.ts', '../generated/sqlite/client.ts', 'only over HTTP'],
    ['src/app.ts', './simulator/server.ts', 'Only the practice office starts the simulator'],
    ['src/main.ts', '../test/office.ts', 'src never imports test/'],
    ['src/lib/result.ts', '../../test/office.ts', 'src never imports test/'],
  ];
  const allowed: ReadonlyArray<readonly [path: string, imported: string]> = [
    ['src/sop/kebutuhan/kebutuhan.bot.ts', 'grammy'],
    ['src/sop/kebutuhan/kebutuhan.bot.ts', '../../bot/context.ts'],
    ['src/sop/kebutuhan/kebutuhan.repo.ts', '../../generated/sqlite/client.ts'],
    ['src/sop/kebutuhan/record-kebutuhan.ts', '../kontak/show-kontak.ts'],
    ['src/sop/rekap/read-progress.ts', '../penyaluran/penyaluran.rekap.ts'],
    ['src/sop/rekap/rekap-workbook.ts', '../penyaluran/penyaluran.sheet.ts'],
    ['src/sop/kebutuhan/record-kebutuhan.ts', '../../office/actor/actor.ts'],
    ['src/office/actor/kontak.repo.ts', '../../generated/sqlite/client.ts'],
    ['src/office/tell/tell.ts', '../../outbox/enqueue.ts'],
    ['src/form/runner.ts', '@grammyjs/conversations'],
    ['src/bot/context.ts', '@grammyjs/conversations'],
    ['src/bot/identify.ts', '../office/actor/actor.ts'],
    ['src/main.ts', './simulator/server.ts'],
    ['src/sop/kebutuhan/kebutuhan.chat.test.ts', '../../../test/office.ts'],
  ];

  /** What the linter says of each planted import, "path imported message", in one run over a house that holds them all. */
  function lint(cases: ReadonlyArray<readonly [path: string, imported: string, ...rest: string[]]>): string[] {
    const files: Record<string, string> = { '.oxlintrc.json': readFileSync(join(root, '.oxlintrc.json'), 'utf8') };
    for (const [path, imported] of cases) files[path] = `${files[path] ?? ''}import '${imported}';\n`;
    const folder = build(files);
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const run = spawnSync(process.execPath, [oxlint, '-f', 'json'], { cwd: folder, encoding: 'utf8' });
    const { diagnostics } = JSON.parse(run.stdout) as { diagnostics: Diagnostic[] };
    return diagnostics
      .filter(({ code }) => code.includes('no-restricted-imports'))
      .map(({ filename, message, help }) => `${filename} ${message} ${help}`);
  }

  it('go red for each planted violation', () => {
    const said = lint(violations);
    const missed = violations.filter(
      ([path, imported, says]) =>
        !said.some(
          (line) => line.startsWith(`${path} '${imported}'`) && line.toLowerCase().includes(says.toLowerCase()),
        ),
    );
    expect(missed).toEqual([]);
  });

  it('leave alone what is allowed', () => {
    expect(lint(allowed)).toEqual([]);
  });

  it('and the linter sees what is not awaited, default exports, and the environment read outside config.ts', () => {
    const folder = build({
      'tsconfig.json': readFileSync(join(root, 'tsconfig.json'), 'utf8'),
      'src/lib/x.ts': 'export async function f(): Promise<void> {}\nexport function g(): void {\n  f();\n}\n',
      'src/lib/y.ts': 'export default 1;\n',
      'src/lib/z.ts': 'export const port = process.env.PORT;\n',
      '.oxlintrc.json': readFileSync(join(root, '.oxlintrc.json'), 'utf8'),
    });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const run = spawnSync(process.execPath, [oxlint, '--type-aware'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(run.stdout).toContain('no-floating-promises');
    expect(run.stdout).toContain('no-default-export');
    expect(run.stdout).toContain('no-process-env');
  });
});

describe('house rules', () => {
  const doc = '/** A sentence. */\n';
  const planted: ReadonlyArray<readonly [path: string, text: string, says: string]> = [
    ['src/lib/long.ts', doc + 'export {};\n'.repeat(300), '301 lines'],
    ['src/lib/bare.ts', 'export {};\n', 'begins without its sentence'],
    ['src/lib/utils.ts', doc, 'a name that says nothing'],
    ['src/lib/barrel.ts', `${doc}export * from './x.ts';\n`, 'no barrels'],
    ['src/sop/rekap/now.ts', `${doc}export const now = () => new Date();\n`, 'injected Clock'],
    [
      'src/sop/kebutuhan/kebutuhan-rekap.repo.ts',
      `${doc}const f = (d) => d.transaction(() => 1);\n`,
      'opened by act()',
    ],
    ['src/sop/rekap/rekap.page.ts', `${doc}const f = ({ transaction }) => transaction(() => 1);\n`, 'opened by act()'],
    ['src/sop/rekap/rekap-rows.ts', `${doc}const f = (d) => d.transaction(g);\n`, 'opened by act()'],
    ['src/sop/rekap/make-rekap.ts', `${doc}const f = (d) => d.transaction(g);\n`, 'opened by act()'],
    ['src/sop/rekap/no.ts', `${doc}export const no = { ok: false, code: 'a-one' };\n`, 'written refuse()'],
    ['src/sop/rekap/make-rekap-page.ts', `${doc}const f = (tx) => audit(tx, {});\n`, 'written down by act()'],
    // What a quote in a pattern, or a template, would hide from a reader that is no parser.
    [
      'src/lib/quote.ts',
      `${doc}const q = /[\`'"]/; export const now = new Date(); const r = /[\`'"]/;\n`,
      'injected Clock',
    ],
    ['src/lib/hole.ts', `${doc}export const now = \`\${new Date()}\`;\n`, 'injected Clock'],
    ['src/lib/nest.ts', `${doc}export const now = \`\${a ? \`b\` : new Date()}\`;\n`, 'injected Clock'],
    ['vitest.setup.ts', 'export {};\n', 'begins without its sentence'],
    [
      'src/sop/rapat/rows.repo.ts',
      `${doc}const f = (tx) => tx.outboxMessage.create({ data: {} });\n`,
      'told through tell()',
    ],
    ['src/outbox/again.ts', `${doc}import { enqueue as queue } from './enqueue.ts';\n`, 'told through tell()'],
    ['src/sop/rapat/load.ts', `${doc}const f = (m) => m['x'] ?? m.enqueue;\n`, 'told through tell()'],
    ['src/sop/rapat/json.ts', `${doc}const f = (text) => JSON.parse(text).jumlah;\n`, 'read by its schema'],
    ['src/office/rekap/json.ts', `${doc}const f = (text) => g(JSON.parse(text) as X);\n`, 'read by its schema'],
    ['src/sop/rekap/all.ts', `${doc}const f = ({ outer }) => outer;\n`, 'for joining, consent and erasing alone'],
    ['src/sop/rekap/behind.ts', `${doc}export const f = (d) => wholeBehind(d);\n`, 'nobody looks behind the fence'],
    ['src/bot/menu.ts', `${doc}// as in the simulator\n`, 'does not know the simulator'],
    ['src/lib/later.ts', `${doc}// ${['TO', 'DO'].join('')} later\n`, 'finish it'],
    ['src/lib/sends.ts', `${doc}// as nowhere.ts does\n`, 'a comment names nowhere.ts'],
    ['docs/plan.md', 'As issue 4 has it.\n', 'say what holds'],
    ['locales/id/a.ftl', '# See shared/plan\n', 'say what holds'],
    ['README.md', 'Look into /home/somebody/plan.\n', 'say what holds'],
    ['src/lib/cites.ts', `${doc}// see quality.md\n`, 'quality.md is not there'],
    ['test/plan/README.md', 'See ../../docs/elsewhere.md.\n', '../../docs/elsewhere.md is not there'],
    ['bench/cites.mjs', `${doc}// decision 7\n`, 'decision 7 is not there'],
    ['src/lib/x.test.ts', `${doc}it.only('x', () => {});\n`, 'no test is left out'],
    ['src/db/y.test.ts', `${doc}const f = (d) => { if (d.provider) return; };\n`, 'or it counts as passed'],
  ];
  let said: string[];

  beforeAll(() => {
    const files = Object.fromEntries(planted.map(([path, text]) => [path, text]));
    said = node('scripts/check-files.mjs', '--root', build(files)).output.split('\n');
  });

  it.each(planted)('%s', (path, _text, says) => {
    expect(said.filter((line) => line.startsWith(`${path}: `)).join('\n')).toContain(says);
  });
});
