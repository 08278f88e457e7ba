import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fillDataFolder } from '../../test/data-folder.ts'
import { lockDataFolder } from '../database/data-folder-lock.ts'

let folder: string
let started: ChildProcess[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tiecraft-start-'))
  started = []
})

afterEach(() => {
  for (const child of started) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

function startServer(environment: Readonly<Record<string, string>>, words: readonly string[] = []) {
  const main = join(import.meta.dirname, 'main.ts')
  const child = spawn(process.execPath, ['--conditions=source', main, ...words], {
    cwd: folder,
    env: { PATH: process.env.PATH, PORT: '0', SAMPLE_DATA: 'false', ...environment },
  })
  started.push(child)
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (data) => (output.stdout += data))
  child.stderr.on('data', (data) => (output.stderr += data))
  return { child, output, exit: once(child, 'close').then(([code]) => code as number | null) }
}

async function failToStart(environment: Readonly<Record<string, string>>) {
  const { exit, output } = startServer(environment)
  return { code: await exit, lines: output.stderr.split('\n').slice(0, -1) }
}

describe('a start that fails says why in one line and exits with 1', () => {
  test('a wrong setting', async () => {
    expect(await failToStart({ PORT: 'eighty' })).toEqual({
      code: 1,
      lines: ['PORT is "eighty", but must be a port number from 0 to 65535.'],
    })
  })

  test('a port in use', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' && address ? address.port : 0
    await fillDataFolder(join(folder, '.data'))
    expect(await failToStart({ PORT: String(port) })).toEqual({
      code: 1,
      lines: [`Port ${port} on 127.0.0.1 is in use; stop what uses it, or set PORT to another.`],
    })
    other.close()
  })

  test('a locked data folder', async () => {
    mkdirSync(join(folder, '.data'))
    const release = lockDataFolder(join(folder, '.data'))
    const { code, lines } = await failToStart({})
    release()
    expect(code).toBe(1)
    expect(lines).toEqual([expect.stringMatching(new RegExp(`locked: process ${process.pid} is using it`))])
  })

  test('a corrupt data folder', async () => {
    mkdirSync(join(folder, 'data', 'database'), { recursive: true })
    writeFileSync(join(folder, 'data', 'database', 'PG_VERSION'), '18\n')
    const { code, lines } = await failToStart({ DATA_DIR: 'data' })
    expect(code).toBe(1)
    expect(lines).toEqual([
      expect.stringMatching(/^The database in .*data cannot be read: it is damaged\. Restore .*mv /),
    ])
  })

  test('a data folder that cannot be created', async () => {
    writeFileSync(join(folder, 'file'), '')
    const { code, lines } = await failToStart({ DATA_DIR: 'file/data' })
    expect(code).toBe(1)
    expect(lines).toEqual([expect.stringContaining('cannot be created')])
  })

  test('an unreachable database, without its password', async () => {
    expect(await failToStart({ DATABASE_URL: 'postgresql://me:secret@127.0.0.1:9/tiecraft' })).toEqual({
      code: 1,
      lines: ['PostgreSQL at 127.0.0.1:9/tiecraft cannot be reached (ECONNREFUSED).'],
    })
  })
})

test('after SIGKILL the folder can be opened again, and on SIGTERM the server stops well', async () => {
  await fillDataFolder(join(folder, '.data'))
  for (const [signal, code] of [['SIGKILL', null] as const, ['SIGTERM', 0] as const]) {
    const { child, exit, output } = startServer({})
    await expect.poll(() => output.stdout, { timeout: 25_000 }).toContain('Listening on http://127.0.0.1:')
    child.kill(signal)
    expect(await exit).toBe(code)
    expect(output.stdout).toMatch(/^Opening the database in .*\.data/)
    expect(output.stderr).toBe('')
  }
})

describe('a command', () => {
  async function run(...words: readonly string[]) {
    const { exit, output } = startServer({}, words)
    return { code: await exit, ...output }
  }

  test('prints its outcome and nothing else', async () => {
    await fillDataFolder(join(folder, '.data'))
    expect((await run('tenants', 'create', '--name', 'Harbor', '--slug', 'harbor')).code).toBe(0)
    const { code, stdout, stderr } = await run('keys', 'create', '--tenant=harbor', '--name=web', '--scope=read')
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^tiecraft_[0-9a-f]{8}_[0-9a-f]{64}\n$/)])
    expect(stderr).toMatch(/^Opening the database in .*\.data/)
  })

  test('that cannot be done exits with 1', async () => {
    expect(await run('frobnicate')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'There is no command "frobnicate". See tiecraft-server --help.\n',
    })
  })
})
