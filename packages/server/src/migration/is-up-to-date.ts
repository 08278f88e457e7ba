import { createHash } from 'node:crypto'
import type { MigrationDirectory, MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg'
import type { SchemaConnection } from './schema-connection.ts'

/**
 * Whether a database finished just these migrations, as they are written here.
 *
 * Everything else is for Prisma's schema engine to judge, which takes longer to load than this to answer.
 */
export async function isUpToDate({ connect }: SchemaConnection, migrations: MigrationList): Promise<boolean> {
  const { queryRaw } = await connect()
  const rows = async (sql: string): Promise<unknown> => (await queryRaw({ sql, args: [], argTypes: [] })).rows
  const found = await rows("SELECT to_regclass('_prisma_migrations') IS NOT NULL")
  if (!isSame(found, [[true]])) return false
  const finished = await rows(
    'SELECT migration_name, checksum, finished_at IS NOT NULL FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name COLLATE "C"',
  )
  return isSame(
    finished,
    migrations.migrationDirectories.map((migration) => [migration.path, checksumOf(migration), true]),
  )
}

/** As Prisma stores it. */
function checksumOf({ migrationFile: { content } }: MigrationDirectory): string {
  return createHash('sha256').update(content.value).digest('hex')
}

function isSame(found: unknown, expected: unknown): boolean {
  return JSON.stringify(found) === JSON.stringify(expected)
}
