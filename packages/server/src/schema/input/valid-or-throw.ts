import { describeIssue, type Result } from '@tiecraft/core'
import { GraphQLError } from 'graphql'
import type { Context } from '../../request/context.ts'

/** What an argument of a query holds; one that is wrong fails the request, as queries have no payload for it. */
export function validOrThrow<Value>(result: Result<Value>, { sentences }: Context): Value {
  if (result.success) return result.value
  const message = result.issues.map((issue) => `${issue.path.join('.')}: ${describeIssue(issue, sentences)}`).join(' ')
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } })
}
