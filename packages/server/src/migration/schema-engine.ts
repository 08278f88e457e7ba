import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SchemaFilter } from '@prisma/schema-engine-wasm/schema_engine_bg'
import { loadSchemaEngine, type SchemaEngine } from './load-schema-engine.ts'
import type { SchemaConnection } from './schema-connection.ts'

/** A filter that includes every table. */
export const everything: SchemaFilter = { externalTables: [], externalEnums: [] }

/** Opens the schema engine on a connection; it may write to `shadow`, an empty database. */
export async function openSchemaEngine(connection: SchemaConnection, shadow = connection): Promise<SchemaEngine> {
  const engine = await loadSchemaEngine()
  const factory = bindMigrationAwareSqlAdapterFactory({
    provider: 'postgres',
    adapterName: 'tiecraft',
    connect: connection.connect,
    connectToShadowDb: shadow.connect,
  })
  return engine.new({ datamodels: undefined }, () => {}, factory)
}
