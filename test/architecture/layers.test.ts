/** The picture of the house: no arrow leads up, and none leads in a circle. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
// @ts-expect-error plain JavaScript, shared with the scripts; it carries no types
import { filesBelow } from '../../scripts/source-files.mjs';
import { FLOORS } from './floors.ts';
import { type Picture, circlesOf, drawPicture, foldersOf, roomOf, upwards } from './import-picture.ts';

const root = join(import.meta.dirname, '../..');
const paths = filesBelow(root, 'src', /(?<!\.test)\.ts$/) as string[];
const house = drawPicture(new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')])));

describe('this house', () => {
  test('is read whole', () => {
    expect(house.size).toBeGreaterThan(700);
    expect(house.get('src/main.ts')).toContain('src/serve.ts');
  });

  test('has no arrow up', () => {
    expect(upwards(house, FLOORS)).toEqual([]);
  });

  test('has no circle of files', () => {
    expect(circlesOf(house)).toEqual([]);
  });

  test('has no circle of folders', () => {
    expect(circlesOf(foldersOf(house))).toEqual([]);
  });
});

/** Files that hold nothing but these lines. */
const planted = (files: Readonly<Record<string, string>>): Picture => drawPicture(new Map(Object.entries(files)));

describe('goes red for', () => {
  const floors = [['lib'], ['office/actor'], ['sop/rapat', 'sop/program']];

  it.each([
    ['an import', "import { x } from '../../sop/rapat/b.ts';"],
    ['a type', "import type { X } from '../../sop/rapat/b.ts';"],
    ['a type that is named where it is used', "export type X = import('../../sop/rapat/b.ts').X;"],
    ['what is loaded when it is first used', "export const load = () => import('../../sop/rapat/b.ts');"],
    ['what is handed on', "export { x } from '../../sop/rapat/b.ts';"],
    ['a worker', "export const url = new URL('../../sop/rapat/b.ts', import.meta.url);"],
  ])('an arrow up: %s', (_, line) => {
    const picture = planted({
      'src/lib/x.ts': '',
      'src/office/actor/a.ts': line,
      'src/sop/rapat/b.ts': '',
      'src/sop/program/c.ts': '',
    });
    expect(upwards(picture, floors)).toEqual(['src/office/actor/a.ts → src/sop/rapat/b.ts']);
  });

  it('an arrow to the next room of a floor, a room that has no floor, and a floor whose room is gone', () => {
    const picture = planted({
      'src/office/actor/a.ts': "// import '../../sop/rapat/b.ts';",
      'src/sop/rapat/b.ts': "import '../program/c.ts';\nimport '../../office/actor/a.ts';",
      'src/sop/program/c.ts': "export const text = `import '../rapat/b.ts'`;",
      'src/new/d.ts': '',
    });
    expect(upwards(picture, floors)).toEqual([
      'new has no floor',
      'lib is not there',
      'src/sop/rapat/b.ts → src/sop/program/c.ts',
    ]);
  });

  it('a circle of files, by types too', () => {
    const picture = planted({
      'src/lib/a.ts': "import type { B } from './b.ts';",
      'src/lib/b.ts': "export const c = () => import('./c.ts');",
      'src/lib/c.ts': "import './a.ts';",
    });
    expect(circlesOf(picture)).toEqual(['src/lib/a.ts → src/lib/b.ts → src/lib/c.ts → src/lib/a.ts']);
  });

  it('a circle of folders, though no file is in one', () => {
    const picture = planted({
      'src/form/turn/a.ts': "import '../fields/b.ts';",
      'src/form/turn/d.ts': '',
      'src/form/fields/b.ts': '',
      'src/form/fields/c.ts': "import '../turn/d.ts';\nimport '../field.ts';",
      'src/form/field.ts': "import './turn/a.ts';",
    });
    expect(circlesOf(picture)).toEqual([]);
    expect(circlesOf(foldersOf(picture))).toEqual(['src/form/turn → src/form/fields → src/form/turn']);
  });
});

test('a room is a folder of src, or one of the office and of its books', () => {
  expect(['src/app.ts', 'src/form/turn/begin.ts', 'src/office/actor/hak.ts', 'src/office/kop.ts'].map(roomOf)).toEqual([
    'app.ts',
    'form',
    'office/actor',
    'office/kop.ts',
  ]);
});
