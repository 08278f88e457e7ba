import type { PoolConfig } from 'pg'

/** How every connection to PostgreSQL is made. */
export function poolConfig(url: string): PoolConfig {
  return {
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    // Prisma's adapter drops the zone of the times it reads, and writes times without one.
    onConnect: async (client) => {
      await client.query("set time zone 'UTC'")
    },
  }
}
