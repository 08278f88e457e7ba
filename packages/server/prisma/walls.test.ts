import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { endsWithWalls } from '../src/migration/ends-with-walls.ts'
import { readMigrations } from '../src/migration/read-migrations.ts'

test('every migration raises walls, the last one those of walls.sql; otherwise run `pnpm db:migration NAME`', async () => {
  const walls = await readFile(join(import.meta.dirname, 'walls.sql'), 'utf8')
  const { migrationDirectories } = await readMigrations()
  expect(migrationDirectories.filter((migration) => !endsWithWalls(migration, 'SELECT raise_walls();\n'))).toEqual([])
  expect(migrationDirectories.slice(-1).filter((migration) => endsWithWalls(migration, walls))).toHaveLength(1)
})
