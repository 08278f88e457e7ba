import SchemaBuilder from '@pothos/core'
import PrismaPlugin from '@pothos/plugin-prisma'
import RelayPlugin from '@pothos/plugin-relay'
import ValidationPlugin from '@pothos/plugin-validation'
import { GraphQLError } from 'graphql'
import type PrismaTypes from '../../generated/pothos.ts'
import { getDatamodel } from '../../generated/pothos.ts'
import type { Context } from '../request/context.ts'
import { relayOptions } from './list/relay-options.ts'
import './plugin/pothos-options.ts'
import './plugin/access/access-plugin.ts'
import './plugin/audit/audit-plugin.ts'
import './plugin/column/column-plugin.ts'
import './plugin/redaction/redaction-plugin.ts'
import './plugin/idempotency/idempotency-plugin.ts'
import './plugin/ids/ids-plugin.ts'
import './plugin/language/language-plugin.ts'
import './plugin/page/page-plugin.ts'
import './plugin/rounding/rounding-plugin.ts'
import './plugin/sent/sent-plugin.ts'
import './plugin/subject/subject-plugin.ts'

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } })
}

/** Builds the GraphQL schema; the types themselves are in `schema/`, one noun a file. */
export const builder = new SchemaBuilder<{
  Context: Context
  PrismaTypes: PrismaTypes
  DefaultFieldNullability: false
  Scalars: {
    Date: { Input: Date; Output: Date | string }
    DateTime: { Input: Date; Output: Date }
    ID: { Input: string; Output: string }
  }
}>({
  // A plugin wraps the resolvers of those after it.
  plugins: [
    'access',
    'audit',
    'redaction',
    'idempotency',
    'ids',
    'page',
    'language',
    'column',
    'subject',
    'sent',
    'rounding',
    RelayPlugin,
    PrismaPlugin,
    ValidationPlugin,
  ],
  defaultFieldNullability: false,
  prisma: {
    // Pothos falls back to this client for queries that it cannot join.
    client: ({ prisma }) => prisma,
    dmmf: getDatamodel(),
    exposeDescriptions: true,
    onUnusedQuery: process.env.NODE_ENV === 'production' ? null : 'warn',
  },
  relay: relayOptions,
  validation: { validationError: ({ issues }) => badInput(issues.map(({ message }) => message).join(' ')) },
})

/** Builds the fields of an input. */
export type InputFieldBuilder = PothosSchemaTypes.InputFieldBuilder<typeof builder.$inferSchemaTypes, 'InputObject'>

builder.queryType({ description: 'The queries.' })
builder.mutationType({ description: 'The mutations.' })
