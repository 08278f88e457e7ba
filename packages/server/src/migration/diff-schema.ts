import { PGlite } from '@electric-sql/pglite'
import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg'
import { pgliteSchemaConnection } from './schema-connection.ts'
import { everything, openSchemaEngine } from './schema-engine.ts'

/** The SQL that migrates from the last migration to the schema; undefined where they agree. */
export async function diffSchema(migrations: MigrationList, schema: string): Promise<string | undefined> {
  const shadow = await PGlite.create('memory://')
  const engine = await openSchemaEngine(pgliteSchemaConnection(shadow))
  try {
    const { exitCode, stdout } = await engine.diff({
      from: { tag: 'migrations', ...migrations },
      to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: schema }] },
      script: true,
      exitCode: true,
      filters: everything,
    })
    return exitCode === 0 ? undefined : (stdout ?? '')
  } finally {
    engine.free()
    await shadow.close()
  }
}
