import { GraphQLError } from 'graphql'
import { maskError as maskUnexpected } from 'graphql-yoga'
import { isUnavailable } from '../database/is-unavailable.ts'
import { TooBusyError } from '../failure/too-busy-error.ts'

/** After how many seconds a client may try again; an assumption. */
const retryAfter = 1

/** Says that a request may be sent again where the server cannot do it now, and hides the message of any other fault. */
export function maskError(error: unknown, message: string, isDev?: boolean): Error {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error
  if (cause instanceof TooBusyError) return unavailable(cause.message, error)
  if (isUnavailable(cause)) return unavailable('The database does not answer just now. Send the request again.', error)
  return maskUnexpected(error, message, isDev)
}

function unavailable(message: string, error: unknown): GraphQLError {
  const { nodes, path } = error instanceof GraphQLError ? error : {}
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    path: path ?? null,
    extensions: {
      code: 'SERVICE_UNAVAILABLE',
      retryAfter,
      http: { status: 503, headers: { 'retry-after': String(retryAfter) } },
    },
  })
}
