import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seed } from '../../prisma/seed/seed.ts'
import { openPortal } from '../../test/portal.ts'
import { createPostgresDatabase, type PostgresDatabase, runOn } from '../../test/postgres-database.ts'
import { runOk } from '../../test/run.ts'
import { createServer } from '../http/server.ts'
import type { Database } from './database.ts'
import { openDatabase } from './open-database.ts'

const serverUrl = process.env.TEST_DATABASE_URL

// Logins belong to all of PostgreSQL, and so need names of their own.
const [keeper, worker] = ['keeper', 'worker'].map((name) => `tiecraft_${name}_${randomUUID().replaceAll('-', '')}`)

describe.skipIf(!serverUrl)('on PostgreSQL, a login that is no superuser', () => {
  let place: PostgresDatabase
  let asWorker: string

  function open(url: string): Promise<Database> {
    return openDatabase({ kind: 'postgresql', url })
  }

  beforeAll(async () => {
    await runOn(serverUrl ?? '', `create role ${keeper} login; create role ${worker} login`)
    place = await createPostgresDatabase(serverUrl ?? '', keeper)
    asWorker = place.url.replace(keeper ?? '', worker ?? '')
  })

  afterAll(async () => {
    await place.drop()
    await runOn(serverUrl ?? '', `drop role ${keeper}; drop role ${worker}`)
  })

  test('fails with what an administrator has to run before it can start', async () => {
    await expect(open(place.url)).rejects.toMatchObject({
      code: 'migration_failed',
      message: expect.stringMatching(new RegExp(`an administrator has to run: GRANT tiecraft_app TO ${keeper};$`)),
    })
  })

  test('owns the tables and serves, once that is done', async () => {
    await runOn(serverUrl ?? '', `grant tiecraft_app to ${keeper}`)
    const database = await open(place.url)
    const { apiKey } = await seed(database, () => {})
    const portal = { ...(await openPortal(database)), accessKey: apiKey }
    expect(await runOk(portal, '{ seekers { totalCount } }')).toEqual({ seekers: { totalCount: 3 } })
    expect(await seed(database, () => {})).toMatchObject({ apiKey })
    await database.close()
  })

  test('sees every tenant as the owner of the tables, and nothing that is theirs', async () => {
    const { prisma, close } = await open(place.url)
    expect([await prisma.tenant.count(), await prisma.seeker.count()]).toEqual([2, 0])
    await close()
  })

  test('gets the statement for an administrator if it may not take the role', async () => {
    await runOn(place.url, `grant select on _prisma_migrations to ${worker}`)
    await expect(open(asWorker)).rejects.toMatchObject({
      code: 'isolation_off',
      message: expect.stringContaining(`let an administrator run GRANT tiecraft_app TO "${worker}";`),
    })
  })

  test('serves without owning anything', async () => {
    await runOn(serverUrl ?? '', `grant tiecraft_app to ${worker}`)
    const [owner, database] = [await open(place.url), await open(asWorker)]
    const server = createServer({ database })
    const portal = { ...(await openPortal(owner)), server }
    expect(await runOk(portal, '{ seekers { totalCount } }')).toEqual({ seekers: { totalCount: 0 } })
    await Promise.all([owner.close(), database.close()])
  })
})
