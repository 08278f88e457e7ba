import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fillDataFolder } from '../../../test/data-folder.ts'
import { send } from '../../../test/run.ts'
import { openDatabase } from '../../database/open-database.ts'
import { createServer } from '../../http/server.ts'
import { readConfig } from '../config/config.ts'
import { runCommand } from './run-command.ts'

let folder: string
const now = new Date('2026-03-02T09:00:00Z')
const dayMs = 86_400_000

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tiecraft-command-'))
  await fillDataFolder(folder)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function run(words: string, { at = now, dataFolder = folder, settings = {} } = {}): Promise<readonly string[]> {
  const lines: string[] = []
  const config = () => readConfig({ DATA_DIR: dataFolder, ...settings }, '/nowhere')
  await runCommand(words.split(' '), {
    readConfig: config,
    now: at,
    print: (line) => lines.push(line),
    write: async (text) => void lines.push(text),
    report: () => {},
  })
  return lines
}

/** What a server says to each of several keys at a moment. */
async function statusesAt(at: Date, ...keys: readonly (string | undefined)[]): Promise<readonly number[]> {
  const database = await openDatabase({ kind: 'folder', folder })
  const server = createServer({ database, now: () => at })
  const portals = keys.map((accessKey = '') => ({ server, database, prisma: database.prisma, tenantId: '', accessKey }))
  const statuses: number[] = []
  for (const portal of portals) statuses.push((await send(portal, '{ seekers { totalCount } }')).status)
  await database.close()
  return statuses
}

test('an operator adds a tenant, makes a key, rotates it and revokes it', async () => {
  const [tenantId = ''] = await run('tenants create --name Harbor --slug harbor')
  expect(await run('tenants list')).toEqual([
    expect.stringMatching(/^id +slug +created +name$/),
    expect.stringMatching(new RegExp(`^${tenantId} +harbor +2026-03-02T09:00:00.000Z +Harbor$`)),
  ])
  const [old] = await run(
    'keys create --tenant harbor --name web --scope read --scope write --expires-at 2026-05-01T00:00:00Z',
  )
  const prefix = old?.split('_')[1]
  expect(await statusesAt(now, old)).toEqual([200])
  expect(await run(`keys list --tenant ${tenantId}`)).toEqual([
    expect.stringMatching(/^id +prefix +state +scopes +expires +last used +name$/),
    expect.stringMatching(
      new RegExp(` ${prefix} +active +read,write +2026-05-01T00:00:00.000Z +2026-03-02T09:00:00.000Z +web$`),
    ),
  ])
  const [renewed] = await run(`keys rotate --tenant harbor --key ${prefix} --overlap-hours 48`)
  const inTwoDays = new Date(now.getTime() + 2 * dayMs)
  expect(await statusesAt(now, old, renewed)).toEqual([200, 200])
  expect(await statusesAt(inTwoDays, old, renewed)).toEqual([401, 200])
  expect(await run(`keys revoke --tenant harbor --key ${renewed?.split('_')[1]}`)).toEqual([
    expect.stringMatching(/^Revoked /),
  ])
  expect(await statusesAt(now, renewed)).toEqual([401])
})

test('rebuild goes through every tenant, and says how many summaries were wrong', async () => {
  await run('tenants create --name Quay')
  expect(await run('rebuild')).toContain('Quay: 0 seekers, 0 summaries rebuilt')
})

test('an operator removes old audit entries, of every tenant or of one', async () => {
  const tenants = [await run('tenants create --name East --slug east'), await run('tenants create --name West')].flat()
  for (const tenant of tenants) await run(`keys create --tenant ${tenant} --name old --scope read`)
  const rows = (east: number, west: number) => [
    expect.stringMatching(/^id +slug +removed$/),
    expect.stringMatching(new RegExp(`^${tenants[0]} +east +${east}$`)),
    expect.stringMatching(new RegExp(`^${tenants[1]} +${west}$`)),
  ]
  const inTenDays = { at: new Date(now.getTime() + 10 * dayMs) }
  expect(await run('audit prune --older-than 10', inTenDays)).toEqual(expect.arrayContaining(rows(0, 0)))
  expect(await run('audit prune --tenant east --older-than 9', inTenDays)).toEqual(rows(1, 0).slice(0, 2))
  const settings = { AUDIT_RETENTION_DAYS: '9' }
  expect(await run('audit prune --older-than 10', { ...inTenDays, settings })).toEqual(
    expect.arrayContaining(rows(0, 0)),
  )
  expect(await run('audit prune', { ...inTenDays, settings })).toEqual(expect.arrayContaining(rows(0, 1)))
})

