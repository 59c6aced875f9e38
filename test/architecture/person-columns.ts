/** Which columns of the schema say something about a person: whose it is, what they are called, where they are reached. */

export interface Model {
  readonly name: string;
  /** Of each column and relation its type, "Int?" or "Kontak[]". */
  readonly fields: ReadonlyMap<string, string>;
  /** Column → model that it points to. */
  readonly keys: ReadonlyMap<string, string>;
}

const FIELD = /^ {2}(\w+)\s+(\w+(?:\[\])?\??)(.*)$/gm;

export function readModels(schema: string): ReadonlyMap<string, Model> {
  const models = [...schema.matchAll(/^model (\w+) \{\n([^]*?)^\}/gm)].map(([, name = '', body = '']): Model => {
    const found = [...body.matchAll(FIELD)];
    const fields = new Map(found.map(([, field = '', type = '']) => [field, type]));
    const keys = found.flatMap(([, , type = '', rest = '']) => {
      const key = /fields: \[(\w+)\]/.exec(rest)?.[1];
      return key === undefined ? [] : [[key, type.replace(/\W/g, '')] as const];
    });
    return { name, fields, keys: new Map(keys) };
  });
  return new Map(models.map((model) => [model.name, model]));
}

/** Who did it: the audit shows the act to the person, and the number of their seat says nothing once they are erased. */
const DOER = /^(actor|(created|sent|decided|revoked|submitted|approved|answered)By)Id$/;
/** Numbers of other things. */
const THINGS = /^(draft|update|lastUpdate|message|telegramMessage|kecamatan|replacedBy)Id$/;
const WORDS = /(nama|telepon|wakil|pimpinan)$/i;
/** What has a name and is no person. */
const NAMED = new Set(
  'Kecamatan Desa Instansi Kelompok Bidang JenisKebutuhan HariLibur Program PenyaluranBarang'.split(' '),
);

export function columnsAboutPeople(models: ReadonlyMap<string, Model>): { model: string; column: string }[] {
  return [...models.values()].flatMap(({ name, fields, keys }) =>
    [...fields]
      .filter(([column, type]) => {
        if (/^String\??$/.test(type)) return WORDS.test(column) && !NAMED.has(name);
        if (!/^(Int|BigInt)\??$/.test(type) || !column.endsWith('Id')) return false;
        const target = keys.get(column);
        if (target !== undefined) return target === 'Kontak' || target === 'Orang';
        return !THINGS.test(column) && !(type.startsWith('Int') && DOER.test(column));
      })
      .map(([column]) => ({ model: name, column })),
  );
}
