import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fillDataFolder } from '../../test/data-folder.ts'
import { openDatabase } from './open-database.ts'

let folder: string
const lines: string[] = []
const open = () => openDatabase({ kind: 'folder', folder }, (line) => lines.push(line))

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tiecraft-data-'))
  lines.length = 0
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('what was stored is there after opening the folder again', async () => {
  const first = await open()
  await first.prisma.tenant.create({ data: { name: 'Portal' } })
  await first.close()
  const second = await open()
  expect(await second.prisma.tenant.count()).toBe(1)
  await second.close()
  expect(lines).toEqual([
    expect.stringContaining('Creating the database'),
    expect.stringContaining('Migrated the database'),
    expect.stringContaining('Opening the database'),
  ])
})

test('a first start that was cut short is begun again', async () => {
  writeFileSync(join(folder, 'unfinished'), '')
  await fillDataFolder(folder)
  rmSync(join(folder, 'database', 'base'), { recursive: true })
  await (await open()).close()
  expect(lines[0]).toContain('Creating the database')
  expect(existsSync(join(folder, 'unfinished'))).toBe(false)
})

test('a damaged folder is refused with a way out, left as it is, and unlocked', async () => {
  await fillDataFolder(folder)
  for (const file of [['global', 'pg_control'], ['PG_VERSION']]) {
    rmSync(join(folder, 'database', ...file))
    await expect(open()).rejects.toMatchObject({
      code: 'data_folder_corrupt',
      message: expect.stringContaining(`mv "${folder}" "${folder}.broken"`),
    })
  }
  expect(existsSync(join(folder, 'database', 'base'))).toBe(true)
  expect(existsSync(join(folder, 'lock'))).toBe(false)
})

test('a folder that cannot be created is refused', async () => {
  writeFileSync(join(folder, 'file'), '')
  await expect(openDatabase({ kind: 'folder', folder: join(folder, 'file', 'data') })).rejects.toMatchObject({
    code: 'data_folder_not_writable',
  })
})
