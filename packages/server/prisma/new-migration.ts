import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { diffSchema } from '../src/migration/diff-schema.ts'
import { endsWith } from '../src/migration/ends-with.ts'
import { migrationsFolder, readMigrations } from '../src/migration/read-migrations.ts'
import { migrationEnding } from './migration-ending.ts'

// Writes the migration that leads from the migrations there are to schema.prisma, core's schemas, versions.sql,
// revisions.sql and row-level-security.sql: `pnpm db:migration NAME`.

function stop(message: string): never {
  console.error(message)
  process.exit(1)
}

function timestamp(now: Date): string {
  return now.toISOString().replaceAll(/\D/g, '').slice(0, 14)
}

const [name, ...rest] = process.argv.slice(2)
if (!name || rest.length > 0 || !/^[a-z][a-z0-9_]{1,60}$/.test(name)) {
  stop('Usage: pnpm db:migration NAME, where NAME is lower_snake words such as add_contact_stage.')
}

const migrations = await readMigrations()
const lastMigration = migrations.migrationDirectories.at(-1)
const last = lastMigration?.path
if (last?.slice(15) === name) stop(`The last migration is called ${name} already; choose another name.`)

const tables = await diffSchema(migrations, readFileSync(join(import.meta.dirname, 'schema.prisma'), 'utf8'))
const ending = migrationEnding()
if (tables === undefined && lastMigration && endsWith(lastMigration, ending)) {
  stop(
    "schema.prisma, core's schemas, versions.sql, revisions.sql, row-level-security.sql and the migrations agree: there is nothing to migrate.",
  )
}

const folder = `${timestamp(new Date())}_${name}`
if (last && folder <= last) stop(`The last migration, ${last}, is dated later than now.`)
mkdirSync(join(migrationsFolder, folder))
writeFileSync(join(migrationsFolder, folder, 'migration.sql'), tables === undefined ? ending : `${tables}\n${ending}`)
console.log(`Wrote prisma/migrations/${folder}/migration.sql: read it, then start the server to apply it.`)
