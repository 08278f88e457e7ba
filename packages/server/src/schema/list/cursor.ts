import { GraphQLError } from 'graphql'
import * as z from 'zod'

/** The cursor of an entry: the name of the order, and the entry's values in it. */
export function cursorOf(order: string, values: unknown): string {
  return Buffer.from(JSON.stringify([order, values])).toString('base64url')
}

/** Decodes the values of a cursor; refuses a cursor of another list or order. */
export function valuesOf<Values>(cursor: string, order: string, values: z.ZodType<Values>): Values {
  const parsed = z.tuple([z.literal(order), values]).safeParse(parseJson(cursor))
  if (parsed.success) return parsed.data[1]
  throw new GraphQLError('Invalid cursor: take one from the same list in the same order.', {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  })
}

function parseJson(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    return undefined
  }
}
