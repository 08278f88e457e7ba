import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'

// Node has it, but only the browser's type library declares it.
declare const WebAssembly: {
  instantiate(
    bytes: Uint8Array,
    imports: Readonly<Record<string, object>>,
  ): Promise<{ readonly instance: { readonly exports: Readonly<Record<string, unknown>> } }>
}

export type SchemaEngine = bindings.SchemaEngine

let loading: Promise<typeof bindings.SchemaEngine> | undefined

/** Prisma's schema engine, compiled once per process. */
export function loadSchemaEngine(): Promise<typeof bindings.SchemaEngine> {
  loading ??= instantiate()
  return loading
}

// The package's own entry imports its .wasm file, which Node supports from version 24.5.
async function instantiate(): Promise<typeof bindings.SchemaEngine> {
  const packageFolder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'))
  const bytes = await readFile(join(packageFolder, 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': { ...bindings } })
  bindings.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
  return bindings.SchemaEngine
}
