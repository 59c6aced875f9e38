/** Whatever people send where something else is asked: at every question of the report, in both languages (A1). @one-database */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { longestOf } from '../../../test/documents/longest.ts';
import { LAPOR_STEPS } from '../../../test/faults/lapor-steps.ts';
import { openKebutuhanOffice } from '../../../test/kebutuhan-office.ts';
import type { Office } from '../../../test/office.ts';
import { LANGUAGES, type Language } from '../../i18n/translate.ts';
import { translator } from '../../i18n/translator.ts';
import type { Person } from '../../simulator/world-types.ts';
import { setLanguage } from '../../office/actor/set-language.ts';
import { MOST } from './isi.ts';

let office: Office;
let siti: Person;
let rina: Person;
beforeEach(async () => {
  ({ office, siti, rina } = await openKebutuhanOffice());
});
afterEach(() => office.close());

type Act = (person: Person) => Promise<unknown>;
const written =
  (text: string): Act =>
  (person) =>
    person.sends({ text });
const WRITTEN: Readonly<Record<string, Act>> = {
  '🙏🙏🙏🙏🙏': written('🙏🙏🙏🙏🙏'),
  '4,096 letters': written(`${'sumur '.repeat(682)}abcd`),
  '1e9': written('1e9'),
  '0x10': written('0x10'),
  '١٢٣': written('١٢٣'),
  '-5': written('-5'),
  '10^18': written('1000000000000000000'),
  'RTL marks': written('\u202e\u200f\u2066'),
  NUL: written('\u0000\u0000'),
  '<b>&': written('<b>&'),
  '{{7*7}}': written("{{7*7}} ${7*7} '; DROP TABLE"),
};
const pdf = { name: 'surat.pdf', mimeType: 'application/pdf', bytes: new Uint8Array([37, 80, 68, 70]) };
const OTHER = {
  sticker: (person) => person.sends({ sticker: {} as never }),
  voice: (person) => person.sends({ voice: {} as never }),
  poll: (person) => person.sends({ poll: {} as never }),
  other: (person) => person.sends({ dice: { emoji: '🎲', value: 3 } }),
  document: (person) => person.sendsDocument(pdf),
} as const satisfies Record<string, Act>;
/** Who takes what no other question takes. */
const TAKERS = ['foto:document'];

const openDraft = () => office.database.read((db) => db.draft.findFirstOrThrow({ where: { state: 'OPEN' } }));
async function answerOf(field: string): Promise<unknown> {
  return (JSON.parse((await openDraft()).answers) as Record<string, unknown>)[field];
}
/** The question is open again, as if nobody had answered it. */
async function reopen(field: string): Promise<void> {
  const { id, answers } = await openDraft();
  const { [field]: _, ...rest } = JSON.parse(answers) as Record<string, unknown>;
  await office.database.transaction((tx) =>
    tx.draft.update({ where: { id }, data: { answers: JSON.stringify(rest), cursor: '{}' } }),
  );
}

/** What the bot says to it, and what it took. */
async function tried(field: string, act: Act): Promise<string> {
  await reopen(field);
  const before = office.world.messages(siti.id).length;
  await act(siti);
  const taken = await answerOf(field);
  if (taken !== undefined) return `taken: ${JSON.stringify(taken)}`;
  const said = office.world.messages(siti.id).slice(before);
  return said.flatMap(({ outgoing, message }) => (outgoing ? [message.text ?? ''] : [])).join('\n');
}

/** Goes through the whole form, and tries all of them at every question before it is answered. */
async function atEveryQuestion(language: Language, tryAt: (field: string) => Promise<void>): Promise<void> {
  await setLanguage(office.app.deps, { id: siti.id }, language);
  await siti.says('/lapor');
  for (const { field, words } of LAPOR_STEPS) {
    await tryAt(field);
    await reopen(field);
    await siti.says(field === 'urgensi' && language === 'en' ? 'ordinary' : words);
  }
  await siti.says('kirim');
  expect(await office.database.read((db) => db.kebutuhan.findMany())).toMatchObject([{ jumlahKk: 12, jumlahJiwa: 40 }]);
}

