import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { newUuid } from '../store/row/uuid.ts'

const header = 'x-request-id'

const ids = new WeakMap<Request, string>()

/** What a request is called in errors and logs: as its own header says, or anew. */
export function requestIdOf(request: Request): string {
  const id = ids.get(request) ?? given(request) ?? newUuid()
  ids.set(request, id)
  return id
}

function given(request: Request): string | undefined {
  const [id] = /^[\w.:-]{1,128}$/.exec(request.headers.get(header) ?? '') ?? []
  return id
}

/** Puts the request's id on the answer and into every error, each of which also gets a code. */
export function tellRequestId(): Plugin {
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

// A new error, since those of parsing and validating are kept for the next request.
function withRequestId(error: GraphQLError, requestId: string): GraphQLError {
  const { message, nodes, source, positions, path, originalError, extensions } = error
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    originalError: originalError ?? null,
    extensions: { code: codeOf(error), ...extensions, requestId },
  })
}

/** The code of what GraphQL itself says no to while running: a value that came in, unless a field broke its promise. */
function codeOf({ message }: GraphQLError): string {
  return message.startsWith('Cannot return null') ? bug : 'BAD_USER_INPUT'
}
