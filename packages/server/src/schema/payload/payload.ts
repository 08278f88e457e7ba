import type { Issue, Result } from '@tiecraft/core'
import type { builder } from '../builder.ts'
import { UserErrorRef } from './user-error.ts'

/** What a mutation answers with: what came of it, or what is wrong with its input. */
export type Payload<Value> = { readonly value?: Value; readonly userErrors: readonly Issue[] }

/** Builds the fields of a payload. */
export type PayloadFieldBuilder<Value> = PothosSchemaTypes.ObjectFieldBuilder<
  typeof builder.$inferSchemaTypes,
  Payload<Value>
>

/** As many errors as a payload lists; more would not help. */
const maxUserErrors = 100

/** The payload for what the store or core answered. */
export function payloadOf<Value>(result: Result<Value>): Payload<Value> {
  return result.success
    ? { value: result.value, userErrors: [] }
    : { userErrors: result.issues.slice(0, maxUserErrors) }
}

/** The field for errors that every payload has. */
export function userErrorsField<Value>(t: PayloadFieldBuilder<Value>) {
  return t.field({
    type: [UserErrorRef],
    description: 'What is wrong with the input.',
    resolve: ({ userErrors }) => [...userErrors],
  })
}
