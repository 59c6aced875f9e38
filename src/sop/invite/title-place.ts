/** The place that a title, a sheet or a file is named after: "DAFTAR PERANGKAT DESA SARAPAT", "kontak_jaar.xlsx" (C1). Pure. */
import { type Named, tidyName } from '../../form/parse/match.ts';

const OF_DESA = /(?:^| )(?:desa|ds|kelurahan|kel|pemdes|pemerintah desa) $/;
const ABOVE = /(?:^| )(?:kecamatan|kec|kabupaten|kab|provinsi|prov) $/;
/** Shorter ones also stand in other words. */
const SHORTEST = 3;

interface Found {
  readonly value: string;
  readonly from: number;
  readonly to: number;
  readonly ofDesa: boolean;
}

function namesOf({ text, aliases = [] }: Named): string[] {
  const names = [text, ...aliases].map((name) => tidyName(name));
  return [...new Set(names.flatMap((name) => [name, name.replace(/^(?:desa|kelurahan) /, '')]))];
}

function allIn(text: string, places: readonly Named[]): Found[] {
  const words = ` ${text} `;
  return places.flatMap((place) =>
    namesOf(place).flatMap((name): Found[] => {
      if (name.length < SHORTEST) return [];
      const from = words.indexOf(` ${name} `);
      const before = from < 0 ? '' : words.slice(0, from + 1);
      if (from < 0 || ABOVE.test(before)) return [];
      const ofDesa = /^(?:desa|kelurahan) /.test(name) || OF_DESA.test(before);
      return [{ value: place.value, from, to: from + name.length, ofDesa }];
    }),
  );
}

/** @returns the value of the one place that is named; undefined where none is, or several are */
export function placeInTitle(raw: string, places: readonly Named[]): string | undefined {
  const found = allIn(tidyName(raw), places);
  const whole = found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one && other.from <= one.from && other.to >= one.to && other.to - other.from > one.to - one.from,
      ),
  );
  const named = new Set(whole.map(({ value }) => value));
  const ofDesa = new Set(whole.filter((one) => one.ofDesa).map(({ value }) => value));
  const [only] = named.size === 1 ? named : ofDesa.size === 1 ? ofDesa : [];
  return only;
}
