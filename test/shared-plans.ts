/** For vitest: how a query is to be run is worked out once in a thread, not once for each database, since each has a client of its own and most last for one test. */
import { fileURLToPath } from 'node:url';

interface Compiler {
  compile(query: string): unknown;
  compileBatch(queries: string): unknown;
  free(): void;
}
interface Runtime {
  readonly QueryCompiler: new (options: object) => Compiler;
}

/** @returns the same, whose compilers know what any of them was asked before */
export function sharePlans<R extends Runtime>(runtime: R): R {
  const known = new Map<string, Compiler>();

  function remembering(options: object): Compiler {
    const compiler = new runtime.QueryCompiler(options);
    const plans = new Map<string, unknown>();
    const remembered = (kind: 'compile' | 'compileBatch', query: string): unknown => {
      const key = `${kind} ${query}`;
      const plan = plans.get(key) ?? compiler[kind](query);
      plans.set(key, plan);
      return plan;
    };
    return {
      compile: (query) => remembered('compile', query),
      compileBatch: (queries) => remembered('compileBatch', queries),
      // The next client needs it.
      free: () => undefined,
    };
  }

  /** Of one schema and one kind of connection there is one. */
  function compilerFor(options: object): Compiler {
    const key = JSON.stringify(options);
    const compiler = known.get(key) ?? remembering(options);
    known.set(key, compiler);
    return compiler;
  }

  // What a constructor returns takes the place of what it would have made.
  const QueryCompiler = function (options: object) {
    return compilerFor(options);
  } as unknown as Runtime['QueryCompiler'];
  return { ...runtime, QueryCompiler };
}

const CLIENT = /\/src\/generated\/(?:sqlite|postgresql)\/internal\/class\.ts$/;
const LOADS = /await import\("@prisma\/client\/runtime\/query_compiler_\w+\.\w+\.mjs"\)/;
const HERE = fileURLToPath(import.meta.url);

/** A plugin of vite. */
export function sharedPlans() {
  return {
    name: 'kesrabot-shared-plans',
    enforce: 'pre' as const,
    transform(code: string, id: string): string | null {
      if (!CLIENT.test(id)) return null;
      if (!LOADS.test(code)) throw new Error(`${id} loads its compiler in another way than the tests know`);
      const shared = code.replace(LOADS, (loading) => `sharePlans(${loading})`);
      return `import { sharePlans } from ${JSON.stringify(HERE)};\n${shared}`;
    },
  };
}
