/** The text of an archive, however it is cut into pieces: rows are data to the last byte, and nothing else is taken. */
import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { readDumpText } from './postgresql-text.ts';

const TEXT = String.raw`--
-- PostgreSQL database dump
--

\restrict abc

SET row_security = off;

CREATE TABLE public."Orang" (
    id integer NOT NULL,
    nama text
);


COPY public."Orang" (id, "telegramId") FROM stdin;
1	COMMIT; é
2	\\.
3	\\
\.


COPY public."HariLibur" (id) FROM stdin;
\.


COPY public.draft (id) FROM stdin;

\.


SELECT pg_catalog.setval('public."Orang_id_seq"', 12, true);


\unrestrict abc
`;

async function read(text: string, size: number): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  async function* pieces(): AsyncGenerator<Buffer> {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  await readDumpText(pieces(), {
    rows(table, columns) {
      const name = `${table} ${columns.join(',')}`;
      const parts: Buffer[] = [];
      return new Writable({
        write: (bytes: Buffer, _encoding, next) => (parts.push(Buffer.from(bytes)), next()),
        final: (next) => ((found[name] = Buffer.concat(parts).toString()), next()),
      });
    },
    counter: (name, value, used) => void (found[name] = `${value} ${used}`),
  });
  return found;
}

it('is the same in pieces of every size', async () => {
  for (let size = 1; size < 80; size++)
    expect({ size, ...(await read(TEXT, size)) }).toEqual({
      size,
      'Orang id,telegramId': '1\tCOMMIT; é\n2\t\\\\.\n3\t\\\\\n',
      'HariLibur id': '',
      'draft id': '\n',
      Orang_id_seq: '12 true',
    });
});

it.each([
  'COMMIT;',
  'SET x = 1; COMMIT;',
  '    id integer; COMMIT;',
  'COPY public."Orang" (id) FROM PROGRAM \'id\';',
  'COPY public."Orang" (id) TO stdout;',
  '\\! touch x',
  "SELECT pg_catalog.setval('public.\"Orang_id_seq\"', 12, true), lo_import('x');",
  'CREATE FUNCTION public.f() RETURNS trigger',
  'COPY theirs."Orang" (id) FROM stdin;',
])('%s is refused', async (line) => {
  await expect(read(`${TEXT}${line}\n`, 4096)).rejects.toThrow('it holds commands of its own');
});

it('that ends in the middle is refused', async () => {
  await expect(read(TEXT.slice(0, TEXT.indexOf('2\t')), 4096)).rejects.toThrow('it ends in the middle');
});

it('what cannot be taken ends it', async () => {
  async function* text(): AsyncGenerator<Buffer> {
    yield Buffer.from(TEXT);
  }
  const full = () => new Writable({ write: (_bytes, _encoding, next) => next(new Error('no room')) });
  await expect(readDumpText(text(), { rows: full })).rejects.toThrow('no room');
});
