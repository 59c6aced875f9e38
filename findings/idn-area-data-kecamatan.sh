#!/bin/sh
# idn-area-data 3.1.2, which older versions of Node get (4.0.1 asks for Node 22), lacks eight kecamatan of Indonesia.
# Given: the districts.csv of both versions.
# Seen: 7,277 and 7,285 rows; the eight are below. Nothing in the package says that they are missing: a list to choose from
# simply does not have them, and whoever lives there finds nobody.
# Expected: the same list, or a word about the date of the data.
# This program takes the data of 4.0.1 (src/office/wilayah).
# Needs Node.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts --force older@npm:idn-area-data@3.1.2 newer@npm:idn-area-data@4.0.1 || exit 2
rows() { tail -n +2 "node_modules/$1/data/districts.csv" | tr -d '\r'; }
{
  echo "older: $(rows older | wc -l | tr -d ' ') kecamatan"
  echo "newer: $(rows newer | wc -l | tr -d ' ') kecamatan"
  rows older >older.csv
  rows newer | awk -F, 'NR == FNR { known[$1]; next } !($1 in known) { print "missing: " $0 }' older.csv -
} | tee seen
cat >expected <<'TXT'
older: 7277 kecamatan
newer: 7285 kecamatan
missing: 72.01.24,72.01,Toili Jaya
missing: 72.06.20,72.06,Sombori Kepulauan
missing: 81.05.16,81.05,Ukar Sengan
missing: 92.02.31,92.02,Aimasi
missing: 92.02.32,92.02,Mokwam
missing: 92.02.33,92.02,Masni Utara
missing: 92.02.34,92.02,Wasirawi
missing: 92.02.35,92.02,Moruj Mega
TXT
cmp -s seen expected || { echo 'This has changed.'; exit 1; }
