import { PGlite } from '@electric-sql/pglite'
import { serveYoga } from './serve-yoga.ts'

// GraphQL Yoga with resolvers by hand over the embedded PostgreSQL, on a data folder that Tiecraft has filled.

const database = await PGlite.create(process.env.DATA_DIR ?? '')
await database.exec(`set timezone = 'UTC'`)
serveYoga(async ({ text, values }) => (await database.query<{ answer: string }>(text, values)).rows[0]?.answer)