test('--help lists every command', async () => {
  const [page] = await run('--help')
  for (const command of [
    'tenants create',
    'tenants list',
    'keys create',
    'keys list',
    'keys rotate',
    'keys revoke',
    'rebuild',
    'audit prune',
  ])
    expect(page).toContain(`tiecraft-server ${command}\n`)
})

describe('a command that cannot be done says why in one line', () => {
  beforeAll(async () => {
    await run('tenants create --name Taken --slug taken')
  })

  test.each([
    ['keys', 'There is no command "keys". See tiecraft-server --help.'],
    ['keys make --tenant taken', 'There is no command "keys make". See tiecraft-server --help.'],
    ['keys create --tenant taken --scope read', '--name is required. See tiecraft-server --help.'],
    ['keys list --tenant taken --tenant taken', '--tenant must not be repeated. See tiecraft-server --help.'],
    ['keys list --tenant nobody', 'There is no tenant "nobody". See tiecraft-server --help.'],
    ['audit prune', '--older-than is required where AUDIT_RETENTION_DAYS is not set. See tiecraft-server --help.'],
    ['audit prune --older-than 0', '--older-than: The minimum is 1.'],
    ['audit prune --older-than year', '--older-than: This must be a number.'],
    ['audit prune --tenant nobody --older-than 9', 'There is no tenant "nobody". See tiecraft-server --help.'],
    ['keys revoke --tenant taken --key nothing', 'There is no key "nothing". See tiecraft-server --help.'],
    ['keys create --tenant taken --name x --scope all', '--scopes: Allowed are: read, write, admin.'],
    ['keys create --tenant taken --name x --scope read --expires-at soon', '--expires-at: This must be a date.'],
    [
      'keys create --tenant taken --name x --scope read --expires-at 2020-01-01',
      '--expires-at: 2020-01-01T00:00:00.000Z has passed; it is 2026-03-02T09:00:00.000Z. Choose a later moment.',
    ],
    ['tenants create --name Other --slug taken', '--slug: The id “taken” is used already.'],
    [
      'tenants create --name Other --slug Not!',
      '--slug: This must be lowercase letters, digits and hyphens, 63 at most.',
    ],
    [
      'tenants create --name Other --slug tiecraft-mine',
      '--slug: This must be a name that is no UUID and does not begin with tiecraft-.',
    ],
  ])('%s', async (words, message) => {
    await expect(run(words)).rejects.toMatchObject({ name: 'StartError', message })
  })

  test('an option that there is not', async () => {
    await expect(run('tenants list --all')).rejects.toMatchObject({ code: 'wrong_command' })
  })

  test('a database in memory', async () => {
    await expect(run('tenants list', { dataFolder: 'memory' })).rejects.toMatchObject({ code: 'wrong_command' })
  })

  test('a folder that a server has to itself', async () => {
    const { close } = await openDatabase({ kind: 'folder', folder })
    await expect(run('tenants list')).rejects.toMatchObject({ code: 'data_folder_locked' })
    await close()
  })
})

test('an operator exports a seeker and imports them again', async () => {
  await run('tenants create --name Pier --slug pier')
  const record = { seeker: { id: 'dana' }, contacts: [{ id: 'ada', name: 'Ada', channel: 'alumni' }], activities: [] }
  const file = join(folder, 'record.json')
  writeFileSync(file, JSON.stringify(record))
  const [id = ''] = await run(`import --tenant pier --file ${file}`)
  for (const seeker of ['dana', id]) {
    const exported = JSON.parse((await run(`export --tenant pier --seeker ${seeker}`)).join(''))
    expect(exported.record).toMatchObject({ seeker: { id: 'dana' }, contacts: [{ id: 'ada' }] })
  }
  expect((await run('export --tenant pier --seeker dana --format vcard')).join('')).toContain('FN:Ada')
  await expect(run(`import --tenant pier --file ${file}`)).rejects.toThrow('dana')
  await expect(run('export --tenant pier --seeker none')).rejects.toThrow('none')
  await expect(run('export --tenant pier --seeker dana --format pdf')).rejects.toThrow('There is no format "pdf"')
})
