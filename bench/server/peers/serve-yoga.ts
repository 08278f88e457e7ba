import { createSchema, createYoga } from 'graphql-yoga'
import type { ReadName } from '../reads/reads.ts'
import { type Question, queryFor } from '../reads/statements.ts'
import { serve } from './serve.ts'

type Query = ReturnType<typeof queryFor>

const typeDefs = `
  scalar JSON
  type Query {
    nested(tenantId: ID!, id: ID!): Seeker
    single(tenantId: ID!, id: ID!): Seeker
    page(tenantId: ID!, id: ID!): Seeker
  }
  type Seeker { hoursPerWeek: Float contacts: [Contact!]! }
  type Contact { name: String! stage: String summary: JSON activities: [Activity!]! }
  type Activity { type: String! at: String! }
`

/** Serves each read as one statement: no policies, no plugins, a schema of nothing but these reads. */
export function serveYoga(answerTo: (query: Query) => Promise<string | undefined>): void {
  const resolve = (read: ReadName) => async (_root: unknown, args: Omit<Question, 'read'>) =>
    JSON.parse((await answerTo(queryFor({ read, ...args }))) ?? 'null')
  const Query = { nested: resolve('nested'), single: resolve('single'), page: resolve('page') }
  const yoga = createYoga({ schema: createSchema({ typeDefs, resolvers: { Query } }), logging: false, graphiql: false })
  serve((request, response) => void yoga(request, response))
}
