import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { diffSchema } from './diff-schema.ts'
import { packageFolder } from './package-folder.ts'
import { readMigrations } from './read-migrations.ts'

test('the migrations lead to schema.prisma; otherwise run `pnpm db:migration NAME`', async () => {
  const schema = await readFile(join(packageFolder, 'prisma', 'schema.prisma'), 'utf8')
  expect(await diffSchema(await readMigrations(), schema)).toBeUndefined()
})
