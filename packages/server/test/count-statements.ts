import { PGlite } from '@electric-sql/pglite'
import { Client } from 'pg'
import { vi } from 'vitest'

/** How many SQL queries reach the database meanwhile; what sets up a connection does not count. */
export async function countStatements(run: () => Promise<unknown>): Promise<number> {
  const drivers = [vi.spyOn(PGlite.prototype, 'query'), vi.spyOn(Client.prototype, 'query')]
  await run()
  const queries = drivers.flatMap(({ mock }) => mock.calls.map(([query]) => JSON.stringify(query)))
  for (const driver of drivers) driver.mockRestore()
  return queries.filter((query) => /\b(select|insert|update|delete)\b/i.test(query)).length
}
