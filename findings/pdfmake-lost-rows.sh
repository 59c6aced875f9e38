#!/bin/sh
# pdfmake 0.3.11 leaves rows of a table out, without an error, where they are kept together and have too little room.
# Given: A4, Courier 12 (80 lines between the margins). Three valid tables, in each a row labelled LOST of some short lines:
#   a) `dontBreakRows`, a row of 90 lines (its tracker knows this one);
#   b) `dontBreakRows` and `headerRows: 1`: a row of 50 lines, which fits a page, under a head of 30 lines, in which it stands
#      on the second page, where the head is repeated;
#   c) `headerRows: 1` and `keepWithHeaderRows: 1`, no `dontBreakRows`: the first row has 90 lines.
# Seen: the label and every line of the row are missing from the pages, the rows around it are there; in (c) the head too.
# Expected: a row that cannot be kept together is broken, as it is without these options (d), or an error.
# This program keeps rows together only where they surely fit (src/document/row-room.ts).
# Needs Node and pdftotext (poppler).
set -eu
command -v pdftotext >/dev/null || { echo 'pdftotext is missing'; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts pdfmake@0.3.11 || exit 2
cat >make.cjs <<'JS'
const { writeFileSync } = require('node:fs');
const pdfmake = require('pdfmake');
pdfmake.setFonts({
  Courier: { normal: 'Courier', bold: 'Courier-Bold', italics: 'Courier-Oblique', bolditalics: 'Courier-BoldOblique' },
});
const lines = (name, length) => Array.from({ length }, (_, at) => `${name}${at + 1}`).join('\n');
const head = (length) => ['HEAD', lines('h', length)];
const row = (length) => ['LOST', lines('r', length)];
const tables = {
  a: { dontBreakRows: true, body: [['ABOVE', 'x'], row(90), ['BELOW', 'x']] },
  b: { dontBreakRows: true, headerRows: 1, body: [head(30), ['ABOVE', 'x'], row(50), ['BELOW', 'x']] },
  c: { headerRows: 1, keepWithHeaderRows: 1, body: [head(5), row(90), ['BELOW', 'x']] },
  d: { headerRows: 1, body: [head(30), ['ABOVE', 'x'], row(90), ['BELOW', 'x']] },
};
async function main() {
  for (const [name, table] of Object.entries(tables)) {
    const content = ['START', { table: { widths: [60, 300], ...table } }, 'END'];
    const pdf = pdfmake.createPdf({ pageSize: 'A4', defaultStyle: { font: 'Courier', fontSize: 12 }, content });
    writeFileSync(`${name}.pdf`, await pdf.getBuffer());
  }
}
main();
JS
node make.cjs >/dev/null 2>&1
count() { pdftotext "$1.pdf" - | tr -s ' \f' '\n' | grep -cE "^$2" || true; }
for name in a b c d; do
  echo "$name: label $(count $name LOST), lines of the row $(count $name 'r[0-9]+$'), head $(count $name HEAD), below $(count $name BELOW), end $(count $name END)"
done | tee seen
cat >expected <<'TXT'
a: label 0, lines of the row 0, head 0, below 1, end 1
b: label 0, lines of the row 0, head 2, below 1, end 1
c: label 0, lines of the row 0, head 0, below 1, end 1
d: label 1, lines of the row 90, head 2, below 1, end 1
TXT
cmp -s seen expected || { echo 'This has changed.'; exit 1; }
