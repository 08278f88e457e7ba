import { expect, test } from 'vitest'
import { endsWith } from '../src/migration/ends-with.ts'
import { readMigrations } from '../src/migration/read-migrations.ts'
import { migrationEnding } from './migration-ending.ts'

test('every migration raises walls, the last one those of walls.sql, versions and what core promises; otherwise run `pnpm db:migration NAME`', async () => {
  const { migrationDirectories } = await readMigrations()
  expect(migrationDirectories.filter((migration) => !endsWith(migration, 'SELECT raise_walls();\n'))).toEqual([])
  expect(migrationDirectories.slice(-1).filter((last) => endsWith(last, migrationEnding()))).toHaveLength(1)
})
