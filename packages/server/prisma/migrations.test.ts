import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { endsWith } from '../src/migration/ends-with.ts'
import { readMigrations } from '../src/migration/read-migrations.ts'
import { printChecks } from './checks/print-checks.ts'

test('every migration raises walls, the last one those of walls.sql and what core promises; otherwise run `pnpm db:migration NAME`', async () => {
  const walls = await readFile(join(import.meta.dirname, 'walls.sql'), 'utf8')
  const { migrationDirectories } = await readMigrations()
  expect(migrationDirectories.filter((migration) => !endsWith(migration, 'SELECT raise_walls();\n'))).toEqual([])
  expect(migrationDirectories.slice(-1).filter((last) => endsWith(last, `${printChecks()}${walls}`))).toHaveLength(1)
})
