import { GraphQLError, type GraphQLErrorExtensions } from 'graphql'

/** The same error with other extensions; a new one, since errors of parsing and validation are cached. */
export function withExtensions(error: GraphQLError, extensions: GraphQLErrorExtensions): GraphQLError {
  const { message, nodes, source, positions, path, originalError } = error
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    originalError: originalError ?? null,
    extensions,
  })
}
