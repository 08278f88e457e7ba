import { PGlite } from '@electric-sql/pglite'
import type { Database, Report } from './database.ts'
import { migratePglite, pgliteDatabase } from './pglite-database.ts'

/** Opens an embedded database in memory. */
export async function openMemory(report: Report): Promise<Database> {
  report('Creating a database in memory; its data are lost when the server stops …')
  const pglite = await PGlite.create('memory://')
  await migratePglite(pglite, report)
  return pgliteDatabase(pglite)
}
