import type { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { withExtensions } from './with-extensions.ts'

const header = 'x-request-id'

const ids = new WeakMap<Request, string>()

/** The id of a request in errors and logs: from its header, or a new one. */
export function requestIdOf(request: Request): string {
  const id = ids.get(request) ?? given(request) ?? crypto.randomUUID()
  ids.set(request, id)
  return id
}

function given(request: Request): string | undefined {
  const [id] = /^[\w.:-]{1,128}$/.exec(request.headers.get(header) ?? '') ?? []
  return id
}

/** Adds the request's id to the answer and to every error, and a code to every error. */
export function attachRequestId(): Plugin {
  return {
    onResultProcess: ({ request, result, setResult }) => {
      if (!('errors' in result) || !result.errors) return
      const requestId = requestIdOf(request)
      const errors = result.errors.map((error) => withRequestId(error, requestId))
      if (errors.some(({ extensions }) => extensions.code === bug)) console.error(`Request ${requestId} failed.`)
      setResult({ ...result, errors })
    },
    onResponse: ({ request, response }) => response.headers.set(header, requestIdOf(request)),
  }
}

const bug = 'INTERNAL_SERVER_ERROR'

function withRequestId(error: GraphQLError, requestId: string): GraphQLError {
  return withExtensions(error, { code: codeOf(error), ...error.extensions, requestId })
}

/** The code of GraphQL's own error during execution: bad input, unless a resolver returned an invalid value. */
function codeOf({ message }: GraphQLError): string {
  return message.startsWith('Cannot return null') ? bug : 'BAD_USER_INPUT'
}
