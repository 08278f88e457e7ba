import { instantSchema } from '@tiecraft/core/storage'
import { GraphQLError, Kind } from 'graphql'
import { builder } from '../builder.ts'

builder.scalarType('Date', {
  description:
    'A day such as `2026-07-01`, from 1900 to 2200. An input means the end of that day in UTC; a moment as of `DateTime` is taken as it is.',
  serialize: (value) => (typeof value === 'string' ? value : value.toISOString().slice(0, 10)),
  parseValue: (value) => parseDay(value),
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : undefined),
})

function parseDay(value: unknown): Date {
  const isDay = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
  const parsed = instantSchema.safeParse(isDay ? `${value}T23:59:59.999Z` : value)
  if (parsed.success) return parsed.data
  throw new GraphQLError('Date must be a day such as 2026-07-01, from 1900 to 2200.')
}
