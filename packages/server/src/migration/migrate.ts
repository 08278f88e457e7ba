import type { DiagnoseMigrationHistoryOutput, MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg'
import { errorCodeOf } from '../failure/error-code-of.ts'
import { StartError } from '../failure/start-error.ts'
import { isUpToDate } from './is-up-to-date.ts'
import type { SchemaEngine } from './load-schema-engine.ts'
import type { SchemaConnection } from './schema-connection.ts'
import { everything, openSchemaEngine } from './schema-engine.ts'

/** Migrates a database, one transaction per migration; returns the names of the applied ones. */
export async function migrate(connection: SchemaConnection, migrations: MigrationList): Promise<readonly string[]> {
  if (await isUpToDate(connection, migrations)) return []
  const failures: unknown[] = []
  const engine = await openSchemaEngine(recordingFailures(connection, failures))
  try {
    const history = await engine.diagnoseMigrationHistory({
      migrationsList: migrations,
      optInToShadowDatabase: false,
      filters: everything,
    })
    const pending = pendingMigrations(history)
    for (const name of pending) await applyOne(engine, connection, upTo(migrations, name), name, failures)
    return pending
  } finally {
    engine.free()
  }
}

// The engine wraps the error of a script in a message of its own.
function recordingFailures(connection: SchemaConnection, failures: unknown[]): SchemaConnection {
  const connect: SchemaConnection['connect'] = async () => ({
    ...(await connection.connect()),
    executeScript: (script) =>
      connection.run(script).catch((error: unknown) => {
        failures.push(error)
        throw error
      }),
  })
  return { ...connection, connect }
}

function pendingMigrations({ failedMigrationNames, history }: DiagnoseMigrationHistoryOutput): readonly string[] {
  const [failed] = failedMigrationNames
  if (failed) {
    throw new StartError(
      'migration_failed',
      `Migration ${failed} was started by another tool and not finished; restore a backup, or finish it by hand and mark it in _prisma_migrations.`,
    )
  }
  if (history === null) return []
  if (history.diagnostic === 'databaseIsBehind') return history.unappliedMigrationNames
  throw new StartError(
    'database_newer',
    `The database was made by a newer version of Tiecraft (it has migration ${history.unpersistedMigrationNames[0]}); start that version or newer.`,
  )
}

function upTo(migrations: MigrationList, name: string): MigrationList {
  return { ...migrations, migrationDirectories: migrations.migrationDirectories.filter(({ path }) => path <= name) }
}

async function applyOne(
  engine: SchemaEngine,
  connection: SchemaConnection,
  migrationsList: MigrationList,
  name: string,
  failures: readonly unknown[],
): Promise<void> {
  await connection.run('begin')
  try {
    await engine.applyMigrations({ migrationsList, filters: everything })
    await connection.run('commit')
  } catch (error) {
    await connection.run('rollback')
    throw migrationError(name, error, failures[0])
  }
}

function migrationError(name: string, error: unknown, cause: unknown = error): StartError {
  if (errorCodeOf(error) === 'P3005') {
    return new StartError(
      'database_refused',
      'The database contains tables of another application; use an empty one.',
      error,
    )
  }
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new StartError('migration_failed', `Migration ${name} failed and was rolled back: ${reason}`, cause)
}
