import { instantSchema } from '@tiecraft/core/storage'
import { GraphQLError, Kind } from 'graphql'
import { builder } from '../builder.ts'

builder.scalarType('DateTime', {
  description:
    'A moment in time as ISO 8601 with a zone and at most milliseconds, such as `2026-03-01T09:00:00Z`, from 1900 to 2200.',
  serialize: (value) => value.toISOString(),
  parseValue: (value) => parseInstant(value),
  parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : undefined),
})

function parseInstant(value: unknown): Date {
  const parsed = instantSchema.safeParse(value)
  if (parsed.success) return parsed.data
  throw new GraphQLError(
    'DateTime must be ISO 8601 with a zone and at most milliseconds, such as 2026-03-01T09:00:00Z, from 1900 to 2200.',
  )
}
