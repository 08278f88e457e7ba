import type { Issue, Result } from '@tiecraft/core'
import type { builder } from '../builder.ts'
import { UserErrorRef } from './user-error.ts'

/** The payload of a mutation: its result, or the errors of its input. */
export type Payload<Value> = { readonly value?: Value; readonly userErrors: readonly Issue[] }

/** Builds the fields of a payload. */
export type PayloadFieldBuilder<Value> = PothosSchemaTypes.ObjectFieldBuilder<
  typeof builder.$inferSchemaTypes,
  Payload<Value>
>

/** How many errors a payload lists at most. */
const maxUserErrors = 100

/** Converts a result of the store or core into a payload. */
export function payloadOf<Value>(result: Result<Value>): Payload<Value> {
  return result.success
    ? { value: result.value, userErrors: [] }
    : { userErrors: result.issues.slice(0, maxUserErrors) }
}

/** The payload of a mutation that stores rows: their ids, and as long as it is answered the rows themselves. */
export type RowsPayload<Row> = Payload<readonly string[]> & { readonly rows?: readonly Row[] }

/** Converts rows that were stored into a payload. */
export function payloadOfRows<Row extends { readonly id: string }>(result: Result<readonly Row[]>): RowsPayload<Row> {
  return result.success
    ? { value: result.value.map(({ id }) => id), rows: result.value, userErrors: [] }
    : payloadOf(result)
}

/** The field `userErrors` of every payload. */
export function userErrorsField<Value>(t: PayloadFieldBuilder<Value>) {
  return t.field({
    type: [UserErrorRef],
    description: 'The errors of the input; empty if the mutation succeeded.',
    resolve: ({ userErrors }) => [...userErrors],
  })
}
