import { escapeLiteral, type Pool, type PoolClient } from 'pg'
import { type Entry, entering } from './tenant-transaction.ts'

/** A pool whose transactions begin and take the role and tenant in one round trip. */
export function tenantPool(pool: Pool): Pool {
  return new Proxy(pool, {
    get: (target, name) => {
      const entry = entering.getStore()
      if (name !== 'connect' || !entry) return Reflect.get(target, name, target)
      // With a callback, the connection is for a single statement.
      return async (...callback: readonly unknown[]) =>
        callback.length > 0
          ? Reflect.apply(target.connect, target, callback)
          : beginningAs(await target.connect(), entry)
    },
  })
}

/** Wraps a connection so that its next `BEGIN` also sets the role and the tenant. */
function beginningAs(client: PoolClient, entry: Entry): PoolClient {
  const { query } = client
  const first = (statement: unknown, ...rest: readonly unknown[]): unknown => {
    Reflect.deleteProperty(client, 'query')
    const { text } = Object(statement)
    if (text !== 'BEGIN') return Reflect.apply(query, client, [statement, ...rest])
    entry.hasBegun = true
    return client.query(beginSql(entry))
  }
  return Object.assign(client, { query: first })
}

function beginSql({ settings }: Entry): string {
  const calls = settings.map(([name, value]) => `set_config(${escapeLiteral(name)}, ${escapeLiteral(value)}, true)`)
  return `begin isolation level read committed, read write; select ${calls.join(', ')}`
}
