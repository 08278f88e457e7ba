import SchemaBuilder from '@pothos/core'
import PrismaPlugin from '@pothos/plugin-prisma'
import RelayPlugin from '@pothos/plugin-relay'
import ValidationPlugin from '@pothos/plugin-validation'
import { GraphQLError } from 'graphql'
import * as z from 'zod'
import type PrismaTypes from '../../generated/pothos.ts'
import { getDatamodel } from '../../generated/pothos.ts'
import type { Context } from '../request/context.ts'

/** As many nodes at once as a page may hold. */
const mostNodes = 100

function tooMuch(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } })
}

/** Builds the GraphQL schema; the types themselves are in `schema/`, one noun a file. */
export const builder = new SchemaBuilder<{
  Context: Context
  PrismaTypes: PrismaTypes
  DefaultFieldNullability: false
  Scalars: {
    DateTime: { Input: Date; Output: Date }
    ID: { Input: string; Output: string }
  }
}>({
  plugins: [RelayPlugin, PrismaPlugin, ValidationPlugin],
  defaultFieldNullability: false,
  prisma: {
    // Pothos falls back to this client for queries that it cannot join.
    client: ({ prisma }) => prisma,
    dmmf: getDatamodel(),
    exposeDescriptions: true,
    maxConnectionSize: mostNodes,
    onUnusedQuery: process.env.NODE_ENV === 'production' ? null : 'warn',
  },
  relay: {
    cursorType: 'String',
    edgeCursorType: 'String',
    pageInfoCursorType: 'String',
    mutationInputArgOptions: { description: 'What the mutation takes.' },
    nodesQueryOptions: { args: { ids: { validate: z.array(z.unknown()).max(mostNodes) } } },
  },
  validation: { validationError: ({ issues }) => tooMuch(issues.map(({ message }) => message).join(' ')) },
})

builder.queryType({ description: 'What can be asked.' })
builder.mutationType({ description: 'What can be stored.' })
