/** How V8 compiles WebAssembly; the query compiler is the only large module here. */
import { setFlagsFromString } from 'node:v8';

/**
 * Leaves WebAssembly as V8's baseline compiler makes it. A query is compiled once for each shape and its plan kept, so the
 * optimizing compiler costs more than it ever saves: twice the processor time of the first 300 shapes, 20 MB afterwards and
 * 40 MB on the way. To be called before the database is opened; modules compiled earlier keep the usual way.
 */
export function compileWasmFrugally(): void {
  setFlagsFromString('--no-wasm-tier-up');
  setFlagsFromString('--no-wasm-dynamic-tiering');
}
