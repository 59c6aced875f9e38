/** The gates over texts and names go red for a planted violation of every rule. (That npm run check runs them: checks.test.ts.) */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
// Plain JavaScript, as the gates are.
// @ts-expect-error it carries no types
import { glossaryProblems } from '../../scripts/check-glossary.mjs';
// @ts-expect-error it carries no types
import { textProblems } from '../../scripts/check-texts.mjs';
import { plantedHouses } from './planted-houses.ts';

const root = resolve(import.meta.dirname, '../..');
const glossary = readFileSync(join(root, 'docs/GLOSSARY.md'), 'utf8');
const build = plantedHouses();

describe('texts', () => {
  async function said(id: string, en: string, code = ''): Promise<string> {
    const planted = build({ 'locales/id/a.ftl': id, 'locales/en/a.ftl': en, 'src/a.ts': code });
    return ((await textProblems(planted)) as string[]).join('\n');
  }

  it.each([
    ['a-one = Satu', '', 'en: a-one is missing'],
    ['', 'a-one = One', 'id: a-one is missing'],
    ['a-one = { $nama }', 'a-one = { $name }', 'id wants {nama}, en wants {name}'],
    [
      'a-one = { $n -> \n [one] x\n *[other] y\n }',
      'a-one = { $n -> \n [one] x\n *[other] y\n }',
      '[one] is never chosen in Indonesian',
    ],
    ['a-one = <b>x', 'a-one = x', '<b> is not closed'],
    ['a-one = <div>x</div>', 'a-one = x', '<div> is not a tag'],
    ['a-one = x\na-one = y', 'a-one = x', 'is already in'],
    ['a-one = x\n??', 'a-one = x', 'not Fluent'],
    ['a-one = { DATETIME($x) }', 'a-one = { $x }', 'DATETIME() is not used here'],
    ['a-one = x', 'a-one = x', 'a-one is not used anywhere'],
    ['# { a-one }\na-one = x', 'a-one = x', 'a-one is not used anywhere'],
  ])('%s | %s', async (id, en, says) => {
    expect(await said(id, en)).toContain(says);
  });

  it('a text is used when its key stands in the code, whole or as a shape', async () => {
    const texts = 'a-one = x\na-status-DITERIMA = x';
    expect(await said(texts, texts, "t('a-one'); t(`a-status-${status}`);")).toBe('');
  });
});

describe('glossary', () => {
  const desa = (fields: string) => `model Desa {\n  id Int\n${fields}}\n`;
  async function said(files: Readonly<Record<string, string>>): Promise<string> {
    const planted = build({ 'docs/GLOSSARY.md': glossary, 'prisma/schema.prisma': '', ...files });
    return ((await glossaryProblems(planted)) as string[]).join('\n');
  }

  it.each([
    [{ 'src/sop/kemiskinan/x.ts': '' }, 'src/sop/kemiskinan: kemiskinan is no term'],
    [{ 'prisma/schema.prisma': 'model Bansos {\n  id Int\n}\n' }, 'bansos is neither a term'],
    [{ 'prisma/schema.prisma': 'model Desa {\n  jumlahRumah Int\n}\n' }, 'rumah is neither a term'],
    [{ 'prisma/schema.prisma': desa('  /// In words.\n  rumah Int\n') }, 'Desa rumah: rumah is neither a term'],
    [{ 'prisma/schema.prisma': desa('  // In words.\n  rumah Int // here\n') }, 'Desa rumah: rumah is neither a term'],
    [{ 'prisma/schema.prisma': desa('\n  rumah Int\n') }, 'Desa rumah: rumah is neither a term'],
    [{ 'prisma/schema.prisma': desa('\n  @@index([id])\n  rumah Int\n') }, 'Desa rumah: rumah is neither a term'],
    [{ 'prisma/schema.prisma': `${desa('')}\nmodel Orang {\n  rumah Int\n}\n` }, 'Orang rumah: rumah is neither'],
    [{ 'prisma/schema.prisma': `${desa('')}enum Rumah {\n  ADA\n}\n` }, 'Rumah Rumah: rumah is neither a term'],
    [{ 'prisma/schema.prisma': `${desa('')}enum Peran {\n  KASI\n  // who\n  RUMAH\n}\n` }, 'Peran RUMAH: rumah is'],
    [{ 'prisma/schema.prisma': `${desa('')}modle Orang {\n  rumah Int\n}\n` }, 'no block begins like this: modle'],
    [{ 'prisma/schema.prisma': desa('  [rumah] Int\n') }, 'no field begins like this: [rumah]'],
    [{ 'src/postal/x.ts': '' }, 'src/postal: say in scripts/check-glossary.mjs'],
    [{ 'src/sop/kebutuhan/x.ts': 'const village = 1;' }, 'village: say desa'],
    [{ 'src/lib/x.ts': 'const desaList = [];' }, 'machinery knows no word of the SOP (desa)'],
  ])('%o', async (files: Readonly<Record<string, string>>, says) => {
    expect(await said(files)).toContain(says);
  });

  it.each([
    ['| **kpm** ', '| kpm ', 'kpm is neither a term'],
    ['| B3     | –                       |\n| **diterima**', '| B3 |\n| **diterima**', 'terms, of which only'],
    ['`kampung`', 'kampung', 'desa: not to be called'],
  ])('a page with %j as %j', async (now, then, says) => {
    expect(glossary).toContain(now);
    const schema = 'model Barang {\n  kpm Int\n}\n';
    const page = { 'docs/GLOSSARY.md': glossary.replace(now, then) };
    expect(await said({ ...page, 'prisma/schema.prisma': schema })).toContain(says);
  });

  it('a page without one of its headings', async () => {
    const page = { 'docs/GLOSSARY.md': glossary.replace('## About records', '## Records') };
    await expect(said(page)).rejects.toThrow('a heading is missing');
  });

  it('takes no offence at comments and texts', async () => {
    expect(await said({ 'src/lib/x.ts': "/* a village */ const x = 'desa'; // desa" })).toBe('');
  });
});
