import { createSchema, createYoga } from 'graphql-yoga'
import { Pool } from 'pg'
import type { ReadName } from '../reads/reads.ts'
import { type Question, queryFor } from '../reads/statements.ts'
import { serve } from './serve.ts'

// GraphQL Yoga with resolvers by hand, each over one statement: no policies, no plugins, a schema of nothing but these reads.

const pool = new Pool({ connectionString: process.env.DATABASE_URL, options: '-c TimeZone=UTC' })

type Arguments = Omit<Question, 'read'>

const resolve =
  (read: ReadName) =>
  async (_root: unknown, args: Arguments): Promise<unknown> => {
    const { rows } = await pool.query<{ answer: string }>(queryFor({ read, ...args }))
    return JSON.parse(rows[0]?.answer ?? 'null')
  }

const schema = createSchema({
  typeDefs: `
    scalar JSON
    type Query {
      nested(tenantId: ID!, id: ID!): Seeker
      single(tenantId: ID!, id: ID!): Seeker
      page(tenantId: ID!, id: ID!): Seeker
    }
    type Seeker { hoursPerWeek: Float contacts: [Contact!]! }
    type Contact { name: String! stage: String summary: JSON activities: [Activity!]! }
    type Activity { type: String! at: String! }
  `,
  resolvers: { Query: { nested: resolve('nested'), single: resolve('single'), page: resolve('page') } },
})

const yoga = createYoga({ schema, logging: false, graphiql: false })
serve((request, response) => void yoga(request, response))
