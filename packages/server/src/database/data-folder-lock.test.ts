import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockDataFolder } from './data-folder-lock.ts'
import { processBirth } from './process-birth.ts'

let folder: string
let lockPath: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tiecraft-lock-'))
  lockPath = join(folder, 'lock')
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function writeLock(holder: object): void {
  const me = { pid: process.pid, host: hostname(), birth: processBirth(process.pid), token: 'another' }
  writeFileSync(lockPath, JSON.stringify({ ...me, ...holder }))
}

test('a folder is locked until it is released', () => {
  const release = lockDataFolder(folder)
  expect(() => lockDataFolder(folder)).toThrow(`locked: process ${process.pid} is using it`)
  release()
  expect(existsSync(lockPath)).toBe(false)
  lockDataFolder(folder)()
})

test('the lock of a process that is gone is taken over', () => {
  writeLock({ pid: spawnSync(process.execPath, ['--version']).pid })
  const release = lockDataFolder(folder)
  expect(JSON.parse(readFileSync(lockPath, 'utf8'))).toMatchObject({ pid: process.pid })
  release()
})

test('the lock of an earlier process with the id of a running one is taken over', () => {
  writeLock({ birth: 'long ago' })
  lockDataFolder(folder)()
})

test('a lock that says nothing readable is taken over', () => {
  writeFileSync(lockPath, '{"pid":')
  lockDataFolder(folder)()
})

test('the lock of another machine is respected, as its processes cannot be seen', () => {
  writeLock({ host: 'elsewhere', pid: 1 })
  expect(() => lockDataFolder(folder)).toThrow(
    `process 1 on elsewhere is using it; if that one is gone for good, delete`,
  )
})

test('releasing does not remove the lock of someone else', () => {
  const release = lockDataFolder(folder)
  writeLock({})
  release()
  expect(existsSync(lockPath)).toBe(true)
})
