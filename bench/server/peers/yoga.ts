import { Pool } from 'pg'
import { serveYoga } from './serve-yoga.ts'

// GraphQL Yoga with resolvers by hand over PostgreSQL.

const pool = new Pool({ connectionString: process.env.DATABASE_URL, options: '-c TimeZone=UTC' })

serveYoga(async (query) => (await pool.query<{ answer: string }>(query)).rows[0]?.answer)
