import { describe, expect, test } from 'vitest'
import { openOwnTestDatabase } from '../../test/database.ts'
import { openPortal } from '../../test/portal.ts'

describe('the probes', () => {
  test('answer without a key whether the process and its database are available', async () => {
    const database = await openOwnTestDatabase()
    const { server } = await openPortal(database)
    const ask = async (path: string) => {
      const response = await server.fetch(new Request(`http://127.0.0.1${path}`))
      return [response.status, await response.text()]
    }
    expect(await ask('/health')).toEqual([200, '{"status":"up"}'])
    expect(await ask('/ready')).toEqual([200, '{"status":"ready"}'])
    expect((await ask('/graphql/health'))[0]).toBe(404)
    expect((await ask('/anything/health'))[0]).toBe(404)
    await database.close()
    expect(await ask('/health')).toEqual([200, '{"status":"up"}'])
    expect(await ask('/ready')).toEqual([503, '{"status":"not_ready"}'])
  })
})
