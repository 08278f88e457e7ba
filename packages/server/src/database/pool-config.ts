import type { ClientBase, PoolConfig } from 'pg'

/**
 * How long a statement may run or wait for a row, and a transaction may be idle.
 *
 * Assumptions: several times the duration of the largest request, and about as long as a person would wait.
 */
export const servingSettings = {
  statement_timeout: '30s',
  lock_timeout: '15s',
  idle_in_transaction_session_timeout: '30s',
} as const

/** What connections that only read have besides: their statements are prepared once, and planned once. */
export const readingSettings = {
  ...servingSettings,
  default_transaction_isolation: 'repeatable read',
  default_transaction_read_only: 'on',
  jit: 'off',
  plan_cache_mode: 'force_generic_plan',
} as const

/** The configuration of connections to PostgreSQL; settings of a role would not survive `SET ROLE`. */
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
