import { PothosValidationError } from '@pothos/core'
import { GraphQLError } from 'graphql'
import { maskError as maskUnexpected } from 'graphql-yoga'

/** Explains a malformed id of the request, and hides the message of any other fault. */
export function maskError(error: unknown, message: string, isDev?: boolean): Error {
  const cause = error instanceof GraphQLError ? error.originalError : error
  if (cause instanceof PothosValidationError) return badInput(cause.message, error)
  return maskUnexpected(error, message, isDev)
}

function badInput(message: string, error: unknown): GraphQLError {
  const { nodes, path } = error instanceof GraphQLError ? error : {}
  return new GraphQLError(message, { nodes: nodes ?? null, path: path ?? null, extensions: { code: 'BAD_USER_INPUT' } })
}
