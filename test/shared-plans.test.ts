/** What one client worked out, the next one of the same schema need not: and only that. */
import { expect, test } from 'vitest';
import { sharePlans, sharedPlans } from './shared-plans.ts';

function watched() {
  const asked: string[] = [];
  class QueryCompiler {
    readonly #schema: string;
    constructor({ schema }: { readonly schema?: string }) {
      this.#schema = schema ?? '';
      asked.push(`new ${this.#schema}`);
    }
    compile(query: string): object {
      asked.push(`${this.#schema} ${query}`);
      if (query === 'wrong') throw new Error('no such field');
      return { of: query };
    }
    compileBatch(queries: string): object {
      asked.push(`${this.#schema} all of ${queries}`);
      return { of: [queries] };
    }
    free(): void {
      asked.push('free');
    }
  }
  return { asked, runtime: sharePlans({ QueryCompiler, other: 1 }) };
}

test('the second client of a schema asks nothing again; that of another schema does', () => {
  const { asked, runtime } = watched();
  const first = new runtime.QueryCompiler({ schema: 'a' });
  expect(first.compile('x')).toEqual({ of: 'x' });
  expect(first.compileBatch('x')).toEqual({ of: ['x'] });
  first.free();
  const second = new runtime.QueryCompiler({ schema: 'a' });
  expect(second.compile('x')).toEqual({ of: 'x' });
  expect(second.compile('y')).toEqual({ of: 'y' });
  expect(asked).toEqual(['new a', 'a x', 'a all of x', 'a y']);
  expect(new runtime.QueryCompiler({ schema: 'b' }).compile('x')).toEqual({ of: 'x' });
  expect(asked.slice(4)).toEqual(['new b', 'b x']);
  expect(runtime.other).toBe(1);
});

test('what cannot be worked out is refused each time', () => {
  const { asked, runtime } = watched();
  const compiler = new runtime.QueryCompiler({});
  for (const _ of [1, 2]) expect(() => compiler.compile('wrong')).toThrow('no such field');
  expect(asked).toEqual(['new ', ' wrong', ' wrong']);
});

test('a client that loads its compiler in another way is not passed over in silence', () => {
  const plugin = sharedPlans();
  const id = '/x/src/generated/sqlite/internal/class.ts';
  expect(plugin.transform('await import("@prisma/client/runtime/query_compiler_small_bg.sqlite.mjs")', id)).toContain(
    'sharePlans(await import',
  );
  expect(plugin.transform('anything', '/x/src/app.ts')).toBeNull();
  expect(() => plugin.transform('load()', id)).toThrow('in another way');
});
