/** A form types its answers and knows its version. */
import { expect, expectTypeOf, test } from 'vitest';
import { escapeHtml } from '../i18n/html.ts';
import { ok } from '../lib/result.ts';
import { uji } from '../../test/form-chat.ts';
import { type Answers, type AnyForm, defineForm, fieldTag } from './define-form.ts';
import type { FormEnv } from './env.ts';
import { choice } from './fields/choice.ts';
import { money } from './fields/money.ts';
import { text } from './fields/text.ts';
import { formInventory } from './inventory.ts';

interface OfficeEnv extends FormEnv {
  readonly desa: string;
}
const words = { label: uji('Isian'), question: uji('Apa?') };
const submit = async (env: OfficeEnv) => ok({ message: escapeHtml(env.desa) });

const form = defineForm({
  id: 'uji',
  title: uji('Uji'),
  fields: {
    nama: text(words),
    tempat: choice({ ...words, options: (env: OfficeEnv) => [{ value: 'a', text: env.desa }] }),
    catatan: text({ ...words, optional: true }),
    biaya: money({ ...words, when: ({ nama }: { nama?: string }) => nama === 'x' }),
  },
  submit,
});

test('Answers: what can be skipped or left out may be null', () => {
  expectTypeOf<Answers<typeof form>>().toEqualTypeOf<{
    readonly nama: string;
    readonly tempat: string;
    readonly catatan: string | null;
    readonly biaya: bigint | null;
  }>();
  expectTypeOf(form).toExtend<AnyForm<OfficeEnv>>();
});

test('a form needs what its most demanding question needs, whatever its use case looks at', () => {
  const fields = { tempat: choice({ ...words, options: (env: OfficeEnv) => [{ value: 'a', text: env.desa }] }) };
  const plain = async (env: FormEnv) => ok({ message: escapeHtml(env.language) });
  const needy = defineForm({ id: 'uji', title: uji('Uji'), fields, submit: plain });
  expectTypeOf(needy).toExtend<AnyForm<OfficeEnv>>();
  // @ts-expect-error FormEnv has no desa
  const anywhere: AnyForm<FormEnv> = needy;
  expect(anywhere.id).toBe('uji');
});

test('the version changes with what answers must fit, and with nothing else', () => {
  const version = (max: number, label: string) =>
    defineForm({
      id: 'a',
      title: uji('A'),
      fields: { x: text({ label: uji(label), question: uji('Apa?'), max }) },
      submit,
    }).version;
  expect(version(10, 'Satu')).toBe(version(10, 'Dua'));
  expect(version(10, 'Satu')).not.toBe(version(11, 'Satu'));
});

test('a form without questions is a mistake', () => {
  expect(() => defineForm({ id: 'kosong', title: uji('Kosong'), fields: {}, submit })).toThrow('asks nothing');
});

test('the tag of a field depends on its name alone', () => {
  expect(fieldTag('bidang')).toBe(fieldTag('bidang'));
  expect(fieldTag('bidang')).toMatch(/^[a-zA-Z0-9]{4}$/);
});

test('the inventory names every field and text', () => {
  const [summary] = formInventory([form]);
  expect(summary?.fields.map(({ name, kind }) => `${name}: ${kind}`)).toEqual([
    'nama: text',
    'tempat: choice',
    'catatan: text',
    'biaya: money',
  ]);
  expect(summary?.texts).toContain('form-money-ambiguous');
  expect(summary?.texts).toContain(uji('Apa?'));
});
