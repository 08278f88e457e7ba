import { request } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openPortal, type Portal } from '../../test/portal.ts'
import { createPostgresDatabase, type PostgresDatabase } from '../../test/postgres-database.ts'
import { runOk, send } from '../../test/run.ts'
import { addContacts, newSeeker } from '../../test/store-through-api.ts'
import { listen } from '../http/listen.ts'
import type { Database } from './database.ts'
import { openDatabase } from './open-database.ts'
import { openPool } from './open-postgres.ts'
import { servingSettings } from './pool-config.ts'
import { writeAs } from './tenant-transaction.ts'

const serverUrl = process.env.TEST_DATABASE_URL

describe.skipIf(!serverUrl)('a server with one connection to PostgreSQL', () => {
  let place: PostgresDatabase
  let owner: Database
  let served: Database
  let portal: Portal
  let seekerId: string

  beforeAll(async () => {
    place = await createPostgresDatabase(serverUrl ?? '')
    owner = await openDatabase({ kind: 'postgresql', url: place.url })
    served = openPool(place.url, { max: 1 })
    portal = await openPortal(served)
    seekerId = await newSeeker(portal, 'dana')
  })

  afterAll(async () => {
    await served.close()
    await owner.close()
    await place.drop()
  })

  /** How many connections hold a transaction in which nothing is done. */
  async function held(): Promise<number> {
    const rows = await owner.prisma.$queryRaw<readonly unknown[]>`
      select pid from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`
    return rows.length
  }

  const readTwice =
    'query ($id: ID!) { a: seeker(id: $id) { externalId diagnosis { verdict } } seekers { totalCount } }'
  const change = `mutation ($id: ID!) {
    a: updateSeeker(input: { seekerId: $id, changes: { comfort: 3 } }) { seeker { comfort contacts { totalCount } } }
    b: updateSeeker(input: { seekerId: $id, changes: { comfort: 4 } }) { seeker { comfort } }
  }`

  test('answers many requests at once, since none ever holds two', async () => {
    const requests = Array.from({ length: 30 }, (_, index) =>
      index % 3 ? runOk(portal, readTwice, { id: seekerId }) : runOk(portal, change, { id: seekerId }),
    )
    expect(await Promise.all(requests)).toHaveLength(30)
    await expect.poll(held).toBe(0)
  })

  test('keeps a tenant and a role for one transaction only', async () => {
    await runOk(portal, readTwice, { id: seekerId })
    await runOk(portal, change, { id: seekerId })
    const rows = await served.prisma.$queryRaw`
      select current_user = session_user as "isItself", coalesce(current_setting('app.tenant', true), '') as tenant,
        coalesce(current_setting('app.credential', true), '') as credential`
    expect(rows).toEqual([{ isItself: true, tenant: '', credential: '' }])
  })

  test.each(Object.entries(servingSettings))('has %s at %s, also in tenant transactions', async (name, value) => {
    const setting = { text: 'select current_setting($1)', values: [name] }
    const { rows } = await served.snapshots.once({ tenantId: portal.tenantId }, [setting])
    expect(rows).toEqual([[value]])
    const [row] = await writeAs(
      served.prisma,
      { tenantId: portal.tenantId },
      (it) => it.$queryRaw<{ setting: string }[]>`select current_setting(${name}) as setting`,
    )
    expect(row?.setting).toBe(value)
  })

  test('lets go of it when a field fails, while others are still being read', async () => {
    const failing = `query ($id: ID!) {
      seekers(first: 1, after: "R1BDOkpTT046WyJhIiwiYiJd") { edges { node { id } } }
      seeker(id: $id) { diagnosis { verdict } contacts(first: 100) { edges { node { stage } } } }
    }`
    await addContacts(portal, seekerId, [{ id: 'ruth', name: 'Ruth', channel: 'alumni' }])
    expect(await (await send(portal, failing, { id: seekerId })).text()).toContain('Invalid cursor')
    await expect.poll(held).toBe(0)
    await runOk(portal, readTwice, { id: seekerId })
  })

  describe('over the network', () => {
    let close: () => Promise<void>
    let address: string

    beforeEach(async () => {
      const listener = await listen(portal.server.handle, '127.0.0.1', 0)
      address = listener.address
      close = () => listener.close(1_000)
      return () => close()
    })

    test('releases it when the client has disconnected', async () => {
      for (let time = 0; time < 20; time += 1) {
        const headers = { authorization: `Bearer ${portal.accessKey}`, 'content-type': 'application/json' }
        const asking = request(`${address}/graphql`, { method: 'POST', headers })
        const gone = new Promise((resolve) => asking.on('close', resolve))
        asking.on('error', () => {})
        asking.end(JSON.stringify({ query: readTwice, variables: { id: seekerId } }))
        setTimeout(() => asking.destroy(), time)
        await gone
      }
      await expect.poll(held, { timeout: 5_000 }).toBe(0)
      await runOk(portal, readTwice, { id: seekerId })
    })
  })
})
