import { describeIssue, type Result } from '@tiecraft/core'
import { GraphQLError } from 'graphql'
import type { Context } from '../../request/context.ts'

/** The value of a result; issues fail the request, since a query has no payload for them. */
export function validOrThrow<Value>(result: Result<Value>, { sentences }: Context): Value {
  if (result.success) return result.value
  const message = result.issues.map((issue) => `${issue.path.join('.')}: ${describeIssue(issue, sentences)}`).join(' ')
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } })
}
