/** `node scripts/notices.mjs`: writes NOTICES.md from the installed packages that the program needs to run. By hand after a change of dependencies; a test says when. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './fingerprint.mjs';

const HEAD = `# Notices

KesraBot itself is under the MIT licence, see [LICENSE](LICENSE). It stands on the work of others. The full licence text of each package is in its folder below \`node_modules/\`; nothing of them is copied into this repository. The build puts Prisma's runtime into \`dist/generated\`, with its licence beside it.

## Data and files that ask for a word of their own

- **Names and codes of places** (provinsi, kabupaten, kecamatan, desa): [idn-area-data](https://github.com/fityannugroho/idn-area-data) by Fityan Nugroho. Code MIT; **the data are made available under the [Open Database License (ODbL) 1.0](https://opendatacommons.org/licenses/odbl/1-0/)**; rights in individual contents under the [Database Contents License](https://opendatacommons.org/licenses/dbcl/1-0/). A database made from them that is passed on must be under the ODbL too.
- **Letters in pictures and PDFs**: Noto Sans, Copyright 2022 The Noto Project Authors (https://github.com/notofonts/latin-greek-cyrillic), [SIL Open Font License 1.1](https://openfontlicense.org), by way of @fontsource/noto-sans.
- **Map of the practice page**: [Leaflet](https://leafletjs.com), Copyright (c) 2010-2023 Volodymyr Agafonkin, Copyright (c) 2010-2011 CloudMade, BSD-2-Clause. No map tiles of anybody are fetched: the page draws its own lines.
- **Pictures** are drawn by Skia (BSD-3-Clause, Copyright (c) 2011 Google Inc.) inside @napi-rs/canvas; **the database** is SQLite (public domain) inside @photostructure/sqlite.

## Packages

`;

/** Installed to build with, but what the program needs of them goes into dist/ (bundle-clients.mjs). */
const BUNDLED = new Set(['node_modules/@prisma/client', 'node_modules/@prisma/client-runtime-utils']);

/** Which packages are there when the program runs, by place in node_modules; those for other platforms count by their main package. */
function runtimePackages() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([path, entry]) => BUNDLED.has(path) || (path !== '' && !entry.dev && !entry.optional))
    .map(([path, { version, license }]) => ({ path, name: path.split('node_modules/').at(-1), version, license }));
}

/** A line that names who and when; not the licence's own talk of copyright. */
const COPYRIGHT = /^[#*/\s]*(copyright\s+(\(c\)|©|\d{4})|(\(c\)|©)\s*\d{4})/i;
const MOST = 110;

/** The first line of the licence file that names somebody. */
function copyrightOf(path) {
  const folder = join(root, path);
  if (!existsSync(folder)) return '';
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  for (const file of files) {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n');
    const line = lines.find((one) => COPYRIGHT.test(one));
    if (line)
      return line
        .trim()
        .replace(/^[#*/\s]+/, '')
        .slice(0, MOST);
  }
  const { author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const name = typeof author === 'string' ? author.replace(/\s*[<(].*$/, '') : author?.name;
  return name ? `by ${name}` : '';
}

function licenceOf({ path, license }) {
  const file = join(root, path, 'package.json');
  const own = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return (
    license ?? own.license?.type ?? own.license ?? own.licenses?.map(({ type }) => type).join(' OR ') ?? 'see its page'
  );
}

/** NOTICES.md as it has to be for what is installed. */
export function notices() {
  const groups = new Map();
  for (const one of runtimePackages()) {
    const licence = licenceOf(one);
    const line = `- ${one.name} ${one.version}: ${copyrightOf(one.path)}`.replace(/: $/, '');
    groups.set(licence, (groups.get(licence) ?? new Set()).add(line));
  }
  const sections = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([licence, lines]) => `### ${licence}\n\n${[...lines].sort((a, b) => (a < b ? -1 : 1)).join('\n')}\n`);
  return HEAD + sections.join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(join(root, 'NOTICES.md'), notices());
