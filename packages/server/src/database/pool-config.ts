import type { ClientBase, PoolConfig } from 'pg'

/**
 * How long the database lets a statement run, wait for a row or leave a transaction idle.
 *
 * Assumptions: several times what the largest request takes, and about as long as somebody would wait for it.
 */
export const servingSettings = {
  statement_timeout: '30s',
  lock_timeout: '15s',
  idle_in_transaction_session_timeout: '30s',
} as const

/** How a connection to PostgreSQL is made; settings of a role would not hold once another role is taken. */
export function poolConfig(url: string, settings: Readonly<Record<string, string>> = {}): PoolConfig {
  // Prisma's adapter drops the zone of the times it reads, and writes times without one.
  const all = Object.entries({ ...settings, TimeZone: 'UTC' })
  const calls = all.map((_, index) => `set_config($${2 * index + 1}, $${2 * index + 2}, false)`)
  return {
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    onConnect: async (client: ClientBase) => {
      await client.query(`select ${calls.join(', ')}`, all.flat())
    },
  }
}
