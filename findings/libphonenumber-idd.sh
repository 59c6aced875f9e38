#!/bin/sh
# libphonenumber-js 1.13.16: a number of Indonesia written with "00" before its country code is kept as another number, and
# the default metadata calls that one valid.
# Given: "0062 812 3456 7890" with ID as the country, as people here write for abroad, though the country's own prefixes for
# calls abroad are 001, 007 and others.
# Seen: the number is +62 0062 812 3456 7890 to every metadata; isValid() is true with the default ("min") and false with "max".
# Expected: what `isValid` is asked for: a national number of Indonesia never begins with 00.
# This program reads "0062" as "+62" before it asks, and asks the "max" metadata (src/read/phone.ts).
# Needs Node.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts libphonenumber-js@1.13.16 || exit 2
cat >ask.cjs <<'JS'
const written = '0062 812 3456 7890';
for (const [name, path] of [['default', 'libphonenumber-js'], ['max', 'libphonenumber-js/max']]) {
  const found = require(path).parsePhoneNumberFromString(written, 'ID');
  console.log(`${name}: ${found?.number ?? 'none'} ${found?.isValid() ? 'valid' : 'not valid'}`);
}
JS
node ask.cjs | tee seen
cat >expected <<'TXT'
default: +62006281234567890 valid
max: +62006281234567890 not valid
TXT
cmp -s seen expected || { echo 'This has changed.'; exit 1; }
