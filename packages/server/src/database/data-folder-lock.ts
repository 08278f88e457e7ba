import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod'
import { errorCodeOf } from '../failure/error-code-of.ts'
import { StartError } from '../failure/start-error.ts'
import { processBirth } from './process-birth.ts'

const holderSchema = z.object({
  pid: z.int().min(1),
  host: z.string(),
  birth: z.string().nullable(),
  token: z.string(),
})

type Holder = z.infer<typeof holderSchema>

// PGlite takes no lock of its own, and two processes on one folder would lose each other's writes.

/** Locks a data folder against other processes until the returned function is called. */
export function lockDataFolder(folder: string): () => void {
  const lockPath = join(folder, 'lock')
  const token = crypto.randomUUID()
  const me: Holder = { pid: process.pid, host: hostname(), birth: processBirth(process.pid), token }
  const draftPath = `${lockPath}.${token}`
  try {
    writeFileSync(draftPath, JSON.stringify(me), { mode: 0o600 })
    take(draftPath, lockPath, folder, 10)
  } catch (error) {
    if (error instanceof StartError) throw error
    throw new StartError('data_folder_not_writable', `The data folder ${folder} cannot be written to: ${error}.`, error)
  } finally {
    rmSync(draftPath, { force: true })
  }
  return () => {
    if (readHolder(lockPath)?.token === token) rmSync(lockPath, { force: true })
  }
}

// Linking fails when the name exists, and shows the lock only once it is written. Of processes that find the same
// stale lock at once, one removes it and one takes its place; the others try again.
function take(draftPath: string, lockPath: string, folder: string, attempts: number): void {
  try {
    linkSync(draftPath, lockPath)
  } catch (error) {
    if (errorCodeOf(error) !== 'EEXIST' || attempts <= 1) throw error
    const holder = readHolder(lockPath)
    if (holder && isRunning(holder)) throw locked(folder, holder, lockPath)
    removeStale(lockPath, `${draftPath}.stale`, holder?.token)
    take(draftPath, lockPath, folder, attempts - 1)
  }
}

function removeStale(lockPath: string, asidePath: string, staleToken: string | undefined): void {
  try {
    renameSync(lockPath, asidePath)
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return
    throw error
  }
  // If another process replaced it since it was read, the new lock is put back.
  if (readHolder(asidePath)?.token === staleToken) rmSync(asidePath, { force: true })
  else renameSync(asidePath, lockPath)
}

function readHolder(lockPath: string): Holder | undefined {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(lockPath, 'utf8')))
  } catch {
    return undefined
  }
}

function isRunning(holder: Holder): boolean {
  if (holder.host !== hostname()) return true
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    if (errorCodeOf(error) === 'ESRCH') return false
  }
  const birth = processBirth(holder.pid)
  return birth === null || holder.birth === null || birth === holder.birth
}

function locked(folder: string, holder: Holder, lockPath: string): StartError {
  const who =
    holder.host === hostname()
      ? `process ${holder.pid} is using it; stop that one, or set DATA_DIR to another folder`
      : `process ${holder.pid} on ${holder.host} is using it; if that one is gone for good, delete ${lockPath}`
  return new StartError('data_folder_locked', `The data folder ${folder} is locked: ${who}.`)
}
