import { expect, test } from 'vitest'
import { endsWith } from '../src/migration/ends-with.ts'
import { readMigrations } from '../src/migration/read-migrations.ts'
import { migrationEnding } from './migration-ending.ts'

test('every migration isolates tenants, and the last one ends with the current checks, triggers that count changes and row-level security; otherwise run `pnpm db:migration NAME`', async () => {
  const { migrationDirectories } = await readMigrations()
  expect(migrationDirectories.filter((migration) => !endsWith(migration, 'SELECT isolate_tenants();\n'))).toEqual([])
  expect(migrationDirectories.slice(-1).filter((last) => endsWith(last, migrationEnding()))).toHaveLength(1)
})
