import { existsSync } from 'node:fs'
import { access, constants, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { errorCodeOf } from '../failure/error-code-of.ts'
import { StartError } from '../failure/start-error.ts'
import { lockDataFolder } from './data-folder-lock.ts'
import type { Database, Report } from './database.ts'
import { migratePglite, pgliteDatabase } from './pglite-database.ts'

/**
 * Opens the embedded database in a folder, and locks the folder for this process.
 *
 * `<folder>/database` belongs to PGlite. `<folder>/unfinished` exists until a new database is ready, so that an
 * interrupted first start begins again.
 */
export async function openDataFolder(folder: string, report: Report): Promise<Database> {
  await makeFolder(folder)
  const release = lockDataFolder(folder)
  try {
    const database = await openLocked(folder, report)
    return {
      ...database,
      close: async () => {
        await database.close()
        release()
      },
    }
  } catch (error) {
    release()
    throw error
  }
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new StartError('data_folder_not_writable', `The data folder ${folder} cannot be created: ${reasonOf(error)}.`)
  }
}

async function openLocked(folder: string, report: Report): Promise<Database> {
  const databaseFolder = join(folder, 'database')
  const unfinished = join(folder, 'unfinished')
  if (existsSync(unfinished)) await rm(databaseFolder, { recursive: true, force: true })
  const isNew = await isMissingOrEmpty(databaseFolder)
  if (isNew) await writeFile(unfinished, '')
  report(
    isNew ? `Creating the database in ${folder}; this takes a few seconds …` : `Opening the database in ${folder} …`,
  )
  const pglite = await openPglite(databaseFolder, folder, isNew)
  await migratePglite(pglite, report)
  await rm(unfinished, { force: true })
  return pgliteDatabase(pglite)
}

async function isMissingOrEmpty(folder: string): Promise<boolean> {
  return !existsSync(folder) || (await readdir(folder)).length === 0
}

async function openPglite(databaseFolder: string, folder: string, isNew: boolean): Promise<PGlite> {
  if (!isNew) await checkReadable(databaseFolder, folder)
  try {
    return await PGlite.create(databaseFolder)
  } catch (error) {
    throw corrupt(folder, error)
  }
}

async function checkReadable(databaseFolder: string, folder: string): Promise<void> {
  try {
    await access(databaseFolder, constants.R_OK | constants.W_OK | constants.X_OK)
    await access(join(databaseFolder, 'PG_VERSION'), constants.R_OK | constants.W_OK)
  } catch (error) {
    // Without PG_VERSION, PGlite would create a new database over the old one.
    if (errorCodeOf(error) === 'ENOENT') throw corrupt(folder, error)
    throw new StartError(
      'data_folder_not_writable',
      `The database in ${folder} may not be written to: ${reasonOf(error)}.`,
    )
  }
}

function corrupt(folder: string, cause?: unknown): StartError {
  const advice = `Restore a backup of it, or move it away (mv "${folder}" "${folder}.broken") to start with an empty one.`
  return new StartError(
    'data_folder_corrupt',
    `The database in ${folder} cannot be read: it is damaged. ${advice}`,
    cause,
  )
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
