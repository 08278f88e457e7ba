import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { migratePglite } from '../src/database/pglite-database.ts'
import { readMigrations } from '../src/migration/read-migrations.ts'

const cacheFolder = join(dirname(import.meta.dirname), 'node_modules', '.cache', 'tiecraft')

/** A dump of an empty migrated database, made once per set of migrations and version of PGlite. */
export async function databaseTemplate(): Promise<string> {
  const path = join(cacheFolder, `${await fingerprint()}.tar`)
  if (!existsSync(path)) await makeTemplate(path)
  return path
}

async function fingerprint(): Promise<string> {
  const pglite = createRequire(import.meta.url).resolve('@electric-sql/pglite')
  const migrations = await readMigrations()
  const hash = createHash('sha256').update(await readFile(join(dirname(pglite), '..', 'package.json')))
  return hash.update(JSON.stringify(migrations.migrationDirectories)).digest('hex').slice(0, 16)
}

// Test files run side by side: each may make the template, the last one is kept, and no one reads half of it.
async function makeTemplate(path: string): Promise<void> {
  const pglite = await PGlite.create('memory://')
  await migratePglite(pglite)
  const dump = await pglite.dumpDataDir('none')
  await pglite.close()
  await mkdir(cacheFolder, { recursive: true })
  const draft = `${path}.${randomUUID()}`
  await writeFile(draft, dump.stream())
  const outdated = (await readdir(cacheFolder)).filter((name) => name.endsWith('.tar'))
  await Promise.all(outdated.map((name) => rm(join(cacheFolder, name), { force: true })))
  await rename(draft, path)
}