test('written answers that do not fit', async () => {
  const lines: string[] = [];
  await atEveryQuestion('id', async (field) => {
    const replies = new Map<string, string[]>();
    for (const [name, act] of Object.entries(WRITTEN)) {
      const reply = await tried(field, act);
      replies.set(reply, [...(replies.get(reply) ?? []), name]);
    }
    lines.push(field, ...[...replies].map(([reply, names]) => `  ${names.join(' · ')}\n    ${reply}`));
  });
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "bidang
      🙏🙏🙏🙏🙏 · 4,096 letters · 1e9 · 0x10 · ١٢٣ · -5 · 10^18 · RTL marks · NUL · <b>& · {{7*7}}
        Mohon tekan salah satu tombol, atau tulis pilihannya. Contoh: Sosial.
    jenis
      🙏🙏🙏🙏🙏 · 4,096 letters · 1e9 · 0x10 · ١٢٣ · -5 · 10^18 · RTL marks · NUL · <b>& · {{7*7}}
        Mohon tekan salah satu tombol, atau tulis pilihannya. Contoh: Stunting/gizi (PMT, ibu hamil KEK).
    lokasi
      🙏🙏🙏🙏🙏 · RTL marks · NUL
        Mohon dijawab dengan tulisan biasa. Contoh: Jalan di RT 03 rusak.
      4,096 letters
        Tulisannya terlalu panjang: 4.096 huruf, paling banyak 200. Mohon dipersingkat. Contoh: cukup apa yang terjadi dan di mana.
      1e9
        taken: "1e9"
      0x10
        taken: "0x10"
      ١٢٣
        taken: "١٢٣"
      -5
        taken: "-5"
      10^18
        taken: "1000000000000000000"
      <b>&
        taken: "<b>&"
      {{7*7}}
        taken: "{{7*7}} \${7*7} '; DROP TABLE"
    pin
      🙏🙏🙏🙏🙏 · 1e9 · 0x10 · ١٢٣ · -5 · 10^18 · RTL marks · NUL · <b>&
        Mohon kirim lokasi. Contoh: tekan 📎 lalu Lokasi, atau tombol 📍 di bawah.
    Tidak ada? Tulis lewati.
      4,096 letters
        Tulisannya terlalu panjang: 4.103 huruf, paling banyak 200. Mohon dipersingkat. Contoh: cukup apa yang terjadi dan di mana.
      {{7*7}}
        Saya tambahkan ke “Lokasi”: RT 03, {{7*7}} \${7*7} '; DROP TABLE
    jumlahKk
      🙏🙏🙏🙏🙏 · 4,096 letters · RTL marks · NUL · <b>&
        Mohon tulis satu angka saja. Contoh: 12, atau dua belas.
      1e9
        Sebagian belum saya pahami: “e9”. Kalau yang di bawah ini sudah benar, tekan tombolnya. Kalau belum, mohon tulis lagi.
      0x10
        Sebagian belum saya pahami: “x10”. Kalau yang di bawah ini sudah benar, tekan tombolnya. Kalau belum, mohon tulis lagi.
      ١٢٣
        taken: 123
      -5
        Angkanya terlalu kecil. Paling sedikit 0. Contoh: 0.
      10^18
        Angkanya terlalu besar. Paling banyak 10.000. Contoh: 10.000.
      {{7*7}}
        Sebagian belum saya pahami: “{{}} \${7*7} ' drop table”. Kalau yang di bawah ini sudah benar, tekan tombolnya. Kalau belum, mohon tulis lagi.
    jumlahJiwa
      🙏🙏🙏🙏🙏 · 4,096 letters · RTL marks · NUL · <b>&
        Mohon tulis satu angka saja. Contoh: 12, atau dua belas.
      1e9
        Sebagian belum saya pahami: “e9”. Kalau yang di bawah ini sudah benar, tekan tombolnya. Kalau belum, mohon tulis lagi.
      0x10
        Sebagian belum saya pahami: “x10”. Kalau yang di bawah ini sudah benar, tekan tombolnya. Kalau belum, mohon tulis lagi.
      ١٢٣
        taken: 123
      -5
        Angkanya terlalu kecil. Paling sedikit 0. Contoh: 0.
      10^18
        Angkanya terlalu besar. Paling banyak 100.000. Contoh: 100.000.
      {{7*7}}
        Sebagian belum saya pahami: “{{}} \${7*7} ' drop table”. Kalau yang di bawah ini sudah benar, tekan tombolnya. Kalau belum, mohon tulis lagi.
    urgensi
      🙏🙏🙏🙏🙏 · 4,096 letters · 1e9 · 0x10 · ١٢٣ · -5 · 10^18 · RTL marks · NUL · <b>& · {{7*7}}
        Mohon tekan salah satu tombol, atau tulis pilihannya. Contoh: 🟢 Biasa.
    uraian
      🙏🙏🙏🙏🙏 · RTL marks · NUL
        Mohon dijawab dengan tulisan biasa. Contoh: Jalan di RT 03 rusak.
      4,096 letters
        Tulisannya terlalu panjang: 4.096 huruf, paling banyak 1.000. Mohon dipersingkat. Contoh: cukup apa yang terjadi dan di mana.
      1e9 · 0x10 · ١٢٣ · -5 · <b>&
        Tulisannya terlalu pendek. Mohon tulis paling sedikit 5 huruf. Contoh: Jalan di RT 03 rusak.
      10^18
        taken: "1000000000000000000"
      {{7*7}}
        taken: "{{7*7}} \${7*7} '; DROP TABLE"
    foto
      🙏🙏🙏🙏🙏 · 1e9 · 0x10 · ١٢٣ · -5 · 10^18 · RTL marks · NUL · <b>&
        Mohon kirim foto (boleh beberapa sekaligus, paling banyak 5), lalu tekan Selesai. Contoh: ambil foto dengan kamera ponsel.
    Tidak ada? Tulis lewati.
      4,096 letters
        Tulisannya terlalu panjang: 4.133 huruf, paling banyak 1.000. Mohon dipersingkat. Contoh: cukup apa yang terjadi dan di mana.
      {{7*7}}
        Saya tambahkan ke “Uraian”: Sumur warga kering sejak dua minggu. {{7*7}} \${7*7} '; DROP TABLE
    kontak
      🙏🙏🙏🙏🙏 · 1e9 · 0x10 · ١٢٣ · -5 · RTL marks · NUL · <b>&
        Mohon kirim nama dan nomor telepon. Contoh: Siti Aminah 0812-3456-7890.
    Tidak ada? Tulis lewati.
      4,096 letters
        Namanya sudah tercatat: sumur sumur sumur sumur sumur sumur sumur sumur sumur sumur sumur sumur sumur sumur sumur sumur sum…. Nomor teleponnya berapa? Contoh: 0812-3456-7890.
      10^18
        Nomor itu tidak dikenal. Mohon periksa lagi. Contoh: 0812-3456-7890.
      {{7*7}}
        Namanya sudah tercatat: {{7*7}} \${7*7} '; DROP TABLE. Nomor teleponnya berapa? Contoh: 0812-3456-7890."
  `);
});

test.each(LANGUAGES)(
  '%s: stickers, voices, polls, files and the like: what they are, what is wanted, and an example',
  async (language) => {
    const t = translator(language);
    await atEveryQuestion(language, async (field) => {
      for (const kind of Object.keys(OTHER) as (keyof typeof OTHER)[]) {
        if (TAKERS.includes(`${field}:${kind}`)) continue;
        const reply = await tried(field, OTHER[kind]);
        const [what, ...wanted] = reply.split('\n');
        expect([field, kind, what]).toEqual([field, kind, t.plain(`form-kind-${kind}`)]);
        expect([field, kind, wanted.join(' ')]).toEqual([field, kind, expect.stringMatching(/Contoh:|Example:/)]);
      }
    });
  },
);

test('signs that mean something to HTML, Telegram or a database are only text, to the reporter and to the Kasi', async () => {
  const odd = `<b>Pak & Bu</b> _x_ *y* [z](http://a.b) "\u202ekanan\u0000" {{7*7}} '; DROP`;
  const clean = `<b>Pak & Bu</b> _x_ *y* [z](http://a.b) "kanan" {{7*7}} '; DROP`;
  await siti.says('/lapor');
  for (const { field, words } of LAPOR_STEPS) {
    await siti.sends({
      text: Object.hasOwn(MOST, field) ? odd : field === 'kontak' ? `${odd} 081234567890` : words,
    });
  }
  await siti.says('kirim');
  const [row] = await office.database.read((db) => db.kebutuhan.findMany());
  expect(row).toMatchObject({ ...longestOf(MOST, () => clean), kontakTelepon: '+6281234567890' });
  const card = office.world.messages(rina.id).at(-1)?.message.text ?? '';
  // As each text, and as the name of whom to call.
  expect(card.split(clean).length - 1).toBe(Object.keys(MOST).length + 1);
});
