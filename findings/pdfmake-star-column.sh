#!/bin/sh
# pdfmake 0.3.11 breaks a long word where a column has a number as its width, and not where it has `*`.
# Given: A4 (595 points wide, 40 of margin), Courier 12; a table of two columns, the first 60 wide, with a word of 100 letters in
# the second, which is `*` in one file and 300 in the other; and two `columns` without a width, of which the first has a word
# of 80 letters.
# Seen: with `*` the first line of the word ends beyond the edge of the paper; in `columns` the second one begins outside it.
# Expected: a column that takes what room there is takes no more than that.
# This program gives every column of its letters a width (src/document/blocks-pdf.ts).
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
const table = (width) => ({ table: { widths: [60, width], body: [['label', 'x'.repeat(100)]] } });
const files = { star: table('*'), number: table(300), columns: { columns: [{ text: 'x'.repeat(80) }, { text: 'second' }] } };
async function main() {
  for (const [name, content] of Object.entries(files)) {
    const pdf = pdfmake.createPdf({ pageSize: 'A4', defaultStyle: { font: 'Courier', fontSize: 12 }, content: [content] });
    writeFileSync(`${name}.pdf`, await pdf.getBuffer());
  }
}
main();
JS
node make.cjs >/dev/null 2>&1
for name in star number columns; do
  pdftotext -bbox "$name.pdf" - | sed -n 's/.*xMax="\([0-9]*\).*>\(.*\)<\/word>/\1/p' | sort -n | tail -1 |
    { read -r edge; [ "$edge" -gt 595 ] && echo "$name: over the edge of the paper" || echo "$name: within the paper"; }
done | tee seen
cat >expected <<'TXT'
star: over the edge of the paper
number: within the paper
columns: over the edge of the paper
TXT
cmp -s seen expected || { echo 'This has changed.'; exit 1; }
