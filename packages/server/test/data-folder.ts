import { openAsBlob } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { databaseTemplate } from './database-template.ts'

/** Puts an empty migrated database into a data folder, much faster than a first start does. */
export async function fillDataFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const loadDataDir = await openAsBlob(await databaseTemplate())
  const pglite = await PGlite.create({ dataDir: join(folder, 'database'), loadDataDir })
  await pglite.close()
}
